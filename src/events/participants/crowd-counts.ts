// Those of a protest of whom only the number is told.
import type { Frame } from '../../frames/frame.ts';
import { covering, keyAt, type Stretch } from '../../frames/reading.ts';
import type { ActorMention } from '../../frames/roles/roles.ts';
import { OBJECT } from '../../lexicons/function-words.ts';
import { PRESENT } from '../../lexicons/role-words.ts';
import type { Setting } from './participants.ts';

/** A crowd is more than this. */
const FEW = 9;

/** «صدها تن … راهپیمایی کردند»: those counted before the word for a protest. */
export function countedCrowd(frame: Frame): ActorMention[] {
  const trigger = frame.triggers.find(({ entry }) => entry.value.happening === 'protest');
  if (!trigger) return [];
  return frame.people.filter((one) => one.counted && one.last <= trigger.last && one.min > 1).map(protesting);
}

const protesting = ({ first, last }: Stretch): ActorMention => ({
  first,
  last,
  id: 'PROTESTERS',
  name: 'Protesters',
  country: null,
  value: { name: 'Protesters', country: null, categories: [{ category: 'protesters' }], kind: 'people' },
});

/** «مظاهره‌ای برپا شد که در آن صدها تن شرکت داشتند», «صدها تن با بیرق در سرک‌ها گشتند»: many told of beside it, to whom nothing was done. */
export const manyIn = ({ document: { tokens }, reading }: Setting, { people, tolls }: Frame): ActorMention[] =>
  people
    .filter(
      ({ counted, bare, min, first, last }) =>
        counted &&
        bare &&
        min > FEW &&
        (tokens[first - 1]?.word.kind !== 'word' ||
          PRESENT.has(keyAt(tokens, first - 1)) ||
          covering(reading.dates, first - 1) !== undefined ||
          covering(reading.places, first - 1) !== undefined) &&
        keyAt(tokens, last) !== OBJECT &&
        !tolls.some((toll) => toll.people.first <= first && first < toll.people.last),
    )
    .map(protesting);
