// Words for weapons in, those that strike out: «محل‌های ذخیرهٔ موشک و پهپاد», «کارخانهٔ تولید پهپاد» only hold or make some.
import { AND, FIRED, MAKING, STORES, WEAPON_UNITS } from '../../lexicons/function-words.ts';
import { CLEARERS, CLEARING, WEAPON_ADJECTIVES } from '../../lexicons/struck-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** Weapons without those that a store, a factory or a base is called by. */
export function withoutStored<W extends Stretch>(tokens: readonly Token[], weapons: readonly W[]): W[] {
  const stored = new Set<number>();
  return weapons.filter(({ first, last }) => {
    const listed = keyAt(tokens, first - 1) === AND && stored.has(first - 1);
    if (!listed && !isStored(tokens, first) && !isOfUnit(tokens, first)) return true;
    stored.add(last);
    return false;
  });
}

const isOfUnit = (tokens: readonly Token[], first: number): boolean =>
  WEAPON_UNITS.has(keyAt(tokens, first - 1)) || isOfBase(tokens, first) || isOfClearing(tokens, first);

/** Behind «ذخیرهٔ», «آشیانه‌های»; «سایت‌های پرتاب پهپاد» launches none in what is told, «ذخیره‌سازی» is two words. */
export const isStored = (tokens: readonly Token[], first: number): boolean =>
  STORES.has(keyAt(tokens, first - 1)) ||
  ((FIRED.has(keyAt(tokens, first - 1)) || keyAt(tokens, first - 1) === MAKING) && isHolder(keyAt(tokens, first - 2)));

/** «سایت‌های پرتاب موشک»: a word of happening that only says what a site is for. */
export const isOfStore = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  last - first > 1 && FIRED.has(keyAt(tokens, first)) && isHolder(keyAt(tokens, first - 1));

/** «پایگاه هوایی و بالگردی»: the second of two adjectives. */
const isOfBase = (tokens: readonly Token[], first: number): boolean =>
  WEAPON_ADJECTIVES.has(keyAt(tokens, first)) && keyAt(tokens, first - 1) === AND && isHolder(keyAt(tokens, first - 3));

/** «نیروهای خنثی‌سازی مین», «موتر تخلیهٔ ماین»: what people or things are for. */
const isOfClearing = (tokens: readonly Token[], first: number): boolean => {
  const at = keyAt(tokens, first - 1) === MAKING ? first - 2 : first - 1;
  return CLEARING.has(keyAt(tokens, at)) && CLEARERS.has(keyAt(tokens, at - 1));
};

const isHolder = (key: string): boolean => STORES.has(key) || WEAPON_UNITS.has(key);
