// Totals that have risen to so many, without a word of number: «تلفات حملهٔ سه‌شنبه به هژده نفر رسید».
import { DEATHS, NUMBER_OF } from '../../lexicons/count-words.ts';
import {
  DEMONSTRATIVES,
  LEADS,
  LOSSES,
  OBJECT,
  OF_IT,
  RELATIVE,
  RISEN,
  THEIRS,
  TO,
  WITH,
} from '../../lexicons/toll-words.ts';
import type { Outcome } from '../../model/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch, startsAt, within } from '../reading.ts';
import { isKnown } from './anchors.ts';
import { isLeftBehind } from './numbers.ts';
import type { Toll, TollContext } from './toll.ts';

const RULE = 'risen-to';

/** What stands before «به ۱۳ نفر رسید», and its outcome. */
export function risenTo(
  context: TollContext,
  { first, last, verb }: Clause,
): (Stretch & { readonly rule: string; readonly outcome: Outcome }) | undefined {
  const { tokens } = context;
  const people = within(context.people, first, verb).findLast(
    (one) =>
      one.counted &&
      one.bare &&
      one.noun?.entry.id !== 'victim-passive' &&
      ((TO.has(keyAt(tokens, one.first - 1)) && RISEN.has(keyAt(tokens, one.last))) || isLeftBehind(tokens, one)),
  );
  // «تلفات در این سه رویداد به ۳۰ تن می‌رسد»: of none of them alone.
  if (!people || within(context.numbers, first, people.first).some((one) => isOfSeveral(tokens, one))) return undefined;
  const known = TO.has(keyAt(tokens, people.first - 1))
    ? within(context.outcomes, first, people.first).find(isKnown)
    : undefined;
  if (known) return { first: known.first, last: people.first, rule: RULE, outcome: known.entry.value.outcome };
  for (let at = first; at < Math.min(last, people.first); at++)
    if (LOSSES.has(keyAt(tokens, at))) return { first: at, last: people.first, rule: RULE, outcome: 'killed' };
  return undefined;
}

const isOfSeveral = (tokens: TollContext['tokens'], { first, min }: TollContext['numbers'][number]): boolean =>
  min > 1 && DEMONSTRATIVES.has(keyAt(tokens, first - 1));

/** «کمپین این تعداد را ۹۶ نفر می‌داند»: another number of those whom the sentence before counts. */
export function putBeside(
  context: TollContext,
  { first, verb }: Clause,
): (Stretch & { readonly rule: string; readonly outcome: Outcome }) | undefined {
  const { tokens, outcomes } = context;
  for (let at = first; at < verb - 1; at++) {
    const last = endOfThatNumber(context, at);
    if (last === undefined) continue;
    const told = new Set(within(outcomes, first - SENTENCE, at).map(({ entry }) => entry.value.outcome));
    // «با مرگ سه مجروح این شمار به نُه تن رسید»
    if (WITH.has(keyAt(tokens, at - 4)) || WITH.has(keyAt(tokens, at - 5))) told.delete('injured');
    const [outcome] = told;
    return outcome !== undefined && told.size === 1 ? { first: at, last, rule: 'put-beside', outcome } : undefined;
  }
  return undefined;
}

/** «این شمار را», «این شمار به ده تن رسید», «شمار آنان را», «آن را یازده تن …»: where the words for those counted end. */
function endOfThatNumber({ tokens, people, numbers }: TollContext, at: number): number | undefined {
  const [one, next, third] = [at, at + 1, at + 2].map((i) => keyAt(tokens, i)) as [string, string, string];
  const isPointed = DEMONSTRATIVES.has(one) && NUMBER_OF.has(next);
  const isTheirs = NUMBER_OF.has(one) && THEIRS.has(next);
  if ((isPointed || isTheirs) && OBJECT.has(third)) return at + 2;
  const isRisen = TO.has(third) && RISEN.has(keyAt(tokens, startsAt(people, at + 3)?.last ?? at + 4));
  if ((isPointed || isTheirs) && isRisen) return at + 2;
  const number = TO.has(third) ? at + 3 : at + 2;
  return OF_IT.has(one) && OBJECT.has(next) && startsAt(numbers, number) && startsAt(people, number)?.bare !== false
    ? at + 1
    : undefined;
}

export const OF_THOSE = 'number-of-those';

/** «شمار کسانی که جان داده‌اند، از چهل گذشته است»: those counted are told of by a clause of their own. */
export function numberOfThose(
  { tokens, outcomes }: TollContext,
  { first, last }: Clause,
): (Stretch & { readonly rule: string; readonly outcome: Outcome }) | undefined {
  for (let at = first; at < last - 2; at++) {
    if (!NUMBER_OF.has(keyAt(tokens, at)) || !RELATIVE.has(keyAt(tokens, at + 2))) continue;
    const harm = within(outcomes, at, last)[0];
    return harm && { first: at, last, rule: OF_THOSE, outcome: harm.entry.value.outcome };
  }
  return undefined;
}

/** How far before a clause those whom it counts anew may be told of. */
const SENTENCE = 24;

/** «یک زخمی جان داد و با مرگ او شمار کشته‌ها به نُه تن رسید»: he is one of the nine. */
export function withinTotals(
  { tokens, outcomes }: TollContext,
  clauses: readonly Clause[],
  { tolls, totals }: { readonly tolls: readonly Toll[]; readonly totals: readonly Toll[] },
): readonly Toll[] {
  const total = totals[0];
  const clause = total ? clauses.find(({ last }) => total.first < last) : undefined;
  if (!total || !clause) return tolls;
  const at = clause.first + (LEADS.has(keyAt(tokens, clause.first)) ? 1 : 0);
  const opens = WITH.has(keyAt(tokens, at)) && DEATHS.has(keyAt(tokens, at + 1));
  // «شمار کشته‌ها با جان دادن دو زخمی به ده تن رسید», «… با پیدا شدن دو پیکر دیگر به نُه تن رسید»
  const isBy = ({ first }: Toll) =>
    first > total.first
      ? tokens.slice(total.first, first).some(({ word }) => WITH.has(word.key))
      : first > clause.first && WITH.has(keyAt(tokens, first - 1)) && within(outcomes, first, first + 1).length > 0;
  return tolls.map((toll) =>
    toll.outcome === total.outcome &&
    ((opens && toll.last <= total.first) || (isBy(toll) && toll.last <= total.people.first)) &&
    toll.people.min < total.people.min
      ? { ...toll, part: true }
      : toll,
  );
}
