// Tolls in, casualty rows and totals out. Parts are never added to their whole; what one source says in one sentence is
// added up; where sentences or sources differ the total runs from the lowest minimum to the highest maximum.
import type { Frame } from '../frames/frames.ts';
import type { Source } from '../frames/sources.ts';
import type { Toll } from '../frames/tolls.ts';
import type { Casualty, Outcome, Totals, VictimCategory } from '../model/event.ts';
import { OUTCOMES } from '../model/terms.ts';
import { slice } from '../model/span.ts';
import { spanOf, type Tokenized } from '../tokenize/token.ts';

/** A toll with the sentence and the source it is told by. */
interface Told {
  readonly toll: Toll;
  readonly frame: Frame;
  readonly source: string | null;
}

interface Range {
  readonly min: number;
  readonly max: number | null;
}

const GROUPS: ReadonlySet<VictimCategory> = new Set(['military', 'police', 'militants', 'civilians', 'government', 'journalists', 'aid_workers', 'medics']);

/** The casualty rows of an event, without repetitions, and their roll-up. */
export function countCasualties(document: Tokenized, frames: readonly Frame[]): { casualties: Casualty[]; totals: Totals } {
  const told = frames.flatMap((frame) => frame.tolls.map((toll) => ({ toll, frame, source: sourceOf(document, frame, toll) })));
  return { casualties: rowsOf(document, described(frames, told)), totals: totalsOf(told) };
}

/** «همهٔ قربانیان غیرنظامی بودند» gives its category to those counted without one. */
function described(frames: readonly Frame[], told: readonly Told[]): Told[] {
  const categories = frames.flatMap((frame) => frame.described);
  if (categories.length === 0) return [...told];
  return told.map((row) => (row.toll.categories.length > 0 || row.toll.part ? row : { ...row, toll: { ...row.toll, categories } }));
}

function sourceOf(document: Tokenized, frame: Frame, toll: Toll): string | null {
  const source = frame.sources.find((candidate) => coversToll(candidate, toll));
  return source ? slice(document.text, spanOf(document.tokens, source.first, source.last)) : null;
}

const coversToll = (source: Source, toll: Toll): boolean => toll.first >= source.scope.first && toll.first < source.scope.last;

function totalsOf(told: readonly Told[]): Totals {
  const totals: Record<Outcome, Range | null> = { killed: null, injured: null, missing: null, abducted: null, arrested: null, killed_or_injured: null };
  for (const outcome of OUTCOMES) totals[outcome] = totalOf(told.filter((row) => row.toll.outcome === outcome));
  // A combined toll stands only where nothing splits it.
  if (totals.killed || totals.injured) totals.killed_or_injured = null;
  return totals;
}

function totalOf(rows: readonly Told[]): Range | null {
  const whole = rows.filter((row) => !row.toll.part);
  const statements = groupByStatement(whole.length > 0 ? whole : rows).map(statementOf);
  if (statements.length === 0) return null;
  let known = statements[0] as Statement;
  for (const next of statements.slice(1)) known = combine(known, next);
  return known.range;
}

/** What one source says in one sentence. */
interface Statement {
  readonly range: Range;
  readonly groups: ReadonlySet<VictimCategory>;
  readonly sources: ReadonlySet<string>;
  readonly heading: boolean;
  readonly total: boolean;
  readonly also: boolean;
}

const statementOf = (rows: readonly Told[]): Statement => ({
  range: sum(rows),
  groups: groupsOf(rows),
  sources: new Set(rows.flatMap((row) => row.source ?? [])),
  heading: rows.every((row) => row.frame.heading),
  total: rows.some((row) => row.toll.total),
  also: rows.some((row) => row.toll.also),
});

/** Two statements of one outcome: the same, a second group, a rival claim, a part, or a better count. */
function combine(known: Statement, next: Statement): Statement {
  const both = { ...known, groups: new Set([...known.groups, ...next.groups]), sources: new Set([...known.sources, ...next.sources]), heading: known.heading && next.heading };
  const fresh = [...next.groups].length > 0 && [...next.groups].every((group) => !known.groups.has(group));
  const rival = next.sources.size > 0 && [...next.sources].every((source) => !known.sources.has(source));
  if (next.range.min === known.range.min) return known.range.max === null ? { ...both, range: next.range } : both;
  if (next.also || (fresh && known.groups.size > 0 && !rival && !known.heading)) return { ...both, range: plus(known.range, next.range) };
  if ((rival && (known.sources.size > 0 || next.total)) || next.total) return { ...both, range: union(known.range, next.range) };
  if (known.heading && next.range.min > known.range.min) return { ...both, range: next.range };
  // Fewer than are known already: some of them. More: the fuller count, where the known one was open or vague.
  if (next.range.min < known.range.min) return both;
  return { ...both, range: known.range.max === null ? next.range : union(known.range, next.range) };
}

const groupsOf = (statement: readonly Told[]): Set<VictimCategory> =>
  new Set(statement.flatMap((row) => row.toll.categories.filter((category) => GROUPS.has(category))));

/** Tolls of one sentence told by one source make one statement. */
function groupByStatement(rows: readonly Told[]): Told[][] {
  const groups = new Map<string, Told[]>();
  for (const row of rows) {
    const key = `${row.frame.sentence}/${row.source ?? ''}/${row.toll.total}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

const sum = (statement: readonly Told[]): Range => statement.map((row) => ({ min: row.toll.people.min, max: row.toll.people.max })).reduce(plus);

const plus = (a: Range, b: Range): Range => ({ min: a.min + b.min, max: a.max === null || b.max === null ? null : a.max + b.max });

const union = (a: Range, b: Range): Range => ({ min: Math.min(a.min, b.min), max: a.max === null || b.max === null ? null : Math.max(a.max, b.max) });

/** «۲۱ طالب به شمول دو قوماندان شان»: a part keeps the side of its whole. */
const clashesWith = (whole: VictimCategory | null, part: VictimCategory | null): boolean =>
  whole === 'militants' && (part === 'military' || part === 'police');

function rowsOf(document: Tokenized, told: readonly Told[]): Casualty[] {
  const rows: Casualty[] = [];
  let whole: number | null = null;
  for (const { toll, source } of told) {
    const categories = toll.categories.length > 0 ? toll.categories : [null];
    for (const category of categories) {
      if (toll.part && whole !== null && clashesWith(rows[whole]?.category ?? null, category)) continue;
      const { min, max, vague } = toll.people;
      const known = rows.some((row) => row.outcome === toll.outcome && row.category === category && row.min === min && row.max === max);
      if (known) continue;
      const span = spanOf(document.tokens, toll.first, toll.last);
      rows.push({
        outcome: toll.outcome,
        category,
        min,
        max,
        vague,
        text: slice(document.text, span),
        span: [span[0], span[1]],
        according_to: source,
        part_of: toll.part && whole !== null && rows[whole]?.outcome === toll.outcome ? whole : null,
      });
      if (!toll.part) whole = rows.length - 1;
    }
  }
  return rows;
}
