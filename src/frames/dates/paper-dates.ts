// Whether a day is that of a paper or meeting, or of a body found, and not of what happened.
import type { DateMention } from '../../dates/find.ts';
import {
  ANNIVERSARIES,
  CORPSE_ENDS,
  CORPSES,
  COUNTS_TOLD,
  DIPLOMATS,
  GIVEN_AS,
  GIVEN_OUT,
  ISSUE,
  ISSUED,
  KNOWLEDGE,
  KNOWN_PAPERS,
  OBJECT,
  PAPERS,
  SPREAD,
  SUMMONS,
  WITH,
} from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** «در خبرنامه‌ای که امروز منتشر شده», «در کنفرانس این هفته»: the day of what is said, not of what happened. */
export function datesPaper(tokens: readonly Token[], date: Stretch): boolean {
  for (let at = date.last; at < date.last + 5; at++) {
    if (tokens[at]?.word.kind === 'mark' && keyAt(tokens, at) !== ')') break;
    if (
      isIssued(tokens, at) ||
      isSpread(tokens, at, date) ||
      (at < date.last + 2 && ANNIVERSARIES.has(keyAt(tokens, at)))
    )
      return true;
  }
  if (PAPERS.has(keyAt(tokens, date.first - 1))) return true;
  // «در اعلامیه‌ای نوشت عصر چهارشنبه …»: what the paper says.
  const between = tokens[date.first - 1]?.word;
  return between?.kind !== 'mark' && between?.verb === null && PAPERS.has(keyAt(tokens, date.first - 2));
}

/** «پس از نشر صدای یک زن», «علیه نشر کاریکاتورها»: the noun tells of a paper only with its verb or «با». */
const isIssued = (tokens: readonly Token[], at: number): boolean =>
  ISSUED.has(keyAt(tokens, at)) ||
  (ISSUE.has(keyAt(tokens, at)) && (keyAt(tokens, at - 1) === WITH || tokens[at + 1]?.word.verb !== null));

/** «در گزارشی که امروز پنجشنبه پخش شد» */
const isSpread = (tokens: readonly Token[], at: number, { first }: Stretch): boolean =>
  SPREAD.has(keyAt(tokens, at)) &&
  tokens[at + 1]?.word.verb != null &&
  tokens.slice(Math.max(0, first - PAPER_REACH), first).some(({ word }) => KNOWN_PAPERS.has(word.key));

/** How far before the day the paper is named. */
const PAPER_REACH = 4;

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

/** «روز یکشنبه سفیر پاکستان را فراخواند و به این حمله اعتراض کرد» */
export function datesSummons(tokens: readonly Token[], clauses: readonly Clause[], date: Stretch): boolean {
  const clause = clauses.find((candidate) => date.first < candidate.last);
  if (!clause || clause.verb < date.last || clause.last - clause.first > LONGEST_CLAUSE) return false;
  let sender = false;
  for (let at = date.last; at < clause.last; at++) {
    const key = keyAt(tokens, at);
    if (DIPLOMATS.has(key)) sender = true;
    else if (sender && SUMMONS.has(key)) return true;
  }
  return false;
}

/** No body is told of in a clause of more tokens. */
const LONGEST_CLAUSE = 40;

/** «این آمار را صبح امروز داد», «دیروز یافته‌های خود را نشر کرد»: the day on which somebody gave out what is known. */
export function datesNews(tokens: readonly Token[], clauses: readonly Clause[], date: DateMention): boolean {
  const clause = clauses.find((candidate) => date.first < candidate.last);
  if (date.kind !== 'day' || !clause || clause.verb < 0 || clause.last - clause.first > LONGEST_CLAUSE) return false;
  if (isCountGiven(tokens, clause, date)) return true;
  if (!GIVEN_OUT.has(keyAt(tokens, clause.verb)) && !GIVEN_OUT.has(keyAt(tokens, clause.verb - 1))) return false;
  for (let at = clause.first, known = -1; at < clause.verb; at++) {
    const key = keyAt(tokens, at);
    if (KNOWLEDGE.has(key)) known = at;
    else if (key === OBJECT && known >= 0) return at - known <= OWNED;
  }
  return false;
}

/** «وزارت بهداشت بامداد جمعه شمار کشته‌های حمله به … را ۵۱ نفر اعلام کرد» */
function isCountGiven(tokens: readonly Token[], clause: Clause, date: Stretch): boolean {
  if (!GIVEN_AS.has(keyAt(tokens, clause.verb - 1)) && !GIVEN_AS.has(keyAt(tokens, clause.verb))) return false;
  if (!COUNTS_TOLD.has(keyAt(tokens, date.last))) return false;
  return tokens.slice(date.last, clause.verb).some(({ word }) => word.key === OBJECT);
}

/** «یافته‌های خود را», «ویدیوی این حمله را»: words between what is known and «را». */
const OWNED = 4;
