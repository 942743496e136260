// What a draft says of a suicide bomber: that he set off his load, that he is named, that he alone fell.
import type { Happening } from '../../model/trigger.ts';
import type { Draft } from '../facts.ts';

const NAMED: ReadonlySet<string> = new Set(['suicide-bomber', 'suicide-word']);

/** «خود را … منفجر کرد». */
export const isSelfDetonated = ({ frames }: Draft): boolean =>
  frames.some(({ cues, triggers }) =>
    triggers.some(({ entry }) => entry.id === ITSELF || (entry.id === 'exploded' && cues.has('self'))),
  );

/** «پیش از رسیدن به هدف خود را منفجر کرد»: too early, and no less a blast. */
const ITSELF = 'suicide-detonated-self';

/** «بمب‌گذار انتحاری می‌خواست … را هدف قرار دهد». */
export const namesBomber = ({ frames }: Draft): boolean =>
  frames.some(
    ({ triggers, unreal }) =>
      triggers.some(({ entry }) => entry.value.happening === 'suicide') ||
      unreal.some(({ entry }) => entry.id === 'suicide-bomber'),
  );

/** What guards do to a bomber before he strikes. */
const MET: ReadonlySet<Happening> = new Set(['suicide', 'killing', 'shooting', 'defusal', 'interception', 'arrest']);

/** «یک مهاجم انتحاری … از سوی پولیس کشته شد»: he, and nobody else, and no attack of his is told. */
export function isBomberFelled({ frames, happenings, tolls }: Draft): boolean {
  const told = frames.flatMap(({ triggers }) => triggers.filter(({ entry }) => entry.value.happening === 'suicide'));
  return (
    told.length > 0 &&
    told.every(({ entry }) => NAMED.has(entry.id)) &&
    [...happenings].every((happening) => MET.has(happening)) &&
    tolls.some(({ outcome }) => outcome === 'killed') &&
    tolls.every(({ categories }) => categories.length > 0 && categories.every((one) => one === 'militants'))
  );
}
