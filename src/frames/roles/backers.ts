// Who stands behind a deed and does not do it: whose leave, help or good offices it is done with.
import { WITH } from '../../lexicons/function-words.ts';
import { BACKING, MEDIATION, OF_BACKING } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** «با وساطت ریش‌سفیدان», «با هماهنگی دولت», «با چراغ سبز آمریکا». */
export function isBacker(tokens: readonly Token[], { first }: Stretch): boolean {
  if (MEDIATION.has(keyAt(tokens, first - 1))) return true;
  const at = OF_BACKING.has(keyAt(tokens, first - 1)) ? first - 2 : first - 1;
  return keyAt(tokens, at - 1) === WITH && BACKING.has(keyAt(tokens, at));
}
