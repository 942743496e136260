// Which reports are worth comparing: those that share a block. Small blocks are compared in full; in large ones each
// report meets its neighbours in a few sorted orders only, so the work is linear in the number of reports.
// Source: the sorted neighbourhood method (Hernández and Stolfo, SIGMOD 1995), inside blocks.
import type { Feature } from './feature.ts';
import { guestKeys, hostKeys } from './keys.ts';

/** Blocks up to this size are compared in full. */
const SMALL = 24;
/** Neighbours that a report meets in each order of a large block. */
const WINDOW = 10;

/** The reports of a block: index times two, plus one for a host. Millions of them have to fit in memory. */
type Members = number[];

const indexOf = (member: number): number => member >>> 1;
const isHost = (member: number): boolean => (member & 1) === 1;

export type Visit = (a: number, b: number) => void;

/** Calls `visit` with the indices of reports to compare, in an order that depends on nothing but the features' order. */
export function forEachPair(features: readonly Feature[], visit: Visit): void {
  for (const members of blocksOf(features).values()) {
    if (members.length <= SMALL) meet(members, members.length, visit);
    else for (const order of ORDERS) meet(sorted(members, features, order), WINDOW, visit);
  }
}

function blocksOf(features: readonly Feature[]): ReadonlyMap<string, Members> {
  const blocks = new Map<string, Members>();
  features.forEach((feature, index) => {
    for (const key of hostKeys(feature)) {
      const members = blocks.get(key);
      if (members === undefined) blocks.set(key, [index * 2 + 1]);
      else members.push(index * 2 + 1);
    }
  });
  features.forEach((feature, index) => {
    for (const key of guestKeys(feature)) blocks.get(key)?.push(index * 2);
  });
  return blocks;
}

/** Every member meets the `window` members behind it; two guests do not meet. */
function meet(members: Members, window: number, visit: Visit): void {
  members.forEach((first, at) => {
    const end = Math.min(members.length, at + 1 + window);
    for (let next = at + 1; next < end; next += 1) {
      const second = members[next] ?? first;
      if (isHost(first) || isHost(second)) visit(indexOf(first), indexOf(second));
    }
  });
}

type Order = (feature: Feature) => readonly [number, number, number];

const killedOf = ({ report }: Feature): number => report.totals.killed?.min ?? -1;
const injuredOf = ({ report }: Feature): number => report.totals.injured?.min ?? -1;

/** The orders of a large block: neighbours have in common what two reports of one happening most likely have. */
const ORDERS: readonly Order[] = [
  (feature) => [feature.profile.id, killedOf(feature), injuredOf(feature)],
  (feature) => [killedOf(feature), injuredOf(feature), feature.profile.label],
  (feature) => [feature.profile.label, killedOf(feature), feature.published ?? 0],
];

function sorted(members: Members, features: readonly Feature[], order: Order): Members {
  const keyed = members.flatMap((member) => {
    const feature = features[indexOf(member)];
    return feature === undefined ? [] : [{ member, key: order(feature) }];
  });
  keyed.sort((a, b) => byKey(a.key, b.key) || a.member - b.member);
  return keyed.map(({ member }) => member);
}

const byKey = (a: readonly [number, number, number], b: readonly [number, number, number]): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
