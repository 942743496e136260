// Where somebody's deeds of old came down, told beside what befell him now.
import { IN, KNOWN_FOR, OBJECT } from '../../lexicons/function-words.ts';
import { AGAINST, TOWARDS, UPON } from '../../lexicons/place-words.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** How many words stand between the office and whom its deeds struck («مسئول اجرای حملات راکتی علیه اسرائیل»). */
const REACH = 8;

/** «مسئول حملات راکتی علیه اسرائیل در غزه کشته شد»: no scene of what is told behind it. */
export function isOfDeedBefore(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  telling: readonly Stretch[],
  { place, named }: { readonly place: PlaceMention; readonly named: readonly PlaceMention[] },
): boolean {
  const { first, last, kind } = place;
  const clause = clauses.find((one) => first < one.last);
  // «طراح حمله‌های جلال‌آباد بازداشت شد»: the only town that is named is as good a guess.
  const isOther = (one: PlaceMention): boolean => one !== place && one.first >= last && one.first < (clause?.last ?? 0);
  if (kind !== 'country' && !named.some(isOther)) return false;
  if (
    !isAimedAt(keyAt(tokens, first - 1)) ||
    !clause ||
    !telling.some((one) => one.last > last && one.last <= clause.last)
  )
    return false;
  for (let at = first - 1; at >= Math.max(clause.first, first - REACH); at--) {
    if (tokens[at]?.word.verb || keyAt(tokens, at) === IN) return false;
    if (KNOWN_FOR.has(keyAt(tokens, at))) return keyAt(tokens, at - 1) !== OBJECT;
  }
  return false;
}

const isAimedAt = (key: string): boolean => TOWARDS.has(key) || AGAINST.has(key) || UPON.has(key);

/** «مسئول اجرای حملات راکتی … کشته شد»: nor were his weapons those that struck him. */
export function isOfOfficeBefore(
  tokens: readonly Token[],
  clause: Clause | undefined,
  outcomes: readonly Stretch[],
  { first, last }: Stretch,
): boolean {
  const known = [1, 2, 3].map((back) => first - back).find((at) => KNOWN_FOR.has(keyAt(tokens, at)));
  return (
    known !== undefined &&
    keyAt(tokens, known - 1) !== OBJECT &&
    !tokens.slice(known, first).some(({ word }) => word.key === IN || word.verb) &&
    outcomes.some((one) => one.first >= last && one.first < (clause?.last ?? 0))
  );
}
