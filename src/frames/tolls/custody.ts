// Whether those who are held were arrested or abducted: by who holds them, else by what the text calls their taking.
import { LAWLESS, RULED_LATER } from '../../lexicons/custody-words.ts';
import type { OutcomeValue } from '../../lexicons/outcomes.ts';
import type { Mention } from '../../match/find.ts';
import type { Outcome } from '../../model/event.ts';
import { GOVERNING } from '../people/categories.ts';
import { keyAt, type Stretch } from '../reading.ts';
import type { TollContext } from './toll.ts';

/** The entry of those who are said to be held, and no more. */
export const IN_CUSTODY = 'in-custody';

/** The same, of those whom others hold. */
export const IN_CAPTIVITY = 'in-captivity';

/** «در بند طالبان به سر می‌برند», «هنوز در بند اند» behind hostages. */
export function captivityOf(
  context: TollContext,
  { first, last }: Stretch,
  { id, value }: Mention<OutcomeValue>['entry'],
): Outcome {
  if (id !== IN_CUSTODY) return value.outcome;
  const captor = keyAt(context.tokens, last);
  if (LAWLESS.has(captor)) return 'abducted';
  if (RULED_LATER.has(captor)) return context.day !== null && context.day >= GOVERNING ? 'arrested' : 'abducted';
  return takenBefore(context, first) ?? value.outcome;
}

/** What the text calls the last taking before. */
const takenBefore = ({ outcomes }: TollContext, first: number): Outcome | undefined =>
  outcomes.findLast(
    (one) =>
      one.first < first &&
      one.entry.id !== IN_CUSTODY &&
      !one.entry.value.closedBy &&
      TAKEN.has(one.entry.value.outcome),
  )?.entry.value.outcome;

const TAKEN: ReadonlySet<Outcome> = new Set(['abducted', 'arrested']);
