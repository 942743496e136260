// Two atoms in, whether the one lies by the other, not in it, out.
import type { Place, PlaceKind } from '../model/place.ts';
import { type Atom, kindOf, rankOf } from './atom.ts';
import { countryOf } from './gazetteer.ts';

/** «الکسوه در جنوب دمشق», «اردوگاه قلندیا در شمال قدس»: a place by a town that it does not lie in. */
export const liesBy = (place: Atom, around: Atom): boolean => liesAtSea(place, around) || liesNear(place, around);

/** «بندر ینبع در دریای سرخ». */
const liesAtSea = (place: Atom, sea: Atom): boolean =>
  kindOf(sea) === 'sea' && place.relative === 'no' && !['country', 'sea'].includes(kindOf(place));

const liesNear = (place: Atom, town: Atom): boolean =>
  town.relative !== 'no' &&
  town.relative !== 'border' &&
  place.relative === 'no' &&
  rankOf(kindOf(place)) <= rankOf(kindOf(town)) &&
  place.rows.some((row) => town.rows.some((other) => TOWNS.has(other.kind) && other !== row && areNear(row, other)));

/** «قلندیا» lies in another country than «قدس». */
const areNear = (a: Place, b: Place): boolean =>
  countryOf(a) === countryOf(b) ||
  (a.lat !== undefined &&
    a.lon !== undefined &&
    Math.hypot(a.lat - (b.lat ?? FAR), a.lon - (b.lon ?? FAR)) < A_DAYS_WALK);

const FAR = 999;
/** In degrees. */
const A_DAYS_WALK = 0.3;

const TOWNS: ReadonlySet<PlaceKind> = new Set(['village', 'city', 'admin2']);
