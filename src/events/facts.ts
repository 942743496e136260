// What a group of frames says together, before anything is decided: its day, its places, its kinds of happening.
import type { DateMention } from '../dates/find.ts';
import type { Frame } from '../frames/frames.ts';
import { within } from '../frames/reading.ts';
import type { Toll } from '../frames/tolls.ts';
import { addDays, type PlainDate, toEpochDay } from '../model/plain-date.ts';
import type { Happening } from '../model/trigger.ts';
import type { PlaceMention } from '../places/find.ts';

/** A stretch of days with the mention that gave it. */
export interface Days {
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly mention: DateMention | null;
}

/** Frames taken to tell of one happening. */
export interface Draft {
  readonly frames: readonly Frame[];
  readonly days: Days | null;
  readonly places: readonly PlaceMention[];
  readonly tolls: readonly Toll[];
  readonly happenings: ReadonlySet<Happening>;
  /** Told as background, so that it does not take the day of the news. */
  readonly background: boolean;
}

const PRECISION_RANK = { day: 0, range: 1, week: 2, month: 3, year: 4, anaphoric: 1, vague: 9, unresolved: 9 } as const;

/** The day of one frame: the most exact mention beside its happening. */
export function daysOf(frame: Frame, before: Days | null): Days | null {
  const ranked = frame.dates
    .filter((date) => PRECISION_RANK[date.kind] < 9)
    .map((date) => ({ date, rank: PRECISION_RANK[date.kind] + (besideHappening(frame, date) ? 0 : 0.5) }))
    .sort((a, b) => a.rank - b.rank || a.date.first - b.date.first);
  for (const { date } of ranked) {
    const days = resolve(date, before);
    if (days) return days;
  }
  return null;
}

function resolve(date: DateMention, before: Days | null): Days | null {
  if (date.start && date.end) return { start: date.start, end: date.end, mention: date };
  if (date.offset === undefined || !before) return null;
  return { start: addDays(before.start, date.offset), end: addDays(before.end, date.offset), mention: date };
}

function besideHappening(frame: Frame, date: DateMention): boolean {
  const clause = frame.clauses.find((candidate) => date.first < candidate.last);
  if (!clause) return false;
  return within(frame.triggers, clause.first, clause.last).length > 0 || within(frame.tolls, clause.first, clause.last).length > 0;
}

/** The day of the statement, where the statement names one and its content none. */
export function statementDaysOf(frames: readonly Frame[]): Days | null {
  for (const frame of frames)
    for (const date of frame.statementDates) if (date.kind === 'day' && date.start && date.end) return { start: date.start, end: date.end, mention: date };
  return null;
}

/** A draft of these frames; the days are those of the first frame that has any. */
export function draftOf(frames: readonly Frame[], days: Days | null): Draft {
  return {
    frames,
    days,
    places: placesTold(frames),
    tolls: frames.flatMap((frame) => frame.tolls),
    happenings: happeningsOf(frames),
    background: isBackground(frames[0]),
  };
}

/** What happened; a weak word («عملیات») says it only where no stronger one does. */
function happeningsOf(frames: readonly Frame[]): Set<Happening> {
  const values = frames.flatMap((frame) => frame.triggers.map((trigger) => trigger.entry.value));
  const firm = values.filter((value) => value.force !== 'weak');
  return new Set((firm.length > 0 ? firm : values).map((value) => value.happening));
}

/** Places of the frames that tell of something happening; of the others only where those name none. */
function placesTold(frames: readonly Frame[]): PlaceMention[] {
  const told = frames.filter((frame) => frame.triggers.length > 0 || frame.tolls.length > 0).flatMap((frame) => frame.places);
  const all = told.length > 0 ? told : frames.flatMap((frame) => frame.places);
  // A country says nothing beside a province, and may be a speaker's.
  const exact = all.filter((place) => place.admin1 !== null || place.country === null);
  return exact.length > 0 ? exact : all;
}

const isBackground = (frame: Frame | undefined): boolean => frame !== undefined && !frame.heading && (frame.pluperfect || frame.cues.has('background'));

export const daysOverlap = (a: Days, b: Days): boolean =>
  toEpochDay(a.start) <= toEpochDay(b.end) && toEpochDay(b.start) <= toEpochDay(a.end);

export const isOneDay = (days: Days): boolean => toEpochDay(days.start) === toEpochDay(days.end);
