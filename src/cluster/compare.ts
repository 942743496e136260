// Two reports → how much speaks for one happening. A contradiction ends it; everything that agrees adds points.
import { areCompatible, labelIndex } from './compatible-types.ts';
import type { Feature, Profile } from './feature.ts';
import { contradict, share } from './sides.ts';
import { hasToll, type TollAgreement, tollsAgree } from './toll.ts';
import { gapBetween, type When } from './when.ts';
import { AGREE, type Agreement, placesAgree } from './where.ts';
import { type Likeness, likeness } from './words.ts';

/** Points that two reports need to be of one happening. */
export const ENOUGH = 5;
/** Points that they need when no number and no name says so. */
const ENOUGH_WITHOUT_TOLL = 6;
/** No two reports are given more points than this. */
export const MOST = 20;

const CLASH = labelIndex('Armed clash');
const PLACE_POINTS: Readonly<Record<Agreement, number>> = { 0: 0, 1: 0, 2: 1, 3: 1, 4: 2, 5: 3 };
const VICTIM_POINTS = 3;

/** What two reports have in common; contradictions are out already. */
interface Evidence {
  readonly when: readonly [When, When];
  readonly gap: number;
  readonly place: Agreement;
  readonly toll: TollAgreement;
  readonly isTollLess: boolean;
  readonly hasSameVictim: boolean;
  readonly likeness: Likeness;
}

/** Whether two profiles can be of one happening; in a cluster every two must be. */
export const profilesAgree = (a: Profile, b: Profile): boolean =>
  a === b || (areOfOneKind(a, b) && placesAgree(a.places, b.places) !== AGREE.none);

const areOfOneKind = (a: Profile, b: Profile): boolean =>
  a.scope === b.scope &&
  areCompatible(a.label, b.label) &&
  !contradict(a.sides, b.sides, a.label === CLASH && b.label === CLASH);

/** Points for two reports being of one happening; 0 when they are not. Symmetric. */
export function compare(a: Feature, b: Feature): number {
  const evidence = evidenceOf(a, b);
  if (evidence === null || !isStrongEnough(evidence, a.profile.scope)) return 0;
  const points =
    datePoints(evidence) +
    PLACE_POINTS[evidence.place] +
    numberPoints(evidence) +
    evidence.likeness +
    (a.profile.label === b.profile.label ? 1 : 0) +
    (share(a.profile.sides.all, b.profile.sides.all) ? 1 : 0);
  const enough = numberPoints(evidence) > 0 ? ENOUGH : ENOUGH_WITHOUT_TOLL;
  return points >= enough ? Math.min(points, MOST) : 0;
}

/** Points for equal numbers and names of the dead and injured, which two happenings rarely share. */
const numberPoints = ({ toll, hasSameVictim }: Evidence): number => toll.points + (hasSameVictim ? VICTIM_POINTS : 0);

function evidenceOf(a: Feature, b: Feature): Evidence | null {
  if (a.document === b.document || a.when === null || b.when === null) return null;
  const gap = gapBetween(a.when, b.when);
  if (gap > 1 || !areOfOneKind(a.profile, b.profile)) return null;
  const toll = tollsAgree(a.report.totals, b.report.totals, orderOf(a, b));
  if (toll === null) return null;
  const place = placesAgree(a.profile.places, b.profile.places);
  if (place === AGREE.none) return null;
  return {
    when: [a.when, b.when],
    gap,
    place,
    toll,
    isTollLess: !hasToll(a.report.totals) || !hasToll(b.report.totals),
    hasSameVictim: share(a.victims, b.victims),
    likeness: likeness(a.report.words, b.report.words),
  };
}

/** Negative when `a` was published first; 0 when that is unknown or on one day. */
const orderOf = (a: Feature, b: Feature): number =>
  a.published === null || b.published === null ? 0 : a.published - b.published;

/** A weak side of the evidence has to be made good by a strong one. */
function isStrongEnough(evidence: Evidence, scope: string): boolean {
  const { when, gap, place, toll, isTollLess } = evidence;
  const numbers = numberPoints(evidence);
  const isExact = gap <= 0 && when[0].kind === 'day' && when[1].kind === 'day';
  if (scope === 'aggregate') return numbers > 0 && when[0].start === when[1].start && when[0].end === when[1].end;
  if (place === AGREE.country && (isTollLess || numbers < 2 || !isExact)) return false;
  if (toll.isRevised && !(isExact && (place >= AGREE.district || numbers >= 2 || toll.isLarge))) return false;
  if (gap > 0 && numbers + PLACE_POINTS[place] < 4) return false;
  if (when[0].kind === 'long' || when[1].kind === 'long') return place >= AGREE.province && numbers >= 3;
  return numbers > 0 || toll.isRevised || isToldAlike(evidence);
}

/** Without a number in common, the vaguer the place, the more alike the wording has to be. */
function isToldAlike({ place, likeness }: Evidence): boolean {
  if (place === AGREE.point) return true;
  return likeness >= (place === AGREE.province ? 3 : 1);
}

function datePoints({ when: [a, b], gap }: Evidence): number {
  if (gap > 0 || a.kind === 'implied' || b.kind === 'implied') return 0;
  if (a.start === b.start && a.end === b.end) return 2;
  return a.kind === 'long' || b.kind === 'long' ? 0 : 1;
}
