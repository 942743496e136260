// What somebody had come out of alive before: «فرماندهی که سال گذشته از انفجار ماین جان به در برده بود، … کشته شد».
import { THAT } from '../../lexicons/function-words.ts';
import { OUT_ALIVE } from '../../lexicons/struck-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** How far before its verb it is said that he came out of it. */
const REACH = 5;

/** Whether a word of happening or a weapon belongs to a clause that tells of an older escape, with the news behind it. */
export function isEscapedBefore(tokens: readonly Token[], clauses: readonly Clause[], { first }: Stretch): boolean {
  const clause = clauses.find((one) => first < one.last);
  if (!clause?.pluperfect || clause === clauses[clauses.length - 1] || first >= clause.verb) return false;
  const isOut = tokens.slice(Math.max(0, clause.verb - REACH), clause.verb).some(({ word }) => OUT_ALIVE.has(word.key));
  for (let at = first - 1; isOut && at >= clause.first; at--) if (keyAt(tokens, at) === THAT) return true;
  return false;
}
