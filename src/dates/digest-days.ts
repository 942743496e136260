// A week told line by line («شنبه: … ⏎ یکشنبه: …»): the days run on to the last one, however far back the first lies.
import { addDays, compareDays, type PlainDate } from '../model/plain-date.ts';
import type { Token, Tokenized } from '../tokenize/token.ts';
import type { Dated } from './find.ts';

/** So many lines under weekdays are the days of a week. */
const A_WEEK = 3;
/** Marks that set the day of a line off. */
export const SET_OFF: ReadonlySet<string> = new Set([':', '-', '–', '—']);

/** The dates of a document, those of a week told day by day put in order. */
export function inWeek({ tokens, sentences }: Tokenized, dates: readonly Dated[]): readonly Dated[] {
  const heads = new Set<Dated>();
  let at = 0;
  for (const date of dates) {
    while (at < sentences.length && (sentences[at]?.last ?? 0) <= date.first) at++;
    const opens = sentences[at]?.line !== sentences[at - 1]?.line && opensLine(tokens, sentences[at]?.first, date);
    if (
      opens &&
      date.weekday !== undefined &&
      date.basis === 'relative' &&
      SET_OFF.has(tokens[date.last]?.word.key ?? '')
    )
      heads.add(date);
  }
  return heads.size < A_WEEK ? dates : inOrder(dates, heads);
}

/** Whether nothing but a bullet stands before a day in its line. */
export function opensLine(
  tokens: readonly Token[],
  first: number | undefined,
  date: { readonly first: number },
): boolean {
  if (first === undefined || date.first - first > BULLET) return false;
  for (let at = first; at < date.first; at++) if (tokens[at]?.word.kind !== 'mark') return false;
  return true;
}

const BULLET = 2;

function inOrder(dates: readonly Dated[], heads: ReadonlySet<Dated>): readonly Dated[] {
  const out = [...dates];
  let next: PlainDate | null = null;
  for (let i = out.length - 1; i >= 0; i--) {
    const date = out[i] as Dated;
    if (!heads.has(date) || !date.start) continue;
    let day: PlainDate = date.start;
    while (next && compareDays(day, next) > 0) day = addDays(day, -7);
    if (day !== date.start) out[i] = { ...date, start: day, end: day };
    next = day;
  }
  return out;
}
