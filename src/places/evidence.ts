// Which countries and provinces a document plainly names: what decides between rows of one name.
import type { Dialect } from '../lexicons/lexicon.ts';
import type { Place } from '../model/place.ts';
import type { Chain } from './chains.ts';
import { countryOf, isWithin, resolveChain } from './gazetteer.ts';
import type { Scene } from './scene.ts';

export interface Evidence {
  /** Share of the plain mentions that lie in a country, 0 to 1. */
  readonly shareOf: (country: string | null) => number;
  /** Whether a plain mention near a token, or anywhere, lies in a province. */
  readonly provinces: ReadonlyMap<Place, readonly number[]>;
  readonly home: string;
}

const HOME: Readonly<Record<Dialect, string>> = { 'fa-AF': 'AF', 'fa-IR': 'IR' };

/** A country is often only a party; a town of it is a place. */
const COUNTRY_WEIGHT = 0.5;

/** Counts the mentions whose country or province is beyond doubt. */
export function gatherEvidence(scene: Scene, chains: readonly Chain[]): Evidence {
  const counts = new Map<string, number>();
  const provinces = new Map<Place, number[]>();
  let total = 0;
  for (const chain of chains)
    for (const atom of chain.atoms) {
      const rows = rowsOf(chain, atom.rows);
      const countries = new Set(rows.map(countryOf));
      const [country] = countries;
      if (countries.size !== 1 || !country) continue;
      const weight = rows[0]?.kind === 'country' ? COUNTRY_WEIGHT : 1;
      counts.set(country, (counts.get(country) ?? 0) + weight);
      total += weight;
      const own = new Set(rows.map((row) => resolveChain(row).admin1));
      const [province] = own;
      if (own.size === 1 && province) provinces.set(province, [...(provinces.get(province) ?? []), atom.first]);
    }
  return {
    shareOf: (country) => (country && total > 0 ? (counts.get(country) ?? 0) / total : 0),
    provinces,
    home: HOME[scene.dialect],
  };
}

/** The rows that the other levels of the chain leave; all where they leave none. */
export function rowsOf(chain: Chain, rows: readonly Place[]): readonly Place[] {
  if (chain.atoms.length === 1 || rows.length < 2) return rows;
  const left = rows.filter((row) =>
    chain.atoms.some((other) => other.rows !== rows && other.rows.some((o) => isWithin(row, o) || isWithin(o, row))),
  );
  return left.length > 0 ? left : rows;
}
