// Whose kin or men those are of whom only the last in a list says so: «یک فرماندهٔ محلی، راننده و محافظش».
import { COMMAS, PREPOSITIONS } from '../lexicons/function-words.ts';
import { ONE } from '../lexicons/toll-words.ts';
import type { People } from './people.ts';
import { keyAt } from './reading.ts';
import type { TollContext } from './toll.ts';
import { HIS_PEOPLE } from './toll-kin.ts';
import { hasOwner } from './toll-owned.ts';
import { isName } from './toll-singles.ts';

/** «یک فرماندهٔ محلی، راننده و محافظش», «حاجی کریم، راننده و محافظش»: whose they are is said behind the last of them. */
export const isOwnedList = (context: TollContext, [head, next]: readonly People[]): boolean =>
  head !== undefined &&
  next !== undefined &&
  HIS_PEOPLE.has(head.noun?.entry.id ?? '') &&
  COMMAS.has(keyAt(context.tokens, head.first - 1)) &&
  hasOwner(context, next) &&
  isSomebody(context, head.first - 2);

/** «یک فرمانده محلی», «حاجی کریم»: one man ends there, whoever he is. */
export function isSomebody(context: TollContext, at: number): boolean {
  if (isName(context, at)) return true;
  for (let back = at; back >= at - SOMEBODY; back--) {
    const word = context.tokens[back]?.word;
    if (word?.kind !== 'word' || word.verb || PREPOSITIONS.has(word.key)) return false;
    if (ONE.has(word.key)) return true;
  }
  return false;
}
const SOMEBODY = 4;
