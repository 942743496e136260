// Tolls told of a side rather than of counted people: «تلفات پولیس سه کشته و پنج مجروح است», «… و از طالبان را ۱۹۴ تن خواند».
import { NUMBER_OF } from '../../lexicons/count-words.ts';
import { COMMAS } from '../../lexicons/function-words.ts';
import {
  ALL,
  ALONE_AND,
  AND,
  CROWDS,
  FROM,
  HAD,
  LEADS,
  LOSSES,
  OBJECT,
  SEVERAL_ENDING,
  TO,
} from '../../lexicons/toll-words.ts';
import type { VictimCategory } from '../../model/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import { categoryOn } from '../people/categories.ts';
import { keyAt, type Stretch, startsAt } from '../reading.ts';
import type { Toll, TollContext } from './toll.ts';

/** Sides that lose people. */
const SIDES: ReadonlySet<VictimCategory> = new Set(['military', 'police', 'militants', 'civilians', 'government']);
/** «تلفات سنگین طالبان», «تلفات جانی و مالی پولیس»: words between. */
const GAP = 3;

/** The people of a side named in the plural at a token. */
export function sideAt(
  { victims, tokens, day }: TollContext,
  at: number,
): { category: VictimCategory; last: number } | null {
  const noun = startsAt(victims, at);
  const key = keyAt(tokens, at);
  if (!noun || !(noun.ending === 'plural' || CROWDS.has(key) || SEVERAL_ENDING.test(key))) return null;
  const category = categoryOn(noun.entry, day);
  return category !== 'neutral' && SIDES.has(category) ? { category, last: noun.last } : null;
}

/** «همه کودک», «همه غیرنظامی»: a kind told in the singular, or women and children, where no others are named with them. */
function weakAt({ victims, tokens, day }: TollContext, at: number): VictimCategory | null {
  const noun = startsAt(victims, at);
  const category = noun && categoryOn(noun.entry, day);
  const isWeak = category === 'children' || category === 'women' || (noun?.ending === 'none' && category !== 'neutral');
  return noun && category && isWeak && !ALONE_AND.has(keyAt(tokens, noun.last)) ? (category as VictimCategory) : null;
}

/** «تلفات پولیس در این یورش سه کشته و پنج مجروح خوانده شده است»: whose they are is told before the counts. */
export function shareLosses(context: TollContext, clauses: readonly Clause[], tolls: Toll[]): void {
  for (const [i, clause] of clauses.entries()) {
    const losses = lossesIn(context, clause);
    if (!losses) continue;
    // «از تلفات سنگین طالبان خبر داد: ده کشته …»
    const last = Math.max(clause.last, keyAt(context.tokens, clause.last) === ':' ? (clauses[i + 1]?.last ?? 0) : 0);
    for (const [k, toll] of tolls.entries())
      if (isBareCount(toll) && toll.first >= losses.last && toll.last <= last)
        tolls[k] = { ...toll, categories: [losses.category] };
  }
}

/** «از مهاجمان پنج تن هلاک و نُه تن مجروح شدند»: the side told before the first count goes on. */
export function shareSides({ tokens }: TollContext, tolls: Toll[]): void {
  for (const [i, toll] of tolls.entries()) {
    const before = tolls[i - 1];
    const goesOn =
      before !== undefined &&
      before.outcome !== toll.outcome &&
      AND.has(keyAt(tokens, toll.first - 1)) &&
      toll.first - before.last < JOINT;
    const isOfSide = before?.sided === true || (before !== undefined && FROM.has(keyAt(tokens, before.people.first)));
    if (goesOn && isOfSide && isBareCount(toll)) tolls[i] = { ...toll, categories: before.categories, sided: true };
  }
}

/** «سربازان سه شهید و نُه زخمی داشتند»: the side that had them stands right before the first count. */
export function shareSubject(context: TollContext, clauses: readonly Clause[], tolls: Toll[]): void {
  for (const clause of clauses) {
    if (!HAD.has(keyAt(context.tokens, clause.verb))) continue;
    const isIn = ({ first }: Toll) => first >= clause.first && first < clause.verb;
    const head = tolls.find(isIn)?.people.first;
    const side = head === undefined ? undefined : sideBefore(context, clause.first, head);
    if (!side) continue;
    for (const [k, toll] of tolls.entries())
      if (isIn(toll) && isBareCount(toll)) tolls[k] = { ...toll, categories: [side] };
  }
}

/** The side that opens a clause and ends right before a token. */
function sideBefore(context: TollContext, from: number, end: number): VictimCategory | undefined {
  for (let at = Math.max(from, end - SIDE_WORDS); at < end; at++) {
    const side = sideAt(context, at);
    // «حملهٔ طالبان سه کشته داشت»: whose attack it was.
    if (side?.last === end && (at === from || LEADS.has(keyAt(context.tokens, at - 1)))) return side.category;
  }
  return undefined;
}

/** Words of a side's name. */
const SIDE_WORDS = 4;

/** «دو کشته و دو زخمی، همه سربازان پولیس»: what all of those counted are. */
export function shareAll(context: TollContext, clauses: readonly Clause[], tolls: Toll[]): void {
  for (const { first, last } of clauses)
    for (let at = first + 1; at < last; at++) {
      if (!ALL.has(keyAt(context.tokens, at)) || !COMMAS.has(keyAt(context.tokens, at - 1))) continue;
      // «، همه از نیروهای پولیس،»
      const noun = at + (FROM.has(keyAt(context.tokens, at + 1)) ? 2 : 1);
      const weak = weakAt(context, noun);
      const category = weak ?? sideAt(context, noun)?.category;
      if (category) describe(tolls, { first, at, weak: weak !== null, category });
    }
}

/** All that a clause counts before «همه»; «هشت تن، همه کودک، زخمی شدند»: those who stand right before it. */
function describe(
  tolls: Toll[],
  of: { readonly first: number; readonly at: number; readonly weak: boolean; readonly category: VictimCategory },
): void {
  for (const [k, toll] of tolls.entries()) {
    const isOf = toll.people.last === of.at - 1 || (!of.weak && toll.first >= of.first && toll.last < of.at);
    if (isOf && isBareCount(toll)) tolls[k] = { ...toll, categories: [of.category] };
  }
}

/** Words between two tolls of one side («هلاک و», «کشته شده و»). */
const JOINT = 5;

/** So many, of whom nothing more is told. */
export const isBareCount = ({ people, categories, part }: Toll): boolean =>
  people.counted && !part && categories.length === 0 && people.noun?.entry.value.category === 'neutral';

function lossesIn(context: TollContext, { first, last }: Clause): (Stretch & { category: VictimCategory }) | null {
  for (let at = first; at < last; at++) {
    if (!LOSSES.has(keyAt(context.tokens, at))) continue;
    for (let behind = at + 1; behind <= at + GAP; behind++) {
      const side = sideAt(context, behind);
      if (side) return { ...side, first: at };
    }
  }
  return null;
}

/** «از طالبان را ۱۹۴ تن», «از پولیس به ده تن»: the sides counted behind a first count, with where their numbers stand. */
export function otherSides(context: TollContext, { first, last }: Stretch): (Stretch & { category: VictimCategory })[] {
  const out: (Stretch & { category: VictimCategory })[] = [];
  for (let at = first; at < last; at++) {
    const side = FROM.has(keyAt(context.tokens, at)) ? sideAt(context, at + 1) : null;
    const key = side ? keyAt(context.tokens, side.last) : '';
    if (side && (OBJECT.has(key) || TO.has(key))) out.push({ category: side.category, first: at, last: side.last });
    const kind = ALONE_AND.has(keyAt(context.tokens, at)) ? kindCounted(context, at + 1) : undefined;
    if (kind) out.push(kind);
  }
  return out;
}

/** «و شمار کودکان دو تن», «و زنان سه تن»: another kind of the same dead, with a bare count behind. */
function kindCounted(
  { tokens, victims, people }: TollContext,
  first: number,
): (Stretch & { category: VictimCategory }) | undefined {
  const noun = startsAt(victims, NUMBER_OF.has(keyAt(tokens, first)) ? first + 1 : first);
  const category = noun?.entry.value.category;
  return noun?.ending === 'plural' && category && category !== 'neutral' && startsAt(people, noun.last)?.bare
    ? { category, first, last: noun.last }
    : undefined;
}
