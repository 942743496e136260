// Verbs that lead to another, whose mood only looks imagined: «توانستند … پس بگیرند», «موفق شدند که … خنثا کنند».
import { CAUSED, COMMAS, MANAGED, SUCCESSFUL, THAT } from '../../lexicons/function-words.ts';
import { AUXILIARIES } from '../../tokenize/endings.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';

const CLOSING_MARKS = new Set(['،', ':', '.', '؛', '\n', '']);

/** «نیروها توانستند ولسوالی را پس بگیرند», «موفق شدند که …»: only the verb looks imagined. */
export function isManaged(tokens: readonly Token[], { first, verb }: Stretch & { verb: number }): boolean {
  for (let at = first; at < verb; at++) if (MANAGED.has(keyAt(tokens, at))) return true;
  if (isManagedEarlier(tokens, first)) return true;
  const before = verbBefore(tokens, first);
  const verbs = tokens[before]?.word.verb;
  if (verbs?.negative) return false;
  const isTold = verbs?.form === 'past' || AUXILIARIES.has(keyAt(tokens, before));
  if (verbs?.form === 'past' && CAUSED.has(keyAt(tokens, before - 1))) return true;
  return isTold && [1, 2].some((back) => SUCCESSFUL.has(keyAt(tokens, before - back)));
}

/** «توانستند ماینی را که در جاده کار شده بود، خنثا کنند»: the verb comes behind the clause that says which. */
function isManagedEarlier(tokens: readonly Token[], first: number): boolean {
  if (!COMMAS.has(keyAt(tokens, first)) && !tokens[first]?.word.verb) return false;
  let described = false;
  for (let at = first - 1; at >= first - MANAGED_REACH && keyAt(tokens, at) !== '.'; at--) {
    described ||= keyAt(tokens, at) === THAT;
    if (described && MANAGED.has(keyAt(tokens, at))) return true;
    if (tokens[at]?.word.verb?.form === 'subjunctive') return false;
  }
  return false;
}

/** How many words «توانستند» may stand before the verb that it leads to. */
const MANAGED_REACH = 40;

/** The last token of the clause before one, without «که» and marks. */
export function verbBefore(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  while (at > 0 && (CLOSING_MARKS.has(keyAt(tokens, at)) || keyAt(tokens, at) === THAT)) at--;
  return at;
}
