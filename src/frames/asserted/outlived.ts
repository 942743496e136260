// A heading of a deal in, what the deal ends out: «آتش‌بس در فاریاب پس از سه روز جنگ».
import { FROM, OPENS_WITH_IT } from '../../lexicons/function-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';

/** How far behind the deal «پس از» stands. */
const REACH = 14;

/** What a deal told without a verb comes after, to the end of its clause. */
export function outlivedIn({ triggers, reading }: Sheet, { first, last, verb }: Clause): Stretch | null {
  if (verb >= 0) return null;
  const { tokens } = reading.document;
  const deal = within(triggers, first, last).find(({ entry }) => entry.value.happening === 'agreement');
  if (!deal) return null;
  for (let at = deal.last; at < Math.min(last - 2, deal.last + REACH); at++) {
    if (!OPENS_WITH_IT.after.has(keyAt(tokens, at)) || keyAt(tokens, at + 1) !== FROM) continue;
    const ended = within(triggers, at + 2, last);
    const isFight = ended.length > 0 && ended.every(({ entry }) => entry.value.happening !== 'agreement');
    return isFight ? { first: at + 2, last } : null;
  }
  return null;
}
