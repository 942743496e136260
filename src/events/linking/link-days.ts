// Which of the days told of a happening is its day, and which is that of what came of it.
import type { Frame } from '../../frames/frame.ts';
import { DYING } from '../../frames/tolls/dying.ts';
import { compareDays } from '../../model/plain-date.ts';
import { type Days, type Draft, isOneDay } from '../facts.ts';
import { canOpen } from '../firm.ts';
import { statementDaysOf } from '../when/frame-days.ts';
import { isLong } from './fit-days.ts';
import { isInReturn } from './fit-doers.ts';

/** «یازده تن از این مسافران امروز رها شدند», «یک روز بعد دو زخمی دیگر جان دادند»: the day of what came of it. */
export const tellsOnlyOfSequel = ({ triggers, tolls }: Frame): boolean =>
  triggers.length > 0
    ? tolls.length === 0 && triggers.every(({ entry }) => entry.value.happening === 'release')
    : tolls.length > 0 && tolls.every(({ rule }) => rule === DYING);

/** «این در حالی است که هفتهٔ گذشته …», «در سال ۲۰۲۵ شمار این حملات کاهش یافته است»: the day of what only stands behind an event. */
// Nor is «دیروز» of who spoke with the sides the day of a fight that goes on since Monday.
export const isBesideEvent = ({ frames, days: told }: Draft, frame: Frame, days: Days | null): boolean =>
  (!canOpen(frame) && (frame.cues.has('background') || (told !== null && isOfOther(frame)))) ||
  (days !== null && isLong(days) && onlyNames(frame) && statementDaysOf(frames) !== null) ||
  (told?.mention?.since === true && !canOpen(frame) && days !== null && isOneDay(days));

/** «هیئتی دیروز به منطقه رفت»: no happening is told or pointed at, so that the day is that of what somebody did about it. */
const isOfOther = ({ cues, pointsBack }: Frame): boolean => !pointsBack && !cues.has('same') && !cues.has('occur');

/** Nobody harmed, and no more of a happening than its name. */
const onlyNames = ({ tolls, triggers }: Frame): boolean =>
  tolls.length === 0 && triggers.every(({ entry }) => entry.value.force !== 'strong');

/** «سال گذشته … مردادماه ۱۴۰۲ بود که …»: a shorter time within the other. */
const isPartOf = (days: Days, old: Days): boolean =>
  compareDays(days.start, old.start) >= 0 &&
  compareDays(days.end, old.end) <= 0 &&
  compareDays(days.end, days.start) < compareDays(old.end, old.start);

/** The better of two days of one happening: its beginning, the more exact, the one that is named. */
export function betterDays(old: Days | null, days: Days | null): Days | null {
  if (!old || !days) return old ?? days;
  // «حمله سحرگاه امروز پایان یافت … ناوقت دیشب آغاز شد»
  if (old.mention?.ending !== days.mention?.ending) return old.mention?.ending ? days : old;
  if (!isOneDay(old) && (isOneDay(days) || isPartOf(days, old))) return days;
  return old.mention?.basis === 'relative' && days.mention?.basis === 'explicit' && isOneDay(days) ? days : old;
}

/** «در پاسخ به این بمباران …»: on the day of what was told last, where what is answered is no older one. */
export const answersTold = (draft: Draft | undefined, day: Days | null, frame: Frame): boolean =>
  isInReturn(frame) && frame.dates.length === 0 && day !== null && day === draft?.days;
