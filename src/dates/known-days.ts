// Days of history said without their year: «حملات یازدهم سپتامبر» is of 2001, whenever it is told.
import { KNOWN_DAYS, KNOWN_QUALITIES, type KnownDay } from '../lexicons/known-days.ts';
import { compareDays, fromCalendar, type PlainDate } from '../model/plain-date.ts';
import type { Token, Tokenized } from '../tokenize/token.ts';
import type { Dated } from './find.ts';

/** How far from a day a name may stand that says which it is. */
const NEAR = 4;

/** The dates, with those of history in their year; a year that lies after publication is not meant. */
export const inHistory = (
  { tokens }: Tokenized,
  dates: readonly Dated[],
  published: PlainDate | null,
): readonly Dated[] =>
  dates.map((date) => {
    const known =
      date.yearless &&
      date.kind === 'day' &&
      KNOWN_DAYS.find((day) => isSame(day, date.yearless) && isMeant(tokens, day, date));
    if (!known) return date;
    const start = fromCalendar(known.calendar, known);
    if (!published || compareDays(start, published) > 0) return date;
    return { ...date, start, end: start };
  });

const isSame = (one: KnownDay, said: Dated['yearless']): boolean =>
  one.calendar === said?.calendar && one.month === said.month && one.day === said.day;

/** Behind «حملات (تروریستی)», or with «حماس» close by. */
function isMeant(tokens: readonly Token[], { behind, beside }: KnownDay, { first, last }: Dated): boolean {
  const key = (at: number): string => tokens[at]?.word.key ?? '';
  if (behind.has(key(KNOWN_QUALITIES.has(key(first - 1)) ? first - 2 : first - 1))) return true;
  for (let at = first - NEAR; at < last + NEAR; at++) if (beside.has(key(at))) return true;
  return false;
}
