// What a text says of one outcome, statement after statement, brought to one account: the same count, another group, a
// rival claim, a part of what is known, or a better count.
import type { VictimCategory } from '../model/event.ts';
import type { Told } from './totals.ts';

export interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** A group of victims that can be counted apart; people without a side share one. */
export type Side = VictimCategory | 'unsaid';

/** The running account of one outcome. */
export interface Account {
  readonly range: Range;
  readonly groups: ReadonlyMap<Side, Range>;
  readonly sources: ReadonlySet<string>;
  readonly heading: boolean;
  /** Entries of the nouns that named them. */
  readonly nouns: ReadonlySet<string>;
  /** Of the last statement. */
  readonly sentence: number;
  readonly total: boolean;
}

/** What one source says in one sentence. */
export interface Statement extends Account {
  readonly rows: readonly Told[];
  readonly also: boolean;
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
/** A single one told of beside so many is one of them («یک فرمانده نیز کشته شد»). */
const CROWD = 5;

/** The statements of an outcome; parts count only where no whole does. */
export function statementsOf(rows: readonly Told[]): Statement[] {
  const whole = rows.filter((row) => !row.toll.part);
  const groups = new Map<string, Told[]>();
  for (const row of whole.length > 0 ? whole : rows) {
    const key = `${row.frame.sentence}/${row.source ?? ''}/${row.toll.total}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(statementOf);
}

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
    heading: rows.every((row) => row.frame.heading),
    nouns: new Set(rows.flatMap((row) => row.toll.people.noun?.entry.id ?? [])),
    sentence: rows[0]?.frame.sentence ?? -1,
    total: rows.some((row) => row.toll.total),
    also: rows.some((row) => row.toll.also),
  };
}

export const sideOf = ({ toll }: Told): Side => toll.categories.find((category) => SIDES.has(category)) ?? 'unsaid';

const rangeOf = ({ toll }: Told): Range => ({ min: toll.people.min, max: toll.people.max });

/** The account of all statements, in the order of the text. */
export function accountOf(statements: readonly Statement[]): Account | null {
  const [first, ...rest] = statements;
  if (!first) return null;
  let account: Account = first;
  for (const next of rest) account = combine(account, next);
  return account;
}

function combine(known: Account, next: Statement): Account {
  const both = {
    sources: new Set([...known.sources, ...next.sources]),
    heading: known.heading && next.heading,
    nouns: new Set([...known.nouns, ...next.nouns]),
    sentence: next.sentence,
    total: next.total,
  };
  const keep = { ...known, ...both };
  const take = { groups: next.groups, range: next.range, ...both };
  const isRival =
    next.sources.size > 0 && known.sources.size > 0 && [...next.sources].every((source) => !known.sources.has(source));
  const isFresh = isNamed(known) && isNamed(next) && [...next.groups.keys()].every((side) => !known.groups.has(side));
  if (next.also && isFresh) return add(known, next, both);
  if (isAnother(known, next)) return add(known, next, both);
  if (next.range.min === known.range.min) return sameCount(known, next, both);
  if (isOneOfThem(known, next) || isSome(known, next)) return keep;
  if (next.also || isOtherSide(known, next, isRival)) return add(known, next, both);
  if (
    isRival ||
    (next.sentence === known.sentence && next.total !== known.total) ||
    (next.total && next.sources.size > 0 && !known.heading)
  )
    return rival(known, next, both);
  if (next.total || (known.heading && next.range.min > known.range.min))
    return next.range.min > known.range.min ? take : keep;
  // Fewer than are known already: some of them. More: the fuller count, where the known one was open or vague.
  if (next.range.min < known.range.min) return keep;
  const isOpen = known.range.max === null || (armsOf(known) === 'rebels' && !isNamed(next));
  return isOpen ? take : rival(known, next, both);
}

type Both = Omit<Account, 'range' | 'groups'>;

/** The same number told twice: the exact one stands, with the groups that are named. */
function sameCount(known: Account, next: Statement, both: Both): Account {
  const range = known.range.max === null ? next.range : known.range;
  const named = known.groups.size === 1 && known.groups.has('unsaid') ? next.groups : known.groups;
  return { ...both, range, groups: named };
}

const isOneOfThem = (known: Account, next: Statement): boolean =>
  next.also &&
  next.range.min === 1 &&
  known.range.min >= CROWD &&
  [...next.groups.keys()].every((side) => known.groups.has(side));

/** «فرمانده مجروح شد … یک افسر نیز زخمی شد»: someone else, counted, of another name. */
const isAnother = (known: Account, next: Statement): boolean =>
  next.also &&
  known.range.min === 1 &&
  next.nouns.size > 0 &&
  known.nouns.size > 0 &&
  next.rows.every((row) => row.toll.people.counted) &&
  [...next.nouns].every((noun) => !known.nouns.has(noun));

const isNamed = ({ groups }: Account): boolean => !groups.has('unsaid');

/** «نُه جنازهٔ اطفال»: women and children alone are some of more. */
const isSome = (known: Account, next: Statement): boolean =>
  next.range.min < known.range.min &&
  !next.also &&
  next.rows.every((row) => row.toll.categories.some((category) => category === 'women' || category === 'children'));

/** Others than those known: the two sides of a fight, or the civilians that the same voice counts besides. */
function isOtherSide(known: Account, next: Statement, isRival: boolean): boolean {
  const here = armsOf(next);
  const there = armsOf(known);
  if (here && there && here !== there) return true;
  // «۳۲ کشته … سه مهاجم از پا درآورده شدند»: the attackers besides.
  if (here === 'rebels' && !isNamed(known)) return !known.heading && !isRival && next.range.min < known.range.min;
  if (known.heading || isRival || !isNamed(known) || !isNamed(next)) return false;
  return [...next.groups.keys()].every((side) => !known.groups.has(side));
}

/** The side of a fight that all of a count are on. */
function armsOf({ groups }: Account): 'state' | 'rebels' | null {
  const sides = [...groups.keys()];
  if (sides.every((side) => side === 'militants')) return 'rebels';
  return sides.every((side) => side === 'military' || side === 'police') ? 'state' : null;
}

/** Adds new sides; a side that both count runs from the lower to the higher number. */
function add(known: Account, next: Statement, both: Both): Account {
  const groups = new Map(known.groups);
  for (const [side, range] of next.groups) {
    const old = groups.get(side);
    groups.set(side, old === undefined ? range : next.also ? plus(old, range) : union(old, range));
  }
  return { ...both, groups, range: sumOf(groups) };
}

function rival(known: Account, next: Statement, both: Both): Account {
  const groups = new Map(known.groups);
  for (const [side, range] of next.groups) {
    const old = groups.get(side);
    groups.set(side, old ? union(old, range) : range);
  }
  return { ...both, groups, range: union(known.range, next.range) };
}

const sumOf = (groups: ReadonlyMap<Side, Range>): Range => [...groups.values()].reduce(plus);

export const plus = (a: Range, b: Range): Range => ({
  min: a.min + b.min,
  max: a.max === null || b.max === null ? null : a.max + b.max,
});

export const union = (a: Range, b: Range): Range => ({
  min: Math.min(a.min, b.min),
  max: a.max === null || b.max === null ? null : Math.max(a.max, b.max),
});
