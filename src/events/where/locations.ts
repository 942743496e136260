// Place mentions in, one a location out: the most exact of those that name the same.
import { areNamedAlike, isPartOf } from '../../places/apart.ts';
import { isIsland } from '../../places/atom.ts';
import type { PlaceMention } from '../../places/find.ts';

/** Of the mentions that name one location the most exact. */
export function oneALocation(found: readonly PlaceMention[]): PlaceMention[] {
  const out: PlaceMention[] = [];
  for (const place of found) {
    const again = out.findIndex((other) => isSamePlace(other, place));
    const same = again >= 0 ? again : out.findIndex((other) => !areListed(other, place) && isOneLocation(other, place));
    if (same < 0) out.push(place);
    else if (isMoreExact(place, out[same] as PlaceMention)) out[same] = place;
  }
  return out;
}

const EXACTNESS = {
  village: 5,
  city: 4,
  admin2: 3,
  facility: 2.5,
  crossing: 2.5,
  area: 2.5,
  landmark: 2.5,
  admin1: 2,
  country: 1,
  sea: 0,
} as const;

const exactness = (place: PlaceMention): number =>
  place.kind === 'area' && !place.admin1 ? 1.5 : EXACTNESS[place.kind];

/** Of a border told by the countries on both sides neither is finer. */
const isMoreExact = (place: PlaceMention, other: PlaceMention): boolean =>
  (place.kind !== 'country' && isPartOf(place, other)) ||
  (!isPartOf(other, place) && exactness(place) > exactness(other));

/** Words between two names of a list. */
const JOINT = 1;

/** Two towns of one list («دبل و رشاف»), or two known ones, are two locations. */
const isTown = (place: PlaceMention): boolean => place.kind === 'city' || place.kind === 'village';

/** «ماهشهر و بندر امام خمینی»: two names of one list are two places, though the one may lie in the district of the other. */
const areListed = (a: PlaceMention, b: PlaceMention): boolean =>
  a.list === b.list &&
  a.place !== null &&
  b.place !== null &&
  a.place.id !== b.place.id &&
  a.country !== null &&
  [a, b].every(({ kind }) => kind !== 'admin1' && kind !== 'country');

/** Named again, or meant by «این منطقه». */
const isSamePlace = (a: PlaceMention, b: PlaceMention): boolean =>
  a.nameFirst === b.nameFirst || (a.place !== null && a.place.id === b.place?.id);

const isIslandOf = ({ place }: PlaceMention): boolean => place !== null && isIsland(place);

const LOCAL: ReadonlySet<string> = new Set(['city', 'village', 'admin2', 'landmark']);

function isOneLocation(a: PlaceMention, b: PlaceMention): boolean {
  if (isPartOf(a, b) || isPartOf(b, a)) return true;
  if (a.country !== b.country) return false;
  // «در دریای آزوف و دریای سیاه»
  if (a.kind === 'sea' && b.kind === 'sea' && (b.first - a.last <= JOINT || a.list === b.list)) return false;
  // «در اردوگاه العدیری و … در پایگاه علی‌السالم»
  if (a.kind === 'facility' && b.kind === 'facility' && a.place !== null && b.place !== null) return false;
  if (isTown(a) && isTown(b) && (a.list === b.list || (a.place !== null && b.place !== null && a.kind === b.kind)))
    return false;
  // «صدای انفجار در قشم و لارک»
  if (isIslandOf(a) !== isIslandOf(b) && a.place && b.place && LOCAL.has(a.kind) && LOCAL.has(b.kind))
    return areNamedAlike(a.place, b.place);
  if (!a.admin1 || !b.admin1) return true;
  if (a.admin1.id !== b.admin1.id) return false;
  return !a.admin2 || !b.admin2 || a.admin2.id === b.admin2.id;
}
