// Whether two tolls can be of one happening, and how much it says that they agree.
import type { Totals } from '../model/event.ts';

export type Range = NonNullable<Totals['killed']>;

/** The outcomes that have a total. */
export const OUTCOMES = ['killed', 'injured', 'missing', 'abducted', 'arrested', 'killed_or_injured'] as const;

/** The range of a vague plural: several, tens of, hundreds of, thousands of (annotation guide, slots and ruling 11). */
const VAGUE_MAX: ReadonlyMap<number, number> = new Map([
  [3, 19],
  [20, 199],
  [200, 1999],
  [2000, 19_999],
]);

const LARGE = 10;

export interface TollAgreement {
  /** 0 for nothing in common, up to 5 when large and equal numbers of killed and injured are given. */
  readonly points: number;
  /** Whether one toll has to be a revision of the other. */
  readonly isRevised: boolean;
  /** Whether both count the dead in tens: two such events in one province on one day are rare. */
  readonly isLarge: boolean;
}

/** Whether the event has a toll at all. */
export const hasToll = (totals: Totals): boolean => OUTCOMES.some((outcome) => totals[outcome] !== null);

/** How two tolls agree; null when they cannot be of one happening. `order` is negative when `a` was published first. */
export function tollsAgree(a: Totals, b: Totals, order: number): TollAgreement | null {
  let points = 0;
  let isRevised = false;
  for (const outcome of OUTCOMES) {
    const [x, y] = [a[outcome], b[outcome]];
    if (x === null || y === null) continue;
    if (areEqual(x, y)) points += pointsOf(outcome, x, y);
    else if (!overlap(x, y)) {
      if (!isRevision(x, y, outcome, order)) return null;
      isRevised = true;
    }
  }
  const combined = combinedAgree(a, b);
  const isLarge = Math.min(a.killed?.min ?? 0, b.killed?.min ?? 0) >= LARGE;
  return combined === null ? null : { points: points + combined, isRevised, isLarge };
}

/** One report gives «۷ کشته و زخمی», the other 2 killed and 5 injured. */
function combinedAgree(a: Totals, b: Totals): number | null {
  const [x, y] = [a.killed_or_injured ?? sumOf(a), b.killed_or_injured ?? sumOf(b)];
  const isStated = a.killed_or_injured !== null || b.killed_or_injured !== null;
  const isBoth = a.killed_or_injured !== null && b.killed_or_injured !== null;
  if (x === null || y === null || !isStated || isBoth) return 0;
  if (!overlap(x, y)) return null;
  return areEqual(x, y) ? pointsOf('killed', x, y) : 0;
}

function sumOf({ killed, injured }: Totals): Range | null {
  if (killed === null || injured === null) return null;
  const isOpen = killed.max === null || injured.max === null;
  return { min: killed.min + injured.min, max: isOpen ? null : (killed.max ?? 0) + (injured.max ?? 0) };
}

/** "At least 10" is the same figure as 10. */
const areEqual = (a: Range, b: Range): boolean =>
  a.min === b.min && (a.max === b.max || a.max === null || b.max === null);

const overlap = (a: Range, b: Range): boolean => a.min <= highestOf(b) && b.min <= highestOf(a);

/** The highest number that a range can stand for in another report: an open one is not open for ever. */
export const highestOf = (range: Range): number =>
  range.max ?? VAGUE_MAX.get(range.min) ?? revisedLimit('killed', range.min);

/** Equal numbers say the more the larger they are; a vague plural says next to nothing. */
function pointsOf(outcome: (typeof OUTCOMES)[number], a: Range, b: Range): number {
  if (a.min === 0) return 0;
  if (a.max === null && b.max === null && VAGUE_MAX.has(a.min)) return 0;
  if (outcome !== 'killed') return a.min >= LARGE ? 2 : 1;
  return a.min >= LARGE ? 3 : a.min >= 3 ? 2 : 1;
}

function isRevision(a: Range, b: Range, outcome: (typeof OUTCOMES)[number], order: number): boolean {
  const aIsHigher = a.min > b.min;
  const [low, high] = aIsHigher ? [b, a] : [a, b];
  const isUpwards = order === 0 || aIsHigher === order > 0;
  return isUpwards && high.min <= revisedLimit(outcome, highestOf(low));
}

/** The highest number that a first figure may be revised to; counts of the injured vary more. */
export function revisedLimit(outcome: string, first: number): number {
  if (outcome !== 'killed') return Math.max(first + 5, first * 3);
  return first < 10 ? Math.max(first + 2, first * 2) : first * 3;
}
