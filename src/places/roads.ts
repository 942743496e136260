// Chains in, those that another place beside them outranks out.
import { IN, NEARBY } from '../lexicons/place-words.ts';
import type { Atom } from './atom.ts';
import type { Chain } from './chains.ts';
import { isOfStates } from './matters.ts';
import { isBeside, isRoad, isRoadAway } from './movement.ts';
import type { RoleReading } from './roles.ts';
import { keyAt, type Scene } from './scene.ts';
import { MARKS } from './weak-names.ts';

/** Rule of a place that another one beside it outranks: one end of a road, the name of a war. */
export const ROAD = 'place-road';

/** The token that opens a chain. */
export const firstOf = (chain: Chain): number => (chain.atoms[0] as Atom).first;
/** The token behind a chain. */
export const lastOf = (chain: Chain): number => (chain.atoms.at(-1) as Atom).last;

/** Chains that another place outranks: the ends of a road, what is named in passing, what another lies far from. */
export function roadsOf(scene: Scene, chains: readonly Chain[]): Set<Chain> {
  const roads = new Set<Chain>();
  chains.forEach((chain, i) => {
    const next = chains[i + 1];
    const before = chains[i - 1];
    // «از تشکان، کشم و درایم نام برد»: what holds for the head of a list holds for its members.
    if (isBeside(scene, firstOf(chain), lastOf(chain)) || (before?.list === chain.list && roads.has(before)))
      roads.add(chain);
    const gap = next ? firstOf(next) - lastOf(chain) : 0;
    // «روستای کوهک در ده کیلومتری سوران», «جزیرهٔ قشم، نزدیک تنگهٔ هرمز»
    if (next && next.atoms[0]?.relative === 'near' && gap === 1 && isBySide(scene, next)) roads.add(next);
    if (chain.atoms[0]?.rows[0]?.kind === 'sea' && isOfStates(scene, firstOf(chain))) roads.add(chain);
    if (isRoadAway(scene, firstOf(chain), lastOf(chain))) roads.add(chain);
    if (next && isRoad(scene, firstOf(chain), { last: lastOf(chain), next: firstOf(next) }))
      for (const end of [chain, next]) roads.add(end);
  });
  return roads;
}

const isBySide = (scene: Scene, { atoms }: Chain): boolean => {
  const first = atoms[0]?.first ?? 0;
  return IN.has(keyAt(scene, first - 1)) || (MARKS.has(keyAt(scene, first - 1)) && NEARBY.has(keyAt(scene, first)));
};

/** A location that another place outranks is one of the last resort. */
export const onRoad = (isEnd: boolean, reading: RoleReading): RoleReading =>
  isEnd && reading.role === 'location' ? { ...reading, rule: ROAD } : reading;
