// What goes on: verbs of the present that tell what is done day after day, and to nobody who is counted.
import { DAILY, DAY_OR_NIGHT, EVERY, HARMED_STATES, HARMING_VERBS, THIS_TIME } from '../../lexicons/general-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt } from '../reading.ts';

/** «لبنان را روزانه بمباران می‌کند», «هر شب حمله می‌کند»: in the present, where it is not itself the news. */
export function isDayAfterDay(tokens: readonly Token[], { first, verb, sentence }: Clause): boolean {
  if (sentence === 0 || tokens[verb]?.word.verb?.form !== 'present') return false;
  let daily = false;
  for (let at = first; at < verb; at++) {
    const key = keyAt(tokens, at);
    if (THIS_TIME.has(key)) return false;
    daily ||= DAILY.has(key) || (EVERY.has(key) && DAY_OR_NIGHT.has(keyAt(tokens, at + 1)));
  }
  return daily;
}

/** «غیرنظامیان زیر بمباران کشته می‌شوند»: killing in the present, at no time. */
export function isHabit(tokens: readonly Token[], { first, verb }: Clause): boolean {
  if (tokens[verb]?.word.verb?.form !== 'present') return false;
  if (!HARMED_STATES.has(keyAt(tokens, verb - 1)) && !HARMING_VERBS.has(keyAt(tokens, verb))) return false;
  return tokens.slice(first, verb).every(({ word }) => !THIS_TIME.has(word.key));
}
