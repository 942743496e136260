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
  /** Cities by the province or district whose name they share. */
  readonly seats: ReadonlyMap<string, Place>;
  /** Capital cities by ISO code of their country. */
  readonly capitals: ReadonlyMap<string, Place>;
}

let built: Gazetteer | null = null;

function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

function build(): Gazetteer {
  const rows = new Map<string, Place>();
  const countries = new Map<string, string | null>();
  const states = new Map<string, Place>();
  const capitals = new Map<string, Place>();
  for (const { country, places } of PLACE_TABLES)
    for (const place of places) {
      rows.set(place.id, place);
      countries.set(place.id, country);
      if (country === null) continue;
      if (place.kind === 'country') states.set(country, place);
      else if (place.kind === 'city' && place.name === CAPITALS.get(country)) capitals.set(country, place);
    }
  return { rows, countries, states, capitals, seats: seatsOf(rows) };
}

function seatsOf(rows: ReadonlyMap<string, Place>): Map<string, Place> {
  const seats = new Map<string, Place>();
  for (const place of rows.values()) {
    if (place.kind !== 'city') continue;
    for (let at = rows.get(place.parent ?? ''); at; at = rows.get(at.parent ?? ''))
      if (at.forms[0] === place.forms[0]) seats.set(at.id, place);
  }
  return seats;
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
export const seatOf = (place: Place): Place | null => gazetteer().seats.get(place.id) ?? null;

/** Whether a city shares its name with the province that it lies in. */
export function isSeat(place: Place): boolean {
  const { admin1 } = resolveChain(place);
  return admin1 !== null && seatOf(admin1) === place;
}

/** The capital city of a country. */
export const capitalOf = (iso: string): Place | null => gazetteer().capitals.get(iso) ?? null;

/** Whether a place is the capital of its country. */
export function isCapital(place: Place): boolean {
  const country = countryOf(place);
  return country !== null && capitalOf(country) === place;
}
