// The dates of a frame by what they date: the happening, the statement about it, or the paper that tells it.

import { opensLine, SET_OFF } from '../../dates/digest-days.ts';
import type { DateMention } from '../../dates/find.ts';
import { ACCEPTED, COMMAS, OBJECT, RANKS, SUPERLATIVE, THAT, TRUCE_ENDS } from '../../lexicons/function-words.ts';
import { ANSWERS, IN } from '../../lexicons/place-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { isDayOfOlderDeed } from '../asserted/hand-in.ts';
import type { Clause } from '../clauses/clauses.ts';
import { anyWithin, keyAt, type Reading, type Stretch } from '../reading.ts';
import { MORROW_OF } from './counted-days.ts';
import { isAhead, isLoose, isOfRank, isOfSpeech, spokenOn, wentOn } from './dates-together.ts';
import { isOfOccasion } from './occasion-dates.ts';
import { datesBody, datesNews, datesPaper, datesSummons } from './paper-dates.ts';
import { turned } from './turned-dates.ts';

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
  /** Those of them that tell of a pact: it is made where and when the sides meet. */
  readonly pacts: readonly Stretch[];
  /** Those of them that tell of arrests: who did a deed is taken for it later. */
  readonly arrests: readonly Stretch[];
  readonly inSaying: (date: Stretch) => boolean;
  /** Where a rite for the dead is told. */
  readonly rite: Stretch | null;
}

/** Tells the dates of a frame apart. */
export function frameDates(reading: Reading, stretch: DatedStretch, all: readonly DateMention[]): FrameDates {
  const { tokens } = reading.document;
  const paperDates = all.filter(
    (date) =>
      (datesPaper(tokens, date) && !isOfPact(stretch, date)) ||
      datesBody(tokens, stretch.clauses, date) ||
      (stretch.rite !== null && date.first >= stretch.rite.first && date.first < stretch.rite.last) ||
      datesSummons(tokens, stretch.clauses, date) ||
      datesNews(tokens, stretch.clauses, date) ||
      isOfSpeech(tokens, stretch, date),
  );
  const others = all.filter((date) => !paperDates.includes(date));
  const spoken = spokenOn(tokens, stretch.clauses, others);
  const inSaying = (date: DateMention): boolean => date === spoken || stretch.inSaying(date);
  const own = others.filter((date) => !inSaying(date) && !isAhead(reading, date));
  // «شنبه: …», «جمعه – …» at the head of a line: the day of what the line tells, where it names no other.
  const headsItem = (date: DateMention): boolean =>
    // «۶ حوت – …» at the head of a text is when it was written.
    SET_OFF.has(keyAt(tokens, date.last)) &&
    (keyAt(tokens, date.last) === ':' || stretch.first > 0) &&
    (opensLine(tokens, stretch.first, date) || isBehindBar(tokens, stretch, date)) &&
    own.every((other) => other === date || other.kind !== 'day');
  const dateline = own.find((date) => isDateline(tokens, stretch, date) && !headsItem(date)) ?? null;
  return {
    dates: wentOn(
      tokens,
      stretch.clauses,
      own
        .filter(
          (date) =>
            date !== dateline &&
            !isLoose(own, date) &&
            !isBesideDay(own, date) &&
            !isMorrowOfNothing(stretch, date) &&
            !isAside(tokens, stretch, date) &&
            !isAnswered(tokens, stretch, date) &&
            !isOfTruce(tokens, stretch, date) &&
            !isOfOccasion(tokens, stretch, date) &&
            !isDayOfOlderDeed(tokens, stretch.clauses, date) &&
            !isOfRank(tokens, stretch.clauses, date),
        )
        .map((date) => turned(reading, stretch.clauses, date)),
    ),
    dateline,
    statementDates: others.filter(inSaying),
    paperDates,
  };
}

/** «اندکی پیش‌تر، حمله‌ای که دوشنبهٔ گذشته انجام شد, …»: earlier than what was told before, and the day itself is named. */
const isBesideDay = (own: readonly DateMention[], { rule }: DateMention): boolean =>
  rule === MOMENTS_AGO && own.some((other) => other.rule !== MOMENTS_AGO && other.kind === 'day');
const MOMENTS_AGO = 'moments-ago';

/** «از بایگانی | دوشنبه: …»: of an item further down. */
const isBehindBar = (tokens: readonly Token[], { first }: DatedStretch, date: Stretch): boolean =>
  first > 0 && BARS.has(keyAt(tokens, date.first - 1));

const BARS: ReadonlySet<string> = new Set(['|', '—', '–', '-']);
/** «در نشست روز شنبه … بر سر آتش‌بس توافق کردند»: the day of the meeting is that of the pact. */
const isOfPact = ({ clauses, pacts }: DatedStretch, date: Stretch): boolean => {
  const clause = clauses.find(({ last }) => date.first < last);
  return clause !== undefined && anyWithin(pacts, date.last, clause.last);
};

/** How far behind «فردای» stands the happening. */
const MORROW = 3;

/** «فردای حمله», but not «برای فردای کشور». */
const isMorrowOfNothing = ({ telling }: DatedStretch, { rule, last }: DateMention): boolean =>
  rule === MORROW_OF && !anyWithin(telling, last, last + MORROW);

const DASHES = new Set([...SET_OFF, '/']);

/** «جوزجان، ۵ حمل - …», «میمنه (۲۵ اسد): …»: a date set off at the head of a line is the text's, as is one that a line ends with
 * which tells nothing («قندهار، پژواک، ۲ اسد»). */
function isDateline(tokens: readonly Token[], { first, last, telling }: DatedStretch, date: Stretch): boolean {
  const after = keyAt(tokens, date.last) === ')' ? date.last + 1 : date.last;
  const mark = tokens[date.first - 1]?.word;
  return (
    date.first - first <= 6 &&
    (DASHES.has(keyAt(tokens, after)) ||
      (after >= last && telling.length === 0) ||
      (COMMAS.has(keyAt(tokens, date.first - 1)) && isUnderOutlet(tokens, after))) &&
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
function isAside(tokens: readonly Token[], stretch: DatedStretch, date: Stretch): boolean {
  const { clauses, telling, gatherings, arrests } = stretch;
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
    !telling.some((told) => told.first >= clause.first && told.last <= clause.last && isDeed(told)) ||
    // «سه تن را که … اسیر گرفته بودند، امروز کشتند»: whom the verb counts stand before it all.
    !telling.some((told) => told.last > next.first && !arrests.includes(told))
  )
    return false;
  for (let at = clause.first + 1; at < date.first; at++)
    if (keyAt(tokens, at) === THAT && keyAt(tokens, at - 1) === OBJECT) return true;
  return keyAt(tokens, date.first - 1) === THAT && keyAt(tokens, clause.first) !== THAT;
}

/** How far behind «در پاسخ به» a day of what is answered lies. */
const ANSWERED = 14;

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
