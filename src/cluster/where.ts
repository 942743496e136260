// Where a report says the happening was: the places of an event as nodes that compare fast, and how closely two agree.
//
//   country ── admin1 ── admin2 ── point        a missing finer level agrees with anything below its parent
import type { ReportedPlace } from './report.ts';

/**
 * How closely two reports agree on the place; `none` is a contradiction. `province`: a province, or two spots in it that
 * do not exclude one another; `capital`: the town a province is named after; `district`: also a smaller town.
 */
export const AGREE = { none: 0, country: 1, province: 2, capital: 3, district: 4, point: 5 } as const;
export type Agreement = (typeof AGREE)[keyof typeof AGREE];

export interface PlaceNode {
  readonly country: string;
  /** The province, a sea as a province of no country, or an empty string. */
  readonly admin1: string;
  readonly admin2: string;
  /** A town, village, quarter or facility; an empty string when the report is no finer than the district. */
  readonly point: string;
  readonly isTown: boolean;
  /** The town or district that its province is named after: saying it says little more than the province. */
  readonly isCapital: boolean;
  /** Position of the place itself; null for a place in no table, which only has its parent's. */
  readonly position: readonly [latitude: number, longitude: number] | null;
}

/** Places of an event beyond this many say no more of which event it is. */
const MAX_PLACES = 8;
/** Names of one spot («میدان هوایی کابل», «خواجه رواش») and centres of quarters lie this close. */
const NEAR_KM = 10;
/** A quarter or a suburb lies this close to its town's centre. */
const TOWN_KM = 25;
const KM_PER_DEGREE = 111.2;

/**
 * The nodes that place an event. A country or a province beside finer places in the country only says where those are
 * («نبطیه در جنوب لبنان»), so it is left out.
 */
export function placing(nodes: readonly PlaceNode[]): readonly PlaceNode[] {
  const first = [...new Set(nodes)].slice(0, MAX_PLACES);
  return first.filter((node) => {
    const others = first.filter((other) => other.country === node.country);
    return fineness(node) === Math.max(...others.map(fineness));
  });
}

/** 0 for a country, 1 for a province, 2 for all that is finer. */
const fineness = (node: PlaceNode): number => (node.admin1 === '' ? 0 : isOnlyProvince(node) ? 1 : 2);

/** The node of a place; null for one that is nowhere, as a landmark of no known country. */
export function nodeOf(place: ReportedPlace): PlaceNode | null {
  const isRegion = place.country === null && (place.kind === 'sea' || place.kind === 'area');
  if (place.country === null && !isRegion) return null;
  const name = fold(place.name ?? place.text);
  const admin1 = isRegion || (place.admin1 === null && place.kind === 'admin1') ? name : fold(place.admin1 ?? '');
  const admin2 = place.kind === 'admin2' ? name : fold(place.admin2 ?? '');
  const isPoint = !isRegion && !['country', 'admin1', 'admin2'].includes(place.kind);
  const isKnown = place.name !== null && place.latitude !== null && place.longitude !== null;
  return {
    country: place.country ?? '',
    admin1,
    admin2,
    point: isPoint ? name : '',
    isTown: place.kind === 'city',
    isCapital: admin1 !== '' && (isPoint ? name : admin2) === admin1,
    position: isKnown ? [place.latitude ?? 0, place.longitude ?? 0] : null,
  };
}

/** Spelling that does not tell places apart: case, spaces, hyphens, apostrophes, ZWNJ. */
const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The closest agreement between a place of one event and a place of the other. */
export function placesAgree(a: readonly PlaceNode[], b: readonly PlaceNode[]): Agreement {
  let best: Agreement = AGREE.none;
  for (const x of a) {
    for (const y of b) {
      const level = agreement(x, y);
      if (level > best) best = level;
    }
  }
  return best;
}

function agreement(a: PlaceNode, b: PlaceNode): Agreement {
  if (a.country !== b.country) return AGREE.none;
  if (a.admin1 === '' || b.admin1 === '') return a.country === '' ? AGREE.none : AGREE.country;
  if (a.admin1 !== b.admin1) return AGREE.none;
  if (isOnlyProvince(a) || isOnlyProvince(b)) return AGREE.province;
  return a.point !== '' && b.point !== '' ? pointsAgree(a, b) : districtsAgree(a, b);
}

/** Two names of points: one spot, a quarter and its town, or neighbours that may be names of one spot. */
function pointsAgree(a: PlaceNode, b: PlaceNode): Agreement {
  if (a.point === b.point) return a.isTown ? townLevel(a, b) : AGREE.point;
  const distance = distanceKm(a, b);
  const mayBeIn = a.admin2 === '' || b.admin2 === '' || a.admin2 === b.admin2;
  if (a.isTown !== b.isTown && mayBeIn && distance <= TOWN_KM) return townLevel(a, b);
  if (distance !== Number.POSITIVE_INFINITY) return distance <= NEAR_KM ? AGREE.province : AGREE.none;
  // A quarter or village in no table: its district is all that is known of it.
  return a.isTown !== b.isTown && mayBeIn ? AGREE.province : AGREE.none;
}

/** A district, and a district or a point in it. */
function districtsAgree(a: PlaceNode, b: PlaceNode): Agreement {
  const isTownOf = a.point === b.admin2 || b.point === a.admin2;
  if (isTownOf || (a.admin2 !== '' && a.admin2 === b.admin2)) return townLevel(a, b);
  const distance = distanceKm(a, b);
  if (a.admin2 !== '' && b.admin2 !== '') return distance <= NEAR_KM ? AGREE.province : AGREE.none;
  return distance <= TOWN_KM || distance === Number.POSITIVE_INFINITY ? AGREE.province : AGREE.none;
}

const townLevel = (a: PlaceNode, b: PlaceNode): Agreement =>
  a.isCapital || b.isCapital ? AGREE.capital : AGREE.district;

const isOnlyProvince = (node: PlaceNode): boolean => node.admin2 === '' && node.point === '';

/** Kilometres on the plane of the mean latitude, good to a percent at these distances; infinite when unknown. */
function distanceKm(a: PlaceNode, b: PlaceNode): number {
  if (a.position === null || b.position === null) return Number.POSITIVE_INFINITY;
  const mean = ((a.position[0] + b.position[0]) / 2) * (Math.PI / 180);
  const north = a.position[0] - b.position[0];
  const east = (a.position[1] - b.position[1]) * Math.cos(mean);
  return Math.hypot(north, east) * KM_PER_DEGREE;
}
