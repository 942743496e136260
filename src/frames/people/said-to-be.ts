// The verbs that say what people are: «سرباز بودند», «غیرنظامی خوانده شده‌اند», «را زنان تشکیل می‌دهند», «زیر ۱۸ سال سن دارند».
import { CALLED, CALLED_ENDS, HAS, MAKE_UP, YEARS_OLD } from '../../lexicons/described-words.ts';
import { COPULAS } from '../../lexicons/toll-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';

/** Whether the verb at a token says what its subject is. */
export function isSaidToBe(tokens: readonly Token[], verb: number): boolean {
  const [before, key] = [keyAt(tokens, verb - 1), keyAt(tokens, verb)];
  return (
    COPULAS.has(key) ||
    MAKE_UP.has(before) ||
    (CALLED.has(before) && CALLED_ENDS.has(key)) ||
    (YEARS_OLD.has(before) && HAS.has(key))
  );
}
