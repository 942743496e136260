// A draft and a frame in, whether the one is a blast and the other tells only of people killed by armed men: two happenings, though
// the killing has no word of its own («همچنان امروز یک آموزگار از سوی افراد مسلح کشته شد»).
import type { Frame } from '../../frames/frame.ts';
import { isUnknownArmed } from '../../lexicons/actors/kinds.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Draft } from '../facts.ts';

const BLASTS: ReadonlySet<Happening> = new Set(['explosion', 'airstrike', 'shelling']);

/** Whether one of the two is a blast and the other a killing by armed men, with a day or place of its own. */
export function isArmedBesideBlast({ frames, happenings }: Draft, frame: Frame): boolean {
  if (frame.cues.has('same') || frame.places.length + frame.dates.length === 0) return false;
  const told = frames.filter(({ heading }) => !heading);
  if (told.length === 0 || told.some(({ sentence }) => sentence >= frame.sentence)) return false;
  if (isByArmedMen(frame)) return happenings.size > 0 && [...happenings].every((one) => BLASTS.has(one));
  return (
    frame.places.length > 0 &&
    frame.triggers.length > 0 &&
    frame.triggers.every(({ entry }) => BLASTS.has(entry.value.happening)) &&
    told.every(isByArmedMen)
  );
}

/** «دو معلم از سوی افراد مسلح کشته شدند» */
const isByArmedMen = ({ triggers, tolls, roles }: Frame): boolean =>
  triggers.length === 0 &&
  tolls.some(({ outcome, part }) => outcome === 'killed' && !part) &&
  roles.some(({ role, stance, actor }) => role === 'perpetrator' && stance === 'told' && isUnknownArmed(actor.id));
