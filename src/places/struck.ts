// «پهپادها کی‌یف را هدف قرار دادند»: what is struck, shaken or taken is the place, not the government that sits there.
import { OBJECT, PREPOSITIONS } from '../lexicons/function-words.ts';
import { FROM, type PlaceWord } from '../lexicons/place-words.ts';
import { AIMED, BARE_PLURAL, STRIKING } from '../lexicons/pointing-words.ts';
import type { Standing } from './role-reading.ts';
import { hasRole, keyAt, type Scene, type WordHit } from './scene.ts';

/** Words between «را» and what is done. */
const REACH = 9;
const OF_THEM: readonly PlaceWord['role'][] = ['title', 'source', 'institution', 'force', 'resident', 'people'];

/** Whose forces and ships are struck in the countries of others. */
const FAR_FROM_HOME = 'US';

/** Whether the name of a chain is the object of a blow, and no one of that place («نیروهای سوریه را»). */
export function isStruck(
  scene: Scene,
  { first, last, close, isCountry, country }: Standing,
  hits: readonly WordHit[],
): boolean {
  // «ایران کویت و بحرین را هدف قرار داد»: of a country no one and nothing may stand before it («جنگنده‌های آمریکا را»).
  if (isCountry && (country === FAR_FROM_HOME || !hits.every((hit) => hasRole(hit, 'modifier')))) return false;
  // «یک کشتی متعلق به بریتانیا را»: the object is the ship.
  if (isCountry && PREPOSITIONS.has(keyAt(scene, first - 1))) return false;
  const end = isCountry ? close : last;
  if (keyAt(scene, end) !== OBJECT) return false;
  const ofThem = hits.some((hit) => OF_THEM.some((role) => hasRole(hit, role)));
  return (!ofThem || isApart(scene, first)) && isBlow(scene, end + 1);
}

/** «جنگنده‌ها دمشق را»: a noun with the end of a bare plural governs no name behind it. */
export const isApart = (scene: Scene, first: number): boolean => keyAt(scene, first - 1).endsWith(BARE_PLURAL);

function isBlow(scene: Scene, from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    const word = scene.document.tokens[at]?.word;
    if (!word || word.kind === 'mark' || FROM.has(word.key)) return false;
    if (STRIKING.has(word.key) || AIMED.get(word.key)?.has(keyAt(scene, at + 1))) return true;
    if (word.verb !== null && word.lemma !== 0) return false;
  }
  return false;
}
