// «پایگاه آمریکایی بحرین», «نیروگاه کویت», «در داخل سنای فیلیپین»: what stands in a country makes it a scene.
import { CORPS } from '../lexicons/place-words.ts';
import { countryOf } from './gazetteer.ts';
import { hasRole, keyAt, type Scene, typeOf, type WordHit } from './scene.ts';

/** The words that govern a name, the nearest first. */
type Hits = readonly WordHit[];

/** «در داخل سنای فیلیپین»; an embassy stands elsewhere. */
export const isInsideOffice = ([near, by]: Hits): boolean =>
  hasRole(near, 'institution') && hasRole(by, 'relative') && !hasRole(near, 'mission');

/** «پایگاه آمریکایی بحرین»: what one country has in another. `first` is the token of the name. */
export function isBaseIn(scene: Scene, first: number): boolean {
  const nation = scene.nationalAt.get(first - 1);
  return (
    nation !== undefined &&
    isSite(scene.wordBefore.get(first - 1)) &&
    scene.nameAt.get(first)?.rows.every((row) => countryOf(row) !== nation) === true
  );
}

/** «نیروگاه کویت», but not «پایگاه‌های آمریکا», which stand abroad. */
export const isSiteHere = (hits: Hits): boolean => isSite(hits[0]) && !hits.some((hit) => hasRole(hit, 'force'));

const isSite = (hit: WordHit | undefined): boolean => typeOf(hit)?.kinds[0] === 'facility';

/** «اسکلهٔ سپاه سیریک». */
export const isSiteNear = (hits: Hits): boolean => hits.some((hit) => typeOf(hit) !== null);

/** «سپاه سیریک», but not «سپاه کربلا», «سپاه قدس»: the corps is called after a town of its own country. */
export const isCorpsOf = (scene: Scene, first: number): boolean =>
  CORPS.has(keyAt(scene, first - 1)) &&
  scene.nameAt.get(first)?.rows.some((row) => !row.weak && countryOf(row) === CORPS_HOME) === true;

const CORPS_HOME = 'IR';
