// Names before a verb of harm that another noun governs, and that do nothing by it: «به دنبال سرنگونی حکومت بود», «مردم شریف کویت؛».
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import { GOVERNED_BY, NATIONS } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';
import type { ActorMention } from './roles.ts';

/** Whether the noun right before a name keeps it from being the subject; a state's people are not the state. */
export const isGoverned = (tokens: readonly Token[], { first, value }: ActorMention): boolean =>
  GOVERNED_BY.has(keyAt(tokens, first - 1)) || (value?.kind === 'state' && isOfNation(tokens, first));

/** «ملت عظیم‌الشأن ایران», «مردم شریف و نجیب کویت». */
function isOfNation(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - PRAISE; at--) {
    const word = tokens[at]?.word;
    if (word?.kind !== 'word' || word.verb || PREPOSITIONS.has(word.key)) return false;
    if (NATIONS.has(word.key)) return true;
  }
  return false;
}

/** How many words may praise a nation. */
const PRAISE = 5;
