// Kin with an ending that says whose they are, on them or on their age.
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import { ALONE_AND, OBJECT } from '../../lexicons/toll-words.ts';
import type { People } from '../people/people.ts';
import type { TollContext } from './toll.ts';

/** «پسرش», «پسر ده‌ساله‌اش». */
export function hasOwner({ tokens }: TollContext, { noun, last }: People): boolean {
  if (noun?.ending === 'possessive') return true;
  for (let at = last; at < last + AGE_REACH; at++) {
    const word = tokens[at]?.word;
    if (!word || word.verb || ALONE_AND.has(word.key) || OBJECT.has(word.key) || PREPOSITIONS.has(word.key))
      return false;
    if (word.ending === 'possessive') return true;
  }
  return false;
}

/** «ده‌ساله‌اش»: words that say how old he is. */
const AGE_REACH = 3;
