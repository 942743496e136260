// What may stand between the attacked and the «را» behind them: words that describe, participles, whole descriptions.
import {
  AGED,
  AND,
  CARRIERS,
  KURD,
  OBJECT,
  OBJECT_TAIL,
  OWN,
  OWNERS,
  PREPOSITIONS,
  REGIONS,
} from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { isUnknown } from '../actors/open-groups.ts';
import { keyAt } from '../reading.ts';

/** How many words may describe the attacked. */
export const TAIL = 3;

/** A word that describes: no verb, mark or preposition. */
const isPlain = (token: Token | undefined): boolean =>
  token?.word.kind === 'word' &&
  !token.word.verb &&
  !PREPOSITIONS.has(token.word.key) &&
  !OWN.has(token.word.key) &&
  !OWNERS.has(token.word.key) &&
  token.word.key !== AND;

/** A word that may stand between a name and its «را». */
export function isTail(tokens: readonly Token[], at: number, isDescribed: boolean): boolean {
  const key = keyAt(tokens, at);
  // «زنی ۴۵ ساله را», «غیرنظامیان کرد را»
  if (tokens[at]?.word.kind === 'number' && AGED.has(keyAt(tokens, at + 1))) return true;
  if (AGED.has(key) || (key === KURD && keyAt(tokens, at + 1) === OBJECT)) return true;
  return isDescribed
    ? OBJECT_TAIL.has(key) || isUnknown(tokens[at]) || isPlain(tokens[at])
    : (OBJECT_TAIL.has(key) || isUnknown(tokens[at]) || isBefallen(tokens, at)) && !CARRIERS.has(key);
}

/** «کوماندوهای تسلیم‌شده را», «دو نظامی بازداشت شده را»: what befell them before, up to the participle right before «را». */
function isBefallen(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (at < first + TAIL && !tokens[at]?.word.verb && tokens[at]?.word.kind === 'word') at++;
  return tokens[at]?.word.verb?.form === 'participle' && keyAt(tokens, at + 1) === OBJECT;
}

/** Whether «را» closes what a word of description opens, before any verb. */
export function closesObject(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + DESCRIPTION; at++) {
    if (keyAt(tokens, at) === OBJECT) return true;
    if (tokens[at]?.word.verb && tokens[at]?.word.verb?.form !== 'participle') return false;
  }
  return false;
}

const DESCRIPTION = 12;

/** «مواضع ارتش آمریکا در منطقه را», «در سراسر غرب آسیا را»: the «را» behind a region, or -1. */
export function behindRegion(tokens: readonly Token[], first: number): number {
  for (let at = first; at < first + TAIL && isPlain(tokens[at]); at++)
    if (REGIONS.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === OBJECT) return at + 1;
  return -1;
}
