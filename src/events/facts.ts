// What a group of frames says together, before anything is decided: its day, its places, its kinds of happening.
import type { DateMention } from '../dates/find.ts';
import { type Frame, tellsIn } from '../frames/frame.ts';
import type { Toll } from '../frames/tolls/toll.ts';
import { type PlainDate, toEpochDay } from '../model/plain-date.ts';
import type { Happening } from '../model/trigger.ts';
import type { PlaceMention } from '../places/find.ts';
import { placesTold } from './where/places-told.ts';

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
  const told = frames.map(({ triggers, cues }) =>
    triggers.flatMap(({ entry }) => (entry.value.force === 'weak' || isEcho(entry.id, cues) ? [] : [entry.value])),
  );
  const firm = told.flat();
  const values = firm.length > 0 ? firm : frames.flatMap(({ triggers }) => triggers.map(({ entry }) => entry.value));
  return new Set(values.map((value) => value.happening));
}

/** «ربایش یک خبرنگار … این حمله محکوم شد»: whatever was told is called so. */
const isEcho = (id: string, cues: Frame['cues']): boolean => id === ATTACK && cues.has('same');

const ATTACK = 'attack';

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
  (draft.tolls.length > 0 && draft.days !== null && lengthOf(draft.days) > mostOf(draft.days));

/** «از ۲۷ ژوئن تاکنون ۵۳ نفر», «از ۶ تا ۲۷ تیر ۵۰ نفر»: from day to day, more than two weeks are many incidents. */
const mostOf = ({ mention }: Days): number =>
  mention?.kind === 'range' && mention.basis === 'explicit' ? TWO_WEEKS : A_MONTH;
const TWO_WEEKS = 14;

/** A toll of more days than this counts many incidents. */
export const A_MONTH = 31;
const lengthOf = ({ start, end }: Days): number => toEpochDay(end) - toEpochDay(start);
