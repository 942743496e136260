// What air defence did not bring down: an interception that failed.
import { FROM, IN } from '../../lexicons/function-words.ts';
import { FAILED, WITHOUT } from '../../lexicons/struck-words.ts';
import type { Mention } from '../../match/find.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt } from '../reading.ts';

/** «ناتوانی پدافند در رهگیری موشک‌ها», «در رهگیری پهپاد ناکام ماند», «از رهگیری آن عاجز بود», «عدم رهگیری». */
export function isMissed(
  tokens: readonly Token[],
  clause: Clause,
  { entry, first, last }: Mention<TriggerValue>,
): boolean {
  if (entry.value.happening !== 'interception') return false;
  const before = keyAt(tokens, first - 1);
  if (WITHOUT.has(before)) return true;
  if (before !== IN && before !== FROM) return false;
  for (let at = Math.max(clause.first, first - REACH); at < first - 1; at++)
    if (FAILED.has(keyAt(tokens, at))) return true;
  for (let at = last; at < Math.min(clause.last, last + REACH); at++) if (FAILED.has(keyAt(tokens, at))) return true;
  return false;
}

/** How many words stand between the failure and what failed («ناتوانی پدافند آمریکایی در اردن در رهگیری …»). */
const REACH = 9;
