// People who speak under a name that no list knows.
import { NAME_LEADS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { SURNAME } from '../../lexicons/source-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';

/** «عبدالبصیر زابلی», «احمد مرادی»: two to four words, the last of which ends as surnames do. */
export function isPersonName(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 2 || last - first > LONGEST_PERSON || !keyAt(tokens, last - 1).endsWith(SURNAME)) return false;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word;
    if (word?.kind !== 'word' || word.verb || PREPOSITIONS.has(word.key) || NAME_LEADS.has(word.key)) return false;
  }
  return true;
}

const LONGEST_PERSON = 4;
