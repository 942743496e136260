// A record's date field → ISO Gregorian day. The day is taken as written: a time and its zone are left aside.
// Seconds since 1970 become the day in UTC.
import {
  type Calendar,
  formatIso,
  fromCalendar,
  fromEpochDay,
  isDay,
  isOfNews,
  type PlainDate,
} from '../model/plain-date.ts';
import { ReadError } from './failure.ts';

const DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:$|[T\s,])/;
const SECONDS = /^-?\d{8,13}(?:\.\d+)?$/;
/** As feeds write it: «Thu, 27 Nov 2025 10:00:00 GMT». */
const FEED_DAY = /^(?:[a-z]{3},? )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})\b/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** As in a text whose day is not known: a later year of four digits lies too far ahead to be solar. */
const LAST_PERSIAN_YEAR = 1430;
const LAST_LUNAR_YEAR = 1600;
/** Above this a number counts milliseconds: as seconds it would be the year 5138. */
const MILLISECONDS = 1e11;

/** The day that a date field names, null when it is empty; throws a ReadError `bad_date` when it names none. */
export function readRecordDate(value: unknown): string | null {
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) return null;
  const day = typeof value === 'number' ? fromSeconds(value) : typeof value === 'string' ? fromText(value) : null;
  if (day && isOfNews(day)) return formatIso(day);
  const forms = 'write 2025-11-27, 1404-09-06 or seconds since 1970';
  throw new ReadError('bad_date', `${shown(value)} is no date; ${forms}; see also --date and --date-field`);
}

function fromText(value: string): PlainDate | null {
  const text = latinDigits(value.trim());
  if (SECONDS.test(text)) return fromSeconds(Number(text));
  const [, year, , month, day] = DAY.exec(text) ?? [];
  if (year !== undefined) return fromParts({ year: Number(year), month: Number(month), day: Number(day) });
  const [, feedDay, name = '', feedYear] = FEED_DAY.exec(text) ?? [];
  const feedMonth = MONTHS.indexOf(name.toLowerCase()) + 1;
  return fromParts({ year: Number(feedYear), month: feedMonth, day: Number(feedDay) });
}

function fromParts(date: PlainDate): PlainDate | null {
  const calendar = calendarOf(date.year);
  return isDay(calendar, date) ? fromCalendar(calendar, date) : null;
}

const calendarOf = (year: number): Calendar =>
  year > LAST_LUNAR_YEAR ? 'gregorian' : year > LAST_PERSIAN_YEAR ? 'islamic' : 'persian';

function fromSeconds(value: number): PlainDate | null {
  const seconds = Math.abs(value) >= MILLISECONDS ? value / 1000 : value;
  const day = Math.floor(seconds / 86_400);
  return Number.isFinite(day) && Math.abs(day) < 300_000 ? fromEpochDay(day) : null;
}

const latinDigits = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));

const shown = (value: unknown): string =>
  typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 60);
