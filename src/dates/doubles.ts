// Two names of one day are one mention: «شب گذشته (جمعه، ۲۴ جوزا)», «۲۴ نوامبر (۳ قوس)».
import { addDays, compareDays, formatIso, type PlainDate, weekdayOf } from '../model/plain-date.ts';
import type { Dated } from './find.ts';
import { gapNames } from './gap.ts';
import type { Joining } from './join.ts';
import { latestDay } from './periods.ts';
import { agrees } from './relative.ts';

const GAP = new Set(['comma', 'open', 'dash', 'slash', 'equals', 'dated', 'day-unit']);

/** Merges the dates that name one day. */
export function joinDoubles(joining: Joining, dates: readonly Dated[]): Dated[] {
  const out: Dated[] = [];
  for (const date of dates) {
    const before = out.at(-1);
    const gap = before && isBeside(before, date) ? gapNames(joining.atoms, before.last, date.first) : null;
    const joined = before && gap?.every((name) => GAP.has(name)) ? joinPair(before, date, gap) : null;
    if (joined && before) out[out.length - 1] = sighted(closed(joining, joined));
    else {
      if (before) checkWeekday(joining, before);
      out.push(sighted(date));
    }
  }
  const last = out.at(-1);
  if (last) checkWeekday(joining, last);
  return out;
}

const WIDEST_GAP = 4;
/** No day is said in more tokens than this, however often a text repeats it. */
const LONGEST_DOUBLE = 30;
const isBeside = (before: Dated, date: Dated): boolean =>
  date.first - before.last <= WIDEST_GAP && date.last - before.first <= LONGEST_DOUBLE;

/** Takes in the bracket that a merged date opened. */
function closed({ atoms }: Joining, date: Dated): Dated {
  const closes = atoms[date.last]?.some((atom) => atom.is === 'close');
  const opens = closes && atoms.slice(date.first, date.last).some((here) => here?.some((atom) => atom.is === 'open'));
  return opens ? { ...date, last: date.last + 1 } : date;
}

/** One mention of two that name the same time; the more explicit governs. */
function joinPair(a: Dated, b: Dated, gap: readonly string[]): Dated | null {
  const firm = gap.includes('open') || gap.includes('equals');
  if (a.kind === 'vague' || b.kind === 'vague' || a.kind === 'anaphoric' || b.kind === 'anaphoric') return null;
  if (a.precision === 'day' && b.precision === 'day') return joinDays(a, b, firm);
  const touch =
    a.start && a.end && b.start && b.end && compareDays(a.start, b.end) <= 0 && compareDays(b.start, a.end) <= 0;
  if (!firm || !touch) return null;
  // «ماه روان (دوم سپتمبر)»: the day within the month.
  return b.precision === 'day' ? { ...b, first: a.first } : { ...a, last: b.last };
}

function joinDays(a: Dated, b: Dated, firm: boolean): Dated | null {
  const both = { first: a.first, last: b.last, weekday: a.weekday ?? b.weekday, partOfDay: a.partOfDay ?? b.partOfDay };
  if (a.basis === b.basis) {
    const one = a.basis === 'explicit' ? oneNamed(a, b, firm ? 2 : 1) : oneCounted(a, b);
    return one && { ...one, ...both };
  }
  const [named, counted] = a.basis === 'explicit' ? [a, b] : [b, a];
  return { ...sighted(nearest(named, counted), counted), ...both, near: undefined, yearless: undefined };
}

/** «سه‌شنبه، نهم محرم»: the moon is sighted, so that the weekday says which day is meant. */
function sighted(named: Dated, { weekday }: Dated = named): Dated {
  if (named.calendar !== 'islamic' || named.precision !== 'day' || !named.start || weekday === undefined) return named;
  const beside = weekdayOf(named.start) === weekday ? null : besides(named.start, weekday);
  return beside ? { ...named, start: beside, end: beside } : named;
}

/** Two dates that are named, in two calendars: at most so many days apart, since the moon is sighted. */
function oneNamed(a: Dated, b: Dated, apart: number): Dated | null {
  const pairs = [
    [a, b],
    [a, nearest(b, { ...a, near: true })],
    [nearest(a, { ...b, near: true }), b],
  ] as const;
  const pair = pairs.find(([x, y]) => !x.start || !y.start || Math.abs(compareDays(x.start, y.start)) <= apart);
  if (!pair) return null;
  const [first, second] = pair[0].start ? pair : [pair[1], pair[0]];
  // The moon is sighted, and a feast has a night before: the solar date says which day is meant.
  return first.calendar === 'islamic' && second.start && second.calendar !== 'islamic' ? second : first;
}

/** «امروز یکشنبه». Two weekdays are two days. A text is often stamped a day off, so that the weekday governs then. */
function oneCounted(a: Dated, b: Dated): Dated | null {
  if (Boolean(a.near) === Boolean(b.near)) return null;
  const [near, named] = a.near ? [a, b] : [b, a];
  const beside = near.start && besides(near.start, named.weekday);
  // «ساعاتی پیش‌تر، شام شنبه», «روز دوشنبه، یعنی یک روز پیش از این حمله»: counted from what is told.
  if (!beside && near.start && FROM_TOLD.has(near.rule) && !agrees(named, near.start)) return named;
  return beside ? { ...near, start: beside, end: beside, problem: 'the weekday named is a day off' } : near;
}

/** Rows that may count from what was told before. */
const FROM_TOLD: ReadonlySet<string> = new Set(['count-before-now', 'moments-ago', 'count-earlier']);

/** The day before or after a day, where it has the weekday named. */
const besides = (date: PlainDate, weekday: number | undefined): PlainDate | null =>
  [addDays(date, -1), addDays(date, 1)].find((other) => weekdayOf(other) === weekday) ?? null;

const NEAR_FUTURE = 31;

/** The year of a day said beside «امروز» or a weekday is the one that puts them together. */
function nearest(named: Dated, counted: Dated): Dated {
  const { yearless } = named;
  if (!yearless?.day || !counted.start || !named.start) return named;
  const past = latestDay(yearless.calendar, yearless.month, yearless.day, addDays(counted.start, NEAR_FUTURE));
  if (!past) return named;
  const fits = counted.near
    ? compareDays(past, counted.start) <= 1
    : agrees(counted, past) && !agrees(counted, named.start);
  return fits ? { ...named, start: past, end: past, yearless: undefined } : named;
}

function checkWeekday({ warn, document }: Joining, date: Dated): void {
  if (!date.start || (agrees(date, date.start) && !date.problem)) return;
  warn({
    code: 'weekday_mismatch',
    message: date.problem ?? `the weekday named is not that of ${formatIso(date.start)}`,
    span: [document.tokens[date.first]?.start ?? 0, document.tokens[date.last - 1]?.end ?? 0],
  });
}
