// The day of the news: what an event that names no day of its own takes.
import type { Reading } from '../frames/reading.ts';
import { toEpochDay } from '../model/plain-date.ts';
import { type Days, type Draft, isOneDay } from './facts.ts';

/** How many days before publication the news of a text may lie. */
const FRESH = 3;

/** The day that the first event names, when it is fresh; else the day of publication. */
export function leadDays(reading: Reading, drafts: readonly Draft[]): Days | null {
  const { published } = reading;
  const first = drafts[0]?.days ?? null;
  if (!published) return null;
  const age = first ? toEpochDay(published) - toEpochDay(first.start) : Number.POSITIVE_INFINITY;
  return first && isOneDay(first) && age >= 0 && age <= FRESH ? first : { start: published, end: published, mention: null };
}
