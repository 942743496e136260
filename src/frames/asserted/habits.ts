// What goes on day after day, how it is done, and what was done before as it is to be done again: to nobody who is counted.
import { UNTIL } from '../../lexicons/count-words.ts';
import { THAT } from '../../lexicons/function-words.ts';
import {
  DAILY,
  DAY_OR_NIGHT,
  EVERY,
  GOING_ON,
  HARMED_STATES,
  HARMING_VERBS,
  HOW,
  JUST_AS,
  OF_FRIDAY,
  THIS_TIME,
} from '../../lexicons/general-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** «دیشب», «صبح امروز»; «تا امروز» is all the time before, and «امام جمعه» a man. */
export const isThisTime = (tokens: readonly Token[], at: number): boolean =>
  THIS_TIME.has(keyAt(tokens, at)) && !UNTIL.has(keyAt(tokens, at - 1)) && !OF_FRIDAY.has(keyAt(tokens, at - 1));

/** «لبنان را روزانه بمباران می‌کند», «هر شب حمله می‌کند»: in the present, where it is not itself the news. */
export function isDayAfterDay(tokens: readonly Token[], { first, verb, sentence }: Clause): boolean {
  if (sentence === 0 || tokens[verb]?.word.verb?.form !== 'present') return false;
  let daily = false;
  for (let at = first; at < verb; at++) {
    const key = keyAt(tokens, at);
    if (isThisTime(tokens, at)) return false;
    daily ||= DAILY.has(key) || (EVERY.has(key) && DAY_OR_NIGHT.has(keyAt(tokens, at + 1)));
  }
  return daily;
}

/** «غیرنظامیان زیر بمباران کشته می‌شوند»: killing in the present, at no time. */
export function isHabit(tokens: readonly Token[], { first, verb }: Clause): boolean {
  if (tokens[verb]?.word.verb?.form !== 'present') return false;
  if (!HARMED_STATES.has(keyAt(tokens, verb - 1)) && !HARMING_VERBS.has(keyAt(tokens, verb))) return false;
  return tokens.slice(first, verb).every((_, i) => !isThisTime(tokens, first + i));
}

/** «صدام شهرها را بمباران می‌کرد», «تا دیروز سر می‌بریدند»: what somebody used to do; with a day of its own, or as something else
 * went on, it is news. */
export function isUsedTo(tokens: readonly Token[], { first }: Clause, { last }: Stretch): boolean {
  if (tokens[last - 1]?.word.verb?.form !== 'imperfect') return false;
  for (let at = first; at < last; at++) {
    const key = keyAt(tokens, at);
    if (GOING_ON.has(key) || isThisTime(tokens, at)) return false;
  }
  return true;
}

/** «می‌بینند که دشمن چگونه خانهٔ مردم را بمباران می‌کند»: in the present, how it is done and not that it was. */
export function isWondered(tokens: readonly Token[], { first, verb }: Clause): boolean {
  if (tokens[verb]?.word.verb?.form !== 'present') return false;
  for (let at = verb - 1; at >= first; at--) {
    const key = keyAt(tokens, at);
    if (isThisTime(tokens, at)) return false;
    if (HOW.has(key)) return true;
  }
  return false;
}

/** «همان‌طور که پایگاه‌های دشمن را کوبیدیم، این بار هم …»; «همان‌طور که وعده داده بودیم، … را زدیم» tells it behind. */
export function isLikened(tokens: readonly Token[], { first }: Stretch): boolean {
  for (let at = first - 1; at >= first - LIKENED_REACH; at--) {
    const { word } = tokens[at] ?? {};
    if (!word || word.kind === 'mark' || word.verb || isThisTime(tokens, at)) return false;
    if (word.key === THAT) return JUST_AS.has(keyAt(tokens, at - 1));
  }
  return false;
}

/** How many words stand between «همان‌طور که» and what was done. */
const LIKENED_REACH = 12;
