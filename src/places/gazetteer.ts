// Rows by id, and what contains what. A row's country is that of its table.
import type { Place } from '../model/place.ts';
import { loadTables } from './load-tables.ts';

/** The rows that contain a place, itself included where it is of that level. */
export interface PlaceParents {
  readonly country: string | null;
  readonly admin1: Place | null;
  readonly admin2: Place | null;
}

/** The row of an id. */
export const placeById = (id: string): Place | null => loadTables().row(id);

/** ISO 3166-1 code of the country that a place lies in. */
export const countryOf = (place: Place): string | null => loadTables().country(place.id);

/** The row of a country. */
export const countryRow = (iso: string): Place | null => loadTables().state(iso);

/** The row that contains a place. */
export const parentOf = (place: Place): Place | null => (place.parent === null ? null : placeById(place.parent));

/** Whether one place lies in another. */
export function isWithin(inner: Place, outer: Place): boolean {
  if (outer.kind === 'country')
    return inner !== outer && countryOf(inner) === countryOf(outer) && countryOf(inner) !== null;
  for (let at = parentOf(inner); at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

const resolved = new Map<Place, PlaceParents>();

/** The country, province and district of a place. */
export function resolveChain(place: Place): PlaceParents {
  let parents = resolved.get(place);
  if (!parents) {
    parents = climb(place);
    resolved.set(place, parents);
  }
  return parents;
}

function climb(place: Place): PlaceParents {
  let admin1: Place | null = null;
  let admin2: Place | null = null;
  for (let at: Place | null = place; at; at = parentOf(at)) {
    if (at.kind === 'admin1') admin1 = at;
    else if (at.kind === 'admin2') admin2 ??= at;
  }
  return { country: countryOf(place), admin1, admin2 };
}

/** The city that a province or district shares its name with. */
export const seatOf = (place: Place): Place | null => loadTables().seat(place.id);

/** Whether a city shares its name with the province that it lies in. */
export function isSeat(place: Place): boolean {
  const { admin1 } = resolveChain(place);
  return admin1 !== null && seatOf(admin1) === place;
}

/** The capital city of a country. */
export const capitalOf = (iso: string): Place | null => loadTables().capital(iso);

/** Whether a place is the capital of its country. */
export function isCapital(place: Place): boolean {
  const country = countryOf(place);
  const capital = country === null ? null : capitalOf(country);
  // «کیف», which is a bag too, has a row of its own beside «کی‌یف».
  return capital !== null && capital.name === place.name && capital.kind === place.kind;
}
