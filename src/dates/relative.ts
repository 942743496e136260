// Times counted from the day of publication or from the event told before.
import type { PartOfDay, Unit } from '../lexicons/day-words.ts';
import { addDays, addMonths, compareDays, type PlainDate, toCalendar, weekdayOf } from '../model/plain-date.ts';
import type { Atom } from './atoms.ts';
import { monthIn, weekdayBefore, weekOf, yearIn } from './periods.ts';
import { anaphoric, relativeDay, relativeSpan, unpublished, vague, when } from './say.ts';
import type { Now, When } from './when.ts';

/** A weekday as it is said. */
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
  if (weeksBack !== undefined) {
    const day = addDays(weekOf(now.published, -weeksBack).start, weekday.weekday);
    // «سه‌شنبهٔ همین هفته» said on a Saturday.
    const isPast = weeksBack !== 0 || now.upcoming || compareDays(day, now.published) <= 0;
    return relativeDay(isPast ? day : addDays(day, -7), more);
  }
  return relativeDay(weekdayBefore(weekday.weekday, past ? addDays(now.published, -1) : now.published), more);
}

/** «شب منتهی به جمعه»: the day before, whatever day is named. */
export function dayBefore(said: When | null): When | null {
  if (!said?.start) return said;
  const date = addDays(said.start, -1);
  return { ...said, start: date, end: date, weekday: undefined, yearless: undefined };
}

/** «سه‌شنبهٔ آینده»: the first such weekday after publication. */
export function weekdayAfter(weekday: Atom, now: Now): When {
  if (!now.published || weekday.weekday === undefined) return unpublished({ weekday: weekday.weekday });
  return relativeDay(weekdayBefore(weekday.weekday, addDays(now.published, 7)), { weekday: weekday.weekday });
}

/** Two or more weekdays: «شب‌های شنبه و یکشنبه». */
export function weekdaysBetween(first: Atom, last: Atom, now: Now): When | null {
  const end = weekdayOn({ weekday: last }, now);
  if (!end.end || first.weekday === undefined || first.weekday === last.weekday) return end.end ? null : end;
  return relativeSpan({ start: weekdayBefore(first.weekday, end.end), end: end.end }, 'range');
}

/** A day so many days from publication. */
export const nearDay = (days: number, part: PartOfDay | undefined, now: Now): When =>
  now.published
    ? relativeDay(addDays(now.published, days), { near: true, partOfDay: part })
    : unpublished({ partOfDay: part, near: true });

const HOURS_A_DAY = 24;
/** Counts above it are no dates: «دو هزار سال پیش». */
const FARTHEST = 400;
const isFar = (count: number, { unit }: Atom): boolean => Math.abs(unit === 'decade' ? count * 10 : count) > FARTHEST;

/** The whole days in a count of hours, back or («دو ساعت دیگر») ahead. */
const hoursBack = (count: Atom | undefined, unit: Atom): number =>
  unit.unit === 'hour' && count && !count.vague ? Math.trunc((count.number ?? 0) / HOURS_A_DAY) : 0;

/** «دو روز پیش», «سه ماه پیش», «دقایقی پیش», and ahead when `count` is negative. */
export function ago(count: Atom | undefined, unit: Atom, now: Now): When | null {
  const small = unit.unit === 'hour' || unit.unit === 'minute';
  if (!small && (!count || count.vague || count.number !== count.max)) return vague();
  if (!now.published) return unpublished();
  const back = count?.number ?? 1;
  // «حدود دو ماه پیش» names no month.
  if (isFar(back, unit) || (count?.about && unit.unit !== 'day' && !small)) return vague();
  if (small) return relativeDay(addDays(now.published, -hoursBack(count, unit)), { near: true });
  if (unit.unit === 'day') return relativeDay(addDays(now.published, -back), { near: true });
  return unitBack({ unit, back }, now.published);
}

/** «یک روز قبل»: of the day before the news one says «دیروز». */
export const isOneDay = (count: Atom, { unit }: Atom): boolean =>
  unit === 'day' && count.number === 1 && count.max === 1;

/** «شش روز پیشتر»: before the event told last, where it is of another day than the news; else before publication. */
export function earlier(count: Atom, unit: Atom, now: Now): When | null {
  const said = ago(count, unit, now);
  const { offset } = offsetFrom(count, unit, -1);
  return said?.kind === 'day' && offset !== undefined ? { ...said, offset } : said;
}

/** A week, month or year so many of them before the present one. */
export interface UnitSaid {
  readonly unit: Atom;
  readonly back: number;
  /** «ماه جاری میلادی». */
  readonly era?: Atom | undefined;
}

function unitBack({ unit, back, era }: UnitSaid, published: PlainDate): When | null {
  const calendar = era?.calendar === 'gregorian' ? 'gregorian' : 'persian';
  if (unit.unit === 'week') return relativeSpan(weekOf(published, -back), 'week');
  const there = addMonths(calendar, published, -back * (unit.unit === 'month' ? 1 : 12));
  const { year, month } = toCalendar(calendar, there);
  const how = { basis: 'relative', calendar } as const;
  if (unit.unit === 'month') return when(monthIn(calendar, year, month), { ...how, precision: 'month' });
  if (unit.unit === 'year') return when(yearIn(calendar, year), { ...how, precision: 'year' });
  return null;
}

/** «هفتهٔ گذشته», «ماه جاری»; «همین هفته» is the week just told of, where there is one. */
export const unitOf = (said: UnitSaid, now: Now): When | null =>
  now.published ? unitBack(said, now.published) : unpublished();

/** The same week, month or year as told before; else the present one. */
export function sameUnit(unit: Atom, now: Now): When | null {
  const told = now.told[unit.unit as 'week' | 'month' | 'year'];
  return told?.start ? { ...told, basis: 'relative' } : unitOf({ unit, back: 0 }, now);
}

/** A stretch that ends on the day of publication: «۲۴ ساعت گذشته», «در دو روز گذشته». */
export function pastStretch(count: Atom | undefined, unit: Atom, now: Now): When | null {
  if (count?.vague && now.published && (unit.unit === 'minute' || unit.unit === 'hour'))
    return relativeDay(now.published, { near: true });
  const number = count?.max ?? count?.number ?? 1;
  if (count?.vague || isFar(number, unit)) return vague();
  if (!now.published) return unpublished();
  if (unit.unit === 'minute' || (unit.unit === 'hour' && number < FEW_HOURS))
    return relativeDay(now.published, { near: true });
  return relativeSpan({ start: stretchEnd(unit, -number, now.published), end: now.published }, 'range');
}

/** «در یک ساعت گذشته» is of the day itself. */
const FEW_HOURS = 12;

/** «روز یکشنبه گفت که در یک شبانه‌روز …»: a stretch that ends on the day of the saying, where the sentence has one. */
export const stretchBefore = ({ number, vague }: Atom, unit: Atom, { day }: Now): When | null =>
  day && !vague && number !== undefined && !isFar(number, unit)
    ? relativeSpan({ start: stretchEnd(unit, -number, day), end: day }, 'range')
    : null;

/** A stretch that begins with publication: «در دو روز آینده». */
export function nextStretch(count: Atom, unit: Atom, now: Now): When | null {
  const number = count.number ?? 0;
  if (count.vague || isFar(number, unit) || unit.unit === 'minute') return vague();
  if (!now.published) return unpublished();
  const end = stretchEnd(unit, number, now.published);
  return relativeSpan({ start: now.published, end }, 'range');
}

/** The day at the other end of a stretch of so many units; back in time when `number` is negative. */
function stretchEnd({ unit }: Atom, number: number, from: PlainDate): PlainDate {
  if (unit === 'hour') return addDays(from, Math.sign(number) * Math.ceil(Math.abs(number) / HOURS_A_DAY));
  if (unit === 'day') return addDays(from, number);
  if (unit === 'week') return addDays(from, 7 * number);
  return addMonths('persian', from, number * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120));
}

/** Units that are a fixed number of days. */
const DAYS_IN: Readonly<Partial<Record<Unit, number>>> = { minute: 0, hour: 1 / HOURS_A_DAY, day: 1, week: 7 };

const isShort = ({ unit }: Atom): boolean => unit === 'hour' || unit === 'minute';

/** «ساعاتی بعد», «دقایقی پیش از آن»: the day of the event told before. */
export const momentsFrom = (units: Atom): When => (isShort(units) ? anaphoric(0) : vague());

/** «ساعتی پیش از این خبر»: the day of what was told before; else that of the news. */
export function momentsBefore(units: Atom, now: Now): When | null {
  const said = isShort(units) ? ago(undefined, units, now) : vague();
  return said?.kind === 'day' ? { ...said, offset: 0 } : said;
}

/** Days from the event told before, in words: «یک روز پس از آن», «دو هفته بعد». */
export function offsetFrom(count: Atom, unit: Atom, sign: 1 | -1): When {
  const size = DAYS_IN[unit.unit ?? 'year'];
  const number = count.number ?? 0;
  // «چند ساعت بعد», «کمتر از دو ساعت بعد»
  if (isShort(unit) && (count.vague || (number !== count.max && (count.max ?? 0) < HOURS_A_DAY))) return anaphoric(0);
  if (size === undefined || count.vague || number !== count.max || isFar(number, unit)) return vague();
  return anaphoric(sign * Math.floor(size * number));
}

/** Whether the weekday named agrees with the day. A night may be called by the day it leads to. */
export const agrees = (said: When, date: PlainDate): boolean =>
  said.weekday === undefined ||
  said.weekday === weekdayOf(date) ||
  (said.partOfDay === 'night' && (said.weekday + 6) % 7 === weekdayOf(date));

/** Counts that may stand before «ماه جاری» without an ordinal or «روز»: fewer are months («سه ماه جاری»). */
const PLAIN_DAYS = 13;

/** «۱۸ ماه جاری», «روز پنجم همین ماه»: a day of a month that is told from publication. */
export function dayOfUnit(day: Atom, month: When | null, isDay: boolean): When | null {
  const nth = day.number ?? 0;
  if (!day.ordinal && !isDay && nth < PLAIN_DAYS) return null;
  if (!month?.start || !month.end) return month;
  const date = addDays(month.start, nth - 1);
  return compareDays(date, month.end) > 0 ? null : { ...month, kind: 'day', precision: 'day', start: date, end: date };
}
