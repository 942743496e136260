// The dead that a side leaves behind when it gives way: «مهاجمان با بجا گذاشتن دوازده کشته عقب نشستند».
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import {
  AFTER_LOSS,
  FROM,
  LEADS,
  LEAVING,
  OBJECT,
  ON_THE_SPOT,
  OWN,
  RELATIVE,
  WITH,
} from '../../lexicons/toll-words.ts';
import type { VictimCategory } from '../../model/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, within } from '../reading.ts';
import { isBareCount, sideAt } from './sides.ts';
import type { Toll, TollContext } from './toll.ts';

/** Words between «با» and the verbal noun («با بر جا گذاشتن»), and between it and the dead. */
const GAP = 4;

/** «شورشیان پس از دادن نُه کشته و پنج زخمی گریختند»: those counted behind the loss are of the side that suffers it. */
export function shareLeft(context: TollContext, clauses: readonly Clause[], tolls: Toll[]): void {
  if (tolls.every((toll) => !isBareCount(toll))) return;
  for (const [i, clause] of clauses.entries()) {
    const loss = lossIn(context, clause) ?? ownLossIn(context, clause);
    const side = loss === null ? null : sideOf(context, clauses, { i, end: loss });
    if (loss === null || !side) continue;
    let from = loss;
    for (const [k, toll] of tolls.entries()) {
      if (!isBareCount(toll) || toll.first < from || toll.last > clause.last || toll.first - from > GAP) continue;
      tolls[k] = { ...toll, categories: [side] };
      from = toll.last;
    }
  }
}

/** «… و نُه کشته از خود بر جا گذاشتند», «از خود ده جسد به جا ماندند»: where the dead begin whom a side leaves of its own. */
function ownLossIn({ tokens, people }: TollContext, { first, verb }: Clause): number | null {
  if (!ON_THE_SPOT.has(keyAt(tokens, verb - 1)) || !tokens[verb]?.word.verb?.plural) return null;
  const own = tokens.slice(first, verb).findLastIndex(({ word }) => OWN.has(word.key));
  if (own < 0 || !FROM.has(keyAt(tokens, first + own - 1))) return null;
  return within(people, first, verb).find(({ counted }) => counted)?.first ?? null;
}

/** Where the verbal noun of a loss ends, behind «با» or «پس از». */
function lossIn({ tokens }: TollContext, { first, last }: Clause): number | null {
  for (let at = first + 1; at < last; at++) {
    if (!LEAVING.has(keyAt(tokens, at))) continue;
    for (let back = at - 1; back >= Math.max(first, at - GAP); back--) {
      const key = keyAt(tokens, back);
      if (WITH.has(key) || (FROM.has(key) && AFTER_LOSS.has(keyAt(tokens, back - 1)))) return at + 1;
    }
  }
  return null;
}

/** The side that is the subject: in the clause, or at the head of the clause before, which it goes on from. */
function sideOf(
  context: TollContext,
  clauses: readonly Clause[],
  { i, end }: { readonly i: number; readonly end: number },
): VictimCategory | null {
  const clause = clauses[i] as Clause;
  const here = subjectSide(context, clause.first, end);
  if (here || i === 0) return here;
  const before = clauses[i - 1] as Clause;
  const head = before.first + (LEADS.has(keyAt(context.tokens, before.first)) ? 1 : 0);
  const side = sideAt(context, head);
  const goesOn = LEADS.has(keyAt(context.tokens, clause.first)) || RELATIVE.has(keyAt(context.tokens, side?.last ?? 0));
  return side && goesOn ? side.category : null;
}

function subjectSide(context: TollContext, from: number, end: number): VictimCategory | null {
  const { tokens } = context;
  for (let at = from; at < end; at++) {
    const side = PREPOSITIONS.has(keyAt(tokens, at - 1)) ? null : sideAt(context, at);
    if (side && !OBJECT.has(keyAt(tokens, side.last))) return side.category;
  }
  return null;
}
