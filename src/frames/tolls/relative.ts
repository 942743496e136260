// The noun that a relative clause hangs on: what became of it is told behind that clause.
import { AGED, COMMAS, PAST_COPULAS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { ALONE_AND, RELATIVE } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { endsAt, keyAt, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { unnamed } from './names.ts';
import { markOf } from './objects.ts';
import type { Situation } from './shared.ts';
import { isPlural } from './singles.ts';
import type { TollContext } from './toll.ts';

/** «۱۹ فرد ملکی که از یک عروسی برمی‌گشتند، کشته شدند»: the noun that the relative clause before this one hangs on. */
export function antecedent(context: TollContext, { clause, clauses }: Situation, active: boolean): People | undefined {
  const { tokens, people } = context;
  const index = clauses.indexOf(clause);
  if (RELATIVE.has(keyAt(tokens, clause.first)) || keyAt(tokens, clause.first) === 'و') return undefined;
  for (const before of [clauses[index - 1], clauses[index - 2]]) {
    if (!before || before.sentence !== clause.sentence) return undefined;
    const isNext = before === clauses[index - 1];
    const here = within(people, before.first, before.last).filter((one) => active || !isAgent(context, one));
    const object = active ? here.findLast((one) => isRelativeObject(context, one)) : undefined;
    if (object) return object;
    // «دخترش که می‌خواست مانع شود، زخمی شد»: what she wanted stands between.
    const isClose = isNext || clauses[index - 1]?.mood === 'imagined';
    const fitting = here.filter(
      (one, i) =>
        (opensRelative(tokens, one) && (one.counted || (isClose && isHeadOf(before, listStart(tokens, here, i))))) ||
        (isNext && !one.counted && !isPlural(context, clause) && isNamedBefore(context, before, one)),
    );
    // «پسر و خواهرزاده‌اش که همراهش بودند، مجروح شدند»: the last of several, from whom the chain goes back.
    const joined = fitting.findLast((one, i) => i > 0 && isJoinedTo(tokens, fitting[i - 1] as People, one));
    const several = fitting[0]?.counted ? (joined ?? fitting[0]) : fitting[fitting.length - 1];
    const found = isPlural(context, clause) ? several : fitting[0];
    if (found) return found;
  }
  return undefined;
}

/** «سه سرباز و یک دهقان که درو می‌کرد، زخم برداشتند» */
const isJoinedTo = (tokens: TollContext['tokens'], before: People, { first }: People): boolean =>
  ALONE_AND.has(keyAt(tokens, first - 1)) && before.last === first - 1;

/** Where the list begins that ends with one of those named: «محافظ و پسرش که با او بودند». */
function listStart(tokens: TollContext['tokens'], here: readonly People[], end: number): number {
  let i = end;
  while (i > 0 && isJoinedTo(tokens, here[i - 1] as People, here[i] as People)) i--;
  return (here[i] as People).first;
}

/** «پنج کارگر توسط گروهی که لباس نظامی داشتند ربوده شدند»: who did it. */
const isAgent = ({ cues }: TollContext, { first }: People): boolean => endsAt(cues, first)?.entry.value === 'by';

/** «گروهی مردی را که متهم به دزدی بود، کشتند»: the object that the relative clause hangs on. */
function isRelativeObject(context: TollContext, one: People): boolean {
  const mark = markOf(context, one);
  return mark >= 0 && RELATIVE.has(keyAt(context.tokens, mark + 1));
}

/** «راننده‌ای که آنان را می‌برد، زخمی شد»: a single person opens its clause. */
const isHeadOf = (clause: Clause, first: number): boolean => first - clause.first <= 2;

/** «احمد نصار، فرماندهٔ یک دستهٔ حماس، که … نقش داشت، کشته شد»: a name, what he is, and what else is told of him. */
function isNamedBefore({ tokens }: TollContext, clause: Clause, { first, last }: People): boolean {
  if (!isHeadOf(clause, first) && !(COMMAS.has(keyAt(tokens, first - 1)) && first - clause.first <= NAME)) return false;
  if (tokens.slice(clause.first, first).some(({ word }) => word.verb || PREPOSITIONS.has(word.key))) return false;
  for (let at = last; at < last + OFFICE; at++) {
    const key = keyAt(tokens, at);
    if (RELATIVE.has(key)) return true;
    if (tokens[at]?.word.verb || PREPOSITIONS.has(key)) return false;
  }
  return false;
}

/** Words of a name with its comma, and of an office. */
const NAME = 6;
const OFFICE = 14;

/** «X را که», «X عضو شورا که»: words between a noun and its relative clause. */
const RELATIVE_GAP = 4;

export function opensRelative(tokens: TollContext['tokens'], one: People): boolean {
  for (let at = one.last; at <= one.last + RELATIVE_GAP; at++) {
    if (RELATIVE.has(keyAt(tokens, at))) return true;
    if (tokens[at]?.word.verb) return false;
  }
  return false;
}

/** «نسترن، ۳۹ ساله و ساکن تهران بود که … جان داد», «محمد دانشجویی بود که … کشته شد»: who he was, and behind it what befell him. */
export function cleftSubject(
  context: TollContext,
  { value }: Anchor,
  { clause, clauses }: Situation,
): People | undefined {
  if (value.active) return undefined;
  const { tokens, people } = context;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (!before || before.sentence !== clause.sentence || !RELATIVE.has(keyAt(tokens, clause.first))) return undefined;
  if (!PAST_COPULAS.has(keyAt(tokens, clause.first - 1)) || before.negative || isPlural(context, clause))
    return undefined;
  const one = within(people, before.first, clause.first).findLast(
    // «ساکن تهران بود که …»: where he lived.
    ({ counted, noun }) => !counted && noun?.entry.id !== RESIDENT,
  );
  if (one) return one;
  const aged = tokens.slice(before.first, clause.first).some(({ word }) => AGED.has(word.key));
  return aged ? unnamed(before.first) : undefined;
}

const RESIDENT = 'victim-resident';
