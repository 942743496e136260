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
  /** The province named last before a token, and where. */
  readonly latest: (at: number) => { readonly admin1: Place; readonly at: number } | null;
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
    for (const atom of chain.atoms)
      if (atom.rows.length > 0) count(counts, atHome(rowsOf(chain, atom.rows), HOME[scene.dialect]), atom.first);
  let total = 0;
  for (const weight of counts.countries.values()) total += weight;
  return {
    shareOf: (country) => (country && total > 0 ? (counts.countries.get(country) ?? 0) / total : 0),
    provinces: counts.provinces,
    home: HOME[scene.dialect],
    latest: (at) => latestOf(counts.provinces, at),
  };
}

function latestOf(provinces: ReadonlyMap<Place, readonly number[]>, at: number): ReturnType<Evidence['latest']> {
  let latest: ReturnType<Evidence['latest']> = null;
  for (const [admin1, told] of provinces) {
    const last = told[countBefore(told, at) - 1];
    if (last !== undefined && last > (latest?.at ?? -1)) latest = { admin1, at: last };
  }
  return latest;
}

/** How many of the tokens, which are in order, stand before one. */
export function countBefore(tokens: readonly number[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** «فاریاب» is a town of Iran too, but a text of Afghanistan means its own province. */
function atHome(rows: readonly Place[], home: string): readonly Place[] {
  const own = rows.length > 1 ? rows.filter((row) => countryOf(row) === home) : rows;
  return own.some(({ kind }) => kind === 'admin1') ? own : rows;
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
