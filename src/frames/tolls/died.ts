// Who died of what the clause before tells: «پسرش زخم برداشت و در راه شفاخانه درگذشت».
import { ALONE_AND } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { keyAt, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import type { Situation } from './shared.ts';
import { objectBetween } from './shared-objects.ts';
import { isPlural } from './singles.ts';
import type { TollContext } from './toll.ts';

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
  return min === 1 && max === 1 && last.first >= before.first && opensBare(context, anchor, clause)
    ? last.people
    : undefined;
}

/** «و ساعتی بعد در شفاخانه»: nobody stands between the «و» and the word. */
const opensBare = (context: TollContext, anchor: Anchor, clause: Clause): boolean =>
  ALONE_AND.has(keyAt(context.tokens, clause.first)) &&
  !anchor.value.active &&
  !isPlural(context, clause) &&
  within(context.people, clause.first, anchor.first).length === 0 &&
  !objectBetween(context, clause.first, anchor.first);
