// «از زمان جنگ علیه ایران», «در طول درگیری ما با ایران»: a war or fight that only tells when something else was; its sides did and
// suffered nothing of what is told.
import { AGAINST, IN, MUTUAL, WARS } from '../../lexicons/function-words.ts';
import { WAR_TIMES } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';

/** How far behind the war its preposition stands («جنگ آمریکا و اسرائیل علیه …»). */
const REACH = 5;

/** Whether the preposition at a token belongs to such a war. */
export function isOfBackdrop(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - REACH; back--) {
    const word = tokens[back]?.word;
    if (word?.kind !== 'word' || word.verb) return false;
    if (!WARS.has(word.key) && !MUTUAL.has(word.key)) continue;
    const before = keyAt(tokens, back - 1);
    // «غیرنظامیان در جنگ علیه ایران کشته شدند»
    return WAR_TIMES.has(before) || (before === IN && WARS.has(word.key) && AGAINST.has(keyAt(tokens, at)));
  }
  return false;
}
