// What one source says in one sentence of one outcome, by the sides that it counts apart.
import type { VictimCategory } from '../../model/event.ts';
import type { Told } from './totals.ts';

export interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** A group of victims that can be counted apart; people without a side share one. */
export type Side = VictimCategory | typeof UNSAID;

export const UNSAID = 'unsaid';

/** The running account of one outcome. */
export interface Account {
  readonly range: Range;
  readonly groups: ReadonlyMap<Side, Range>;
  readonly sources: ReadonlySet<string>;
  readonly heading: boolean;
  /** Entries of the nouns that named them. */
  readonly nouns: ReadonlySet<string>;
  /** «شماری», «چند تن»: no number that a count could be too high for. */
  readonly vague: boolean;
  /** Of the last statement. */
  readonly sentence: number;
  readonly total: boolean;
  /** One person told of by name or office. */
  readonly single: boolean;
  /** Losses that a side tells of its own. */
  readonly own: boolean;
}

/** What one source says in one sentence. */
export interface Statement extends Account {
  readonly rows: readonly Told[];
  readonly also: boolean;
  readonly claimed: boolean;
  /** Put against what was told before («اما سخنگوی والی …»). */
  readonly contrast: boolean;
  readonly only: boolean;
  /** The side that its source speaks for. */
  readonly side: string | null;
}

const SIDES: ReadonlySet<VictimCategory> = new Set([
  'military',
  'police',
  'militants',
  'civilians',
  'government',
  'journalists',
  'aid_workers',
  'medics',
]);
/** The statements of an outcome; parts count only where no whole does. */
export function statementsOf(rows: readonly Told[]): Statement[] {
  const whole = rows.filter((row) => !row.toll.part);
  const parts = rows.filter((row) => !isOfPart(row, rows) && !isOfDying(row, rows));
  const groups = new Map<string, Told[]>();
  for (const row of whole.length > 0 ? whole : parts) {
    // «شمار کشته‌ها را شش گفته بود، اما این شمار به نُه رسید»: the one and then the other.
    const key = `${row.frame.sentence}/${row.source ?? ''}/${row.toll.total && !row.toll.claimed ? 'risen' : row.toll.total}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(statementOf);
}

/** «شش کشته، از جمله سه کودک، غیرنظامی بودند»: women and children among those whose side is told. */
const isOfPart = (row: Told, rows: readonly Told[]): boolean =>
  row.toll.categories.length > 0 &&
  sideOf(row) === 'unsaid' &&
  rows.some(
    (other) =>
      other.frame.sentence === row.frame.sentence &&
      sideOf(other) !== 'unsaid' &&
      other.toll.first < row.toll.first &&
      other.toll.people.min >= row.toll.people.min,
  );

/** «دو تن به شمول برادر داماد جان دادند»: he is one of the two. */
const isOfDying = ({ toll, frame }: Told, rows: readonly Told[]): boolean =>
  rows.some(
    (other) =>
      other.toll.dying &&
      other.frame === frame &&
      other.toll.first < toll.first &&
      other.toll.last >= toll.last &&
      other.toll.people.min > toll.people.min,
  );

function statementOf(rows: readonly Told[]): Statement {
  const groups = new Map<Side, Range>();
  for (const row of rows) {
    const side = sideOf(row);
    const known = groups.get(side);
    groups.set(side, known ? plus(known, row.toll.people) : rangeOf(row));
  }
  return {
    rows,
    groups,
    range: sumOf(groups),
    sources: new Set(rows.flatMap((row) => row.source ?? [])),
    heading: rows.every((row) => row.heading),
    nouns: new Set(rows.flatMap((row) => row.toll.people.noun?.entry.id ?? [])),
    vague: rows.every(({ toll }) => toll.people.vague),
    sentence: rows[0]?.frame.sentence ?? -1,
    total: rows.some((row) => row.toll.total),
    also: rows.some((row) => row.toll.also),
    own: rows.every(({ toll }) => toll.own === true),
    single: rows.length === 1 && rows.every(({ toll }) => !toll.people.counted),
    only: rows.some((row) => row.toll.only === true),
    claimed: rows.some((row) => row.toll.claimed === true),
    contrast: rows.every(({ frame }) => frame.cues.has('contrast') || frame.cues.has('rebuttal')),
    side: rows[0]?.side ?? null,
  };
}

/** The side that a toll is on; of two armies the second stands against the first as rebels do. */
export const sideOf = ({ toll, isOtherArmy }: Told): Side =>
  isOtherArmy ? 'militants' : (toll.categories.find((category) => SIDES.has(category)) ?? UNSAID);

const rangeOf = ({ toll }: Told): Range => ({ min: toll.people.min, max: toll.people.max });

/** All groups together. */
export const sumOf = (groups: ReadonlyMap<Side, Range>): Range => [...groups.values()].reduce(plus);

/** The sum of two ranges. */
export const plus = (a: Range, b: Range): Range => ({
  min: a.min + b.min,
  max: a.max === null || b.max === null ? null : a.max + b.max,
});

/** From the lower minimum to the higher maximum. */
export const union = (a: Range, b: Range): Range =>
  // «تا ۲۰ تن» beside «دست‌کم ۱۱ نفر»: the one says how few at least, the other how many at most.
  a.min > 0 && b.min === 0 && b.max !== null ? { min: a.min, max: Math.max(a.max ?? a.min, b.max) } : widest(a, b);

const widest = (a: Range, b: Range): Range => ({
  min: Math.min(a.min, b.min),
  max: a.max === null || b.max === null ? null : Math.max(a.max, b.max),
});
