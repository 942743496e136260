// Clauses inside others, of what did not happen: «بی آنکه درگیری رخ دهد، …».
import { BEFORE_THAT_WHICH, THAT_WHICH } from '../../lexicons/function-words.ts';
import { AFTER } from '../../lexicons/place-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** «بی آنکه», «پیش از اینکه», «به جای آنکه»; «پس از آنکه» opens what did happen. */
export const opensInsertion = (tokens: readonly Token[], at: number): boolean =>
  THAT_WHICH.has(keyAt(tokens, at)) &&
  BEFORE_THAT_WHICH.has(keyAt(tokens, at - 1)) &&
  !AFTER.has(keyAt(tokens, at - 2));

/** «بی آنکه درگیری رخ دهد، شهر را گرفتند»: between «آنکه» and its verb stands what did not happen. */
export function isInserted(tokens: readonly Token[], { first }: Stretch, trigger: Stretch): boolean {
  for (let at = trigger.first - 1; at > Math.max(first, trigger.first - INSERTED_REACH); at--) {
    if (tokens[at]?.word.verb?.form === 'subjunctive') return false;
    if (opensInsertion(tokens, at)) return true;
  }
  return false;
}

const INSERTED_REACH = 12;
