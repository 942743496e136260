// A word of taking people in, whether it only tells where the hurt were taken.
import { TAKEN_ALONG } from '../../lexicons/custody-words.ts';
import type { Mention } from '../../match/find.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt } from '../reading.ts';
import type { Toll } from '../tolls/toll.ts';
import { isInGeneral } from './in-general.ts';
import { isVerbalAttack } from './verbal.ts';

const TAKEN = 'taken-by-force';

/** «از شصت زخمی نُه تن وضع وخیم دارند و با طیاره به کابل برده شده‌اند», but not «دو زخمی را با خود بردند». */
const isCarried = (
  tokens: readonly Token[],
  { first }: Clause,
  trigger: Mention<TriggerValue>,
  tolls: readonly Toll[],
): boolean =>
  trigger.entry.id === TAKEN &&
  tolls.some(({ outcome, last }) => outcome === 'injured' && last <= trigger.first) &&
  !tolls.some(({ outcome }) => outcome === 'abducted') &&
  !tokens.slice(first, trigger.first).some((_, i) => TAKEN_ALONG.has(keyAt(tokens, first + i)));

/** Said in general, only where the hurt were taken, or an attack in words. */
export const isOnlySaid = (
  tokens: readonly Token[],
  clause: Clause,
  trigger: Mention<TriggerValue>,
  tolls: readonly Toll[],
): boolean =>
  isInGeneral(tokens, clause, trigger, tolls) ||
  isCarried(tokens, clause, trigger, tolls) ||
  isVerbalAttack(tokens, clause, trigger, tolls);
