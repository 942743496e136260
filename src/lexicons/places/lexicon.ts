// The gazetteer for the index: one entry a row. Not inflected: «کابلی» is a person.
import type { Place } from '../../model/place.ts';
import type { Lexicon } from '../lexicon.ts';
import { UNLESS } from '../place-words.ts';
import { PLACE_TABLES } from './index.ts';

/** Every row of every table. */
export const places: Lexicon<Place> = {
  kind: 'place',
  inflected: false,
  entries: PLACE_TABLES.flatMap((table) =>
    table.places.map((place) => {
      const unless = UNLESS[place.forms[0]];
      const entry = { id: place.id, value: place, forms: place.forms };
      return unless ? { ...entry, unless } : entry;
    }),
  ),
};
