// The day of the news: what an event that names no day of its own takes.
import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../frames/reading.ts';
import { toEpochDay } from '../model/plain-date.ts';
import { type Days, daysOf, isOneDay } from './facts.ts';

/** How many days before publication the news of a text may lie, and within how many frames its day is named. */
const FRESH = 3;
const LEAD = 4;

/** The day that the opening names, when it is fresh; else the day of publication. */
export function leadDays(reading: Reading, frames: readonly Frame[]): Days | null {
  const { published } = reading;
  if (!published) return null;
  for (const frame of frames.slice(0, LEAD)) {
    const days = daysOf(frame, null);
    const age = days ? toEpochDay(published) - toEpochDay(days.start) : Number.POSITIVE_INFINITY;
    if (days && isOneDay(days) && age >= 0 && age <= FRESH) return days;
  }
  return { start: published, end: published, mention: null };
}
