// Drills and drawings: what happens in one is no news of conflict, what happens beside one is.
import { MEANWHILE, PREPOSITIONS } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt } from '../reading.ts';
import type { Toll } from '../tolls/toll.ts';

/** «در این تمرین سربازان حمله بر پوستهٔ فرضی را مشق کردند و توپچی هدف‌ها را کوبید»: nobody is hurt in a drill. */
export const isDrilled = (tokens: readonly Token[], clauses: readonly Clause[], tolls: readonly Toll[]): boolean =>
  tolls.length === 0 &&
  clauses.some(({ cues }) => cues.some(({ entry, first }) => STAGED.has(entry.id) && !isBesideDrill(tokens, first)));

const STAGED: ReadonlySet<string> = new Set(['drill', 'made-picture']);

/** «همزمان با رزمایش روسیه، پهپادها پالایشگاه را زدند», «در خلال مانور مشترک شلیک کرد»: `at` is where the drill is named. */
export function isBesideDrill(tokens: readonly Token[], at: number): boolean {
  const before = keyAt(tokens, at - 1);
  return MEANWHILE.has(before) || (PREPOSITIONS.has(before) && MEANWHILE.has(keyAt(tokens, at - 2)));
}
