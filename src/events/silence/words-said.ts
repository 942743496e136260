// Whether the clauses of a draft hold a word.
import { keyAt } from '../../frames/reading.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';

/** Whether one of the words stands in what a draft tells. */
export const says = (tokens: readonly Token[], { frames }: Draft, words: ReadonlySet<string>): boolean =>
  frames.some(({ clauses }) =>
    clauses.some(({ first, last }) => {
      for (let at = first; at < last; at++) if (words.has(keyAt(tokens, at))) return true;
      return false;
    }),
  );
