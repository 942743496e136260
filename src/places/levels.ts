// A chain in, its levels out, finest first, each with the row that the text means.
import type { Place, PlaceKind } from '../model/place.ts';
import { findAntecedent } from './antecedent.ts';
import { type Atom, kindOf, rankOf } from './atom.ts';
import type { Chain } from './chains.ts';
import { choose } from './choose.ts';
import { type Evidence, rowsOf } from './evidence.ts';
import { capitalOf, countryOf, countryRow, isWithin } from './gazetteer.ts';
import type { PlaceLevel, PlaceMention } from './place-mention.ts';

/** What has been read of the document before a chain. */
export interface Told {
  readonly evidence: Evidence;
  readonly mentions: readonly PlaceMention[];
}

export interface ReadLevels {
  readonly levels: readonly PlaceLevel[];
  /** Tokens of the names of levels that point back, by level. */
  readonly pointed: ReadonlySet<PlaceLevel>;
  readonly ambiguous: Atom | null;
  readonly rule: string;
}

/** Decides the row of every atom, the coarsest first, each within the one before. */
export function readLevels(chain: Chain, told: Told): ReadLevels | null {
  const atoms = chain.atoms.toSorted((a, b) => rankOf(kindOf(b)) - rankOf(kindOf(a)));
  const levels: PlaceLevel[] = [];
  const pointed = new Set<PlaceLevel>();
  let ambiguous: Atom | null = null;
  let rule = chain.atoms.length > 1 ? 'place-chain' : 'place-only-row';
  for (const atom of atoms) {
    if (atom.source === 'table') {
      const choice = chooseWithin(atom, chain, { levels, told });
      if (!choice) continue;
      if (choice.ambiguous) ambiguous = atom;
      if (chain.atoms.length === 1) rule = choice.rule;
      levels.unshift(levelOf(atom, choice.place));
    } else {
      const level = atom.source === 'unknown' ? unknownLevel(atom, chain) : pointBack(atom, levels, told);
      if (!level) continue;
      levels.unshift(level);
      if (atom.source !== 'unknown') pointed.add(level);
      if (chain.atoms.length === 1) rule = atom.source === 'unknown' ? 'place-unknown' : `place-${atom.source}`;
    }
  }
  return levels.length === 0 ? null : { levels, pointed, ambiguous, rule };
}

const levelOf = (atom: Atom, place: Place): PlaceLevel => ({
  first: atom.nameFirst,
  last: atom.nameLast,
  place,
  kind: place.kind,
});

function chooseWithin(
  atom: Atom,
  chain: Chain,
  { levels, told }: { levels: readonly PlaceLevel[]; told: Told },
): ReturnType<typeof choose> {
  const outer = levels.find((level) => level.place !== null)?.place;
  const left = outer ? atom.rows.filter((row) => isWithin(row, outer)) : [];
  const rows = left.length > 0 ? left : rowsOf(chain, atom.rows);
  const company = told.mentions
    .filter((mention) => mention.list === chain.list && mention.place)
    .map((mention) => mention.place as Place);
  return choose(atom, rows, { evidence: told.evidence, company });
}

/** «منطقهٔ سهاک» in a district is a village, in a town a quarter. */
function unknownLevel(atom: Atom, chain: Chain): PlaceLevel {
  const kinds = atom.type?.kinds ?? ['area'];
  const inTown = chain.atoms.some((other) => other !== atom && kindOf(other) === 'city');
  const isRegion = kinds[0] === 'area' && kinds.includes('village');
  const kind: PlaceKind = isRegion && !inTown ? 'village' : kinds[0];
  return { first: atom.nameFirst, last: atom.nameLast, place: null, kind };
}

function pointBack(atom: Atom, levels: readonly PlaceLevel[], told: Told): PlaceLevel | null {
  const span = { first: atom.nameFirst, last: atom.nameLast };
  if (atom.source === 'told') return findAntecedent(told.mentions, kindOf(atom));
  const state = levels.find((level) => level.kind === 'country')?.place ?? null;
  if (atom.source === 'own') {
    const place = countryRow(told.evidence.home);
    return place && { ...span, place, kind: 'country' };
  }
  const place = capitalOf((state && countryOf(state)) ?? told.evidence.home);
  return place && { ...span, place, kind: 'city' };
}
