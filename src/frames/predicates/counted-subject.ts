// Weapons that are counted and are the subject of their verb.
import { COUNTS_OF_AIRCRAFT, HOSTILE, PREPOSITIONS } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** «سه فروند پهپاد شکار شد», «پهپاد متجاوز منهدم شد», and not «با سه پهپاد زده شد» or «حملهٔ پهپاد دفع شد». */
export function isCountedSubject(tokens: readonly Token[], { first, last }: Stretch): boolean {
  let before = first - 1;
  while (isCount(tokens, before)) before--;
  return (before < first - 1 || isHostile(tokens, last)) && !PREPOSITIONS.has(keyAt(tokens, before));
}

/** «پهپاد متجاوز منهدم شد», with its kind between at most («پهپاد شناسایی متخاصم»). */
const isHostile = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some((quality) => HOSTILE.has(keyAt(tokens, quality)));

const isCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.kind === 'number' || COUNTS_OF_AIRCRAFT.has(keyAt(tokens, at));
