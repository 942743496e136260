// Two ends are one range; a date after «از» or before «تاکنون» goes on to the day of publication.
import type { PartOfDay } from '../lexicons/day-words.ts';
import { INTO_FORCE, ON_WHICH, TIME, WENT_ON } from '../lexicons/day-words.ts';
import { THAT } from '../lexicons/function-words.ts';
import { addDays, compareDays, type PlainDate, weekdayOf } from '../model/plain-date.ts';
import type { Token } from '../tokenize/token.ts';
import type { Atoms } from './atoms.ts';
import type { Dated } from './find.ts';
import { gapNames, nameBefore } from './gap.ts';
import type { Joining } from './join.ts';
import { earliestDay, latestDay } from './periods.ts';

/** Closes the ranges of a document. */
export function joinRanges(joining: Joining, dates: readonly Dated[]): Dated[] {
  const out: Dated[] = [];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i] as Dated;
    const next = dates[i + 1];
    const range = next && isRange(joining, date, next) ? close(date, next) : null;
    if (range) {
      out.push(range);
      i++;
    } else out.push(open(joining, date));
  }
  return out;
}

function isRange({ atoms }: Joining, a: Dated, b: Dated): boolean {
  const gap = gapNames(atoms, a.last, b.first);
  if (gap?.length !== 1) return false;
  if (gap[0] === 'to') return true;
  if (gap[0] === 'dash') return a.basis === 'explicit' && b.basis === 'explicit';
  return gap[0] === 'and' && (nameBefore(atoms, a.first, 'between') || isNext(a, b));
}

/** «دیروز و امروز», «شب گذشته و صبح امروز»: two days running. */
const isNext = (a: Dated, b: Dated): boolean =>
  a.kind === 'day' && b.kind === 'day' && a.start !== null && b.start !== null && compareDays(b.start, a.start) === 1;

/** From the start of one date to the end of the other; each lends the other its year. */
function close(a: Dated, b: Dated): Dated | null {
  if (!b.end || !a.start) return null;
  const start = a.yearless ? (before(a, b.end) ?? a.start) : backed(a, b.end);
  const end = b.yearless && !a.yearless && a.basis === 'explicit' ? (after(b, a.start) ?? b.end) : b.end;
  if (compareDays(start, end) > 0) return null;
  return {
    ...b,
    kind: 'range',
    precision: 'range',
    basis: a.basis === 'explicit' ? 'explicit' : b.basis,
    first: a.first,
    last: b.last,
    start,
    end,
    rule: 'from-to',
    weekday: undefined,
    partOfDay: undefined,
    yearless: undefined,
    near: undefined,
  };
}

/** «از دوشنبه تا چهارشنبه»: the first weekday lies before the second. */
function backed(a: Dated, end: PlainDate): PlainDate {
  const start = a.start as PlainDate;
  if (a.weekday !== undefined && a.basis === 'relative' && compareDays(start, end) > 0)
    return addDays(end, -((weekdayOf(end) - a.weekday + 7) % 7));
  return start;
}

/** The latest such start that is not after the end; «اواخر حمل» lies as far into its month as in the year first taken. */
function before({ yearless, start }: Dated, end: PlainDate): PlainDate | null {
  if (!yearless || !start) return null;
  const { calendar, month, day } = yearless;
  const latest = latestDay(calendar, month, day ?? 1, end);
  const own = latestDay(calendar, month, day ?? 1, start);
  return latest && own && addDays(latest, compareDays(start, own));
}
const after = ({ yearless }: Dated, start: PlainDate): PlainDate | null =>
  yearless?.day ? earliestDay(yearless.calendar, yearless.month, yearless.day, start) : null;

/** Rows that name both ends themselves. */
const CLOSED = new Set([
  'days-of-month',
  'day-to-day-of-month',
  'weekdays',
  'years',
  'past-stretch',
  'past-full-day',
  'stretch-so-far',
  'listed-years',
  'stretch-said',
]);
const LONGEST_START = 8;

/** «از آغاز جنگ در ۲۸ فوریه», «از زمان اعلام آتش‌بس در اکتبر»: what began on the day goes on from it. */
function startsThere(tokens: readonly Token[], atoms: Atoms, first: number): boolean {
  if (!nameBefore(atoms, first, 'in')) return false;
  for (let at = first - 2; at > 0 && at >= first - LONGEST_START; at--) {
    if (tokens[at]?.word.kind === 'mark') return false;
    if (TIME.has(wordAt(tokens, at)) && nameBefore(atoms, at, 'from')) return true;
    if (atoms[at]?.some((atom) => atom.is === 'start'))
      return nameBefore(atoms, at, 'from') || nameBefore(atoms, at - 1, 'from');
  }
  return false;
}

/** «از شام دوشنبه تا ناوقت شب»: the part of the day that alone stands behind «تا». */
const partAfterTo = (atoms: Atoms, last: number): PartOfDay | undefined =>
  atoms[last]?.some((atom) => atom.is === 'to') ? atoms[last + 1]?.find((atom) => atom.is === 'part')?.part : undefined;

const LATE: ReadonlySet<PartOfDay | undefined> = new Set(['evening', 'night']);

/** From a night to the morning it is two days, else one. */
function untilPart(date: Dated, part: PartOfDay): Dated {
  if (!date.start || !LATE.has(date.partOfDay) || LATE.has(part)) return date;
  return { ...date, kind: 'range', precision: 'range', end: addDays(date.start, 1), rule: 'until-part' };
}

/** «از ۱۷ می که وزیر کشته شد», «از ۲۷ دسمبر، روزی که …»: what happened on the day is told; not «از شنبه که عملیات آغاز شد». */
function isNarrated(tokens: readonly Token[], atoms: Atoms, last: number): boolean {
  const at = tokens[last]?.word.kind === 'mark' ? last + 1 : last;
  if (ON_WHICH.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === THAT) return true;
  if (wordAt(tokens, last) !== THAT) return false;
  for (let i = last; i < last + LONGEST_START; i++) if (atoms[i]?.some((atom) => atom.is === 'start')) return false;
  return true;
}

/** The rule of days since which something goes on that a verb tells. */
export const GOES_ON = 'goes-on';
/** How far behind such a day its verb stands. */
const GOING = 20;

/** «از سحرگاه جمعه که طالبان داخل شهر شدند، جنگ ادامه دارد»: not only what happened on the day is told. */
function goesOn(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at < last + GOING && tokens[at] && wordAt(tokens, at) !== '.'; at++)
    if (WENT_ON.has(wordAt(tokens, at)) && tokens[at + 1]?.word.verb?.form === 'present') return true;
  return false;
}

/** «آتش‌بس از چاشت دیروز برقرار شد»: the day on which it came into force. */
function isInForce(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at < last + LONGEST_START && tokens[at]?.word.kind !== 'mark'; at++)
    if (INTO_FORCE.has(wordAt(tokens, at))) return true;
  return false;
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word.key ?? '';

const SINCE = 'since';

/** The rule of what goes on since a day; null where something is told of that day alone. */
function sinceDay({ document: { tokens }, atoms }: Pick<Joining, 'document' | 'atoms'>, last: number): string | null {
  if (isInForce(tokens, last)) return null;
  if (!isNarrated(tokens, atoms, last)) return SINCE;
  return goesOn(tokens, last) ? GOES_ON : null;
}

/** «از صبح تا شام دیروز»: two parts of one day. */
const isWithinDay = (atoms: Atoms, { first }: Dated): boolean => {
  const part = atoms[first]?.find((atom) => atom.is === 'part');
  return part !== undefined && atoms[part.last]?.some((atom) => atom.is === 'to') === true;
};

/** «از … تا کنون», «از …», «تا …». */
function open({ document, atoms, published }: Joining, date: Dated): Dated {
  if (!date.start || CLOSED.has(date.rule) || isWithinDay(atoms, date)) return date;
  const from = nameBefore(atoms, date.first, 'from') || startsThere(document.tokens, atoms, date.first);
  const part = from && date.kind === 'day' ? partAfterTo(atoms, date.last) : undefined;
  if (part) return untilPart(date, part);
  const soFar = atoms[date.last]?.find((atom) => atom.is === 'so-far');
  const since = from && date.kind === 'day' ? sinceDay({ document, atoms }, date.last) : SINCE;
  if (since === null) return date;
  if (published && (soFar || from) && compareDays(date.start, published) <= 0)
    return {
      ...date,
      kind: 'range',
      precision: 'range',
      end: published,
      last: soFar?.last ?? date.last,
      rule: soFar ? 'so-far' : since,
      since: true,
    };
  return nameBefore(atoms, date.first, 'to') ? { ...date, until: true } : date;
}
