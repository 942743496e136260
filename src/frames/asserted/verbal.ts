// Attacks in words only: «سناتوری به سیاست خارجی دولت حمله کرد», «حمله به منتقدان».
import { AGAINST, ATTACKED_IN_WORDS, TO } from '../../lexicons/function-words.ts';
import type { Mention } from '../../match/find.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { anyWithin, keyAt } from '../reading.ts';
import type { Toll } from '../tolls/toll.ts';

/** Whether a word of attack is aimed at what somebody says or stands for, and nobody is harmed in its clause. */
export function isVerbalAttack(
  tokens: readonly Token[],
  { first, last }: Clause,
  trigger: Mention<TriggerValue>,
  tolls: readonly Toll[],
): boolean {
  if (trigger.entry.value.happening !== 'attack' || anyWithin(tolls, first, last)) return false;
  if (isAimedAtWords(tokens, trigger.last)) return true;
  if (trigger.entry.value.force !== 'strong') return false;
  for (let at = first; at < trigger.first; at++) if (isAimedAtWords(tokens, at)) return true;
  return false;
}

const isAimedAtWords = (tokens: readonly Token[], at: number): boolean =>
  (keyAt(tokens, at) === TO || AGAINST.has(keyAt(tokens, at))) && ATTACKED_IN_WORDS.has(keyAt(tokens, at + 1));
