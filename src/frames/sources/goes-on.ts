// «جبههٔ آزادی می‌گوید که … دو طالب را کشتند. در حملهٔ دیگری در تخار سه طالب کشته شدند»: an armed group tells of its deeds one by
// one, and names itself once.
import type { Frame } from '../frame.ts';
import { ARMED } from '../tolls/notes.ts';
import { isArmedGroup } from './offices.ts';
import type { Source } from './source.ts';

/** The armed group that the sentence before speaks for, where the frame tells of more harm to its enemies and nobody else did it. */
export function groupGoingOn(before: Frame | undefined, frame: Frame): Source | null {
  if (!before || before.line !== frame.line || frame.sentence - before.sentence !== 1) return null;
  const source = before.sources[before.sources.length - 1];
  if (!source?.actor || source.stance !== 'says' || !isArmedGroup(source.actor)) return null;
  const { id } = source.actor;
  const isMore = frame.cues.has('another') || frame.cues.has('alike');
  const isOfEnemies =
    frame.tolls.some(({ categories }) => categories.some((one) => ARMED.has(one))) &&
    frame.tolls.every(({ categories }) => categories.every((one) => ARMED.has(one)));
  const isTold = frame.roles.every(({ role }) => role === 'target') && frame.actors.every((actor) => actor.id !== id);
  return isMore && isOfEnemies && isTold ? source : null;
}
