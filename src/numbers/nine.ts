// Nine and no are written alike: «نه».
import { AND, NINE_OR_NO, ONLY } from '../lexicons/number-joints.ts';
import type { NumberValue } from '../lexicons/numbers.ts';
import type { Mention } from '../match/find.ts';
import type { Token, Tokenized } from '../tokenize/token.ts';

/** What numbers are read from. */
export interface Reader {
  readonly document: Tokenized;
  readonly at: ReadonlyMap<number, Mention<NumberValue>>;
  /** First tokens of mentions that a number can count. */
  readonly counted: ReadonlySet<number>;
}

/** «نه» is nine with its vowel written, before something countable or inside a longer number; else it is "no". */
export function isNine({ document: { tokens }, at: numbers, counted }: Reader, at: number): boolean {
  if (hasVowel(tokens[at])) return true;
  if (tokens[at + 1]?.word.key === ONLY) return false;
  if (numbers.get(at + 1)?.entry.value.role === 'power') return true;
  if (tokens[at - 1]?.word.key === AND && numbers.has(at - 2)) return true;
  return counted.has(at + 1) && !isNeither(tokens, at);
}

const hasVowel = (token: Token | undefined): boolean =>
  token !== undefined && token.end - token.start > NINE_OR_NO.length;

/** Words from «نه» to «و نه». */
const NEITHER_REACH = 6;

/** «نه طالبان و نه پاکستان»: neither, nor. */
function isNeither(tokens: readonly Token[], at: number): boolean {
  for (let nor = at + 2; nor <= at + NEITHER_REACH; nor++) if (isNor(tokens, nor)) return true;
  if (!isNor(tokens, at)) return false;
  return tokens.slice(Math.max(0, at - NEITHER_REACH), at - 1).some(isNo);
}

const isNor = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.word.key === AND && isNo(tokens[at]);
const isNo = (token: Token | undefined): boolean => token?.word.key === NINE_OR_NO && !hasVowel(token);
