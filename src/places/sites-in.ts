// «پایگاه آمریکایی بحرین», «نیروگاه کویت», «در داخل سنای فیلیپین»: what stands in a country makes it a scene.
import { countryOf } from './gazetteer.ts';
import { hasRole, type Scene, typeOf, type WordHit } from './scene.ts';

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
