// Dates of a frame that date no deed by themselves: the day on which somebody spoke of another, that until which it went on, the
// time of which it is the first, and days to come.
import type { DateMention } from '../../dates/find.ts';
import { WENT_ON } from '../../lexicons/day-words.ts';
import { COMMAS, DEMONSTRATIVES, FROM, OBJECT, RANKS } from '../../lexicons/function-words.ts';
import { IN_TALK } from '../../lexicons/heading-words.ts';
import { SAYING, SAYING_VERBS, SPEAKING_OF, WHILE } from '../../lexicons/pointing-words.ts';
import { addDays, compareDays, weekdayOf } from '../../model/plain-date.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Reading, type Stretch } from '../reading.ts';

/**
 * «وزارت داخله امروز از بازداشت چهار تن در شب گذشته خبر داد», «… از مرگ ۳۰ تن در ۲۴ ساعت گذشته خبر داد»: the first day is that of
 * the news of the other.
 */
export function spokenOn(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  dates: readonly DateMention[],
): DateMention | null {
  const [said, told] = dates;
  if (!said || !told || said.kind !== 'day' || told.kind === 'unresolved') return null;
  const from = COMMAS.has(keyAt(tokens, said.last)) ? said.last + 1 : said.last;
  const clause = clauses.find(({ last }) => said.first < last);
  const isNews = clause?.cues.some(
    ({ entry, first }) =>
      entry.value === 'announced' &&
      first >= told.last &&
      // «پولیس دوشنبه کشته شدن دو معلم در روز شنبه را تأیید کرد»
      (keyAt(tokens, from) === FROM || keyAt(tokens, first - 1) === OBJECT),
  );
  return isNews && told.first < (clause?.last ?? 0) ? said : null;
}

/** «امروز در خطبه‌های نماز جمعه با اشاره به شهادت فرماندهان اظهار کرد»: the day is that of the speech, for what is told lies behind the
 * words of speaking of it. */
export function isOfSpeech(
  tokens: readonly Token[],
  { clauses, telling }: { readonly clauses: readonly Clause[]; readonly telling: readonly Stretch[] },
  date: Stretch,
): boolean {
  const clause = clauses.find(({ last }) => date.first < last);
  const verb = clause?.verb ?? -1;
  if (!clause || verb < date.last) return false;
  if (!SAYING_VERBS.has(keyAt(tokens, verb)) && !SAYING.has(keyAt(tokens, verb - 1))) return false;
  for (let at = date.last; at < verb; at++)
    if (SPEAKING_OF.has(keyAt(tokens, at)) && WHILE.has(keyAt(tokens, at - 1)))
      return telling.every(({ first, last }) => first < clause.first || last > clause.last || first > at);
  return false;
}

/** «روز یکشنبه آغاز شد و تا چهارشنبه ادامه یافت»: one range from the first day to the other. */
export function wentOn(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  dates: readonly DateMention[],
): readonly DateMention[] {
  const at = dates.findIndex((date, i) => i > 0 && date.until === true && date.kind === 'day');
  const [from, to] = [dates[at - 1], dates[at]];
  if (!from?.start || !to?.start || from.kind !== 'day' || !goesOn(tokens, clauses, to)) return dates;
  const end =
    to.weekday === undefined ? to.start : addDays(from.start, (weekdayOf(to.start) - weekdayOf(from.start) + 7) % 7);
  if (compareDays(end, from.start) <= 0) return dates;
  const range: DateMention = { ...from, kind: 'range', precision: 'range', end };
  return [...dates.slice(0, at - 1), range, ...dates.slice(at + 1)];
}

/** How many words of a clause may stand behind the day. */
const REACH = 5;

function goesOn(tokens: readonly Token[], clauses: readonly Clause[], { first, last }: DateMention): boolean {
  const end = clauses.find((clause) => first < clause.last)?.last ?? last;
  for (let at = last; at < Math.min(end, last + REACH); at++) if (WENT_ON.has(keyAt(tokens, at))) return true;
  return false;
}

/** «این نخستین تظاهرات در سه ماه گذشته بود», «برای سومین بار در یک هفتهٔ گذشته»: the time of which it is the first or third. */
export function isOfRank(tokens: readonly Token[], clauses: readonly Clause[], date: DateMention): boolean {
  const first = clauses.find((candidate) => date.first < candidate.last)?.first ?? date.first;
  if (date.kind === 'day') return false;
  return isOfTimes(tokens, date) || (DEMONSTRATIVES.has(keyAt(tokens, first)) && RANKS.has(keyAt(tokens, first + 1)));
}

/** How many words back the number of what is counted stands («دومین نیروگاه برق در کویت طی دو روز گذشته»). */
const COUNTED = 8;

function isOfTimes(tokens: readonly Token[], { first }: DateMention): boolean {
  if (!IN_TALK.has(keyAt(tokens, first - 1))) return false;
  for (let at = first - 2; at > first - 2 - COUNTED; at--) {
    const word = tokens[at]?.word;
    if (!word || word.kind === 'mark' || (word.verb !== null && word.lemma !== 0)) return false;
    if (RANKS.has(word.key)) return true;
  }
  return false;
}

/** «قرار است فردا …»: what is still to come dates nothing that has happened. */
export const isAhead = ({ published }: Reading, date: DateMention): boolean =>
  published !== null && date.start !== null && compareDays(date.start, published) > 0;

/** «اندکی پیش‌تر، حمله‌ای که روز دوشنبه انجام شد …»: some time ago, where the day is told. */
export const isLoose = (own: readonly DateMention[], date: DateMention): boolean =>
  date.rule === MOMENTS_AGO && own.some(({ kind, rule }) => kind === 'day' && rule !== MOMENTS_AGO);

const MOMENTS_AGO = 'moments-ago';
