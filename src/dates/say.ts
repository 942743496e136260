// The values that the readers of formats give.
import type { Calendar, PlainDate } from '../model/plain-date.ts';
import type { Atom } from './atoms.ts';
import type { Period } from './periods.ts';
import type { Precision, When } from './when.ts';

type Basis = When['basis'];
interface How {
  readonly precision: Precision;
  readonly basis: Basis;
  readonly calendar: Calendar;
}

/** A day, month or year is named. */
export const EXPLICIT = 'explicit';
/** The lunar calendar is sighted: its days may be one off. */
const LUNAR_DOUBT = 1;

/** A time with its period. */
export function when({ start, end }: Period, { precision, basis, calendar }: How, more?: Partial<When>): When {
  const doubt = calendar === 'islamic' ? { uncertainDays: LUNAR_DOUBT } : undefined;
  return { kind: precision, start, end, precision, basis, calendar, ...doubt, ...more };
}
/** A single day. */
export const oneDay = (date: PlainDate, { basis, calendar }: Omit<How, 'precision'>, more?: Partial<When>): When =>
  when({ start: date, end: date }, { precision: 'day', basis, calendar }, more);
/** Counted from publication, by the solar calendar that people count by. */
export const RELATIVE = { basis: 'relative', calendar: 'persian' } as const;
/** A day counted from publication. */
export const relativeDay = (date: PlainDate, more?: Partial<When>): When => oneDay(date, RELATIVE, more);
/** A period counted from publication. */
export const relativeSpan = (period: Period, precision: Precision): When => when(period, { precision, ...RELATIVE });

/** A time that is said but cannot be placed. */
export const unresolved = (problem: string, more: Partial<When> = {}): When => ({
  kind: 'unresolved',
  start: null,
  end: null,
  precision: 'day',
  ...RELATIVE,
  problem,
  ...more,
});
/** A time that only the day of publication could place. */
export const unpublished = (more: Partial<When> = {}): When => unresolved('no day of publication to count from', more);

/** A time that names no day on purpose. */
export const vague = (): When => ({ kind: 'vague', start: null, end: null, precision: 'day', ...RELATIVE });

/** A day counted from the event told before, which only the reader of events knows. */
export const anaphoric = (offset: number): When => ({ offset, ...vague(), kind: 'anaphoric' });

/** A time with the part of the day that is said beside it. */
export const inPart = (part: Atom | undefined, said: When | null): When | null =>
  said && (part ? { ...said, partOfDay: part.part } : said);

/** From the start of one time to the end of another. */
export const spanned = (a: When | null, b: When | null): When | null => a && b && { ...a, end: b.end };
