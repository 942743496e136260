// Year phrases and what they span: years, decades, seasons, the first months of a year.
import { type Calendar, type PlainDate, toCalendar, YEARS } from '../model/plain-date.ts';
import type { Atom } from './atoms.ts';
import { monthsIn, yearIn, yearOf } from './periods.ts';
import { EXPLICIT, unpublished, unresolved, when } from './say.ts';
import type { Now, When } from './when.ts';

/** The number of the year that a year phrase names, in the calendar wanted; null when it cannot be told. */
export function yearNumber(year: Atom, calendar: Calendar, now: Now): number | null {
  const number = yearSaid(year, calendar, now);
  return number !== null && isYearOf(calendar, number, year.calendar) ? number : null;
}

/** Whether a year is one that news speaks of; with its calendar named it may lie further back: «سال ۱۳۲۵ میلادی». */
export const isYearOf = (calendar: Calendar, year: number, named?: Calendar): boolean =>
  year >= (named && calendar !== 'islamic' ? 1 : YEARS[calendar][0]) && year <= YEARS[calendar][1];

function yearSaid(year: Atom, calendar: Calendar, now: Now): number | null {
  if (year.same) return now.before?.start ? yearOf(calendar, now.before.start) : null;
  if (year.years !== undefined) return now.published ? yearOf(calendar, now.published) + year.years : null;
  const said = year.number ?? 0;
  if (year.digits === 2)
    return (year.calendar ?? calendar) === calendar ? fullYear(said, calendar, now.published) : null;
  const own = year.calendar ?? calendarOfYear(said, now);
  return own === calendar ? said : null;
}

/** «۵۷» is 1357 and «۲۱» 2021: the latest such year that is not after publication. */
export function fullYear(short: number, calendar: Calendar, published: PlainDate | null): number {
  const limit = published ? yearOf(calendar, published) : calendar === 'gregorian' ? 2040 : 1420;
  const year = Math.floor(limit / 100) * 100 + short;
  return year <= limit ? year : year - 100;
}

/** 1200–1478 and two digits are solar, 1700–2100 is Gregorian; a lunar year says so, or lies too far ahead to be solar. */
export function calendarOfYear(year: number, now: Pick<Now, 'published'>): Calendar {
  if (year >= YEARS.gregorian[0]) return 'gregorian';
  const solar = now.published ? yearOf('persian', now.published) : 1415;
  return year > solar + 15 ? 'islamic' : 'persian';
}

/** «سال گذشته», «امسال»: a year counted from publication. */
export const isCounted = (year: Atom): boolean => year.years !== undefined;

/** The calendar that a year phrase speaks in. */
const calendarOf = (year: Atom, now: Now): Calendar =>
  year.calendar ?? (year.same ? now.before?.calendar : undefined) ?? calendarOfYear(year.number ?? 0, now);

/** The first (or last) months of a year: «شش ماه نخست سال ۲۰۲۰». */
export function monthsOfYear(count: number, side: 'first' | 'last', year: When | null): When | null {
  if (!year?.start || count < 1 || count > 11) return year;
  const number = toCalendar(year.calendar, year.start).year;
  const [from, to] = side === 'first' ? [1, count] : [13 - count, 12];
  return { ...year, kind: 'range', precision: 'range', ...monthsIn(year.calendar, number, from, to) };
}

/** A whole year. */
export function wholeYear(year: Atom, now: Now): When | null {
  const calendar = calendarOf(year, now);
  const relative = year.years !== undefined || year.same;
  const number = yearNumber(year, calendar, now);
  const how = { basis: relative ? 'relative' : EXPLICIT, calendar, precision: 'year' } as const;
  if (number === null)
    return relative ? unpublished(how) : year.calendar ? unresolved('no such year known', how) : null;
  return when(yearIn(calendar, number), how);
}

/** Several whole years. */
export function yearsBetween(from: number, to: number, now: Now): When | null {
  const calendar = calendarOfYear(from, now);
  if (to <= from || calendarOfYear(to, now) !== calendar) return null;
  if (!isYearOf(calendar, from) || !isYearOf(calendar, to)) return null;
  const period = { start: yearIn(calendar, from).start, end: yearIn(calendar, to).end };
  return when(period, { basis: EXPLICIT, calendar, precision: 'range' });
}

/** «دههٔ ۶۰», «دههٔ ۱۹۸۰». */
export function decade(number: number, era: Atom | undefined, now: Now): When | null {
  const calendar = era?.calendar ?? calendarOfYear(number, now);
  const from = number < 100 ? fullYear(number, calendar, now.published) : number;
  return yearsBetween(from, from + 9, now);
}

/** A season of three solar months. */
export function season(season: Atom, year: Atom, now: Now): When | null {
  const gregorian = year.number !== undefined && calendarOf(year, now) === 'gregorian';
  const said = yearNumber(year, gregorian ? 'gregorian' : 'persian', now);
  if (said === null) return unpublished();
  const number = gregorian ? yearOf('persian', { year: said, month: 6, day: 1 }) : said;
  const from = ((season.season as number) - 1) * 3 + 1;
  return when(monthsIn('persian', number, from, from + 2), {
    basis: EXPLICIT,
    calendar: 'persian',
    precision: 'range',
  });
}
