// Whose kin or men those are of whom only the last in a list says so: «یک فرماندهٔ محلی، راننده و محافظش».
import { COMMAS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { ADVERB_ENDING, ONE } from '../../lexicons/toll-words.ts';
import type { People } from '../people/people.ts';
import { keyAt } from '../reading.ts';
import { HIS_PEOPLE } from './kin.ts';
import { isFree } from './names.ts';
import { hasOwner } from './owned.ts';
import { isName } from './singles.ts';
import type { TollContext } from './toll.ts';

/** «یک فرماندهٔ محلی، راننده و محافظش», «حاجی کریم، راننده و محافظش»: whose they are is said behind the last of them. */
export function isOwnedList(context: TollContext, list: readonly People[]): boolean {
  const [head] = list;
  const last = list.findLast((_, i) => i > 0);
  return (
    head !== undefined &&
    last !== undefined &&
    list.every((one) => one === last || HIS_PEOPLE.has(one.noun?.entry.id ?? '')) &&
    COMMAS.has(keyAt(context.tokens, head.first - 1)) &&
    hasOwner(context, last) &&
    isSomebody(context, head.first - 2)
  );
}

/** «یک فرمانده محلی», «حاجی کریم», «، رحیم‌الله»: one man ends there, whoever he is. */
export function isSomebody(context: TollContext, at: number): boolean {
  if (isName(context, at) || isNameAlone(context, at)) return true;
  for (let back = at; back >= at - SOMEBODY; back--) {
    const word = context.tokens[back]?.word;
    if (word?.kind !== 'word' || word.verb || PREPOSITIONS.has(word.key)) return false;
    if (ONE.has(word.key)) return true;
  }
  return false;
}
const SOMEBODY = 4;

/** «… کجکی، رحیم نورزی، همسر و دخترش»: words that mean nothing else, between commas; «متأسفانه، …» is no name. */
function isNameAlone(context: TollContext, at: number): boolean {
  let first = at;
  while (at - first < NAME && isFree(context, first)) first--;
  return first < at && COMMAS.has(keyAt(context.tokens, first)) && !keyAt(context.tokens, at).endsWith(ADVERB_ENDING);
}
const NAME = 3;
