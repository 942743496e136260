// Days told by where they stand in a month or feast.
import { addDays, compareDays, toCalendar } from '../model/plain-date.ts';
import type { Atom } from './atoms.ts';
import { dayOfMonth, monthOf, nthWeekday } from './days.ts';
import { monthIn } from './periods.ts';
import { sameUnit } from './relative.ts';
import type { Now, When } from './when.ts';

/** «ده روز نخست ماه میزان» */
export function firstDays(month: When | null, count: number): When | null {
  if (!month?.start || !month.end || count < 2) return month;
  const end = addDays(month.start, count - 1);
  return compareDays(end, month.end) > 0 ? null : { ...month, kind: 'range', precision: 'range', end };
}

/** The two feasts that are called «عید» alone: the first of Shawwal and the tenth of Dhu al-Hijja. */
const EIDS: readonly (readonly [month: number, day: number])[] = [
  [10, 1],
  [12, 10],
];

/** «دومین روز عید»: of the latest of the two feasts. */
export function dayOfEid(nth: number, now: Now): When | null {
  const [one, other] = EIDS.map(([month, day]) =>
    dayOfMonth({ month: { is: 'feast', first: 0, last: 0, calendar: 'islamic', month }, day: day + nth - 1 }, now),
  );
  if (!one?.start || !other?.start) return one ?? other ?? null;
  return compareDays(one.start, other.start) > 0 ? one : other;
}

/** «پنجشنبهٔ آخر میزان», «دوشنبهٔ نخست خرداد»; «جمعه اول حمل» is the first of the month where that is a Friday or beside one. */
export function weekdayThen(said: WeekdayThen, now: Now): When | null {
  const { weekday, month, nth, year } = said;
  if (nth.is === 'final') return nthWeekday(monthOf(month, year, now), weekday, null);
  if (nth.number !== 1) return null;
  const first = dayOfMonth({ month, day: 1, year }, now);
  const found = nthWeekday(monthOf(month, year, now), weekday, 1);
  return found?.start && first?.start && compareDays(found.start, first.start) > 1 ? found : null;
}

interface WeekdayThen {
  readonly weekday: Atom;
  readonly month: Atom;
  readonly nth: Atom;
  readonly year?: Atom | undefined;
}

/** «در دهم همان ماه», «شامگاه بیست‌وهشتم آن ماه»: the month of the date told before; else the one told last, else the present one. */
export function monthTold(unit: Atom, now: Now): When | null {
  const { before } = now;
  if (!before?.start || !before.end) return sameUnit(unit, now);
  const { year, month } = toCalendar(before.calendar, before.start);
  const whole = monthIn(before.calendar, year, month);
  const isInside = compareDays(before.end, whole.end) <= 0;
  return isInside ? { ...before, ...whole, precision: 'month', kind: 'month' } : sameUnit(unit, now);
}
