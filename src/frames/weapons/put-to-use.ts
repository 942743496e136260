// Whether a weapon is said to have been put to use: «از … کار گرفتند», «مجهز به … بودند», «… که در حمله به کار رفته است».
import { AT_WORK, EMPLOYED, REMAINS, TO } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** How far behind a weapon its use is told, and how far before it («مجهز به»). */
const BEHIND = 14;
const BEFORE = 6;

/** «در حمله از کلاشینکوف استفاده شد»: with what it was done, where no word of happening stands; «استفاده می‌کنند» is a habit. */
export function isPutToUse(tokens: readonly Token[], { first, last }: Stretch): boolean {
  // «بقایای یک ماین از محل به دست آمد»
  if (REMAINS.has(keyAt(tokens, first - 1)) || REMAINS.has(keyAt(tokens, first - 2))) return true;
  for (let at = first - BEFORE; at < last + BEHIND; at++) {
    const key = keyAt(tokens, at);
    if (key === '.' || key === '\n') {
      if (at >= last) return false;
      continue;
    }
    const isUse = EMPLOYED.has(key) || (key === AT_WORK && (keyAt(tokens, at - 1) === TO || isVerb(tokens, at + 1)));
    if (isUse) return !isHabit(tokens, at + 1);
  }
  return false;
}

const isVerb = (tokens: readonly Token[], at: number): boolean => tokens[at]?.word.verb != null;

/** How far behind its use the verb may stand. */
const CLAUSE = 25;

/** «از راکت استفاده می‌کنند», «با استفاده از راکت … هدف قرار می‌دهند»: the next verb is of the present. */
function isHabit(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + CLAUSE && keyAt(tokens, at) !== '.'; at++) {
    const form = tokens[at]?.word.verb?.form;
    if (form && form !== 'infinitive') return form === 'present';
  }
  return false;
}
