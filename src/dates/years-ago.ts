// A day told without its year, behind the years that have passed: «هفتاد و سه سال پیش کودتای ۲۸ مرداد …».
import { compareDays, type PlainDate, toCalendar, toEpochDay } from '../model/plain-date.ts';
import type { Tokenized } from '../tokenize/token.ts';
import type { Dated } from './find.ts';
import { latestDay } from './periods.ts';

/** «سال گذشته» is near enough to be left for another day of this year. */
const A_YEAR = 366;

/** Days behind the day of publication within which a day without a year is one of the news. */
const FRESH = 10;

/** The dates of a document, those without a year put into the year that their sentence, or the same day elsewhere, tells. */
export function inYearsTold(
  { sentences }: Tokenized,
  told: readonly Dated[],
  published: PlainDate | null,
): readonly Dated[] {
  const full = daysInFull(told);
  const dates = full.size > 0 && published ? told.map((date) => ofSameDay(date, full, published)) : told;
  return dates.some(isYearsAgo) ? inYearsAgo(sentences, dates) : dates;
}
/** The days told with their year, by calendar, month and day. */
function daysInFull(told: readonly Dated[]): ReadonlyMap<string, PlainDate> {
  const days = new Map<string, PlainDate>();
  for (const { yearless, kind, basis, calendar, start } of told) {
    if (yearless || kind !== 'day' || basis !== 'explicit' || !start) continue;
    const { month, day } = toCalendar(calendar, start);
    days.set(`${calendar} ${month} ${day}`, start);
  }
  return days;
}

/** «سالگرد کودتای هفت ثور. در ۷ ثور ۱۳۵۷ …» */
function ofSameDay(date: Dated, full: ReadonlyMap<string, PlainDate>, published: PlainDate): Dated {
  const { yearless } = date;
  if (!yearless?.day || !date.start || toEpochDay(published) - toEpochDay(date.start) <= FRESH) return date;
  const day = full.get(`${yearless.calendar} ${yearless.month} ${yearless.day}`);
  return day ? { ...date, start: day, end: day, yearless: undefined } : date;
}

function inYearsAgo(sentences: Tokenized['sentences'], dates: readonly Dated[]): readonly Dated[] {
  let at = 0;
  let told: Dated | null = null;
  return dates.map((date) => {
    const before = at;
    while (at < sentences.length && (sentences[at]?.last ?? 0) <= date.first) at++;
    if (at !== before) told = null;
    if (isYearsAgo(date)) told = date;
    const { yearless } = date;
    if (!told?.start || !told.end || !yearless?.day || !date.start) return date;
    if (toEpochDay(date.start) - toEpochDay(told.end) < A_YEAR) return date;
    const day = latestDay(yearless.calendar, yearless.month, yearless.day, told.end);
    return day && compareDays(day, told.start) >= 0 ? { ...date, start: day, end: day, yearless: undefined } : date;
  });
}

const isYearsAgo = ({ basis, precision }: Dated): boolean => basis === 'relative' && precision === 'year';
