// Nine and no are written alike: «نه».
import { AND, BEHIND_FIGURE, COUNTED_OF_THEM, NINE_OR_NO, ONLY } from '../lexicons/number-joints.ts';
import type { NumberValue } from '../lexicons/numbers.ts';
import type { Mention } from '../match/find.ts';
import { hasDamma, type Tokenized } from '../tokenize/token.ts';

/** What numbers are read from. */
export interface Reader {
  readonly document: Tokenized;
  readonly at: ReadonlyMap<number, Mention<NumberValue>>;
  /** First tokens of mentions that a number can count. */
  readonly counted: ReadonlySet<number>;
  /** First tokens of words that say what kind of people. */
  readonly kinds: ReadonlySet<number>;
}

/** «نه» is nine with its vowel written, before something countable or inside a longer number; else it is "no". */
export function isNine({ document, at: numbers, counted }: Reader, at: number): boolean {
  const { tokens } = document;
  if (hasDamma(document, at)) return true;
  if (tokens[at + 1]?.word.key === ONLY) return false;
  if (numbers.get(at + 1)?.entry.value.role === 'power') return true;
  const next = tokens[at + 1]?.word.key ?? '';
  if (COUNTED_OF_THEM.has(next) || BEHIND_FIGURE[tokens[at - 1]?.word.key ?? '']?.has(next)) return true;
  if (tokens[at - 1]?.word.key === AND && numbers.has(at - 2)) return true;
  const quoted = tokens[at + 1]?.word.key === '«' ? 1 : 0;
  return counted.has(at + 1 + quoted) && !isNeither(document, at);
}

/** Words from «نه» to «و نه». */
const NEITHER_REACH = 6;

/** «نه طالبان و نه پاکستان»: neither, nor. */
function isNeither(document: Tokenized, at: number): boolean {
  for (let nor = at + 2; nor <= at + NEITHER_REACH; nor++) if (isNor(document, nor)) return true;
  if (!isNor(document, at)) return false;
  for (let back = Math.max(0, at - NEITHER_REACH); back < at - 1; back++) if (isNo(document, back)) return true;
  return false;
}

const isNor = (document: Tokenized, at: number): boolean =>
  document.tokens[at - 1]?.word.key === AND && isNo(document, at);
const isNo = (document: Tokenized, at: number): boolean =>
  document.tokens[at]?.word.key === NINE_OR_NO && !hasDamma(document, at);
