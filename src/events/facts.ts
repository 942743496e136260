// What a group of frames says together, before anything is decided: its day, its places, its kinds of happening.
import type { DateMention } from '../dates/find.ts';
import type { Clause } from '../frames/clauses.ts';
import { type Frame, tellsIn } from '../frames/frame.ts';
import { anyWithin, within } from '../frames/reading.ts';
import type { Toll } from '../frames/toll.ts';
import { addDays, type PlainDate, toEpochDay } from '../model/plain-date.ts';
import type { Happening } from '../model/trigger.ts';
import type { PlaceMention } from '../places/find.ts';
import { placesTold } from './where.ts';

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
  /** Places of the sentence before that tells of no event itself. */
  readonly setting: readonly PlaceMention[];
  readonly tolls: readonly Toll[];
  readonly happenings: ReadonlySet<Happening>;
  /** Kinds of the happening before it that it is said to be like. */
  readonly like: ReadonlySet<Happening>;
  /** Told as background, so that it does not take the day of the news. */
  readonly background: boolean;
}

const PRECISION_RANK = {
  day: 0,
  range: 1,
  week: 2,
  month: 3,
  year: 4,
  anaphoric: 0.6,
  vague: 9,
  unresolved: 9,
} as const;

/** The day of one frame: the most exact mention beside its happening. */
export function daysOf(frame: Frame, before: Days | null): Days | null {
  const ranked = frame.dates
    .filter(
      (date) =>
        PRECISION_RANK[date.kind] < 9 &&
        !isOfNever(frame, date) &&
        !isOfSequel(frame, date) &&
        !isOfRelease(frame, date),
    )
    .map((date) => ({ date, rank: PRECISION_RANK[date.kind] + distance(frame, date) }))
    .sort((a, b) => a.rank - b.rank || laterBy(b.date, a.date) || a.date.first - b.date.first);
  for (const { date } of ranked) {
    const days = resolve(date, before);
    if (days) return date.since && isOfState(frame, date) ? { ...days, end: days.start } : days;
  }
  return null;
}

/** «از سیزده سال بدین سو هجومی به این پیمانه ندیده بود»: how long nothing like it was. */
const isOfNever = (frame: Frame, date: DateMention): boolean =>
  date.kind === 'range' &&
  clauseOf(frame, date)?.negative === true &&
  date.start !== null &&
  date.end !== null &&
  toEpochDay(date.end) - toEpochDay(date.start) > A_MONTH;

/** «سه تن بازداشت و فردای آن از کشور رانده شدند»: the day of what came of it. */
const isOfSequel = (frame: Frame, date: DateMention): boolean => {
  if (date.kind !== 'anaphoric' || !date.offset) return false;
  const clause = clauseOf(frame, date);
  if (!clause || tellsIn(frame, clause)) return false;
  return frame.clauses.some((other) => other.first < clause.first && tellsIn(frame, other));
};

/** «خبرنگاری که ربوده شده بود، بامداد دیروز رها شد»: the day of the release. */
const isOfRelease = (frame: Frame, date: DateMention): boolean => {
  const clause = clauseOf(frame, date);
  const told = clause ? within(frame.triggers, clause.first, clause.last) : [];
  return told.length > 0 && told.every(({ entry }) => entry.value.happening === 'release');
};

/** «راه از دیشب بسته است، زیرا … به نبرد پرداختند»: what has gone on since began with it. */
const isOfState = (frame: Frame, date: DateMention): boolean => {
  const clause = clauseOf(frame, date);
  return clause !== undefined && !tellsIn(frame, clause) && frame.clauses.some((other) => tellsIn(frame, other));
};

/** How far past the time of a story a day lies that it only recalls («که در حمله هفتم اکتبر مشارکت داشت»). */
const RECALLED = 60;

/** Positive where the first day lies so long after the other that the other is only recalled. */
function laterBy(a: DateMention, b: DateMention): number {
  if (!a.start || !b.start || a.kind !== 'day' || b.kind !== 'day') return 0;
  const gap = toEpochDay(a.start) - toEpochDay(b.start);
  return Math.abs(gap) > RECALLED ? gap : 0;
}

function resolve(date: DateMention, before: Days | null): Days | null {
  // «شش روز پیشتر»: from the day told last.
  const isEarlier = date.offset !== undefined && before !== null && isOneDay(before);
  if (date.start && date.end && !isEarlier) return { start: date.start, end: date.end, mention: date };
  if (date.offset === undefined || !before) return null;
  return { start: addDays(before.start, date.offset), end: addDays(before.end, date.offset), mention: date };
}

/** What a day beside no happening costs: more than that the other is a range of days. */
const ELSEWHERE = 1.1;

/** How far from the happening a day is told: beside a toll or trigger, beside a trigger where others are counted, or elsewhere. */
function distance(frame: Frame, date: DateMention): number {
  const clause = clauseOf(frame, date);
  // «در اعتراضات ۱۹ دی»
  if (frame.triggers.length === 1 && frame.triggers[0]?.last === date.first) return -0.1;
  if (!clause || !tellsIn(frame, clause)) return ELSEWHERE;
  return frame.tolls.length > 0 && !anyWithin(frame.tolls, clause.first, clause.last) ? 0.2 : 0;
}

const clauseOf = (frame: Frame, { first }: { first: number }): Clause | undefined =>
  frame.clauses.find((clause) => first < clause.last);

/** The day of the statement, where the statement names one and its content none. */
export function statementDaysOf(frames: readonly Frame[]): Days | null {
  for (const frame of frames)
    for (const date of frame.statementDates)
      if (date.kind === 'day' && date.start && date.end) return { start: date.start, end: date.end, mention: date };
  return null;
}

/** A draft of these frames; the days are those of the first frame that has any. */
export function draftOf(
  frames: readonly Frame[],
  days: Days | null,
  setting: readonly PlaceMention[] = [],
  like: ReadonlySet<Happening> = NOTHING,
): Draft {
  return {
    frames,
    days,
    places: placesTold(frames),
    setting,
    tolls: frames.flatMap((frame) => frame.tolls),
    happenings: happeningsOf(frames),
    like,
    background: isBackground(frames[0]),
  };
}

const NOTHING: ReadonlySet<Happening> = new Set();

/** A draft with one more frame; what the frame says nothing of stays as it is. */
export function withFrame(draft: Draft, frame: Frame, days: Days | null): Draft {
  const frames = [...draft.frames, frame];
  return {
    frames,
    days,
    places: frame.places.length > 0 ? placesTold(frames) : draft.places,
    setting: draft.setting,
    tolls: frame.tolls.length > 0 ? [...draft.tolls, ...frame.tolls] : draft.tolls,
    happenings: frame.triggers.length > 0 ? happeningsOf(frames) : draft.happenings,
    like: draft.like,
    background: draft.background,
  };
}

/** What happened; a weak word («عملیات») says it only where no stronger one does. */
export function happeningsOf(frames: readonly Frame[]): Set<Happening> {
  const values = frames.flatMap((frame) => frame.triggers.map((trigger) => trigger.entry.value));
  const firm = values.filter((value) => value.force !== 'weak');
  return new Set((firm.length > 0 ? firm : values).map((value) => value.happening));
}

/** What a text tells of as past. */
export const isBackground = (frame: Frame | undefined): boolean =>
  frame !== undefined && (frame.answered || (!frame.heading && (frame.cues.has('background') || hadHappened(frame))));

/** «هاوانی که فیر شده بود، … را زخمی کرد» goes on with the news; in the pluperfect all of it is told as past. */
export function hadHappened(frame: Frame): boolean {
  const telling = frame.clauses.filter((clause) => tellsIn(frame, clause));
  return telling.length > 0 ? telling.every((clause) => clause.pluperfect) : frame.pluperfect;
}

export const daysOverlap = (a: Days, b: Days): boolean =>
  toEpochDay(a.start) <= toEpochDay(b.end) && toEpochDay(b.start) <= toEpochDay(a.end);

export const isOneDay = (days: Days): boolean => toEpochDay(days.start) === toEpochDay(days.end);

/** A total over a period rather than one incident. */
export const isAggregate = (draft: Draft): boolean =>
  (draft.frames.some((frame) => frame.cues.has('total')) &&
    (draft.days === null || !isOneDay(draft.days)) &&
    // «با ظرفیت سالانهٔ …», «تا این لحظه سه شهرک …»: what sums up no harm and tells of no stretch of time.
    (draft.tolls.length > 0 || draft.frames.some((frame) => frame.cues.has('since')))) ||
  (draft.tolls.length > 0 && draft.days !== null && lengthOf(draft.days) > A_MONTH);

/** A toll of more days than this counts many incidents. */
const A_MONTH = 31;
const lengthOf = ({ start, end }: Days): number => toEpochDay(end) - toEpochDay(start);
