// Days of what a sentence sets out from: «پس از سفر وزیر در روز سه‌شنبه، ارتش … را بمباران کرد».
import { DEMONSTRATIVES, HOURLY, OCCASIONS, OPENS_WITH_IT, TO, WITH } from '../../lexicons/function-words.ts';
import { ANSWERS, IN } from '../../lexicons/place-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { behindOpening, commaBehind } from '../asserted/asides.ts';
import { anyWithin, keyAt, type Stretch } from '../reading.ts';
import type { DatedStretch } from './frame-dates.ts';

/** How far into a stretch it may begin («اما پس از …», «امروز در پی …»). */
const OPENS = 4;

/** Whether a day is that of an occasion up to its comma, which is no happening itself, where one is told behind it. */
export function isOfOccasion(
  tokens: readonly Token[],
  { first, last, telling, pacts }: DatedStretch,
  date: Stretch,
): boolean {
  for (let at = first; at < Math.min(date.first, first + OPENS); at++) {
    const from = occasionAt(tokens, at);
    const comma = from < 0 ? -1 : commaBehind(tokens, from);
    if (comma < date.last || date.first <= from || isBeforeNow(tokens, from, date)) continue;
    // «پس از آتش‌بس روز شنبه»: a truce may be the occasion of what broke it.
    const deeds = telling.filter((one) => !pacts.includes(one));
    return !anyWithin(deeds, from, comma) && anyWithin(deeds, comma, last) && isNoHour(tokens, from, date.first);
  }
  return false;
}

/** The token behind «پس از», «در پی», «در واکنش به», «با وجود», «در آستانهٔ»; -1 where none stands, and at «همزمان با». */
function occasionAt(tokens: readonly Token[], at: number): number {
  const key = keyAt(tokens, at);
  const next = keyAt(tokens, at + 1);
  if (IN.has(key) && ANSWERS.has(next)) return keyAt(tokens, at + 2) === TO ? at + 3 : -1;
  if (OCCASIONS.has(next)) return IN.has(key) || key === TO || key === WITH ? at + 2 : -1;
  return OPENS_WITH_IT.beside.has(key) ? -1 : behindOpening(tokens, at);
}

/** «پیش از این نیز دوشنبهٔ هفتهٔ گذشته در رویداد مشابهی …»: earlier than now, and than nothing that is named. */
const isBeforeNow = (tokens: readonly Token[], from: number, date: Stretch): boolean =>
  DEMONSTRATIVES.has(keyAt(tokens, from)) && date.first - from <= OPENS - 1;

/** «سفر وزیر», and not «ادای نماز», which tells at what hour it was. */
function isNoHour(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (HOURLY.has(keyAt(tokens, at))) return false;
  return true;
}
