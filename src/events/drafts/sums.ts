// A lead that adds up what the text then tells of event by event: its sum is no toll of the first of them.
import type { Frame } from '../../frames/frame.ts';
import type { Outcome } from '../../model/event.ts';
import { type Draft, draftOf } from '../facts.ts';

/** How many of the first frames may sum up: a heading and a lead. */
const LEAD = 2;

/** «۵۲ طالب کشته شدند. ۲۰ تن در جوند … شش تن در بالامرغاب … ۲۶ تن در بکواه»: the drafts, the sum left out of its first. */
export function withoutSums(drafts: readonly Draft[]): Draft[] {
  const [first, ...others] = drafts;
  if (!first || others.length === 0 || first.frames.length > MOST_FRAMES) return [...drafts];
  // «… سه روز پیش نیز شش تن کشته شده بودند»: what befell before is no part of the news.
  const parts = others.filter(({ background }) => !background || first.background);
  const frames = first.frames.map((frame, i) =>
    i < LEAD && frame.sentence < LEAD && !first.frames.slice(0, i).some(countsInBody)
      ? withoutSumsOf(frame, first.frames.slice(i + 1), parts)
      : frame,
  );
  if (frames.every((frame, i) => frame === first.frames[i])) return [...drafts];
  return [{ ...first, frames, tolls: frames.flatMap(({ tolls }) => tolls) }, ...others];
}

/** A draft without the heading that counts what a summary of several events does: «۲۰ سرباز در یک شب جان باختند». */
export function withoutHeadingOf(draft: Draft, summary: Draft): Draft {
  const sums = summary.frames.map((frame) => countIn(frame, 'killed')).filter((count) => count > FEW);
  const isHeading = (frame: Frame) => frame.heading && sums.includes(countIn(frame, 'killed'));
  const rest = draft.frames.filter((frame) => !isHeading(frame));
  return rest.length < draft.frames.length && rest.some((frame) => countIn(frame, 'killed') > 0)
    ? draftOf(rest, draft.days, draft.setting, draft.like)
    : draft;
}

/** «نُه نفر جان باختند. یک منبع شمار کشته‌شدگان را پانزده نفر گفت»: another voice's count behind that of the lead. */
const countsInBody = (frame: Frame): boolean =>
  (!frame.heading || frame.dates.length > 0) && countIn(frame, 'killed') > 0;

/** Small numbers add up by chance. */
const FEW = 4;
/** No text that sums up has more. */
const MOST_FRAMES = 64;
/** How many events may make up a sum. */
const MOST_PARTS = 32;

function withoutSumsOf(frame: Frame, later: readonly Frame[], others: readonly Draft[]): Frame {
  // The first event has a count of its own, or the lead is all that counts it.
  if (countOf(later, 'killed', countIn(frame, 'killed')) === 0) return frame;
  const isSum = (outcome: Outcome): boolean => {
    const sum = countIn(frame, outcome);
    const own = countOf(later, outcome, sum);
    const parts = others.slice(0, MOST_PARTS).map(({ frames }) => countOf(frames, outcome, sum));
    // «دو انفجار ۱۶ کشته داشت»: as many of the next as it counts; what follows them is other news.
    const ends = parts.map((_, i) => parts.slice(0, i + 1).reduce((total, part) => total + part, own));
    return sum > FEW && (sum === (ends.at(-1) ?? own) || (frame.cues.has('counted') && ends.includes(sum)));
  };
  return isSum('killed') ? { ...frame, tolls: frame.tolls.filter(({ outcome }) => !isSum(outcome)) } : frame;
}

/** The first count of an outcome in some frames other than the sum itself. */
const countOf = (frames: readonly Frame[], outcome: Outcome, sum: number): number =>
  frames.map((frame) => countIn(frame, outcome)).find((count) => count > 0 && count < sum) ?? 0;

const countIn = ({ tolls }: Frame, outcome: Outcome): number =>
  tolls.reduce((sum, toll) => (toll.outcome === outcome && !toll.part ? sum + toll.people.min : sum), 0);
