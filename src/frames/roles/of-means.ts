// What a side strikes with, named by whose it is: «پهپادهای متعلق به ارتش اسرائیل» are the army's.
import { AFFILIATED } from '../../lexicons/function-words.ts';
import { MEANS } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';

/** How many words may describe a weapon before it is said whose it is («پهپادهای انتحاری متعلق به …», «که گمان می‌رود متعلق به …»). */
const REACH = 4;

/** Whether «متعلق به», «منسوب به» or their like stand right before a name. */
export const isBehindPair = (tokens: readonly Token[], first: number): boolean =>
  AFFILIATED.some(([word, to]) => keyAt(tokens, first - 2) === word && keyAt(tokens, first - 1) === to);

/** Where the aircraft or missile stands that is said to be a side's, or -1. */
export function meansBefore(tokens: readonly Token[], first: number): number {
  if (!isBehindPair(tokens, first)) return -1;
  for (let at = first - 3; at >= first - 3 - REACH; at--) {
    if (MEANS.has(keyAt(tokens, at))) return at;
    if (tokens[at]?.word.kind !== 'word') return -1;
  }
  return -1;
}
