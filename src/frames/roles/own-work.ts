// «کار ماست», «کار چریک‌های اوست», «کار یکی از افرادش بوده»: a deed that is said to be the work of whoever speaks.
import { OWN_FORCES, OWN_NOUNS, THEIRS, WORK } from '../../lexicons/function-words.ts';
import { IS_THEIRS, IT, OWN_BODY } from '../../lexicons/stance-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt } from '../reading.ts';
import { isCopula } from './claims.ts';

/** How far behind «کار» its owner may stand. */
export const WORK_REACH = 5;

/** Where a clause tells of such a work. */
export function ownWorkAt(tokens: readonly Token[], clause: Clause): number | undefined {
  for (let at = clause.first; at < clause.last; at++)
    if (WORK.has(keyAt(tokens, at)))
      for (let i = at + 1; i < Math.min(clause.last, at + WORK_REACH); i++)
        if (IS_THEIRS.has(keyAt(tokens, i)) || (isOwner(tokens, i) && isCopula(keyAt(tokens, i + 1)))) return at;
  return undefined;
}

/** «کار افراد آنان», «کار یکی از افرادش», «کار جنگجویان گروهش» */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  [THEIRS, OWN_FORCES, OWN_BODY].some((words) => words.has(keyAt(tokens, at))) || isTheirs(tokens, at);

/** «افراد آن» */
const isTheirs = (tokens: readonly Token[], at: number): boolean =>
  keyAt(tokens, at) === IT && OWN_NOUNS.has(keyAt(tokens, at - 1));
