// Whether a day is that of a paper or meeting, or of a body found, and not of what happened.
import type { DateMention } from '../dates/find.ts';
import {
  ANNIVERSARIES,
  CORPSE_ENDS,
  CORPSES,
  DIPLOMATS,
  FINDINGS,
  GIVEN,
  ISSUE,
  ISSUED,
  OBJECT,
  PAPERS,
  SUMMONS,
  WITH,
} from '../lexicons/function-words.ts';
import type { Token } from '../tokenize/token.ts';
import type { Clause } from './clauses.ts';
import { keyAt, type Stretch } from './reading.ts';

/** «در خبرنامه‌ای که امروز منتشر شده», «در کنفرانس این هفته»: the day of what is said, not of what happened. */
export function datesPaper(tokens: readonly Token[], date: Stretch): boolean {
  for (let at = date.last; at < date.last + 5; at++) {
    if (tokens[at]?.word.kind === 'mark' && keyAt(tokens, at) !== ')') break;
    if (isIssued(tokens, at) || (at < date.last + 2 && ANNIVERSARIES.has(keyAt(tokens, at)))) return true;
  }
  if (PAPERS.has(keyAt(tokens, date.first - 1))) return true;
  return tokens[date.first - 1]?.word.kind !== 'mark' && PAPERS.has(keyAt(tokens, date.first - 2));
}

/** «پس از نشر صدای یک زن», «علیه نشر کاریکاتورها»: the noun tells of a paper only with its verb or «با». */
const isIssued = (tokens: readonly Token[], at: number): boolean =>
  ISSUED.has(keyAt(tokens, at)) ||
  (ISSUE.has(keyAt(tokens, at)) && (keyAt(tokens, at - 1) === WITH || tokens[at + 1]?.word.verb !== null));

/** «جسدش روز جمعه پیدا شد», «پیکر او دیروز به خاک سپرده شد»: the day of the body, not of the death. */
export function datesBody(tokens: readonly Token[], clauses: readonly Clause[], date: DateMention): boolean {
  // «در ۲۴ ساعت گذشته پیکر چهل تن …» counts the dead; «فردای آن روز پیکرهای دو تن از آنان پیدا شد».
  if (date.kind !== 'day' && !(date.kind === 'anaphoric' && date.offset)) return false;
  const clause = clauses.find((candidate) => date.first < candidate.last);
  if (!clause || clause.last - clause.first > LONGEST_CLAUSE) return false;
  let body = false;
  for (let at = clause.first; at < clause.last; at++) {
    const key = keyAt(tokens, at);
    if (CORPSES.has(key)) body = true;
    else if (body && at >= date.last && CORPSE_ENDS.has(key)) return true;
  }
  return false;
}

/** The day of what was said or done about it. */
export function datesAnswer(tokens: readonly Token[], clauses: readonly Clause[], date: Stretch): boolean {
  const clause = clauses.find((candidate) => date.first < candidate.last);
  if (!clause || clause.verb < date.last || clause.last - clause.first > LONGEST_CLAUSE) return false;
  return isOfSummons(tokens, clause, date) || isOfGiving(tokens, clause, date);
}

/** «روز یکشنبه سفیر پاکستان را فراخواند و به این حمله اعتراض کرد» */
function isOfSummons(tokens: readonly Token[], { last }: Clause, date: Stretch): boolean {
  let sender = false;
  for (let at = date.last; at < last; at++) {
    const key = keyAt(tokens, at);
    if (DIPLOMATS.has(key)) sender = true;
    else if (sender && SUMMONS.has(key)) return true;
  }
  return false;
}

/** «دیروز یافته‌های خود را … نشر کرد»; right behind what was given also «این آمار را صبح امروز به خبرنگاران داد». */
function isOfGiving(tokens: readonly Token[], { first, verb }: Clause, date: Stretch): boolean {
  if (!GIVEN.has(keyAt(tokens, verb)) && !GIVEN.has(keyAt(tokens, verb - 1))) return false;
  for (let at = first; at < verb; at++) {
    if (!FINDINGS.has(keyAt(tokens, at))) continue;
    if (date.last <= at) return true;
    for (let behind = at + 1; behind < date.first && behind <= at + GIVEN_REACH; behind++)
      if (keyAt(tokens, behind) === OBJECT) return date.first <= behind + 2;
  }
  return false;
}

/** How far behind what is given its «را» stands. */
const GIVEN_REACH = 3;

/** No body is told of in a clause of more tokens. */
const LONGEST_CLAUSE = 40;
