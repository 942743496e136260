// What a date format says before the neighbours of a date are looked at.
import type { PartOfDay } from '../lexicons/day-words.ts';
import type { Calendar, PlainDate, Weekday } from '../model/plain-date.ts';

export type WhenKind = 'day' | 'range' | 'week' | 'month' | 'year' | 'anaphoric' | 'vague' | 'unresolved';
export type Precision = 'day' | 'range' | 'week' | 'month' | 'year';

/** A day of a month, or a month, said without its year. */
export interface Yearless {
  readonly calendar: Calendar;
  readonly month: number;
  /** null for a whole month. */
  readonly day: number | null;
}

export interface When {
  readonly kind: WhenKind;
  /** null for vague and unresolved times. */
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly precision: Precision;
  /** Whether a day, month or year is named, or counted from the day of publication. */
  readonly basis: 'explicit' | 'relative';
  readonly calendar: Calendar;
  readonly weekday?: Weekday | undefined;
  readonly partOfDay?: PartOfDay | undefined;
  /** Days from the event told before: «همان روز» 0, «یک روز پس از آن» 1. */
  readonly offset?: number | undefined;
  readonly yearless?: Yearless | undefined;
  /** Counted from the day of publication by a word («امروز», «دیشب»), not by a weekday. */
  readonly near?: boolean | undefined;
  /** The lunar calendar is sighted, so that the day may be this many days off. */
  readonly uncertainDays?: number | undefined;
  /** Why it is unresolved. */
  readonly problem?: string | undefined;
}

/** What reading a date depends on. */
export interface Now {
  readonly published: PlainDate | null;
  /** A year said earlier in the same sentence governs a day and month without one, as a tale goes on from that time. */
  readonly year: { readonly calendar: Calendar; readonly year: number; readonly from: PlainDate } | null;
  /** The date told before, for «همان سال». */
  readonly before: When | null;
  /** The last day said in the same sentence: «روز یکشنبه گفت که در یک شبانه‌روز …». */
  readonly day: PlainDate | null;
  /** The sentence speaks of what is to come. */
  readonly upcoming: boolean;
  /** The last date of each size, for «همین هفته». */
  readonly told: Readonly<Partial<Record<Precision, When>>>;
}
