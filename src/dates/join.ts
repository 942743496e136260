// Dates beside dates: two names of one day are one mention, two ends are one range.
import { addDays, compareDays, formatIso, type PlainDate, weekdayOf } from '../model/plain-date.ts';
import type { Atoms } from './atoms.ts';
import type { DateContext, Dated } from './find.ts';
import type { Tokenized } from '../tokenize/token.ts';
import { earliestDay, latestDay } from './periods.ts';
import { agrees } from './readings.ts';

export interface Joining extends DateContext {
  readonly document: Tokenized;
  readonly atoms: Atoms;
}

/** Merges and closes what stands side by side. */
export function joinDates(joining: Joining, dates: readonly Dated[]): Dated[] {
  return joinRanges(joining, joinDoubles(joining, dates));
}

const GAP = new Set(['comma', 'open', 'dash', 'slash', 'equals', 'dated', 'day-unit']);

/** The names of the atoms that fill the tokens between two dates; null when something else stands there. */
function gapNames(atoms: Atoms, from: number, to: number): string[] | null {
  const names: string[] = [];
  for (let at = from; at < to; ) {
    const atom = atoms[at]?.find((candidate) => candidate.last <= to && candidate.is !== 'number');
    if (!atom) return null;
    names.push(atom.is === 'unit' && atom.unit === 'day' ? 'day-unit' : atom.is);
    at = atom.last;
  }
  return names;
}

function joinDoubles(joining: Joining, dates: readonly Dated[]): Dated[] {
  const out: Dated[] = [];
  for (const date of dates) {
    const before = out.at(-1);
    const gap = before && date.first - before.last <= 4 ? gapNames(joining.atoms, before.last, date.first) : null;
    const joined = before && gap?.every((name) => GAP.has(name)) ? joinPair(before, date, gap) : null;
    if (joined && before) out[out.length - 1] = closed(joining, joined);
    else {
      if (before) checkWeekday(joining, before);
      out.push(date);
    }
  }
  const last = out.at(-1);
  if (last) checkWeekday(joining, last);
  return out;
}

/** Takes in the bracket that a merged date opened. */
function closed({ atoms }: Joining, date: Dated): Dated {
  const opened = [];
  for (let at = date.first; at < date.last; at++) if (atoms[at]?.some((atom) => atom.is === 'open')) opened.push(at);
  const closes = atoms[date.last]?.some((atom) => atom.is === 'close') ?? false;
  return opened.length > 0 && closes ? { ...date, last: date.last + 1 } : date;
}

/** One mention of two that name the same time; the more explicit governs. */
function joinPair(a: Dated, b: Dated, gap: readonly string[]): Dated | null {
  const firm = gap.includes('open') || gap.includes('equals');
  if (a.kind === 'vague' || b.kind === 'vague' || a.kind === 'anaphoric' || b.kind === 'anaphoric') return null;
  if (a.precision === 'day' && b.precision === 'day') return joinDays(a, b, firm);
  const touch = a.start && a.end && b.start && b.end && compareDays(a.start, b.end) <= 0 && compareDays(b.start, a.end) <= 0;
  return firm && touch ? { ...a, last: b.last } : null;
}

function joinDays(a: Dated, b: Dated, firm: boolean): Dated | null {
  const both = { first: a.first, last: b.last, weekday: a.weekday ?? b.weekday, partOfDay: a.partOfDay ?? b.partOfDay };
  if (a.basis === 'explicit' && b.basis === 'explicit') {
    const [near, other] = [nearest(a, { ...b, near: true }), nearest(b, { ...a, near: true })];
    const pairs = [[a, b], [a, other], [near, b]] as const;
    const pair = pairs.find(([x, y]) => !x.start || !y.start || Math.abs(compareDays(x.start, y.start)) <= (firm ? 2 : 1));
    return pair ? { ...(pair[0].start ? pair[0] : pair[1]), ...both } : null;
  }
  if (a.basis === 'relative' && b.basis === 'relative') {
    // «امروز یکشنبه»: two weekdays are two days. A text is often stamped a day off, so that the weekday governs then.
    if (Boolean(a.near) === Boolean(b.near)) return null;
    const [near, named] = a.near ? [a, b] : [b, a];
    const beside = near.start && named.weekday !== undefined ? besides(near.start, named.weekday) : null;
    return beside ? { ...near, ...both, start: beside, end: beside } : { ...near, ...both };
  }
  const [named, counted] = a.basis === 'explicit' ? [a, b] : [b, a];
  return { ...nearest(named, counted), ...both, near: undefined, yearless: undefined };
}

/** The day before or after a day, where it has the weekday named. */
const besides = (date: PlainDate, weekday: number): PlainDate | null =>
  [addDays(date, -1), addDays(date, 1)].find((other) => weekdayOf(other) === weekday) ?? null;

const NEAR_FUTURE = 31;

/** The year of a day said beside «امروز» or a weekday is the one that puts them together. */
function nearest(named: Dated, counted: Dated): Dated {
  const { yearless } = named;
  if (!yearless?.day || !counted.start || !named.start) return named;
  const past = latestDay(yearless.calendar, yearless.month, yearless.day, addDays(counted.start, NEAR_FUTURE));
  if (!past || compareDays(past, named.start) === 0) return named;
  const fits = counted.near ? compareDays(past, counted.start) <= 1 : agrees(counted, past) && !agrees(counted, named.start);
  return fits ? { ...named, start: past, end: past, yearless: undefined } : named;
}

function checkWeekday({ warn, document }: Joining, date: Dated): void {
  if (date.basis !== 'explicit' && !date.near) return;
  if (date.weekday === undefined || !date.start || date.kind !== 'day' || agrees(date, date.start)) return;
  warn({
    code: 'weekday_mismatch',
    message: `the weekday named is not that of ${formatIso(date.start)}`,
    span: [document.tokens[date.first]?.start ?? 0, document.tokens[date.last - 1]?.end ?? 0],
  });
}

function joinRanges(joining: Joining, dates: readonly Dated[]): Dated[] {
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

const nameBefore = (atoms: Atoms, at: number, name: string): boolean =>
  [at - 1, at - 2, at - 3].some((start) => atoms[start]?.some((atom) => atom.last === at && atom.is === name));

function isRange({ atoms }: Joining, a: Dated, b: Dated): boolean {
  const gap = gapNames(atoms, a.last, b.first);
  if (gap?.length !== 1) return false;
  if (gap[0] === 'to') return true;
  if (gap[0] === 'dash') return a.basis === 'explicit' && b.basis === 'explicit';
  return gap[0] === 'and' && nameBefore(atoms, a.first, 'between');
}

/** From the start of one date to the end of the other; each lends the other its year. */
function close(a: Dated, b: Dated): Dated | null {
  if (!b.end || !a.start) return null;
  const start = a.yearless && !b.yearless ? (before(a, b.end) ?? a.start) : backed(a, b.end);
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
  return a.yearless && compareDays(start, end) > 0 ? (before(a, end) ?? start) : start;
}

const before = ({ yearless }: Dated, end: PlainDate): PlainDate | null =>
  yearless ? latestDay(yearless.calendar, yearless.month, yearless.day ?? 1, end) : null;
const after = ({ yearless }: Dated, start: PlainDate): PlainDate | null =>
  yearless?.day ? earliestDay(yearless.calendar, yearless.month, yearless.day, start) : null;

/** Rows that name both ends themselves. */
const CLOSED = new Set(['from-to', 'days-of-month', 'day-to-day-of-month', 'weekdays', 'years', 'past-stretch', 'past-full-day']);
const LONGEST_START = 8;

/** «از آغاز جنگ در ۲۸ فوریه»: what began on the day goes on from it. */
function startsThere(atoms: Atoms, first: number): boolean {
  if (!nameBefore(atoms, first, 'in')) return false;
  for (let at = first - 2; at > 0 && at >= first - LONGEST_START; at--) {
    if (atoms[at]?.some((atom) => atom.is === 'comma')) return false;
    if (atoms[at]?.some((atom) => atom.is === 'start'))
      return nameBefore(atoms, at, 'from') || nameBefore(atoms, at - 1, 'from');
  }
  return false;
}

/** «از … تا کنون», «از …», «تا …». */
function open({ atoms, published }: Joining, date: Dated): Dated {
  if (!date.start || CLOSED.has(date.rule)) return date;
  const from = nameBefore(atoms, date.first, 'from') || startsThere(atoms, date.first);
  const soFar = atoms[date.last]?.find((atom) => atom.is === 'so-far');
  if (published && (soFar || from) && compareDays(date.start, published) <= 0)
    return {
      ...date,
      kind: 'range',
      precision: 'range',
      end: published,
      last: soFar?.last ?? date.last,
      rule: soFar ? 'so-far' : 'since',
      since: true,
    };
  return nameBefore(atoms, date.first, 'to') ? { ...date, until: true } : date;
}
