// Days and months that are named, with or without their year.
import {
  addDays,
  type Calendar,
  compareDays,
  monthLength,
  type PlainDate,
  toCalendar,
  weekdayOf,
} from '../model/plain-date.ts';
import type { Atom } from './atoms.ts';
import { dayIn, latestDay, latestMonthYear, monthIn, monthsIn, weekdayBefore, yearIn, yearOf } from './periods.ts';
import { EXPLICIT, oneDay, unpublished, unresolved, when } from './say.ts';
import type { Now, When, Yearless } from './when.ts';
import { calendarOfYear, fullYear, isCounted, isYearOf, yearNumber } from './years.ts';

/** A day of a month as it is said. */
export interface DaySaid {
  readonly month: Atom;
  readonly day: number;
  readonly year?: Atom | undefined;
}

/** A day of a month. Without a year it is the latest such day not after publication, unless a year nearby governs it. */
export function dayOfMonth(said: DaySaid, now: Now): When | null {
  const { month, day, year } = said;
  const calendar = month.calendar as Calendar;
  const number = month.month as number;
  const how = { basis: EXPLICIT, calendar } as const;
  if (year || now.year) {
    const date = year ? dayOfYear({ ...said, year }, now) : governed({ calendar, month: number, day }, now);
    if (date) return oneDay(date, how);
    if (year?.number !== undefined) return unresolved('no such day in this year', how);
    if (year) return isCounted(year) && !now.published ? unpublished(how) : null;
  }
  const yearless = { calendar, month: number, day };
  if (!isPossible(calendar, number, day)) return unresolved('no such day in this month', { yearless, ...how });
  const date = now.published && nearestDay(yearless, now.published, now.upcoming);
  return date ? oneDay(date, how, { yearless }) : unpublished({ yearless, ...how });
}

/** Days ahead that a sentence about what is to come may mean. */
const SOON = 45;

type NamedDay = Yearless & { readonly day: number };

function nearestDay({ calendar, month, day }: NamedDay, published: PlainDate, upcoming: boolean): PlainDate | null {
  const ahead = upcoming ? latestDay(calendar, month, day, addDays(published, SOON)) : null;
  return ahead && compareDays(ahead, published) > 0 ? ahead : latestDay(calendar, month, day, published);
}

const isPossible = (calendar: Calendar, month: number, day: number): boolean =>
  day <= (calendar === 'islamic' ? 30 : monthLength(calendar, calendar === 'persian' ? 1403 : 2024, month));

type Dated = DaySaid & { readonly year: Atom };

function dayOfYear({ month, day, year }: Dated, now: Now): PlainDate | null {
  const calendar = month.calendar as Calendar;
  // A lunar day «سال گذشته» lies in the solar year that people count by.
  if (calendar === 'islamic' && year.years !== undefined && now.published) {
    const solar = yearIn('persian', yearOf('persian', now.published) + year.years);
    return latestDay(calendar, month.month as number, day, solar.end);
  }
  const number = yearNumber(year, calendar, now);
  if (number === null) return dayInOther({ month, day, year }, now);
  const date = dayIn(calendar, number, month.month as number, day);
  // «۲۹ نومبر امسال» said in January: the solar year began in March of the Gregorian year before.
  if (date && year.years === 0 && calendar === 'gregorian' && now.published && compareDays(date, now.published) > 0)
    return dayIn(calendar, number - 1, month.month as number, day) ?? date;
  return date;
}

/** A day and month of one calendar with a year of another: «۱۵ اسد ۲۰۲۱». */
function dayInOther({ month, day, year }: Dated, now: Now): PlainDate | null {
  const limit = endOfYear(year, now);
  return limit && latestDay(month.calendar as Calendar, month.month as number, day, limit);
}

/** A month of one calendar with a year of another: «ماه قوس ۲۰۲۱». */
function monthInOther(calendar: Calendar, month: number, limit: PlainDate | null): number | null {
  return (limit && latestMonthYear(calendar, month, limit)) || null;
}

/** The last day of a year that is told by its number. */
function endOfYear({ number, digits, calendar }: Atom, now: Now): PlainDate | null {
  if (number === undefined) return null;
  const own = calendar ?? calendarOfYear(number, now);
  const year = digits === 2 ? fullYear(number, own, now.published) : number;
  return isYearOf(own, year, calendar) ? yearIn(own, year).end : null;
}

function governed({ calendar, month, day }: NamedDay, { year, published }: Now): PlainDate | null {
  if (!year || year.calendar !== calendar) return null;
  const date = dayIn(calendar, year.year, month, day);
  if (!date || compareDays(date, year.from) < 0) return null;
  return published && compareDays(date, published) > 0 ? null : date;
}

/** Several days of one month. */
export function daysOfMonth({ month, day, until, year }: DaySaid & { readonly until: number }, now: Now): When | null {
  // Bidirectional text turns «۱۱-۱۵» round.
  const [from, to] = day < until ? [day, until] : [until, day];
  if (from === to) return null;
  const last = dayOfMonth({ month, day: to, year }, now);
  if (!last?.end) return last;
  const first = latestDay(month.calendar as Calendar, month.month as number, from, last.end);
  return first && { ...last, kind: 'range', precision: 'range', start: first };
}

function governingYear(calendar: Calendar, month: number, { year }: Now): number | null {
  if (!year || year.calendar !== calendar) return null;
  return compareDays(monthIn(calendar, year.year, month).end, year.from) < 0 ? null : year.year;
}

/** A month, or a third or half of it. */
export function monthOf(month: Atom, year: Atom | undefined, now: Now): When | null {
  const calendar = month.calendar as Calendar;
  const number = month.month as number;
  const how = { basis: EXPLICIT, calendar, precision: 'month' } as const;
  const said = year
    ? (yearNumber(year, calendar, now) ?? monthInOther(calendar, number, endOfYear(year, now)))
    : governingYear(calendar, number, now);
  if (year && said === null) return isCounted(year) && !now.published ? unpublished(how) : null;
  if (said !== null) return when(monthIn(calendar, said, number), how);
  const yearless = { calendar, month: number, day: null };
  if (!now.published) return unpublished({ yearless, ...how });
  const latest = latestMonthYear(calendar, number, now.published);
  return latest ? when(monthIn(calendar, latest, number), how, { yearless }) : unresolved('no such month known', how);
}

/** Part `index` (from 1) of `parts` equal parts of a time: «اوایل حمل» is the first of three, «نیمهٔ دوم جون» the second of two. */
export function partOf(whole: When | null, index: number, parts: number): When | null {
  if (!whole?.start || !whole.end || index < 1 || index > parts) return whole;
  const range = { ...whole, kind: 'range', precision: 'range' } as const;
  if (whole.precision === 'year') {
    const year = toCalendar(whole.calendar, whole.start).year;
    const size = 12 / parts;
    return { ...range, ...monthsIn(whole.calendar, year, (index - 1) * size + 1, index * size) };
  }
  const length = compareDays(whole.end, whole.start) + 1;
  const cut = (at: number) => (parts === 3 && length > 20 && at < 3 ? at * 10 : Math.floor((at * length) / parts));
  return { ...range, start: addDays(whole.start, cut(index - 1)), end: addDays(whole.start, cut(index) - 1) };
}

/** «آخرین جمعهٔ ماه رمضان»; `nth` is null for the last one. */
export function nthWeekday(month: When | null, { weekday }: Atom, nth: number | null): When | null {
  if (!month?.start || !month.end || weekday === undefined) return month;
  const first = addDays(month.start, (weekday - weekdayOf(month.start) + 7) % 7);
  const date = nth === null ? weekdayBefore(weekday, month.end) : addDays(first, 7 * (nth - 1));
  return compareDays(date, month.end) > 0
    ? unresolved('no such day in this month', { calendar: month.calendar })
    : { ...lastDay(month, date), weekday };
}

const lastDay = (month: When, date: PlainDate): When => ({
  ...month,
  kind: 'day',
  precision: 'day',
  start: date,
  end: date,
  yearless: undefined,
});

/** The last day of a month, for «آخرین روز ماه میزان». */
export function lastDayOf(month: When | null): When | null {
  return month?.end ? lastDay(month, month.end) : month;
}

/** Three numbers with marks between them, in whichever order and calendar makes a day. */
export function numericDay(fields: readonly [number, number, number], era: Atom | undefined, now: Now): When | null {
  const [a, b, c] = fields;
  const orders: readonly (readonly [number, number, number])[] =
    a >= 1000
      ? [
          [a, b, c],
          [a, c, b],
        ]
      : c >= 1000
        ? [
            [c, b, a],
            [c, a, b],
          ]
        : a > 31
          ? [[a, b, c]]
          : [];
  for (const [said, month, day] of orders) {
    const short = said < 100;
    const calendar = era?.calendar ?? (short ? 'persian' : calendarOfYear(said, now));
    const year = short ? fullYear(said, calendar, now.published) : said;
    if (!isYearOf(calendar, year)) continue;
    const date = dayIn(calendar, year, month, day);
    if (date) return oneDay(date, { basis: EXPLICIT, calendar });
  }
  return null;
}
