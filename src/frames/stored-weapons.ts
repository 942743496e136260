// Words for weapons in, those that strike out: «محل‌های ذخیرهٔ موشک و پهپاد», «کارخانهٔ تولید پهپاد» only hold or make some.
import { AND, STORES } from '../lexicons/function-words.ts';
import type { Token } from '../tokenize/token.ts';
import { keyAt, type Stretch } from './reading.ts';

/** Weapons without those that a store, a factory or a base is called by. */
export function withoutStored<W extends Stretch>(tokens: readonly Token[], weapons: readonly W[]): W[] {
  const stored = new Set<number>();
  return weapons.filter(({ first, last }) => {
    const listed = keyAt(tokens, first - 1) === AND && stored.has(first - 1);
    if (!listed && !STORES.has(keyAt(tokens, first - 1))) return true;
    stored.add(last);
    return false;
  });
}
