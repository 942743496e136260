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

interface Counts {
  readonly countries: Map<string, number>;
  readonly provinces: Map<Place, number[]>;
}

/** Counts the mentions whose country or province is beyond doubt. */
export function gatherEvidence(scene: Scene, chains: readonly Chain[]): Evidence {
  const counts: Counts = { countries: new Map(), provinces: new Map() };
  for (const chain of chains)
    for (const atom of chain.atoms) if (atom.rows.length > 0) count(counts, rowsOf(chain, atom.rows), atom.first);
  let total = 0;
  for (const weight of counts.countries.values()) total += weight;
  return {
    shareOf: (country) => (country && total > 0 ? (counts.countries.get(country) ?? 0) / total : 0),
    provinces: counts.provinces,
    home: HOME[scene.dialect],
  };
}

function count({ countries, provinces }: Counts, rows: readonly Place[], at: number): void {
  const [first] = rows;
  const country = first ? countryOf(first) : null;
  if (!first || !country || rows.some((row) => countryOf(row) !== country)) return;
  const weight = first.kind === 'country' ? COUNTRY_WEIGHT : 1;
  countries.set(country, (countries.get(country) ?? 0) + weight);
  const { admin1 } = resolveChain(first);
  if (!admin1 || rows.some((row) => resolveChain(row).admin1 !== admin1)) return;
  const told = provinces.get(admin1);
  if (told) told.push(at);
  else provinces.set(admin1, [at]);
}

/** The rows that the other levels of the chain leave; all where they leave none. */
export function rowsOf(chain: Chain, rows: readonly Place[]): readonly Place[] {
  if (chain.atoms.length === 1 || rows.length < 2) return rows;
  const left = rows.filter((row) =>
    chain.atoms.some((other) => other.rows !== rows && other.rows.some((o) => isWithin(row, o) || isWithin(o, row))),
  );
  return left.length > 0 ? left : rows;
}
