// What the slots of a format mean. Each function serves several rows of formats.ts.
import type { PartOfDay } from '../lexicons/day-words.ts';
import { addDays, addMonths, type Calendar, compareDays, monthLength, type PlainDate, toCalendar, weekdayOf, YEARS } from '../model/plain-date.ts';
import type { Atom } from './atoms.ts';
import { dayIn, latestDay, latestMonthYear, monthIn, monthsIn, type Period, weekdayBefore, weekOf, yearIn, yearOf } from './periods.ts';
import type { Now, Precision, When, Yearless } from './when.ts';

type Basis = When['basis'];
interface How {
  readonly precision: Precision;
  readonly basis: Basis;
  readonly calendar: Calendar;
}

const EXPLICIT = 'explicit';
const LUNAR_DOUBT = 1;

const when = (period: Period, how: How, more: Partial<When> = {}): When => ({
  kind: how.precision,
  ...period,
  ...how,
  ...(how.calendar === 'islamic' ? { uncertainDays: LUNAR_DOUBT } : {}),
  ...more,
});
const oneDay = (date: PlainDate, how: Omit<How, 'precision'>, more: Partial<When> = {}): When =>
  when({ start: date, end: date }, { ...how, precision: 'day' }, more);
const RELATIVE = { basis: 'relative', calendar: 'persian' } as const;
const relativeDay = (date: PlainDate, more: Partial<When> = {}): When => oneDay(date, RELATIVE, more);
const relativeSpan = (period: Period, precision: Precision): When => when(period, { ...RELATIVE, precision });

/** A time that is said but cannot be placed. */
export const unresolved = (problem: string, more: Partial<When> = {}): When => ({
  kind: 'unresolved',
  start: null,
  end: null,
  precision: 'day',
  ...RELATIVE,
  problem,
  ...more,
});
const unpublished = (more: Partial<When> = {}): When => unresolved('no day of publication to count from', more);

/** A time that names no day on purpose. */
export const vague = (): When => ({ kind: 'vague', start: null, end: null, precision: 'day', ...RELATIVE });

/** A day counted from the event told before, which only the reader of events knows. */
export const anaphoric = (offset: number): When => ({ ...vague(), kind: 'anaphoric', offset });

/** The number of the year that a year phrase names, in the calendar wanted; null when it cannot be told. */
export function yearNumber(year: Atom, calendar: Calendar, now: Now): number | null {
  const number = yearSaid(year, calendar, now);
  // With its calendar named a year may lie further back: «سال ۱۳۲۵ میلادی».
  const first = year.calendar && calendar !== 'islamic' ? 1 : YEARS[calendar][0];
  return number !== null && number >= first && number <= YEARS[calendar][1] ? number : null;
}

function yearSaid(year: Atom, calendar: Calendar, now: Now): number | null {
  if (year.same) return now.before?.start ? yearOf(calendar, now.before.start) : null;
  if (year.years !== undefined) return now.published ? yearOf(calendar, now.published) + year.years : null;
  const said = year.number ?? 0;
  if (year.digits === 2 && said < 100) return fullYear(said, calendar, now.published);
  const own = year.calendar ?? calendarOfYear(said, now);
  return own === calendar ? said : null;
}

/** «۵۷» is 1357 and «۲۱» 2021: the latest such year that is not after publication. */
function fullYear(short: number, calendar: Calendar, published: PlainDate | null): number {
  const limit = published ? yearOf(calendar, published) : calendar === 'gregorian' ? 2040 : 1420;
  const year = Math.floor(limit / 100) * 100 + short;
  return year <= limit ? year : year - 100;
}

/** 1200–1478 is solar and 1700–2100 Gregorian; a lunar year says so, or lies too far ahead to be solar. */
export function calendarOfYear(year: number, now: Pick<Now, 'published'>): Calendar {
  if (year >= YEARS.gregorian[0]) return 'gregorian';
  const solar = now.published ? yearOf('persian', now.published) : 1415;
  return year > solar + 15 ? 'islamic' : 'persian';
}

/** «سال گذشته», «امسال»: a year counted from publication. */
const isCounted = (year: Atom): boolean => year.years !== undefined;

/** The calendar that a year phrase speaks in. */
const calendarOf = (year: Atom, now: Now): Calendar =>
  year.calendar ??
  (year.same ? now.before?.calendar : undefined) ??
  (year.number === undefined || year.digits === 2 ? 'persian' : calendarOfYear(year.number, now));

/** A day of a month. Without a year it is the latest such day not after publication, unless a year nearby governs it. */
export function dayOfMonth(month: Atom, day: number, year: Atom | undefined, now: Now): When | null {
  const calendar = month.calendar as Calendar;
  const number = month.month as number;
  const how = { basis: EXPLICIT, calendar } as const;
  if (year || now.year) {
    const date = year ? dayOfYear(month, day, year, now) : governed(calendar, number, day, now);
    if (date) return oneDay(date, how);
    if (year) return isCounted(year) && !now.published ? unpublished(how) : null;
  }
  const yearless = { calendar, month: number, day };
  if (!isPossible(calendar, number, day)) return unresolved('no such day in this month', { ...how, yearless });
  const date = now.published && nearestDay(yearless, now.published, now.upcoming);
  return date ? oneDay(date, how, { yearless }) : unpublished({ ...how, yearless });
}

/** Days ahead that a sentence about what is to come may mean. */
const SOON = 45;

function nearestDay({ calendar, month, day }: Yearless & { day: number }, published: PlainDate, upcoming: boolean): PlainDate | null {
  const ahead = upcoming ? latestDay(calendar, month, day, addDays(published, SOON)) : null;
  return ahead && compareDays(ahead, published) > 0 ? ahead : latestDay(calendar, month, day, published);
}

const isPossible = (calendar: Calendar, month: number, day: number): boolean =>
  day <= (calendar === 'islamic' ? 30 : monthLength(calendar, calendar === 'persian' ? 1403 : 2024, month));

function dayOfYear(month: Atom, day: number, year: Atom, now: Now): PlainDate | null {
  const calendar = month.calendar as Calendar;
  // A lunar day «سال گذشته» lies in the solar year that people count by.
  if (calendar === 'islamic' && year.years !== undefined && now.published) {
    const solar = yearIn('persian', yearOf('persian', now.published) + year.years);
    return latestDay(calendar, month.month as number, day, solar.end);
  }
  const number = yearNumber(year, calendar, now);
  if (number === null) return dayInOther(month, day, year, now);
  const date = dayIn(calendar, number, month.month as number, day);
  // «۲۹ نومبر امسال» said in January: the solar year began in March of the Gregorian year before.
  if (date && year.years === 0 && calendar === 'gregorian' && now.published && compareDays(date, now.published) > 0)
    return dayIn(calendar, number - 1, month.month as number, day) ?? date;
  return date;
}

/** A day and month of one calendar with a year of another: «۱۵ اسد ۲۰۲۱». */
function dayInOther(month: Atom, day: number, year: Atom, now: Now): PlainDate | null {
  const other = year.number === undefined ? null : (year.calendar ?? calendarOfYear(year.number, now));
  if (other === null || year.number === undefined) return null;
  return latestDay(month.calendar as Calendar, month.month as number, day, yearIn(other, year.number).end);
}

function governed(calendar: Calendar, month: number, day: number, { year, published }: Now): PlainDate | null {
  if (!year || year.calendar !== calendar) return null;
  const date = dayIn(calendar, year.year, month, day);
  return date && published && compareDays(date, published) > 0 ? null : date;
}

/** Several days of one month. */
export function daysOfMonth(month: Atom, [from, to]: readonly [number, number], year: Atom | undefined, now: Now): When | null {
  // Bidirectional text turns «۱۱-۱۵» round.
  if (from > to) return daysOfMonth(month, [to, from], year, now);
  if (from === to) return null;
  const last = dayOfMonth(month, to, year, now);
  if (!last?.end) return last;
  const first = latestDay(month.calendar as Calendar, month.month as number, from, last.end);
  return first && { ...last, kind: 'range', precision: 'range', start: first };
}

/** A month, or a third or half of it. */
export function monthOf(month: Atom, year: Atom | undefined, now: Now): When | null {
  const calendar = month.calendar as Calendar;
  const number = month.month as number;
  const how = { basis: EXPLICIT, calendar, precision: 'month' } as const;
  const said = year ? yearNumber(year, calendar, now) : now.year?.calendar === calendar ? now.year.year : null;
  if (year && said === null) return isCounted(year) && !now.published ? unpublished(how) : null;
  if (said !== null) return when(monthIn(calendar, said, number), how);
  const yearless = { calendar, month: number, day: null };
  if (!now.published) return unpublished({ ...how, yearless });
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

/** The first (or last) months of a year: «شش ماه نخست سال ۲۰۲۰». */
export function monthsOfYear(count: number, side: 'first' | 'last', year: When | null): When | null {
  if (!year?.start || year.precision !== 'year' || count < 1 || count > 11) return year;
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
  if (number === null) return relative ? unpublished(how) : year.calendar ? unresolved('no such year known', how) : null;
  return when(yearIn(calendar, number), how);
}

/** Several whole years. */
export function yearsBetween(from: number, to: number, now: Now): When | null {
  const calendar = calendarOfYear(from, now);
  const end = to < 100 ? Math.floor(from / 100) * 100 + to : to;
  if (end <= from || calendarOfYear(end, now) !== calendar) return null;
  const period = { start: yearIn(calendar, from).start, end: yearIn(calendar, end).end };
  return when(period, { basis: EXPLICIT, calendar, precision: 'range' });
}

/** «دههٔ ۶۰», «دههٔ ۱۹۸۰». */
export function decade(number: number, era: Atom | undefined, now: Now): When | null {
  const calendar = era?.calendar ?? (number < 100 ? 'persian' : calendarOfYear(number, now));
  const from = number < 100 ? fullYear(number, calendar, now.published) : number;
  return yearsBetween(from, from + 9, now);
}

/** A season of three solar months. */
export function season(season: Atom, year: Atom, now: Now): When | null {
  const gregorian = year.number !== undefined && calendarOf(year, now) === 'gregorian';
  const number = gregorian ? yearOf('persian', { year: year.number as number, month: 6, day: 1 }) : yearNumber(year, 'persian', now);
  if (number === null) return unpublished();
  const from = ((season.season as number) - 1) * 3 + 1;
  return when(monthsIn('persian', number, from, from + 2), { basis: EXPLICIT, calendar: 'persian', precision: 'range' });
}

/** «آخرین جمعهٔ ماه رمضان»; `nth` is null for the last one. */
export function nthWeekday(month: When | null, { weekday }: Atom, nth: number | null): When | null {
  if (!month?.start || !month.end || weekday === undefined) return month;
  const first = addDays(month.start, (weekday - weekdayOf(month.start) + 7) % 7);
  const date = nth === null ? weekdayBefore(weekday, month.end) : addDays(first, 7 * (nth - 1));
  return compareDays(date, month.end) > 0 ? null : { ...lastDay(month, date), weekday };
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
    a >= 1000 ? [[a, b, c], [a, c, b]] : c >= 1000 ? [[c, b, a], [c, a, b]] : a > 31 ? [[a, b, c]] : [];
  for (const [said, month, day] of orders) {
    const short = said < 100;
    const calendar = era?.calendar ?? (short ? 'persian' : calendarOfYear(said, now));
    const year = short ? fullYear(said, calendar, now.published) : said;
    if (year < YEARS[calendar][0] || year > YEARS[calendar][1]) continue;
    const date = dayIn(calendar, year, month, day);
    if (date) return oneDay(date, { basis: EXPLICIT, calendar });
  }
  return null;
}

export interface WeekdaySaid {
  readonly weekday: Atom;
  readonly part?: PartOfDay | undefined;
  /** Weeks before the present one; −1 is the next. undefined: the latest such day. */
  readonly weeksBack?: number | undefined;
  /** «گذشته»: not today. */
  readonly past?: boolean;
}

/** A weekday: the latest one that is not after publication. */
export function weekdayOn({ weekday, part, weeksBack, past }: WeekdaySaid, now: Now): When {
  const more = { weekday: weekday.weekday, partOfDay: part };
  if (!now.published || weekday.weekday === undefined) return unpublished(more);
  if (weeksBack !== undefined) return relativeDay(addDays(weekOf(now.published, -weeksBack).start, weekday.weekday), more);
  return relativeDay(weekdayBefore(weekday.weekday, past ? addDays(now.published, -1) : now.published), more);
}

/** «سه‌شنبهٔ آینده»: the first such weekday after publication. */
export function weekdayAfter(weekday: Atom, now: Now): When {
  if (!now.published || weekday.weekday === undefined) return unpublished({ weekday: weekday.weekday });
  return relativeDay(addDays(weekdayBefore(weekday.weekday, addDays(now.published, 7)), 0), { weekday: weekday.weekday });
}

/** Two or more weekdays: «شب‌های شنبه و یکشنبه». */
export function weekdaysBetween(first: Atom, last: Atom, now: Now): When | null {
  const end = weekdayOn({ weekday: last }, now);
  if (!end.end || first.weekday === undefined || first.weekday === last.weekday) return end.end ? null : end;
  return relativeSpan({ start: weekdayBefore(first.weekday, end.end), end: end.end }, 'range');
}

/** A day so many days from publication. */
export const nearDay = (days: number, part: PartOfDay | undefined, now: Now): When =>
  now.published ? relativeDay(addDays(now.published, days), { near: true, partOfDay: part }) : unpublished({ partOfDay: part, near: true });

const HOURS_A_DAY = 24;
/** Counts above it are no dates: «دو هزار سال پیش». */
const FARTHEST = 400;

/** «دو روز پیش», «سه ماه پیش», «دقایقی پیش», and ahead when `count` is negative. */
export function ago(count: Atom | undefined, unit: Atom, now: Now): When | null {
  const small = unit.unit === 'hour' || unit.unit === 'minute';
  if (!small && (!count || count.vague || count.number !== count.max)) return vague();
  if (!now.published) return unpublished();
  const back = count?.number ?? 1;
  if (back > FARTHEST) return vague();
  if (small) return relativeDay(addDays(now.published, unit.unit === 'hour' && count && !count.vague ? -Math.floor(back / HOURS_A_DAY) : 0), { near: true });
  if (unit.unit === 'day') return relativeDay(addDays(now.published, -back), { near: true });
  return unitBack(unit, back, now.published);
}

/** The week, month or year that lies `back` of them before that of a day. */
export function unitBack(unit: Atom, back: number, published: PlainDate, calendar: Calendar = 'persian'): When | null {
  if (Math.abs(back) > FARTHEST) return vague();
  if (unit.unit === 'week') return relativeSpan(weekOf(published, -back), 'week');
  const there = addMonths(calendar, published, -back * (unit.unit === 'month' ? 1 : 12));
  const { year, month } = toCalendar(calendar, there);
  const how = { basis: 'relative', calendar } as const;
  if (unit.unit === 'month') return when(monthIn(calendar, year, month), { ...how, precision: 'month' });
  if (unit.unit === 'year') return when(yearIn(calendar, year), { ...how, precision: 'year' });
  return null;
}

/** «هفتهٔ گذشته», «ماه جاری»; «همین هفته» is the week just told of, where there is one. */
export function unitOf(unit: Atom, back: number, now: Now, era?: Atom): When | null {
  const calendar = era?.calendar === 'gregorian' ? 'gregorian' : 'persian';
  return now.published ? unitBack(unit, back, now.published, calendar) : unpublished();
}

/** The same week, month or year as told before; else the present one. */
export function sameUnit(unit: Atom, now: Now): When | null {
  const told = unit.unit === 'week' || unit.unit === 'month' || unit.unit === 'year' ? now.told[unit.unit] : undefined;
  return told?.start ? { ...told, basis: 'relative' } : unitOf(unit, 0, now);
}

/** A stretch that ends on the day of publication: «۲۴ ساعت گذشته», «در دو روز گذشته». */
export function pastStretch(count: Atom | undefined, unit: Atom, now: Now): When | null {
  if (count && (count.vague || count.number === undefined || count.number > FARTHEST)) return vague();
  if (!now.published) return unpublished();
  const number = Math.min(count?.max ?? count?.number ?? 1, FARTHEST);
  if (unit.unit === 'minute') return relativeDay(now.published, { near: true });
  const start = stretchStart(unit, number, now.published);
  return start && relativeSpan({ start, end: now.published }, 'range');
}

/** A stretch that begins with publication: «در دو روز آینده». */
export function nextStretch(count: Atom, unit: Atom, now: Now): When | null {
  const number = count.number ?? 0;
  if (count.vague || number > FARTHEST || unit.unit === 'minute') return vague();
  if (!now.published) return unpublished();
  const days = unit.unit === 'hour' ? Math.ceil(number / HOURS_A_DAY) : unit.unit === 'day' ? number : unit.unit === 'week' ? 7 * number : null;
  const months = unit.unit === 'month' ? number : unit.unit === 'year' ? 12 * number : 120 * number;
  const end = days === null ? addMonths('persian', now.published, Math.min(months, 12 * FARTHEST)) : addDays(now.published, days);
  return relativeSpan({ start: now.published, end }, 'range');
}

function stretchStart(unit: Atom, number: number, published: PlainDate): PlainDate | null {
  if (unit.unit === 'hour') return addDays(published, -Math.ceil(number / HOURS_A_DAY));
  if (unit.unit === 'day') return addDays(published, -number);
  if (unit.unit === 'week') return addDays(published, -7 * number);
  const months = unit.unit === 'month' ? 1 : unit.unit === 'year' ? 12 : 120;
  return addMonths('persian', published, -number * months);
}

/** Days from the event told before, in words: «یک روز پس از آن», «دو هفته بعد». */
export function offsetFrom(count: Atom, unit: Atom, sign: 1 | -1): When {
  const size = unit.unit === 'day' ? 1 : unit.unit === 'week' ? 7 : unit.unit === 'hour' ? 1 / HOURS_A_DAY : unit.unit === 'minute' ? 0 : null;
  if (size === null || count.vague || count.number !== count.max) return vague();
  return anaphoric(sign * Math.floor(size * (count.number ?? 0)));
}

/** Whether the weekday named agrees with the day. A night may be called by the day it leads to. */
export const agrees = (said: When, date: PlainDate): boolean =>
  said.weekday === undefined ||
  said.weekday === weekdayOf(date) ||
  (said.partOfDay === 'night' && (said.weekday + 6) % 7 === weekdayOf(date));
