// Days without a clock or a zone: {year, month, day}, arithmetic by day number. The only file that may import
// jalaali-js or date-fns, or say `Date`.
import { isExists } from 'date-fns/isExists';
import { isValidJalaaliDate, jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';

/** A Gregorian day. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `persian` is the solar Hijri calendar of Iran and Afghanistan, `islamic` the lunar one as Umm al-Qura counts it. */
export type Calendar = 'gregorian' | 'persian' | 'islamic';

/** Years that news speaks of; outside them a number beside a month is not a year. */
export const YEARS: Readonly<Record<Calendar, readonly [first: number, last: number]>> = {
  gregorian: [1700, 2100],
  persian: [1150, 1478],
  islamic: [1335, 1505],
};

// Lengths of the lunar months of 1335–1505, three hexadecimal digits a year: bit n is set where month n+1 has 30 days.
// The calendar follows no arithmetic rule, so it can only be listed; a test compares every month with Intl.
const LUNAR_FIRST_DAY = -19423;
const LUNAR_MONTHS =
  'da5d4aa955369752f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29' +
  'a554ad56daea6e4ed1da2aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b' +
  '4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada' +
  '6d46a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52' +
  'a9552da5d4daad96b2e95e2ac9692eaad56ad65d4ad1562bc5b53a6b5';

/** Days from 1970-01-01, by the count of days in 400-year eras that start in March. */
export function toEpochDay({ year, month, day }: PlainDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day that lies `epochDay` days after 1970-01-01. */
export function fromEpochDay(epochDay: number): PlainDate {
  const z = epochDay + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The day `days` after (before, when negative) a day. */
export const addDays = (date: PlainDate, days: number): PlainDate => fromEpochDay(toEpochDay(date) + days);

/** Negative when `a` is before `b`, zero when they are the same day. */
export const compareDays = (a: PlainDate, b: PlainDate): number => toEpochDay(a) - toEpochDay(b);

/** Days of the Persian week: 0 Saturday to 6 Friday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The weekday of a day; 1970-01-01 was a Thursday. */
export const weekdayOf = (date: PlainDate): Weekday => ((((toEpochDay(date) + 5) % 7) + 7) % 7) as Weekday;

/** Whether a calendar has such a day, for whole numbers only. */
export function isDay(calendar: Calendar, { year, month, day }: PlainDate): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day) || year < 1) return false;
  if (calendar === 'gregorian') return isExists(year, month - 1, day);
  if (calendar === 'persian') return isValidJalaaliDate(year, month, day);
  return month >= 1 && month <= 12 && day >= 1 && hasLunarYear(year) && day <= lunarMonthLength(year, month);
}

/** How many days a month of a calendar has. */
export function monthLength(calendar: Calendar, year: number, month: number): number {
  if (calendar === 'persian') return jalaaliMonthLength(year, month);
  if (calendar === 'islamic') return lunarMonthLength(year, month);
  return isExists(year, month - 1, 31) ? 31 : isExists(year, month - 1, 30) ? 30 : isExists(year, 1, 29) ? 29 : 28;
}

/** The Gregorian day of a day in a calendar; the day must exist there. */
export function fromCalendar(calendar: Calendar, date: PlainDate): PlainDate {
  if (calendar === 'gregorian') return date;
  if (calendar === 'islamic') return fromEpochDay(lunarMonthStart(date.year, date.month) + date.day - 1);
  const { gy, gm, gd } = toGregorian(date.year, date.month, date.day);
  return { year: gy, month: gm, day: gd };
}

/** A Gregorian day in the count of a calendar. */
export function toCalendar(calendar: Calendar, date: PlainDate): PlainDate {
  if (calendar === 'gregorian') return date;
  if (calendar === 'islamic') return toLunar(toEpochDay(date));
  const { jy, jm, jd } = toJalaali(date.year, date.month, date.day);
  return { year: jy, month: jm, day: jd };
}

/** The day `months` later in a calendar, or the last day of that month where it is shorter. */
export function addMonths(calendar: Calendar, date: PlainDate, months: number): PlainDate {
  const { year, month, day } = toCalendar(calendar, date);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return fromCalendar(calendar, { ...target, day: Math.min(day, monthLength(calendar, target.year, target.month)) });
}

/** `2025-11-27`. */
export const formatIso = ({ year, month, day }: PlainDate): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day that an ISO string names; null when it names none. */
export function parseIso(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay('gregorian', date) ? date : null;
}

/** Whether a day lies in the years that news is of: no calendar counts without end, and some records are dated 9999. */
export const isOfNews = ({ year }: PlainDate): boolean => year >= YEARS.gregorian[0] && year <= YEARS.gregorian[1];

const [LUNAR_FIRST_YEAR, LUNAR_LAST_YEAR] = YEARS.islamic;
const hasLunarYear = (year: number): boolean => year >= LUNAR_FIRST_YEAR && year <= LUNAR_LAST_YEAR;

function lunarMonthLength(year: number, month: number): number {
  const at = (year - LUNAR_FIRST_YEAR) * 3;
  return 29 + ((Number.parseInt(LUNAR_MONTHS.slice(at, at + 3), 16) >> (month - 1)) & 1);
}

/** First days of all lunar months, and one past the last; summed up on first use. */
let lunarStarts: number[] | null = null;
function lunarMonths(): readonly number[] {
  if (lunarStarts) return lunarStarts;
  lunarStarts = [LUNAR_FIRST_DAY];
  let day = LUNAR_FIRST_DAY;
  for (let year = LUNAR_FIRST_YEAR; year <= LUNAR_LAST_YEAR; year++)
    for (let month = 1; month <= 12; month++) {
      day += lunarMonthLength(year, month);
      lunarStarts.push(day);
    }
  return lunarStarts;
}

const lunarMonthStart = (year: number, month: number): number =>
  lunarMonths()[(year - LUNAR_FIRST_YEAR) * 12 + month - 1] as number;

function toLunar(epochDay: number): PlainDate {
  const starts = lunarMonths();
  let index = Math.floor((epochDay - LUNAR_FIRST_DAY) / 29.5306);
  while (index > 0 && (starts[index] ?? Number.POSITIVE_INFINITY) > epochDay) index--;
  while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= epochDay) index++;
  const start = starts[index];
  if (start === undefined || index + 1 >= starts.length) throw new RangeError(`no lunar calendar for day ${epochDay}`);
  return { year: LUNAR_FIRST_YEAR + Math.floor(index / 12), month: (index % 12) + 1, day: epochDay - start + 1 };
}
