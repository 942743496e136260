// A day told without its year, behind the years that have passed: «هفتاد و سه سال پیش کودتای ۲۸ مرداد …».
import { compareDays, toEpochDay } from '../model/plain-date.ts';
import type { Tokenized } from '../tokenize/token.ts';
import type { Dated } from './find.ts';
import { latestDay } from './periods.ts';

/** «سال گذشته» is near enough to be left for another day of this year. */
const A_YEAR = 366;

/** The dates of a document, those without a year put into the year that their sentence has told before them. */
export function inYearsTold({ sentences }: Tokenized, dates: readonly Dated[]): readonly Dated[] {
  if (!dates.some(isYearsAgo)) return dates;
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
