// A draft and a frame in, whether the frame is the rest of the sentence that the draft was told in last out.
import { isBefore } from '../../frames/dates/counted-days.ts';
import type { Frame } from '../../frames/frame.ts';
import { isOfOneVerb } from '../../frames/going-on.ts';
import type { Draft } from '../facts.ts';

/** What one verb tells of several places is of one kind. */
export function isToldWith(draft: Draft | undefined, frame: Frame): boolean {
  const last = draft?.frames[draft.frames.length - 1];
  return last !== undefined && isOfOneVerb(last, frame);
}

/** The rest of a sentence that tells of something else: it is of the day and the place of its beginning. */
export const goesOnFrom = (draft: Draft | undefined, frame: Frame): Draft | undefined =>
  frame.places.length === 0 ? restOf(draft, frame) : undefined;

/** «دیروز در شیرزاد سه طالب و در رویدادی دیگر در خوگیانی یک پولیس کشته شد»: the rest of a sentence is of its day. */
export function restOf(draft: Draft | undefined, frame: Frame): Draft | undefined {
  const last = draft?.frames[draft.frames.length - 1];
  return last?.sentence === frame.sentence &&
    last.last === frame.first &&
    !isBefore(last.dates) &&
    !isOfNoun(last, frame)
    ? draft
    : undefined;
}

/** «حملات هوایی در ۹ اکتوبر در کابل | و درگیری‌ها در مرز انجام شد»: of two happenings of one verb the first has the day behind it. */
const isOfNoun = ({ clauses, dates, triggers }: Frame, { clauses: [head] }: Frame): boolean =>
  head !== undefined &&
  head.verb >= 0 &&
  clauses[clauses.length - 1]?.verb === head.verb &&
  dates.length > 0 &&
  dates.every((date) => triggers.some(({ first }) => first < date.first));
