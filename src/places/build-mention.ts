// The levels of a chain in, the place mention out: the name the guide asks for, the position, the precision.
import type { Place, PlaceKind } from '../model/place.ts';
import { rankOf } from './atom.ts';
import { countryOf, resolveChain } from './gazetteer.ts';
import type { PlaceLevel, PlaceMention } from './place-mention.ts';

/** What is known of a mention before its role. */
export type PlacedMention = Omit<PlaceMention, 'role' | 'locative' | 'rule' | 'list' | 'first' | 'last'>;

const TOWNS: ReadonlySet<PlaceKind> = new Set(['village', 'city', 'admin2']);
const EXACT: ReadonlySet<PlaceKind> = new Set(['village', 'city', 'facility', 'crossing']);
const REGIONS: ReadonlySet<PlaceKind> = new Set(['admin1', 'country', 'sea']);

/** Places a chain. `parent` is where a name of no table lies when the chain does not say. */
export function placeLevels(
  levels: readonly PlaceLevel[],
  parent: PlaceMention | null,
  isNear: boolean,
): PlacedMention {
  const name = nameLevel(levels);
  const known = name.place ?? coarser(levels, name)?.place ?? null;
  const from = known ?? (parent && rankOf(parent.kind) > rankOf(name.kind) ? parent.place : null);
  const chain = from ? resolveChain(from) : { country: null, admin1: null, admin2: null };
  const country = from ? chain.country : (parent?.country ?? null);
  return {
    nameFirst: name.first,
    nameLast: name.last,
    place: name.place,
    kind: name.kind,
    country,
    admin1: chain.admin1,
    admin2: chain.admin2,
    lat: from?.lat ?? null,
    lon: from?.lon ?? null,
    precision: precisionOf(name, isNear),
    levels,
  };
}

/** The most specific town, village or district; else the finest quarter, facility or sea; else the coarser ones. */
function nameLevel(levels: readonly PlaceLevel[]): PlaceLevel {
  return levels.find((level) => TOWNS.has(level.kind)) ?? (levels[0] as PlaceLevel);
}

const coarser = (levels: readonly PlaceLevel[], name: PlaceLevel): PlaceLevel | undefined =>
  levels.find((level) => level.place !== null && rankOf(level.kind) >= rankOf(name.kind));

function precisionOf(name: PlaceLevel, isNear: boolean): 1 | 2 | 3 {
  if (REGIONS.has(name.kind)) return 3;
  return name.place !== null && EXACT.has(name.kind) && !isNear ? 1 : 2;
}

/** Whether two places are one, or one lies in the other. */
export const shareCountry = (a: Place, b: Place): boolean => countryOf(a) === countryOf(b);
