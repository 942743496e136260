// Participles of saying that are nouns: in «این گفته را رد کرد» nobody says anything, another verb takes it for its object.
import { DEMONSTRATIVES, OBJECT } from '../../lexicons/function-words.ts';
import { REBUTTED, SAYINGS } from '../../lexicons/stance-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** «این گفته را رد کرد», «گفتهٔ پولیس را رد کرد»: a noun, which another verb takes for its object. */
export function isWhatWasSaid(tokens: readonly Token[], { first, last }: Stretch): boolean {
  if (last - first > 1 || !SAYINGS.has(keyAt(tokens, first))) return false;
  if (DEMONSTRATIVES.has(keyAt(tokens, first - 1))) return true;
  for (let at = last; at <= last + SPEAKER_REACH; at++) {
    if (keyAt(tokens, at) === OBJECT) return REBUTTED.has(keyAt(tokens, at + 1));
    if (tokens[at]?.word.kind !== 'word' || tokens[at]?.word.verb) return false;
  }
  return false;
}

/** How many words name whose saying it is. */
const SPEAKER_REACH = 4;
