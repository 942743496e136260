// The levels of a chain in, the place mention out: the name the guide asks for, the position, the precision.
import type { Place, PlaceKind } from '../model/place.ts';
import { rankOfRow } from './atom.ts';
import { parentOf, resolveChain } from './gazetteer.ts';
import type { PlaceLevel, PlaceMention } from './place-mention.ts';

/** What is known of a mention before its role. */
export type PlacedMention = Omit<PlaceMention, 'role' | 'locative' | 'rule' | 'list' | 'first' | 'last'>;

const TOWNS: ReadonlySet<PlaceKind> = new Set(['village', 'city', 'admin2']);
const EXACT: ReadonlySet<PlaceKind> = new Set(['village', 'city', 'facility', 'crossing']);
const REGIONS: ReadonlySet<PlaceKind> = new Set(['admin1', 'country', 'sea']);

/** Places a chain. `parent` is where a name of no table lies when the chain does not say. */
export function placeLevels(levels: readonly PlaceLevel[], parent: Position | null, isNear: boolean): PlacedMention {
  const name = nameLevel(levels);
  const known = name.place ?? coarser(levels, name)?.place ?? null;
  const { country, admin1, admin2 } = known ? resolveChain(known) : (parent ?? NOWHERE);
  const { lat, lon } = known ? pointOf(known) : (parent ?? NOWHERE);
  return {
    nameFirst: name.first,
    nameLast: name.last,
    place: name.place,
    kind: name.kind,
    country,
    admin1,
    admin2,
    lat,
    lon,
    precision: precisionOf(name, isNear),
    levels,
  };
}

/** The point of a place, or of the nearest place around it that has one. */
function pointOf(place: Place): Pick<Position, 'lat' | 'lon'> {
  for (let at: Place | null = place; at; at = parentOf(at))
    if (at.lat !== undefined && at.lon !== undefined) return { lat: at.lat, lon: at.lon };
  return NOWHERE;
}

/** Where something lies. */
export type Position = Pick<PlaceMention, 'country' | 'admin1' | 'admin2' | 'lat' | 'lon'>;

const NOWHERE: Position = { country: null, admin1: null, admin2: null, lat: null, lon: null };

/** The most specific town, village or district; else the finest quarter, facility or sea; else the coarser ones. */
function nameLevel(levels: readonly PlaceLevel[]): PlaceLevel {
  return levels.find((level) => TOWNS.has(level.kind) && !level.outside) ?? (levels[0] as PlaceLevel);
}

const coarser = (levels: readonly PlaceLevel[], name: PlaceLevel): PlaceLevel | undefined =>
  levels.find(
    (level) => level.place !== null && rankOfRow(level.place, level.kind) >= rankOfRow(name.place, name.kind),
  );

function precisionOf(name: PlaceLevel, isNear: boolean): 1 | 2 | 3 {
  if (REGIONS.has(name.kind)) return 3;
  return name.place?.lat !== undefined && EXACT.has(name.kind) && !isNear ? 1 : 2;
}
