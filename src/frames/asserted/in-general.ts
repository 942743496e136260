// A happening told of in general: again and again, by what somebody is like, in a vow, among the ruins, in times of war.
import { AND, COPULAS, DURING, FROM, PREPOSITIONS, THAT, WITH } from '../../lexicons/function-words.ts';
import {
  A_YEAR,
  AGAIN_AND_AGAIN,
  ALIKE,
  ALONE,
  AMID,
  AMID_JOINTS,
  EVERY,
  LATELY,
  LONG_TIMES,
  MEASURES,
  MULTIPLES,
  OF_A_HUNDRED,
  OURS,
  OUTCOMES_OF,
  PICTURES,
  SEVERAL_DEEDS,
  SOME_TIMES,
  SOME_YEARS,
  SPOKEN_FOR,
  SUCH,
  SUCH_A,
  TIMES,
  TIMES_OVER,
  WITHSTOOD,
} from '../../lexicons/general-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Happening, TriggerValue } from '../../model/trigger.ts';
import { AUXILIARIES } from '../../tokenize/endings.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { anyWithin, keyAt, type Stretch } from '../reading.ts';
import { isDayAfterDay, isHabit, isLikened, isThisTime, isUsedTo, isWondered } from './habits.ts';

/** Whether a word of happening only says what is so in general; people counted beside it say that it happened. */
export const isInGeneral = (
  tokens: readonly Token[],
  clause: Clause,
  trigger: Mention<TriggerValue>,
  tolls: readonly Stretch[],
): boolean =>
  !anyWithin(tolls, clause.first, clause.last) &&
  (isMeasured(tokens, clause, trigger) ||
    (OF_WAR.has(trigger.entry.value.happening) && isOfNoTime(tokens, clause, trigger)));

/** Again and again, as what somebody is like, as what goes on, what is wondered at, what only others follow from. */
const isOfNoTime = (tokens: readonly Token[], clause: Clause, trigger: Mention<TriggerValue>): boolean =>
  isAgainAndAgain(tokens, clause, trigger) ||
  isLikeness(tokens, clause, trigger) ||
  isDayAfterDay(tokens, clause) ||
  isHabit(tokens, clause) ||
  isUsedTo(tokens, clause, trigger) ||
  isWondered(tokens, clause) ||
  isLikened(tokens, trigger) ||
  isForYears(tokens, clause, trigger) ||
  isOneOfMany(tokens, clause, trigger) ||
  isSpokenFor(tokens, clause, trigger) ||
  isVow(tokens, trigger) ||
  isOfRuins(tokens, clause, trigger) ||
  isAmid(tokens, clause, trigger);

const OF_WAR: ReadonlySet<Happening> = new Set([
  'attack',
  'airstrike',
  'shelling',
  'shooting',
  'killing',
  'clash',
  'explosion',
  'suicide',
  'capture',
  'abduction',
  'chemical',
]);

/** «بارها دانشمندان را ترور کرده است», «هر بار که موشک شلیک کرد»; with a day of its own it is news. */
function isAgainAndAgain(tokens: readonly Token[], { first, last }: Clause, trigger: Stretch): boolean {
  let often = false;
  for (let at = first; at < last; at++) {
    const key = keyAt(tokens, at);
    if (key === THAT && at >= trigger.last) break;
    if (isThisTime(tokens, at)) return false;
    often ||= AGAIN_AND_AGAIN.has(key) || (EVERY.has(key) && TIMES.has(keyAt(tokens, at + 1)));
  }
  return often;
}

/** «بیست سال بمباران کرد», «بیست سال با اشغالگران جنگیدند», «هفته‌ها زیر باران موشک بودیم»: for so long. */
function isForYears(tokens: readonly Token[], clause: Clause, { first }: Stretch): boolean {
  if (LONG_TIMES.has(keyAt(tokens, first - 1)) && ALONE.test(keyAt(tokens, first - 1))) return true;
  let years = first - 1;
  for (let at = first - 2; at >= Math.max(clause.first, first - FOE_REACH); at--)
    if (keyAt(tokens, at) === WITH && A_YEAR.has(keyAt(tokens, at - 1))) years = at - 1;
  return (
    A_YEAR.has(keyAt(tokens, years)) &&
    (SOME_YEARS.has(keyAt(tokens, years - 1)) || (tokens[years - 1]?.word.value ?? MANY_YEARS) < MANY_YEARS)
  );
}

/** How many words «با …» may have, with whom they fought. */
const FOE_REACH = 6;
const MANY_YEARS = 100;

/** «در ماه‌های اخیر حملات مشابهی صورت گرفته است»: several of the kind just told, at no time that is named. */
function isOneOfMany(tokens: readonly Token[], { first, last, cues }: Clause, trigger: Stretch): boolean {
  const isAlike = ALIKE.has(keyAt(tokens, trigger.last)) || SUCH.has(keyAt(tokens, trigger.first - 1));
  if (!isAlike || !isPlural(tokens, trigger)) return false;
  if (cues.some(({ entry }) => entry.value === 'background')) return true;
  for (let at = first; at < last; at++)
    if (SOME_TIMES.has(keyAt(tokens, at)) && LATELY.has(keyAt(tokens, at + 1))) return true;
  return false;
}

/** «از عملیات نظامی علیه ایران دفاع کرد», «۳۱ درصد از بمباران حمایت کردند»: of a war or an operation, or so many of a hundred. */
const isSpokenFor = (
  tokens: readonly Token[],
  { first: start, verb }: Clause,
  { entry, first, last }: Mention<TriggerValue>,
): boolean =>
  verb >= last &&
  keyAt(tokens, first - 1) === FROM &&
  SPOKEN_FOR.has(keyAt(tokens, verb - 1)) &&
  (entry.value.happening === 'clash' || tokens.slice(start, first).some(({ word }) => OF_A_HUNDRED.has(word.key)));

/** «رژیمی که کودکان را قتل‌عام می‌کند»: what somebody is like. */
function isLikeness(tokens: readonly Token[], { first, verb }: Clause, trigger: Stretch): boolean {
  const isTold = tokens[verb]?.word.verb?.form !== 'present' || COPULAS.has(keyAt(tokens, verb));
  if (trigger.last <= verb || isTold) return false;
  for (let at = trigger.first - 1; at >= first && at >= trigger.first - LIKENESS_REACH; at--) {
    const key = keyAt(tokens, at);
    if (DURING.has(key)) return false;
    if (key === THAT) return SUCH_A.test(keyAt(tokens, at - 1));
  }
  return false;
}

/** How many words stand between «که» and what it tells. */
const LIKENESS_REACH = 15;

/** «حملات طالبان در سه ماه گذشته بیشتر شده است»: figures. */
function isMeasured(tokens: readonly Token[], { verb }: Clause, { entry, last }: Mention<TriggerValue>): boolean {
  if (entry.value.force !== 'noun' || verb < last) return false;
  for (let at = Math.max(last, verb - MEASURE_REACH); at < verb; at++) if (isMeasure(tokens, at)) return true;
  return false;
}

const isMeasure = (tokens: readonly Token[], at: number): boolean =>
  MEASURES.has(keyAt(tokens, at)) ||
  (TIMES_OVER.has(keyAt(tokens, at)) &&
    (tokens[at - 1]?.word.kind === 'number' || MULTIPLES.has(keyAt(tokens, at - 1))));

/** How many words a measure stands before its verb («۴۰ درصد افزایش یافته است»). */
const MEASURE_REACH = 3;

/** «بنادر دشمن را هدف قرار می‌دهیم»: what we do is what we mean to do. */
const isVow = (tokens: readonly Token[], { last }: Stretch): boolean =>
  tokens[last - 1]?.word.verb?.form === 'present' && OURS.test(keyAt(tokens, last - 1));

/** «سایت‌های بمباران‌شده فردو»: what a place is like, beside another verb. */
const isOfRuins = (
  tokens: readonly Token[],
  { verb }: Clause,
  { first, last, entry }: Mention<TriggerValue>,
): boolean =>
  RUINED.has(entry.value.happening) &&
  (verb < 0 || verb >= last) &&
  tokens[last - 1]?.word.verb?.form === 'participle' &&
  tokens[first - 1]?.word.kind === 'word' &&
  tokens[last]?.word.kind === 'word' &&
  ![AND, THAT].includes(keyAt(tokens, last)) &&
  !AUXILIARIES.has(keyAt(tokens, last)) &&
  !PREPOSITIONS.has(keyAt(tokens, last)) &&
  !COPULAS.has(keyAt(tokens, last));

const RUINED: ReadonlySet<Happening> = new Set(['airstrike', 'shelling', 'attack']);

/** «زندگی در تهران پس از بمباران‌ها», «در برابر حملات موشکی دچار کمبود شد»: several, by nobody and upon nothing. */
function isAmid(
  tokens: readonly Token[],
  { first: start, last: end }: Clause,
  { entry, first, last }: Mention<TriggerValue>,
): boolean {
  if (entry.value.force !== 'noun') return false;
  const before = keyAt(tokens, first - 1);
  if ((OUTCOMES_OF.has(before) && !isPictured(tokens, { first: start, last: first })) || isAfterYears(tokens, first))
    return true;
  if (!isPlural(tokens, { first, last })) return false;
  if (WITHSTOOD.has(before)) return true;
  if (!(AMID.has(before) || (AMID_JOINTS.has(before) && AMID.has(keyAt(tokens, first - 2))))) return false;
  const next = tokens[last]?.word;
  return (
    last >= end ||
    next?.kind === 'mark' ||
    next?.verb != null ||
    next?.key === AND ||
    ALONE.test(keyAt(tokens, last - 1))
  );
}

/** «تصاویری از پیامدهای حملات هوایی»: what is left of those that are shown. */
export function isPictured(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (PICTURES.has(keyAt(tokens, at))) return true;
  return false;
}

function isPlural(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (SEVERAL_DEEDS.test(keyAt(tokens, at))) return true;
  return false;
}

/** «پس از سه سال بمباران», «پس از ماه‌ها جنگ». */
function isAfterYears(tokens: readonly Token[], first: number): boolean {
  if (!LONG_TIMES.has(keyAt(tokens, first - 1))) return false;
  for (let at = first - 2; at >= first - YEARS_REACH; at--)
    if (AMID_JOINTS.has(keyAt(tokens, at))) return AMID.has(keyAt(tokens, at - 1));
  return false;
}

/** How many words tell how many years («پس از بیش از سه سال جنگ»). */
const YEARS_REACH = 4;
