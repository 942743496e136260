// A record's date field → ISO Gregorian day. The day is taken as written: a time and its zone are left aside.
// Seconds since 1970 become the day in UTC.
import { formatIso, fromCalendar, fromEpochDay, isDay, isOfNews, type PlainDate } from '../model/plain-date.ts';
import { ReadError } from './failure.ts';

const DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:$|[T\s,])/;
const SECONDS = /^-?\d{8,13}(?:\.\d+)?$/;
const LAST_PERSIAN_YEAR = 1600;
/** Above this a number counts milliseconds: as seconds it would be the year 5138. */
const MILLISECONDS = 1e11;

/** The day that a date field names, null when it is empty; throws a ReadError `bad_date` when it names none. */
export function readRecordDate(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  const day = typeof value === 'number' ? fromSeconds(value) : typeof value === 'string' ? fromText(value) : null;
  if (day && isOfNews(day)) return formatIso(day);
  throw new ReadError('bad_date', `${shown(value)} is no date; write 2025-11-27, 1404-09-06 or seconds since 1970`);
}

function fromText(value: string): PlainDate | null {
  const text = latinDigits(value.trim());
  if (SECONDS.test(text)) return fromSeconds(Number(text));
  const [, year, , month, day] = DAY.exec(text) ?? [];
  return year === undefined ? null : fromParts(Number(year), Number(month), Number(day));
}

function fromParts(year: number, month: number, day: number): PlainDate | null {
  const calendar = year > LAST_PERSIAN_YEAR ? 'gregorian' : 'persian';
  const date = { year, month, day };
  return isDay(calendar, date) ? fromCalendar(calendar, date) : null;
}

function fromSeconds(value: number): PlainDate | null {
  const seconds = Math.abs(value) >= MILLISECONDS ? value / 1000 : value;
  const day = Math.floor(seconds / 86_400);
  return Number.isFinite(day) && Math.abs(day) < 300_000 ? fromEpochDay(day) : null;
}

const latinDigits = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 60);
