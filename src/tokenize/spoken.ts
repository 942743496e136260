// Tokens in, tokens out with the spoken «رو» read as the «را» that it is: «چابهار رو زدن», not «پیش رو» or «رو به افزایش».
import { NOT_SPOKEN_AFTER, NOT_SPOKEN_BEFORE, OBJECT, SPOKEN_OBJECT } from '../lexicons/function-words.ts';
import type { Token, Word } from './token.ts';

/** The tokens with each «رو» that marks an object as the written word. */
export function withWrittenObjects(tokens: readonly Token[], read: (key: string) => Word): readonly Token[] {
  if (!tokens.some(({ word }) => word.key === SPOKEN_OBJECT)) return tokens;
  return tokens.map((token, at) => (isObjectMark(tokens, at) ? { ...token, word: read(OBJECT) } : token));
}

function isObjectMark(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word.key !== SPOKEN_OBJECT) return false;
  const before = tokens[at - 1]?.word;
  const next = tokens[at + 1]?.word;
  return (
    before !== undefined &&
    before.kind !== 'mark' &&
    !NOT_SPOKEN_AFTER.has(before.key) &&
    next?.kind !== 'mark' &&
    next !== undefined &&
    !NOT_SPOKEN_BEFORE.has(next.key) &&
    // «رو در رو»
    tokens[at + 2]?.word.key !== SPOKEN_OBJECT
  );
}
