// «در حمله به عراق زخمی و به تهران منتقل شدند», «در اسکلهٔ سیریک مصدوم و به بیمارستان میناب منتقل شدند»: where people were
// brought is one place, where they were hurt the other.
import { FROM, TO } from '../../lexicons/function-words.ts';
import type { PlaceMention } from '../../places/find.ts';
import { BOUND_FOR, LEFT, MATTER, TAKEN_TO } from '../../places/role-reading.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** How far before a place the deed that aims at it is named, and the preposition of its phrase. */
const NEAR = 3;

interface Moved {
  readonly place: Stretch;
  readonly telling: readonly Stretch[];
  /** The token of the word for bringing. */
  readonly cue: number;
}

/** Whether another place behind this one is where people were brought. */
export function isBeforeGoal(tokens: readonly Token[], { place, telling, cue }: Moved): boolean {
  if (!tokens.slice(place.last, cue).some(({ word }) => word.key === TO)) return false;
  if (telling.some(({ last }) => last < place.first && place.first - last <= NEAR)) return true;
  for (let at = place.first - 1; at >= place.first - NEAR; at--)
    if (keyAt(tokens, at) === TO || keyAt(tokens, at) === FROM) return false;
  return true;
}

/** Rules of places left, aimed for, talked of, or where the hurt were brought. */
const PASSED: ReadonlySet<string> = new Set([BOUND_FOR, LEFT, MATTER, TAKEN_TO]);

/** Whether a place of an office or of those told of may say where it was, as a last resort. */
export const isSide = ({ role, rule, kind }: PlaceMention): boolean =>
  !PASSED.has(rule) && (role === 'title' || (role === 'origin' && kind !== 'country'));
