// Who died of what the clause before tells: «پسرش زخم برداشت و در راه شفاخانه درگذشت».
import { COMMAS } from '../../lexicons/function-words.ts';
import { GOING_ON, RELATIVE } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { keyAt, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import type { Situation } from './shared.ts';
import { objectBetween } from './shared-objects.ts';
import { isPlural } from './singles.ts';
import type { Toll, TollContext } from './toll.ts';

/** «پسرش زخم برداشت و در راه شفاخانه درگذشت»: the one hurt in the clause before. */
export function diedSince(
  context: TollContext,
  anchor: Anchor,
  { clause, clauses, tolls }: Situation,
): People | undefined {
  const last = tolls[tolls.length - 1];
  const before = clauses[clauses.indexOf(clause) - 1];
  if (!last || !before || anchor.outcome !== 'killed' || last.outcome !== 'injured' || last.part) return undefined;
  const { min, max } = last.people;
  const opens = clause.first + (COMMAS.has(keyAt(context.tokens, clause.first)) ? 1 : 0);
  const goesOn = GOING_ON.has(keyAt(context.tokens, opens)) || isToldBeside(context, before, last);
  return min === 1 && max === 1 && last.first >= before.first && goesOn && isBare(context, anchor, clause)
    ? last.people
    : undefined;
}

/** «خود او که زخم برداشته بود، در راه شفاخانه جان داد»: the wound is told behind «که», the death of whom that hangs on. */
const isToldBeside = ({ tokens }: TollContext, { first, last }: Clause, hurt: Toll): boolean =>
  (COMMAS.has(keyAt(tokens, last)) || COMMAS.has(keyAt(tokens, last - 1))) &&
  tokens.slice(first, hurt.last).some(({ word }) => RELATIVE.has(word.key));

/** «ساعتی بعد در شفاخانه»: nobody stands before the word. */
const isBare = (context: TollContext, anchor: Anchor, clause: Clause): boolean =>
  !anchor.value.active &&
  !isPlural(context, clause) &&
  within(context.people, clause.first, anchor.first).length === 0 &&
  !objectBetween(context, clause.first, anchor.first);
