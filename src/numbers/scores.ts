// «سه بر دو», «۴ بر صفر»: the score of a match counts nobody.
import { UPON_SCORE } from '../lexicons/number-joints.ts';
import type { Tokenized } from '../tokenize/token.ts';
import type { Quantity } from './quantity.ts';

/** The most that a side scores. */
const MOST = 30;

/** The quantities that are no part of a score. */
export function withoutScores({ tokens }: Tokenized, found: readonly Quantity[]): Quantity[] {
  const isScore = (before: Quantity | undefined, after: Quantity | undefined): boolean =>
    before !== undefined &&
    after !== undefined &&
    after.first === before.last + 1 &&
    tokens[before.last]?.word.key === UPON_SCORE &&
    [before, after].every(({ min, max, vague, bounded }) => min === max && min <= MOST && !vague && !bounded);
  return found.filter((one, i) => !isScore(found[i - 1], one) && !isScore(one, found[i + 1]));
}
