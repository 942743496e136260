// The gazetteer for the index: one entry a row. Not inflected: «کابلی» is a person.
import type { Place, PlaceRow } from '../../model/place.ts';
import type { Lexicon } from '../lexicon.ts';
import { SITE_WORDS, UNLESS } from '../place-words.ts';
import { PLACE_TABLES } from './index.ts';

/** A name behind one word for its kind stands behind the longer ones too: «پایگاه ملک فیصل», «پایگاه هوایی ملک فیصل». */
function formsOf({ kind, forms }: PlaceRow): PlaceRow['forms'] {
  if (kind !== 'facility') return forms;
  const others = forms.flatMap((form) =>
    [...SITE_WORDS].flatMap(([word, longer]) =>
      form.startsWith(`${word} `) ? longer.map((other) => `${other}${form.slice(word.length)}`) : [],
    ),
  );
  return [forms[0], ...new Set([...forms.slice(1), ...others])];
}

/** Every row of every table. */
export const places: Lexicon<Place> = {
  kind: 'place',
  inflected: false,
  entries: PLACE_TABLES.flatMap((table) =>
    table.places.map((place) => {
      const unless = UNLESS[place.forms[0]];
      const entry = { id: place.id, value: place, forms: formsOf(place) };
      return unless ? { ...entry, unless } : entry;
    }),
  ),
};
