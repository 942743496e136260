// Bodies that are taken to a hospital: «اجساد هر چهار تن به شفاخانه انتقال داده شد» tells of nobody hurt.
import { AND, CORPSES } from '../../lexicons/function-words.ts';
import type { OutcomeValue } from '../../lexicons/outcomes.ts';
import type { Mention } from '../../match/find.ts';
import { covering, keyAt } from '../reading.ts';
import type { TollContext } from './toll.ts';

/** How far before «به شفاخانه» the bodies stand. */
const REACH = 8;

/** Whether those who are brought to a bed are bodies or the sick, and not people who are hurt. */
export function areBodies(
  { tokens, victims }: TollContext,
  { first, entry: { value } }: Mention<OutcomeValue>,
): boolean {
  if (value.outcome !== 'injured' || !value.mild) return false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const key = keyAt(tokens, at);
    if (CORPSES.has(key)) return true;
    // «سه بیمار را به شفاخانه بردند»
    if (value.active && covering(victims, at)?.entry.value.role === 'patient') return true;
    if (key === AND || tokens[at]?.word.kind !== 'word' || tokens[at]?.word.verb) return false;
  }
  return false;
}
