// Who a report says did it: names of sides that can be compared across reports, and whether two reports contradict.
import type { ReportedActor } from './report.ts';

export interface Sides {
  /** Perpetrators that the report states or that say so themselves. */
  readonly firm: readonly string[];
  /** Everyone named on either side whose name tells groups apart. */
  readonly all: readonly string[];
}

/** Ids of named groups and states carry a country or family; «شبه‌نظامیان» (`MILITANTS-…`) or civilians name nobody. */
const NAMED = /^(?:[A-Z]{2}-|NATO$|QAIDA$)/;

/** Sides that reports use for one another. */
const SAME_SIDE: ReadonlyMap<string, string> = new Map([
  ['AF-HAQQANI', 'AF-TALIBAN'],
  ['NATO', 'state:US'],
  ['US-COALITION', 'state:US'],
]);

/** The sides of an event. */
export function sidesOf(actors: readonly ReportedActor[]): Sides {
  const named = actors.filter((actor) => actor.id !== null && NAMED.test(actor.id));
  const firm = named.filter((actor) => actor.role === 'perpetrator' && actor.assertion !== 'alleged');
  return { firm: sideNames(firm), all: sideNames(named) };
}

const sideNames = (actors: readonly ReportedActor[]): readonly string[] => [...new Set(actors.map(sideOf))].sort();

/** Branches of one state's forces, and a state that stands for them, are one side; so is all of Islamic State. */
function sideOf({ id, category, country }: ReportedActor): string {
  const name = id ?? '';
  const same = SAME_SIDE.get(name);
  if (same !== undefined) return same;
  if (name.startsWith('IS-')) return 'IS';
  if (name.startsWith('AF-TALIBAN')) return 'AF-TALIBAN';
  return country !== null && (category === 'state_forces' || category === 'external_forces')
    ? `state:${country}`
    : name;
}

/** Whether two sorted lists share a name. */
export const share = (a: readonly string[], b: readonly string[]): boolean => a.some((name) => b.includes(name));

/**
 * Whether the perpetrators exclude one another. In a clash either side can be said to have attacked, so there the
 * other's perpetrator only has to be somewhere in the report.
 */
export function contradict(a: Sides, b: Sides, isClash: boolean): boolean {
  if (a.firm.length === 0 || b.firm.length === 0 || share(a.firm, b.firm)) return false;
  return !(isClash && (share(a.firm, b.all) || share(b.firm, a.all)));
}
