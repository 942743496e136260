// Chains in, those that another place beside them outranks out.
import { IN, NEARBY } from '../lexicons/place-words.ts';
import type { Atom } from './atom.ts';
import type { Chain } from './chains.ts';
import { isOfCause, isOfStates } from './matters.ts';
import { isBeside, isRoad, isRoadAway } from './movement.ts';
import type { RoleReading } from './role-reading.ts';
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
    if (isPassed(scene, chain) || (before?.list === chain.list && roads.has(before))) roads.add(chain);
    if (!next) return;
    if (isBySide(scene, chain, next)) roads.add(next);
    const end = (chain.atoms.at(-1) as Atom).first;
    if (isRoad(scene, end, { last: lastOf(chain), next: firstOf(next) }))
      for (const one of chain.atoms.length > 1 ? [next] : [chain, next]) roads.add(one);
  });
  return roads;
}

/** Named beside the story, as a road to a side of the country, or as the sea of states. */
const isPassed = (scene: Scene, chain: Chain): boolean =>
  isBeside(scene, firstOf(chain), lastOf(chain)) ||
  isRoadAway(scene, firstOf(chain), lastOf(chain)) ||
  (chain.atoms[0]?.rows[0]?.kind === 'sea' && (isOfStates(scene, firstOf(chain)) || isOfCause(scene, firstOf(chain))));

/** «روستای کوهک در ده کیلومتری سوران», «جزیرهٔ قشم، نزدیک تنگهٔ هرمز»: the second only says where the first lies; «حملات
 * اسرائیل در نزدیکی حبوش» says where a country struck. */
function isBySide(scene: Scene, chain: Chain, next: Chain): boolean {
  const first = firstOf(next);
  if (chain.atoms.length === 1 && chain.atoms[0]?.relative === 'no' && chain.atoms[0].rows[0]?.kind === 'country')
    return false;
  if (next.atoms[0]?.relative !== 'near' || first - lastOf(chain) !== 1) return false;
  return IN.has(keyAt(scene, first - 1)) || (MARKS.has(keyAt(scene, first - 1)) && NEARBY.has(keyAt(scene, first)));
}

/** A location that another place outranks is one of the last resort. */
export const onRoad = (isEnd: boolean, reading: RoleReading): RoleReading =>
  isEnd && reading.role === 'location' ? { ...reading, rule: ROAD } : reading;
