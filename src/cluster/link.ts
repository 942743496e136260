// Pairs with points → groups. The best pairs are joined first, and two groups only when all that is in them fits
// together: a chain of reports that each resemble the next must not tie two happenings into one.
import { compare, ENOUGH, MOST } from './compare.ts';
import type { Feature } from './feature.ts';
import { fits, type Group, groupOf, join } from './group.ts';
import { forEachPair } from './pairs.ts';

/** The groups of reports of one happening each, in order of their first member. */
export function link(features: readonly Feature[]): readonly (readonly Feature[])[] {
  const queues = queuePairs(features);
  const forest = createForest(features);
  for (const queue of queues.reverse()) queue.forEach(forest.tryJoin);
  return forest.groups();
}

/** A growing list of pairs of indices; plain arrays would take four times the memory for millions. */
interface PairQueue {
  readonly push: (a: number, b: number) => void;
  readonly forEach: (use: (a: number, b: number) => void) => void;
}

/** One queue for each number of points from ENOUGH to MOST. */
function queuePairs(features: readonly Feature[]): PairQueue[] {
  const queues = Array.from({ length: MOST - ENOUGH + 1 }, createQueue);
  forEachPair(features, (i, j) => {
    const [a, b] = [features[i], features[j]];
    if (a !== undefined && b !== undefined) queues[compare(a, b) - ENOUGH]?.push(i, j);
  });
  return queues;
}

function createQueue(): PairQueue {
  let pairs = new Uint32Array(64);
  let length = 0;
  return {
    push: (a, b) => {
      if (length === pairs.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(pairs);
        pairs = larger;
      }
      pairs[length] = a;
      pairs[length + 1] = b;
      length += 2;
    },
    forEach: (use) => {
      for (let i = 0; i < length; i += 2) use(pairs[i] ?? 0, pairs[i + 1] ?? 0);
    },
  };
}

/** Union-find whose roots carry what a group has to be consistent in. */
function createForest(features: readonly Feature[]) {
  const parents = Uint32Array.from(features, (_, index) => index);
  const groups: (Group | undefined)[] = [];
  const parentOf = (index: number): number => parents[index] ?? index;
  const rootOf = (index: number): number => {
    let at = index;
    while (parentOf(at) !== at) {
      parents[at] = parentOf(parentOf(at));
      at = parentOf(at);
    }
    return at;
  };
  const groupAt = (root: number): Group | undefined => {
    const feature = features[root];
    groups[root] ??= feature && groupOf(feature);
    return groups[root];
  };
  const unfit = new Set<number>();
  const tryJoin = (i: number, j: number): void => {
    const [x, y] = [rootOf(i), rootOf(j)];
    const [low, high] = x < y ? [x, y] : [y, x];
    const pair = low * features.length + high;
    const [a, b] = [groupAt(low), groupAt(high)];
    if (low === high || a === undefined || b === undefined || unfit.has(pair)) return;
    if (!fits(a, b)) return void unfit.add(pair);
    const [larger, smaller] = a.size >= b.size ? [low, high] : [high, low];
    parents[smaller] = larger;
    groups[larger] = larger === low ? join(a, b) : join(b, a);
    groups[smaller] = undefined;
  };
  return { tryJoin, groups: () => gather(features, rootOf) };
}

function gather(features: readonly Feature[], rootOf: (index: number) => number): readonly (readonly Feature[])[] {
  const members: Feature[][] = [];
  const placeOf = new Int32Array(features.length).fill(-1);
  features.forEach((feature, index) => {
    const root = rootOf(index);
    const place = placeOf[root] ?? -1;
    if (place >= 0) members[place]?.push(feature);
    else placeOf[root] = members.push([feature]) - 1;
  });
  return members;
}
