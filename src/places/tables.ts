// The place tables turned over: rows by id, by country, by seat. Only row numbers are worked out, so that a bundle can
// carry them and read a row when a text first names it.
import type { Place, PlaceRow, PlaceTable } from '../model/place.ts';
import { CAPITALS } from './capitals.ts';

type Pairs = readonly (readonly [key: string, row: number])[];

export interface TableData {
  /** Ids of all rows, in order, with spaces between. */
  readonly ids: string;
  /** ISO code and first row of every table. */
  readonly countries: readonly (readonly [iso: string | null, first: number])[];
  /** Country rows by ISO code. */
  readonly states: Pairs;
  /** Cities by the id of the province or district whose name they share. */
  readonly seats: Pairs;
  /** Capital cities by ISO code of their country. */
  readonly capitals: Pairs;
}

/** Look-ups by id or ISO code; null where there is no such row. */
export interface Tables {
  readonly row: (id: string) => Place | null;
  readonly country: (id: string) => string | null;
  readonly state: (iso: string) => Place | null;
  readonly seat: (id: string) => Place | null;
  readonly capital: (iso: string) => Place | null;
}

/** Works out the row numbers. */
export function tableData(tables: readonly PlaceTable[]): TableData {
  const rows = tables.flatMap((table) => table.places);
  const numbers = new Map(rows.map((place, row) => [place.id, row]));
  const countries: [string | null, number][] = [];
  const states: [string, number][] = [];
  const capitals: [string, number][] = [];
  let row = 0;
  for (const { country, places } of tables) {
    countries.push([country, row]);
    for (const place of places) {
      if (country && place.kind === 'country') states.push([country, row]);
      else if (
        country &&
        place.kind === 'city' &&
        place.name === CAPITALS.get(country) &&
        capitals.at(-1)?.[0] !== country
      )
        capitals.push([country, row]);
      row++;
    }
  }
  return { ids: rows.map((place) => place.id).join(' '), countries, states, capitals, seats: seatsOf(rows, numbers) };
}

function seatsOf(rows: readonly PlaceRow[], numbers: ReadonlyMap<string, number>): [string, number][] {
  const parentOf = (place: PlaceRow): PlaceRow | undefined => rows[numbers.get(place.parent ?? '') ?? -1];
  return rows.flatMap((place, row) => {
    const seats: [string, number][] = [];
    if (place.kind !== 'city') return seats;
    for (let at = parentOf(place); at; at = parentOf(at)) if (at.forms[0] === place.forms[0]) seats.push([at.id, row]);
    return seats;
  });
}

/** The look-ups over the row numbers. */
export function createTables(data: TableData, rowAt: (row: number) => Place): Tables {
  const rows = new Map<string, number>();
  const ids = data.ids.split(' ');
  for (let row = 0; row < ids.length; row++) rows.set(ids[row] as string, row);
  const countries = new Map<string, string | null>();
  const look = (pairs: Pairs): ((key: string) => Place | null) => {
    const map = new Map(pairs);
    return (key) => at(map.get(key));
  };
  const at = (row: number | undefined): Place | null => (row === undefined ? null : rowAt(row));
  return {
    row: (id) => at(rows.get(id)),
    country: (id) => {
      let iso = countries.get(id);
      if (iso === undefined) {
        iso = countryAt(data, rows.get(id) ?? -1);
        countries.set(id, iso);
      }
      return iso;
    },
    state: look(data.states),
    seat: look(data.seats),
    capital: look(data.capitals),
  };
}

const countryAt = ({ countries }: TableData, row: number): string | null =>
  row < 0 ? null : (countries.findLast(([, first]) => first <= row)?.[0] ?? null);
