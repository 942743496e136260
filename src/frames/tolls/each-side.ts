// So many from each side of a fight: «از هر طرف یک نفر کشته شد» tells of two.
import { EACH_SIDE } from '../../lexicons/count-words.ts';
import { EVERY, FROM } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { keyAt } from '../reading.ts';
import type { TollContext } from './toll.ts';

/** The people of both sides, where so many of each are told of right before. */
export function ofBothSides({ tokens }: TollContext, { first, last }: Clause, people: People): People {
  if (!people.counted || people.vague) return people;
  for (let at = first; at < Math.min(last, people.first); at++)
    if (
      FROM.has(keyAt(tokens, at)) &&
      EVERY.has(keyAt(tokens, at + 1)) &&
      EACH_SIDE.has(keyAt(tokens, at + 2)) &&
      people.first >= at + 3
    )
      return { ...people, min: people.min * 2, max: people.max === null ? null : people.max * 2 };
  return people;
}
