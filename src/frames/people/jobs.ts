// What somebody told of is said to have been by trade: «که سرباز ارتش بود», «در حالی که در مرز سرباز وظیفه بود», «به حیث سرباز خدمت می‌کرد».
import { PAST_COPULAS } from '../../lexicons/function-words.ts';
import { AS, FORMER_TIMES, HE, JOB_COUNTS, SERVES, WHILE } from '../../lexicons/job-words.ts';
import { COPULAS } from '../../lexicons/toll-words.ts';
import type { VictimCategory } from '../../model/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import { covering, keyAt, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';

type Victim = Sheet['victims'][number];

/** Trades of those who may be fought. */
const ARMED: ReadonlySet<string> = new Set(['military', 'police', 'militants']);
/** Trades that are told of one who fell. */
const TRADES: ReadonlySet<string> = new Set(['government', 'journalists', 'medics', 'aid_workers']);

/** The trade of the one whom a clause describes. */
export function jobIn(sheet: Sheet, clause: Clause): VictimCategory | null {
  const { tokens } = sheet.reading.document;
  const noun = within(sheet.victims, clause.first, clause.last).find(
    (victim) =>
      victim.ending !== 'plural' &&
      (ARMED.has(victim.entry.value.category)
        ? isSaidToBe(sheet, clause, victim) || isServing(sheet, victim)
        : TRADES.has(victim.entry.value.category) && wasOne(sheet, victim)),
  );
  if (!noun) return null;
  for (let at = clause.first; at < noun.last + SERVING; at++) if (FORMER_TIMES.has(keyAt(tokens, at))) return null;
  return noun.entry.value.category as VictimCategory;
}

/** «وی کارمند ولسوالی بود», «مقتول خبرنگار بود»: what the one told of was. */
function wasOne({ reading: { document } }: Sheet, noun: Victim): boolean {
  const { tokens } = document;
  let at = noun.first - 1;
  while (JOB_COUNTS.has(keyAt(tokens, at))) at--;
  return HE.has(keyAt(tokens, at)) && isPredicate(tokens, noun.last, PAST_COPULAS);
}

/** «او سرباز بود», «که در سردشت سرباز وظیفه بود»: the trade right behind who it is said of, or where. */
function isSaidToBe({ reading: { document, places } }: Sheet, { first }: Clause, noun: Victim): boolean {
  const { tokens } = document;
  let at = noun.first - 1;
  while (JOB_COUNTS.has(keyAt(tokens, at))) at--;
  const isBehindWho = WHILE.has(keyAt(tokens, at));
  let isWhile = isBehindWho;
  for (let before = at; before >= first && !isWhile; before--) isWhile = WHILE.has(keyAt(tokens, before));
  return isWhile && (isBehindWho || covering(places, at) !== undefined) && isPredicate(tokens, noun.last);
}

function isPredicate(
  tokens: Sheet['reading']['document']['tokens'],
  from: number,
  copulas: ReadonlySet<string> = COPULAS,
): boolean {
  for (let at = from; at <= from + PREDICATE; at++) {
    if (copulas.has(keyAt(tokens, at))) return true;
    if (tokens[at]?.word.kind !== 'word' || tokens[at]?.word.verb) return false;
  }
  return false;
}

/** Words of a trade behind its noun: «سرباز اردوی ملی پیشین بود». */
const PREDICATE = 3;

/** «به‌عنوان نیروی بسیجی حضور داشت», «به حیث سرباز پولیس کار می‌کرد» */
function isServing({ reading: { document } }: Sheet, noun: Victim): boolean {
  if (!AS.has(keyAt(document.tokens, noun.first - 1))) return false;
  for (let at = noun.last; at < noun.last + SERVING; at++) if (SERVES.has(keyAt(document.tokens, at))) return true;
  return false;
}

const SERVING = 6;
