// What was stopped before it began, and what somebody turned from: «ده دقیقه پیش از انجام متوقف کرد», «از این تصمیم عقب‌نشینی کرد».
import {
  AGO,
  BEGINNINGS,
  DECISIONS,
  DEEDS,
  DEMONSTRATIVES,
  FROM,
  STOPPED,
  TURNED_FROM,
} from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { anyWithin, keyAt, type Stretch } from '../reading.ts';
import { hasBeforeVerb } from './plans.ts';

interface Told {
  readonly clause: Clause;
  readonly tolls: readonly Stretch[];
}

/** Whether what a clause tells of never began; people counted in it say that it did. */
export const neverBegan = (tokens: readonly Token[], clauses: readonly Clause[], { clause, tolls }: Told): boolean =>
  !anyWithin(tolls, clause.first, clause.last) &&
  (isStoppedAhead(tokens, clause) ||
    clauses.some((next) => next.first > clause.first && next.sentence === clause.sentence && turnsFrom(tokens, next)));

/** «این حمله را پیش از انجام متوقف کردم», «دقایقی پیش از حمله آن را لغو کرد». */
function isStoppedAhead(tokens: readonly Token[], { first, verb }: Clause): boolean {
  if (!hasBeforeVerb(tokens, verb, STOPPED)) return false;
  for (let at = first; at < verb - 2; at++)
    if (AGO.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === FROM) {
      const begun = keyAt(tokens, at + 2);
      if (BEGINNINGS.has(begun) || (DEEDS.has(begun) && !DEMONSTRATIVES.has(begun))) return true;
    }
  return false;
}

/** «اما در آخرین لحظه از این تصمیم عقب‌نشینی کرد», «از اجرای آن منصرف شد». */
function turnsFrom(tokens: readonly Token[], { first, verb, negative }: Clause): boolean {
  if (negative || !hasBeforeVerb(tokens, verb, TURNED_FROM)) return false;
  for (let at = first; at < verb - 1; at++)
    if (keyAt(tokens, at) === FROM) {
      const [one, two] = [keyAt(tokens, at + 1), keyAt(tokens, at + 2)];
      if ((DEMONSTRATIVES.has(one) && DECISIONS.has(two)) || (BEGINNINGS.has(one) && DEMONSTRATIVES.has(two)))
        return true;
    }
  return false;
}
