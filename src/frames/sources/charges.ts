// What a blame charges somebody with: a deed of this news, help and shelter, a habit, or oneself.
import { ALWAYS, DEEDS, OBJECT, ONE_ANOTHER, OWN, SUPPORT, THAT, TO } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** «خود را مسئول این حمله معرفی کرد» */
export function namesItself(tokens: readonly Token[], { first }: Clause, mention: Stretch): boolean {
  for (let at = mention.first - 1; at > first; at--)
    if (keyAt(tokens, at) === OBJECT) return OWN.has(keyAt(tokens, at - 1));
  return false;
}

/** «پاکستان را به حمایت از مهاجمان متهم کرد», «… متهم کرد که پناه داده است»: whoever helps, shelters or breaks a promise is not the doer. */
function isOfSupport(tokens: readonly Token[], clause: Clause, mention: Stretch): boolean {
  for (let at = clause.first; at < clause.last; at++)
    if (
      SUPPORT.has(keyAt(tokens, at)) &&
      keyAt(tokens, at - 1) === TO &&
      (at < mention.first || at - mention.last <= 1)
    )
      return true;
  if (keyAt(tokens, mention.last) !== THAT) return false;
  for (let at = mention.last + 1; at < mention.last + CHARGE_REACH; at++) {
    if (DEEDS.has(keyAt(tokens, at))) return false;
    if (SUPPORT.has(keyAt(tokens, at))) return true;
  }
  return false;
}

/** How many words tell what somebody is charged with. */
const CHARGE_REACH = 12;

/** «کابل و اسلام‌آباد یکدیگر را متهم می‌کنند»: of two who blame each other nobody is told apart. */
function isMutual(tokens: readonly Token[], { first }: Clause, mention: Stretch): boolean {
  for (let at = first; at < mention.first; at++) if (ONE_ANOTHER.has(keyAt(tokens, at))) return true;
  return false;
}

/** «دولت همواره طالبان را متهم می‌کند»: a blame of no event. */
function isHabit(tokens: readonly Token[], { first }: Clause, mention: Stretch): boolean {
  if (tokens[mention.last - 1]?.word.verb?.form !== 'present') return false;
  for (let at = first; at < mention.first; at++) if (ALWAYS.has(keyAt(tokens, at))) return true;
  return false;
}

/** A blame that names no doer of this news. */
export const chargesNobody = (tokens: readonly Token[], clause: Clause, mention: Stretch): boolean =>
  isOfSupport(tokens, clause, mention) || isHabit(tokens, clause, mention) || isMutual(tokens, clause, mention);
