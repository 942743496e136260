// Days, weeks, months and years as spans of Gregorian days, and which of them a text means when it leaves out the year.
import {
  addDays,
  type Calendar,
  compareDays,
  fromCalendar,
  isDay,
  monthLength,
  type PlainDate,
  toCalendar,
  type Weekday,
  weekdayOf,
} from '../model/plain-date.ts';

/** A span of days, both ends in it. */
export interface Period {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** A day of a month; null where the calendar has no such day. */
export function dayIn(calendar: Calendar, year: number, month: number, day: number): PlainDate | null {
  const date = { year, month, day };
  return isDay(calendar, date) ? fromCalendar(calendar, date) : null;
}

/** A whole month, or days `from` to `to` of it. */
export function monthIn(calendar: Calendar, year: number, month: number): Period {
  const first = { year, month, day: 1 };
  return {
    start: fromCalendar(calendar, first),
    end: fromCalendar(calendar, { ...first, day: monthLength(calendar, year, month) }),
  };
}

/** From the first month to the last of one year. */
export const monthsIn = (calendar: Calendar, year: number, from: number, to: number): Period => ({
  start: monthIn(calendar, year, from).start,
  end: monthIn(calendar, year, to).end,
});

/** A whole year. */
export const yearIn = (calendar: Calendar, year: number): Period => monthsIn(calendar, year, 1, 12);

/** The week of a day, Saturday to Friday, or that many weeks later. */
export function weekOf(date: PlainDate, weeks = 0): Period {
  const start = addDays(date, weeks * 7 - weekdayOf(date));
  return { start, end: addDays(start, 6) };
}

/** Whether a calendar is known for the year of a day: the lunar one is listed for 1917 to 2081 only. */
const isKnown = (calendar: Calendar, { year }: PlainDate): boolean =>
  calendar !== 'islamic' || (year > 1917 && year < 2081);

/** The year of a day in a calendar. */
export const yearOf = (calendar: Calendar, date: PlainDate): number =>
  isKnown(calendar, date) ? toCalendar(calendar, date).year : 0;

/** The latest such weekday on or before a day. */
export const weekdayBefore = (weekday: Weekday, date: PlainDate): PlainDate =>
  addDays(date, -((weekdayOf(date) - weekday + 7) % 7));

/** The latest such day of a month that is not after `limit`; a leap day may lie some years back. */
export function latestDay(calendar: Calendar, month: number, day: number, limit: PlainDate): PlainDate | null {
  if (!isKnown(calendar, limit)) return null;
  const { year } = toCalendar(calendar, limit);
  for (let back = 0; back <= 8; back++) {
    const date = dayIn(calendar, year - back, month, day);
    if (date && compareDays(date, limit) <= 0) return date;
  }
  return null;
}

/** The first such day of a month that is not before `limit`. */
export function earliestDay(calendar: Calendar, month: number, day: number, limit: PlainDate): PlainDate | null {
  if (!isKnown(calendar, limit)) return null;
  const { year } = toCalendar(calendar, limit);
  for (let on = 0; on <= 8; on++) {
    const date = dayIn(calendar, year + on, month, day);
    if (date && compareDays(date, limit) >= 0) return date;
  }
  return null;
}

/** The year of the latest such month that has begun by `limit`. */
export function latestMonthYear(calendar: Calendar, month: number, limit: PlainDate): number {
  if (!isKnown(calendar, limit)) return 0;
  const now = toCalendar(calendar, limit);
  return month <= now.month ? now.year : now.year - 1;
}
