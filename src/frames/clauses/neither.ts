// «نه … و نه …»: denied without a negative verb.
import { NEITHER, NEITHER_OPENS } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';
import type { Clause } from './clauses.ts';

/** «نه تجمعی برگزار شده و نه کسی بازداشت شده است»: denied without a negative verb. */
export function isNeither(tokens: readonly Token[], clause: Clause, trigger: Stretch): boolean {
  const first = Math.max(clause.first, trigger.first - NEITHER_REACH);
  for (let at = first; at < trigger.first; at++)
    if (keyAt(tokens, at) === NEITHER && (at <= clause.first + 1 || tokens[at + 1]?.word.kind === 'word'))
      return NEITHER_OPENS.has(keyAt(tokens, at - 1)) || (at === clause.first && isPaired(tokens, clause));
  return false;
}

/** «نه … و نه …»; a clause may open with nine («نُه کودک»). */
function isPaired(tokens: readonly Token[], { last }: Clause): boolean {
  for (let at = last; at < last + 2; at++) if (keyAt(tokens, at) === NEITHER) return true;
  return false;
}

/** How many words «نه» reaches. */
const NEITHER_REACH = 6;
