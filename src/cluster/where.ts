// Where a report says the happening was: the places of an event as nodes that compare fast, and how closely two agree.
//
//   country ── admin1 ── admin2 ── point        a missing finer level agrees with anything below its parent
import type { ReportedPlace } from './report.ts';

/** How closely two reports agree on the place; `none` is a contradiction. */
export const AGREE = { none: 0, country: 1, admin1: 2, admin2: 3, point: 4 } as const;
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

/** The nodes that place an event: the first few, and a country only when no place in it is named. */
export function placing(nodes: readonly PlaceNode[]): readonly PlaceNode[] {
  const first = [...new Set(nodes)].slice(0, MAX_PLACES);
  return first.filter(
    (node) => node.admin1 !== '' || !first.some((other) => other.country === node.country && other.admin1 !== ''),
  );
}

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
    isCapital: (isPoint ? name : admin2) === admin1,
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
  const fine = fineAgreement(a, b);
  return fine > AGREE.admin1 && a.isCapital && b.isCapital ? AGREE.admin1 : fine;
}

/** Within one province: districts first, then towns and villages. */
function fineAgreement(a: PlaceNode, b: PlaceNode): Agreement {
  if (a.point !== '' && a.point === b.point) return a.isTown ? AGREE.admin2 : AGREE.point;
  const distance = distanceKm(a, b);
  if (a.point !== '' && b.point !== '') return pointsAgree(a, b, distance);
  if (a.admin2 !== '' && a.admin2 === b.admin2) return AGREE.admin2;
  if (isOnlyProvince(a) || isOnlyProvince(b)) return AGREE.admin1;
  if (isTownOf(a, b) || isTownOf(b, a)) return AGREE.admin2;
  if (a.admin2 !== '' && b.admin2 !== '') return distance <= NEAR_KM ? AGREE.admin2 : AGREE.none;
  return distance <= TOWN_KM ? AGREE.admin2 : distance === Number.POSITIVE_INFINITY ? AGREE.admin1 : AGREE.none;
}

/** Two different names of points: neighbours, or a quarter and its town. */
function pointsAgree(a: PlaceNode, b: PlaceNode, distance: number): Agreement {
  if (distance <= NEAR_KM) return AGREE.admin2;
  if (a.isTown === b.isTown) return AGREE.none;
  if (distance <= TOWN_KM) return AGREE.admin2;
  // A quarter in no table: its district is all that is known of it.
  const isUnknown = distance === Number.POSITIVE_INFINITY;
  return isUnknown && (a.admin2 === '' || b.admin2 === '' || a.admin2 === b.admin2) ? AGREE.admin1 : AGREE.none;
}

const isOnlyProvince = (node: PlaceNode): boolean => node.admin2 === '' && node.point === '';

/** A town that gives its district its name. */
const isTownOf = (town: PlaceNode, district: PlaceNode): boolean => town.point !== '' && town.point === district.admin2;

/** Kilometres on the plane of the mean latitude, good to a percent at these distances; infinite when unknown. */
function distanceKm(a: PlaceNode, b: PlaceNode): number {
  if (a.position === null || b.position === null) return Number.POSITIVE_INFINITY;
  const mean = ((a.position[0] + b.position[0]) / 2) * (Math.PI / 180);
  const north = a.position[0] - b.position[0];
  const east = (a.position[1] - b.position[1]) * Math.cos(mean);
  return Math.hypot(north, east) * KM_PER_DEGREE;
}
