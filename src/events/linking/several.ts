// «این دو حمله …», «عامل هر چهار رویداد»: a sentence about the last several events together.
import type { Frame } from '../../frames/frame.ts';
import { type Days, type Draft, daysOverlap, withFrame } from '../facts.ts';
import { canOpen } from '../firm.ts';

/** Whether a frame speaks of several drafts and tells of nothing new. */
export const speaksOfSeveral = (drafts: readonly Draft[], frame: Frame): boolean =>
  frame.cues.has('both') &&
  drafts.length > 1 &&
  (!canOpen(frame) || blames(frame) || frame.sources.some((source) => source.stance === 'claims'));

/** Joins a frame to the last drafts, as many as it counts, with its day where they have none; the first of them. */
export function joinSeveral(drafts: Draft[], frame: Frame, days: Days | null): number {
  const said = blames(frame) ? { ...frame, triggers: [], dates: [] } : frame;
  const from = Math.max(0, drafts.length - countOf(drafts, frame));
  for (let i = from; i < drafts.length; i++)
    drafts[i] = withFrame(drafts[i] as Draft, said, (drafts[i] as Draft).days ?? days);
  return from;
}

/** «والی طالبان را عامل هر دو حمله خواند»: tells of nothing new, only who did it or did not. */
export const blames = (frame: Frame): boolean =>
  canOpen(frame) &&
  frame.tolls.length === 0 &&
  frame.places.length === 0 &&
  frame.sources.some(({ stance }) => BLAMES.has(stance));

const BLAMES: ReadonlySet<string> = new Set(['alleges', 'denies']);

/** «سخنگو هر دو ادعا را رد کرد و گفت که نیروهای دولتی … یورش بردند»: what is denied, without what is told besides. */
export function joinDenial(drafts: Draft[], frame: Frame): void {
  const sources = frame.sources.filter(({ stance }) => stance === 'denies');
  if (!frame.cues.has('both') || drafts.length < 2 || sources.length === 0) return;
  const denial: Frame = { ...frame, triggers: [], tolls: [], dates: [], places: [], roles: [], sources };
  for (let i = Math.max(0, drafts.length - countOf(drafts, frame)); i < drafts.length; i++)
    drafts[i] = withFrame(drafts[i] as Draft, denial, (drafts[i] as Draft).days);
}

const COUNTED = 'events-';
const ALL_EVENTS = 'all-events';

/** How many of the drafts told last: as many as are counted, all of one kind and day of «این انفجارها», else two. */
function countOf(drafts: readonly Draft[], { clauses }: Frame): number {
  let count = 2;
  for (const { cues } of clauses)
    for (const { entry } of cues) {
      if (entry.id.startsWith(COUNTED)) return Number(entry.id.slice(COUNTED.length));
      const last = drafts[drafts.length - 1] as Draft;
      if (entry.id === ALL_EVENTS)
        while (count < drafts.length && isOneOfThem(drafts[drafts.length - 1 - count] as Draft, last)) count++;
    }
  return count;
}

/** Of one kind and of one day, as far as it is told. */
const isOneOfThem = (draft: Draft, last: Draft): boolean =>
  draft.tolls.length + draft.places.length > 0 &&
  [...draft.happenings].some((happening) => last.happenings.has(happening)) &&
  (draft.days === null || last.days === null || daysOverlap(draft.days, last.days));
