// When a report says the happening was, in days since 1970, and how surely.
import { toEpochDay } from '../model/plain-date.ts';
import type { Report } from './report.ts';

/** `day` is one day; `days` up to a week; `long` more than that; `implied` the days before an undated report. */
export type WhenKind = 'day' | 'days' | 'long' | 'implied';

export interface When {
  readonly start: number;
  readonly end: number;
  readonly kind: WhenKind;
}

/** News without a date word is of the day of publication or of the two before it. */
const IMPLIED_DAYS = 2;
const WEEK = 7;

/** The days of a report; null when neither the event nor the document has one. */
export function whenOf({ date, published }: Report): When | null {
  if (date !== null) return spanOf(dayNumber(date.start), dayNumber(date.end));
  if (published === null) return null;
  const day = dayNumber(published);
  return { start: day - IMPLIED_DAYS, end: day, kind: 'implied' };
}

function spanOf(first: number, last: number): When {
  const [start, end] = first <= last ? [first, last] : [last, first];
  const length = end - start + 1;
  return { start, end, kind: length === 1 ? 'day' : length <= WEEK ? 'days' : 'long' };
}

/** `2025-11-27` as days since 1970-01-01. */
export const dayNumber = (iso: string): number =>
  toEpochDay({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) });

/** Days that lie between two spans; 0 or less when they share a day. */
export const gapBetween = (a: When, b: When): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);
