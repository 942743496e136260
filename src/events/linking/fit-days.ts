// A draft and a frame in, how well their days go together out.
import type { Frame } from '../../frames/frame.ts';
import { compareDays, toEpochDay } from '../../model/plain-date.ts';
import { type Days, type Draft, daysOverlap, isOneDay } from '../facts.ts';
import { canOpen } from '../firm.ts';
import type { Situation } from './fit-cues.ts';
import { NEVER } from './fit-family.ts';

/** What a first day costs a draft that has told without one. */
function fitUndated(draft: Draft, frame: Frame, days: Days): number {
  // «در گرمسیر یک تراکتور بالای ماین رفت. از حمل تا میزان ۱۸۰ تن …»: months are none of an event told without a day.
  if ((isLong(days) || isSumOfDays(frame, days)) && draft.frames.some((one) => !one.heading && canOpen(one)))
    return MONTHS;
  if (isKillingOfItsDay(draft, frame, days)) return NEVER;
  return !isNext(draft, frame) && !draft.frames[0]?.heading && days.mention?.kind === 'day' ? -1 : 0;
}

/** «انفجاری در هرات یازده تن را زخمی کرد. … از زمان ترور ربانی در ۲۰ سپتمبر …»: one who died on a day of his own, where nobody had. */
const isKillingOfItsDay = (
  { frames, happenings, tolls }: Draft,
  { triggers, cues }: Frame,
  { mention }: Days,
): boolean =>
  mention?.kind === 'day' &&
  mention.basis === 'explicit' &&
  !cues.has('same') &&
  triggers.length > 0 &&
  triggers.every(({ entry: { value } }) => value.happening === 'killing' && !happenings.has(value.happening)) &&
  happenings.size > 0 &&
  !tolls.some(({ outcome }) => outcome === 'killed') &&
  frames.some((one) => !one.heading && canOpen(one));

/** How well the days of a frame go with those of a draft. */
export function fitDays(draft: Draft, frame: Frame, situation: Situation): number {
  const { days } = situation;
  if (isSaidBefore(draft, frame)) return NEVER;
  if (!days) return isOfSomeDaysAgo(draft, frame) ? NEVER : 0;
  if (!draft.days) return fitUndated(draft, frame, days);
  // «از دوشنبه مردم راه را بسته‌اند. … فردای آن …»: the day behind the one on which something began that goes on.
  if (draft.days.mention?.since && isLaterDay(days) && canOpen(frame)) return NEVER;
  if (!daysOverlap(draft.days, days)) return isEndOf(draft.days, days) ? 1 : NEVER;
  return fitDated(draft, draft.days, frame, { ...situation, days });
}

/** How well the days of a frame go with those of a draft which they meet. */
function fitDated(draft: Draft, told: Days, frame: Frame, situation: Situation & { readonly days: Days }): number {
  const { days } = situation;
  if (situation.sumsUp && isOneDay(told)) return NEVER;
  if (situation.follows && !situation.isCurrent && tellsOn(frame) && isOneDay(days)) return 0;
  // «همان روز در گلران …»: what is told to share its day with it is another event.
  if (days.mention?.kind === 'anaphoric' && days.mention.rule !== 'that-day' && frame.places.length > 0) return 0;
  if (isSumOfYears(told, frame, days) || isPartOfSum(draft, told, frame, days)) return NEVER;
  if (isOneDay(told) === isOneDay(days)) return isOneDay(days) ? 2 : 0.5;
  // «شمار طالبان کشته‌شده در سراسر ولایت را طی سه روز گذشته ۲۰۵ تن گفت»
  if (isSumOfDays(frame, days) && isOneDay(told) && frame.triggers.length === 0) return NEVER;
  const counts = isOneDay(days) ? draft.tolls.length > 0 : frame.tolls.length > 0;
  if (counts && isOneDay(days) && frame.places.length > 0 && draft.happenings.size === 0) return ONE_OF_SUM;
  return frame.cues.has('total') || (counts && (isLong(days) || isLong(told))) ? NEVER : -1.5;
}

/** «چند روز پیش نیز یک حمله در این ولسوالی دوازده کشته داشت»: other dead than those told of, and no day but that it is past. */
const isOfSomeDaysAgo = (draft: Draft, frame: Frame): boolean =>
  frame.dates.length > 0 &&
  frame.dates.every(({ kind, rule }) => kind === 'vague' && rule === AGO) &&
  !frame.cues.has('same') &&
  draft.frames.some((told) => (!told.heading || draft.days !== null) && canOpen(told) && told.dates.every(isNotAgo)) &&
  frame.tolls.some(
    ({ outcome, people, part }) =>
      people.counted &&
      !part &&
      !draft.tolls.some((told) => told.outcome === outcome && told.people.min === people.min),
  );

const AGO = 'ago';
const isNotAgo = ({ rule }: Frame['dates'][number]): boolean => rule !== AGO;

const isLaterDay = ({ mention }: Days): boolean => mention?.kind === 'anaphoric' && (mention.offset ?? 0) > 0;

/** «در ماه ثور شش نمازگزار را کشتند. … از ۲۰۱۵ به این‌سو ۷۰۰ تن را کشته است»: a sum of years that the month lies in. */
const isSumOfYears = (told: Days, frame: Frame, days: Days): boolean =>
  frame.tolls.length > 0 && lengthOf(days) > YEARS && lengthOf(told) < MONTHS_LONG;

/** «از جولای تا سپتمبر ۱۱۷۴ تن …؛ تنها در ماه جولای ۴۲۵ تن»: a sum, and that of a part of its time. */
const isPartOfSum = (draft: Draft, told: Days, frame: Frame, days: Days): boolean =>
  frame.tolls.length > 0 &&
  // «هفتهٔ گذشته هفت تن …؛ در شش ماه گذشته صدها تن …»
  (lengthOf(days) - lengthOf(told) > MONTHS_LONG / 2 ||
    (draft.tolls.length > 0 && isLong(told) && isLong(days) && Math.abs(lengthOf(days) - lengthOf(told)) > LONG));

/** «حمله سحرگاه امروز پایان یافت … ناوقت دیشب آغاز شد»: the day on which it ended and that on which it began. */
const isEndOf = (a: Days, b: Days): boolean => endsIt(a, b) || endsIt(b, a);

function endsIt(end: Days, begin: Days): boolean {
  if (!end.mention?.ending || begin.mention?.ending || !isOneDay(end) || !isOneDay(begin)) return false;
  const took = toEpochDay(end.start) - toEpochDay(begin.start);
  return took > 0 && took <= LONGEST_FIGHT;
}

/** Days that an attack which began and ended may take. */
const LONGEST_FIGHT = 3;

/** «سه روز پیش جبههٔ آزادی ادعا کرد که …»: nobody speaks of what happens later. */
const isSaidBefore = ({ days }: Draft, { statementDates }: Frame): boolean =>
  days !== null &&
  isOneDay(days) &&
  statementDates.some(({ kind, end }) => kind === 'day' && end !== null && compareDays(end, days.start) < 0);

/** «شمار بازداشت‌شدگان یک هفتهٔ اخیر شش تن است». */
const isSumOfDays = ({ tolls }: Frame, days: Days): boolean => !isOneDay(days) && tolls.some(({ total }) => total);

/** «خشونت‌های سه روز اخیر هژده کشته داشت. جمعه در مستونگ …»: one of the incidents that a count of days sums up. */
const ONE_OF_SUM = -5;

const MONTHS = -2;
const LONG = 14;
/** How many days a sum takes in, and how few an event told by its month or season. */
const YEARS = 400;
const MONTHS_LONG = 100;
const lengthOf = ({ start, end }: Days): number => toEpochDay(end) - toEpochDay(start) + 1;
export const isLong = (days: Days): boolean => lengthOf(days) > LONG + 1;

/** «از چهاربرجک صدای جنگ شنیده شد. دیروز عصر مرزبانان …»: the next sentence says when. */
function isNext({ frames }: Draft, frame: Frame): boolean {
  const last = frames[frames.length - 1];
  return frame.places.length === 0 && last?.line === frame.line && last.sentence + 1 === frame.sentence;
}

/** Goes on by a verb, with no place of its own: the same day says little of what was told elsewhere. */
const tellsOn = ({ places, cues, triggers }: Frame): boolean =>
  places.length === 0 && !cues.has('same') && triggers.some(({ entry }) => entry.value.force === 'strong');
