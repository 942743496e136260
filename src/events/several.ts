// «این دو حمله …», «عامل هر چهار رویداد»: a sentence about the last several events together.
import type { Frame } from '../frames/frame.ts';
import { type Draft, withFrame } from './facts.ts';
import { canOpen } from './firm.ts';

/** Whether a frame speaks of several drafts and tells of nothing new. */
export const speaksOfSeveral = (drafts: readonly Draft[], frame: Frame): boolean =>
  frame.cues.has('both') &&
  drafts.length > 1 &&
  (!canOpen(frame) || blames(frame) || frame.sources.some((source) => source.stance === 'claims'));

/** Joins a frame to the last drafts, as many as it counts. */
export function joinSeveral(drafts: Draft[], frame: Frame): void {
  const said = blames(frame) ? { ...frame, triggers: [], dates: [] } : frame;
  for (let i = Math.max(0, drafts.length - countOf(frame)); i < drafts.length; i++)
    drafts[i] = withFrame(drafts[i] as Draft, said, (drafts[i] as Draft).days);
}

/** «والی طالبان را عامل هر دو حمله خواند»: tells of nothing new, only who did it or did not. */
const blames = (frame: Frame): boolean =>
  canOpen(frame) &&
  frame.tolls.length === 0 &&
  frame.places.length === 0 &&
  frame.sources.some(({ stance }) => BLAMES.has(stance));

const BLAMES: ReadonlySet<string> = new Set(['alleges', 'denies']);

const COUNTED = 'events-';

function countOf({ clauses }: Frame): number {
  for (const { cues } of clauses)
    for (const { entry } of cues) if (entry.id.startsWith(COUNTED)) return Number(entry.id.slice(COUNTED.length));
  return 2;
}
