// The dates of a frame by what they date: the happening, the statement about it, or the paper that tells it.

import type { DateMention } from '../dates/find.ts';
import {
  ACCEPTED,
  COMMAS,
  DEEDS,
  DEMONSTRATIVES,
  ENDS,
  OBJECT,
  RANKS,
  SUPERLATIVE,
  THAT,
  TRUCE_ENDS,
} from '../lexicons/function-words.ts';
import { ANSWERS, IN } from '../lexicons/place-words.ts';
import { compareDays } from '../model/plain-date.ts';
import type { Token } from '../tokenize/token.ts';
import type { Clause } from './clauses.ts';
import { isAhead, isOfRank, spokenOn, wentOn } from './dates-together.ts';
import { datesBody, datesNews, datesPaper } from './paper-dates.ts';
import { anyWithin, keyAt, type Reading, type Stretch } from './reading.ts';

export interface FrameDates {
  /** Dates of what happened. */
  readonly dates: readonly DateMention[];
  /** Dates of the statement rather than of what is stated. */
  readonly statementDates: readonly DateMention[];
  /** Dates of the paper or meeting that tells it: they date nothing else. */
  readonly paperDates: readonly DateMention[];
  /** The date set off at the head of the line: the day on which the news was written. */
  readonly dateline: DateMention | null;
}

/** What a frame knows when its dates are told apart. */
export interface DatedStretch {
  readonly first: number;
  readonly last: number;
  readonly clauses: readonly Clause[];
  /** Triggers and tolls of the frame; who is set free was taken before. */
  readonly telling: readonly Stretch[];
  /** Those of them that tell of protests. */
  readonly gatherings: readonly Stretch[];
  readonly inSaying: (date: Stretch) => boolean;
}

/** Tells the dates of a frame apart. */
export function frameDates(reading: Reading, stretch: DatedStretch, all: readonly DateMention[]): FrameDates {
  const { tokens } = reading.document;
  const paperDates = all.filter(
    (date) =>
      datesPaper(tokens, date) || datesBody(tokens, stretch.clauses, date) || datesNews(tokens, stretch.clauses, date),
  );
  const others = all.filter((date) => !paperDates.includes(date));
  const spoken = spokenOn(tokens, stretch.clauses, others);
  const inSaying = (date: DateMention): boolean => date === spoken || stretch.inSaying(date);
  const own = others.filter((date) => !inSaying(date) && !isAhead(reading, date));
  const dateline = own.find((date) => isDateline(tokens, stretch.first, date)) ?? null;
  return {
    dates: wentOn(
      tokens,
      stretch.clauses,
      own
        .filter(
          (date) =>
            date !== dateline &&
            !isAside(tokens, stretch, date) &&
            !isAnswered(tokens, stretch, date) &&
            !isOfTruce(tokens, stretch, date) &&
            !isOfRank(tokens, stretch.clauses, date),
        )
        .map((date) => turned(reading, stretch.clauses, date)),
    ),
    dateline,
    statementDates: others.filter(inSaying),
    paperDates,
  };
}

const DASHES = new Set(['-', '–', '—', '/', ':']);

/** «جوزجان، ۵ حمل - …», «میمنه (۲۵ اسد): …»: a date set off at the head of a line is the text's. */
function isDateline(tokens: readonly Token[], first: number, date: Stretch): boolean {
  const after = keyAt(tokens, date.last) === ')' ? date.last + 1 : date.last;
  const mark = tokens[date.first - 1]?.word;
  return (
    date.first - first <= 6 &&
    (DASHES.has(keyAt(tokens, after)) || (COMMAS.has(keyAt(tokens, date.first - 1)) && isUnderOutlet(tokens, after))) &&
    (mark?.kind === 'mark' || keyAt(tokens, date.first) === '(')
  );
}

/** How many words the name of an outlet takes. */
const OUTLET = 4;

/** «کابل، ۶ سنبله، خامه پرس: …»: the outlet between the day and the colon. */
function isUnderOutlet(tokens: readonly Token[], comma: number): boolean {
  if (!COMMAS.has(keyAt(tokens, comma))) return false;
  for (let at = comma + 1; at <= comma + 1 + OUTLET; at++) {
    const word = tokens[at]?.word;
    if (DASHES.has(keyAt(tokens, at))) return at > comma + 1;
    if (word?.kind !== 'word' || word.verb || keyAt(tokens, at) === THAT) return false;
  }
  return false;
}

/** How many words of a verb may close a clause behind the word that tells. */
const VERBS = 2;

/** «دو عضو را که سه روز پیش اسیر گرفته بودند، تیرباران کردند»: the day of what had gone before, in a clause set inside. */
function isAside(tokens: readonly Token[], { clauses, telling, gatherings }: DatedStretch, date: Stretch): boolean {
  const index = clauses.findIndex((candidate) => date.first < candidate.last);
  const clause = clauses[index];
  const next = clauses[index + 1];
  // «کاروانی که صبح برای بازپس‌گیری … رفته بود» tells of no other deed, nor does «معترضانی که صبح گرد آمده بودند».
  const isDeed = (told: Stretch): boolean => told.last >= (clause?.last ?? 0) - VERBS && !gatherings.includes(told);
  if (
    !clause?.pluperfect ||
    !next ||
    next.pluperfect ||
    keyAt(tokens, next.first) === THAT ||
    !telling.some((told) => told.first >= clause.first && told.first < clause.last && isDeed(told)) ||
    !telling.some(({ first }) => first >= next.first)
  )
    return false;
  for (let at = clause.first + 1; at < date.first; at++)
    if (keyAt(tokens, at) === THAT && keyAt(tokens, at - 1) === OBJECT) return true;
  return keyAt(tokens, date.first - 1) === THAT && keyAt(tokens, clause.first) !== THAT;
}

/** How far behind «در پاسخ به» a day of what is answered lies. */
const ANSWERED = 6;

/** «در پاسخ به حملهٔ شب گذشته …», «در محکومیت حملهٔ جمعه …»: the day of what is answered. */
function isAnswered(tokens: readonly Token[], { first, telling }: DatedStretch, date: Stretch): boolean {
  for (let at = date.first - 1; at > Math.max(first, date.first - ANSWERED); at--) {
    const { word } = tokens[at] as Token;
    if (word.kind === 'mark' || (word.verb !== null && word.lemma !== 0)) return false;
    if (ANSWERS.has(word.key) && IN.has(keyAt(tokens, at - 1))) return anyWithin(telling, at, date.first);
  }
  return false;
}

/** «نخستین حمله پس از آتش‌بس ۸ آوریل», «پذیرش آتش‌بس در ۱۹ فروردین»: a truce that others are measured by keeps its day. */
function isOfTruce(tokens: readonly Token[], { first }: DatedStretch, date: Stretch): boolean {
  for (let at = date.first - 1; at > Math.max(first, date.first - TRUCE_REACH); at--) {
    const { word } = tokens[at] as Token;
    if (word.key === TRUCE_ENDS) return isMeasure(tokens, first, at);
    if (word.kind === 'mark' || (word.verb !== null && word.lemma !== 0)) return false;
  }
  return false;
}

/** How many words lie between a truce and its day («آتش‌بس از سوی ما در ۱۹ فروردین»). */
const TRUCE_REACH = 7;
/** How far before the truce «نخستین», «سنگین‌ترین» stand. */
const MEASURE_REACH = 12;

function isMeasure(tokens: readonly Token[], first: number, truce: number): boolean {
  if (ACCEPTED.has(keyAt(tokens, truce - 2))) return true;
  for (let at = Math.max(first, truce - MEASURE_REACH); at < truce; at++) {
    const key = keyAt(tokens, at);
    if (RANKS.has(key) || key.endsWith(SUPERLATIVE)) return true;
  }
  return false;
}

/** «این حمله یک روز پس از آن رخ داد که …»: what follows «که» happened so many days before, not after. */
function turned(
  { document: { tokens }, published }: Reading,
  clauses: readonly Clause[],
  date: DateMention,
): DateMention {
  if (date.rule === BEFORE_THIS && date.weekday === undefined && DEEDS.has(keyAt(tokens, date.last)))
    return fromIt(date, published);
  const clause = clauses.find((candidate) => date.first < candidate.last);
  if (clause && date.kind === 'day' && isEnd(tokens, clause, date)) return { ...date, ending: true };
  if (date.kind !== 'anaphoric' || !date.offset || !clause || keyAt(tokens, clause.last) !== THAT) return date;
  for (let at = clause.first; at < date.first; at++)
    if (DEMONSTRATIVES.has(keyAt(tokens, at))) return { ...date, offset: -date.offset };
  return date;
}

/** How many words close a clause behind «پایان», «ختم». */
const ENDING = 4;

/** «صبح امروز پایان یافت», «دیروز به پایان رسید». */
function isEnd(tokens: readonly Token[], { last }: Clause, date: Stretch): boolean {
  for (let at = Math.max(date.last, last - ENDING); at < last; at++) if (ENDS.has(keyAt(tokens, at))) return true;
  return false;
}

/** «دو روز پیش از این» */
const BEFORE_THIS = 'count-before-now';

/** «دو روز پیش از این انفجار»: counted from what happened, not from now. */
function fromIt(date: DateMention, published: Reading['published']): DateMention {
  if (!published || !date.start || date.precision !== 'day') return date;
  const offset = compareDays(date.start, published);
  return { ...date, kind: 'anaphoric', start: null, end: null, offset };
}
