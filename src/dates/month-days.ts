// Days told by where they stand in a month or feast.
import { addDays, compareDays } from '../model/plain-date.ts';
import { dayOfMonth } from './days.ts';
import type { Now, When } from './when.ts';

/** «ده روز نخست ماه میزان» */
export function firstDays(month: When | null, count: number): When | null {
  if (!month?.start || !month.end || count < 2) return month;
  const end = addDays(month.start, count - 1);
  return compareDays(end, month.end) > 0 ? null : { ...month, kind: 'range', precision: 'range', end };
}

/** The two feasts that are called «عید» alone: the first of Shawwal and the tenth of Dhu al-Hijja. */
const EIDS: readonly (readonly [month: number, day: number])[] = [
  [10, 1],
  [12, 10],
];

/** «دومین روز عید»: of the latest of the two feasts. */
export function dayOfEid(nth: number, now: Now): When | null {
  const [one, other] = EIDS.map(([month, day]) =>
    dayOfMonth({ month: { is: 'feast', first: 0, last: 0, calendar: 'islamic', month }, day: day + nth - 1 }, now),
  );
  if (!one?.start || !other?.start) return one ?? other ?? null;
  return compareDays(one.start, other.start) > 0 ? one : other;
}
