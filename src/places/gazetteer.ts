// Rows by id, and what contains what. Built from the tables on first use; a row's country is that of its table.
import { PLACE_TABLES } from '../lexicons/places/index.ts';
import type { Place } from '../model/place.ts';
import { CAPITALS } from './capitals.ts';

/** The rows that contain a place, itself included where it is of that level. */
export interface PlaceParents {
  readonly country: string | null;
  readonly admin1: Place | null;
  readonly admin2: Place | null;
}

interface Gazetteer {
  readonly rows: ReadonlyMap<string, Place>;
  readonly countries: ReadonlyMap<string, string | null>;
  /** Country rows by ISO code. */
  readonly states: ReadonlyMap<string, Place>;
  /** Capital cities by ISO code of their country. */
  readonly capitals: ReadonlyMap<string, Place>;
}

let built: Gazetteer | null = null;

function gazetteer(): Gazetteer {
  if (built) return built;
  const rows = new Map<string, Place>();
  const countries = new Map<string, string | null>();
  const states = new Map<string, Place>();
  const capitals = new Map<string, Place>();
  for (const table of PLACE_TABLES)
    for (const place of table.places) {
      rows.set(place.id, place);
      countries.set(place.id, table.country);
      if (place.kind === 'country' && table.country) states.set(table.country, place);
      if (place.kind === 'city' && table.country && CAPITALS.get(table.country) === place.name)
        capitals.set(table.country, place);
    }
  built = { rows, countries, states, capitals };
  return built;
}

/** The row of an id. */
export const placeById = (id: string): Place | null => gazetteer().rows.get(id) ?? null;

/** ISO 3166-1 code of the country that a place lies in. */
export const countryOf = (place: Place): string | null => gazetteer().countries.get(place.id) ?? null;

/** The row of a country. */
export const countryRow = (iso: string): Place | null => gazetteer().states.get(iso) ?? null;

/** The row that contains a place. */
export const parentOf = (place: Place): Place | null => (place.parent === null ? null : placeById(place.parent));

/** Whether one place lies in another. */
export function isWithin(inner: Place, outer: Place): boolean {
  if (outer.kind === 'country')
    return inner !== outer && countryOf(inner) === countryOf(outer) && countryOf(inner) !== null;
  for (let at = parentOf(inner); at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The country, province and district of a place. */
export function resolveChain(place: Place): PlaceParents {
  let admin1: Place | null = null;
  let admin2: Place | null = null;
  for (let at: Place | null = place; at; at = parentOf(at)) {
    if (at.kind === 'admin1') admin1 = at;
    else if (at.kind === 'admin2') admin2 ??= at;
  }
  return { country: countryOf(place), admin1, admin2 };
}

/** The capital city of a country. */
export const capitalOf = (iso: string): Place | null => gazetteer().capitals.get(iso) ?? null;

/** Whether a place is the capital of its country. */
export function isCapital(place: Place): boolean {
  const country = countryOf(place);
  return country !== null && capitalOf(country) === place;
}
