// Parts told before their whole: «به شمول دو زن، هفت تن کشته شدند».
import type { People } from '../people/people.ts';
import { endsAt } from '../reading.ts';
import type { Member } from './chains.ts';
import type { TollContext } from './toll.ts';

/** «به شمول دو زن و یک کودک، هفت تن کشته شدند»: parts told before their whole. */
export function partsAhead({ cues }: TollContext, groups: readonly People[]): Member[] | undefined {
  const [first] = groups;
  const whole = groups[groups.length - 1];
  const parts = groups.slice(0, -1);
  if (!first || !whole || parts.length === 0 || endsAt(cues, first.first)?.entry.value !== 'part') return undefined;
  const sum = parts.reduce((total, { min }) => total + min, 0);
  return whole.counted && whole.bare && sum <= whole.min
    ? [{ people: whole, part: false }, ...parts.map((people) => ({ people, part: true }))]
    : undefined;
}
