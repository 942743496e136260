// «والی از یک انفجار جان سالم به در برد»: who outlives what was aimed at somebody was attacked.
import { FROM, OPENERS } from '../../lexicons/function-words.ts';
import { OUTLIVED } from '../../lexicons/struck-words.ts';
import type { Mention } from '../../match/find.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** How far before its verb «جان» of «جان سالم به در برد» may stand. */
const PHRASE = 4;

/** The words of a clause that tell that somebody outlived one of the triggers in it. */
export function survivalIn(
  tokens: readonly Token[],
  { verb, negative }: Clause,
  triggers: readonly Mention<TriggerValue>[],
): Stretch | undefined {
  if (verb < 0 || negative) return undefined;
  const noun = OUTLIVED.find(([, stem]) => keyAt(tokens, verb).startsWith(stem))?.[0];
  if (!noun) return undefined;
  for (let at = verb - 1; at >= verb - PHRASE; at--)
    if (keyAt(tokens, at) === noun)
      return triggers.some((one) => one.first < at && isEscaped(tokens, one))
        ? { first: at, last: verb + 1 }
        : undefined;
  return undefined;
}

/** «از انفجار», «از یک حملهٔ انتحاری» */
const isEscaped = (tokens: readonly Token[], { first }: Stretch): boolean =>
  keyAt(tokens, first - 1) === FROM || (OPENERS.has(keyAt(tokens, first - 1)) && keyAt(tokens, first - 2) === FROM);
