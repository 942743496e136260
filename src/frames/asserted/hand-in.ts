// A word of happening in, whether it is only the older deed of those who are now arrested: «سه تن که در ترور او دست داشتند
// بازداشت شدند», «عوامل تیراندازی دستگیر شدند».
import { IN, THAT } from '../../lexicons/function-words.ts';
import { ARREST_WORDS, DOERS_OF, HANDS, HAVING } from '../../lexicons/job-words.ts';
import type { Mention } from '../../match/find.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** Whether an arrest beside it is what is told. */
export function isOlderDeed(
  tokens: readonly Token[],
  clause: Clause,
  { entry, first, last }: Mention<TriggerValue>,
): boolean {
  if (first < clause.first || first >= clause.last || entry.value.happening === 'arrest') return false;
  if (tokens[last - 1]?.word.verb) return false;
  return (
    (DOERS_OF.has(keyAt(tokens, first - 1)) || hadHandIn(tokens, clause, first)) &&
    tellsOfArrest(tokens, { first: clause.first - REACH, last: Math.max(clause.last, last) + REACH }, clause)
  );
}

/** «که در … نقش داشت» */
function hadHandIn(tokens: readonly Token[], { first, verb }: Clause, at: number): boolean {
  if (keyAt(tokens, at - 1) !== IN || verb < at || !HAVING.some((stem) => keyAt(tokens, verb).startsWith(stem)))
    return false;
  const isHand = HANDS.has(keyAt(tokens, verb - 1)) || HANDS.has(keyAt(tokens, verb - 2));
  for (let before = at - 1; isHand && before >= first; before--) if (keyAt(tokens, before) === THAT) return true;
  return false;
}

/** «فرمانده‌ای که در حملهٔ هفتم اکتبر مشارکت داشت، چهارشنبه کشته شد»: the day of what somebody once had a hand in. */
export const isDayOfOlderDeed = (tokens: readonly Token[], clauses: readonly Clause[], date: Stretch): boolean =>
  clauses.some(({ first, verb }) => {
    if (date.first < first || date.first >= verb || !HAVING.some((stem) => keyAt(tokens, verb).startsWith(stem)))
      return false;
    if (!HANDS.has(keyAt(tokens, verb - 1)) && !HANDS.has(keyAt(tokens, verb - 2))) return false;
    for (let at = date.first - 1; at >= first; at--) if (keyAt(tokens, at) === THAT) return true;
    return false;
  });

/** In the same line and sentence. */
function tellsOfArrest(tokens: readonly Token[], { first, last }: Stretch, clause: Clause): boolean {
  for (let at = clause.first; at < last && !ENDS.has(keyAt(tokens, at)); at++)
    if (ARREST_WORDS.has(keyAt(tokens, at))) return true;
  for (let at = clause.first; at >= first && !ENDS.has(keyAt(tokens, at)); at--)
    if (ARREST_WORDS.has(keyAt(tokens, at))) return true;
  return false;
}

const REACH = 20;
const ENDS: ReadonlySet<string> = new Set(['.', '\n', '']);
