// What stands beside a source's name and is none of it: «منتشر شده توسط …» before it, «… تصاویری از …», «… خطاب به …» behind.
import { CALLED_SO } from '../../lexicons/blame-words.ts';
import { AND, COMMAS, NAME_LEADS, PREPOSITIONS, TO, WORK } from '../../lexicons/function-words.ts';
import {
  ADDRESSING,
  AT_ONCE,
  GIVEN_BY,
  GIVEN_OUT,
  GIVEN_THINGS,
  IS_GIVEN,
  PUBLISHED,
  SEAT_OF,
} from '../../lexicons/source-words.ts';
import { OUTLET } from '../../lexicons/speakers.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch, startsAt } from '../reading.ts';
import { isCopula } from '../roles/claims.ts';
import type { NameContext } from './names.ts';

/** Past «صادر شده توسط», «منتشر شده در», «صادره از سوی»; the token itself where none of these stands there. */
export function pastGiven(tokens: readonly Token[], at: number): number {
  if (!PUBLISHED.has(keyAt(tokens, at))) return at;
  let end = at + 1;
  while (IS_GIVEN.has(keyAt(tokens, end))) end++;
  for (const by of GIVEN_BY) if (by.every((word, i) => keyAt(tokens, end + i) === word)) return end + by.length;
  return at;
}

/** «سپاه بیانیه‌ای صادر کرد», «حماس تصاویری از … منتشر کرد»: what is given out; «وزیر خطاب به …»: to whom he speaks. */
export const isBesideName = (tokens: readonly Token[], at: number): boolean =>
  GIVEN_THINGS.has(keyAt(tokens, at)) ||
  (keyAt(tokens, at) === ADDRESSING && keyAt(tokens, at + 1) === TO) ||
  (GIVEN_OUT.has(keyAt(tokens, at)) && PUBLISHED.has(keyAt(tokens, at + 1)));

/** «در اسعدآباد، مرکز کنر، باشنده‌ها …»: past a place that is told anew; the token itself where none is. */
export function pastSeat({ tokens, places }: NameContext, at: number): number {
  const seat = SEAT_OF.has(keyAt(tokens, at)) ? startsAt(places, at + 1) : undefined;
  const place = seat ?? places.find(({ first, last }) => first < at && at < last);
  return place && COMMAS.has(keyAt(tokens, place.last)) ? place.last + 1 : at;
}

/** «بی‌درنگ رد کرد»: at once, and no name. */
export const isAtOnce = (tokens: readonly Token[], at: number): boolean =>
  AT_ONCE.every((word, i) => keyAt(tokens, at + i) === word);

const DASHES = new Set(['-', '–', '—']);
const COLON = ':';
const LONGEST_DATELINE = 12;

/** «سرپل - ۸ اسد: مسوولان …», «کابل - باختر: وزارت داخله …»: a dateline is no part of the source. */
export function afterDateline(tokens: readonly Token[], from: number, limit: number): number {
  const end = Math.min(limit, from + LONGEST_DATELINE);
  // «کندز- رادیو آزادی: پولیس …»: whoever stands behind the colon speaks, whatever marks stand before it.
  for (let at = from; at < end; at++) if (keyAt(tokens, at) === COLON) return at + 1;
  for (let at = from; at < end; at++)
    if (DASHES.has(keyAt(tokens, at)) && tokens[at + 1]?.word.kind === 'word') return at + 1;
  return from;
}

/** «کندز- رادیو آزادی: …»: behind the place of a dateline. */
export function behindPlace({ tokens, places }: NameContext, start: number): number {
  const end = startsAt(places, start)?.last ?? start;
  return end > start && DASHES.has(keyAt(tokens, end)) ? end + 1 : start;
}

/** «🔴 منابع محلی: …», «▪️ والی …»: arrows, bullets and pictures head a line and are no part of a name. */
export const isSign = (token: Token | undefined): boolean =>
  token?.word.kind === 'mark' && token.word.key.charCodeAt(0) >= FIRST_SIGN;

/** The first of the arrows of Unicode; the marks of writing stand before. */
const FIRST_SIGN = 0x2190;

const BARS = new Set(['|', '/']);

/** «تداوم نقض آتش‌بس | خبرنگار المنار: …»: behind its rubric. */
export function behindBar(tokens: readonly Token[], from: number, limit: number): number {
  let at = limit - 1;
  while (at >= from && !BARS.has(keyAt(tokens, at))) at--;
  return at < from ? from : at + 1;
}

/** «به یک پایگاه نظامی آمریکایی حمله کرده و مدعی است»: behind a noun that a preposition governs stands whose it is. */
export function isGoverned(context: NameContext, at: number): boolean {
  const { tokens, places, dates, actors } = context;
  const before = tokens[at - 1];
  // «به حملات عربستان و آمریکا»
  const joined = before?.word.key === AND ? actors.find(({ last }) => last === at - 1) : undefined;
  if (joined) return isGoverned(context, joined.first);
  if (before?.word.kind !== 'word' || NAME_LEADS.has(before.word.key)) return false;
  const endsHere = ({ first, last }: Stretch) => first < at && last === at;
  if (places.some(endsHere)) return false;
  const day = dates.find(endsHere);
  // «به حملات اخیر آمریکا»: a time within what the preposition governs.
  return !day || (!PREPOSITIONS.has(keyAt(tokens, day.first - 1)) && isGoverned(context, day.first));
}

/** «به باور والی کار داعش است», «از سوی والی کار داعش خوانده شد», but not «وزارت کار طالبان گفت». */
export function isWorkOf({ tokens, actors }: NameContext, at: number): boolean {
  const end = startsAt(actors, at + 1)?.last ?? at;
  return WORK.has(keyAt(tokens, at)) && (isCopula(keyAt(tokens, end)) || CALLED_SO.has(keyAt(tokens, end)));
}

/** «به گزارش بی‌بی‌سی معترضان می‌گویند»: behind the name of an outlet another speaks. */
export const isNewVoice = ({ speakers }: NameContext, at: number): boolean =>
  PEOPLE.has(startsAt(speakers, at)?.entry.id ?? '') &&
  speakers.some((one) => one.last === at && one.entry.id === OUTLET);

const PEOPLE: ReadonlySet<string> = new Set([
  'speaker-resident',
  'speaker-witness',
  'speaker-source',
  'speaker-official',
  'speaker-spokesperson',
  'speaker-governor',
]);

/** A mark or «و» at the end of a name is none of it; nor is «»» whose opening stands before it. */
export const isLoose = (tokens: readonly Token[], from: number, at: number): boolean =>
  (tokens[at]?.word.kind === 'mark' && !CLOSERS.has(keyAt(tokens, at))) ||
  keyAt(tokens, at) === AND ||
  (keyAt(tokens, at) === '»' && !tokens.slice(from, at).some(({ word }) => word.key === '«'));

const CLOSERS = new Set([')', '»']);
