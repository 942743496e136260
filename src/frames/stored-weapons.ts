// Words for weapons in, those that strike out: «محل‌های ذخیرهٔ موشک و پهپاد», «کارخانهٔ تولید پهپاد» only hold or make some.
import { AND, FIRED, MAKING, STORES, WEAPON_UNITS } from '../lexicons/function-words.ts';
import type { Token } from '../tokenize/token.ts';
import { keyAt, type Stretch } from './reading.ts';

/** Weapons without those that a store, a factory or a base is called by. */
export function withoutStored<W extends Stretch>(tokens: readonly Token[], weapons: readonly W[]): W[] {
  const stored = new Set<number>();
  return weapons.filter(({ first, last }) => {
    const listed = keyAt(tokens, first - 1) === AND && stored.has(first - 1);
    if (!listed && !isStored(tokens, first) && !WEAPON_UNITS.has(keyAt(tokens, first - 1))) return true;
    stored.add(last);
    return false;
  });
}

/** Behind «ذخیرهٔ», «آشیانه‌های»; «سایت‌های پرتاب پهپاد» launches none in what is told, «ذخیره‌سازی» is two words. */
export const isStored = (tokens: readonly Token[], first: number): boolean =>
  STORES.has(keyAt(tokens, first - 1)) ||
  ((FIRED.has(keyAt(tokens, first - 1)) || keyAt(tokens, first - 1) === MAKING) && isHolder(keyAt(tokens, first - 2)));

const isHolder = (key: string): boolean => STORES.has(key) || WEAPON_UNITS.has(key);
