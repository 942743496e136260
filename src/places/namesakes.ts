// «نفتکشی به نام گاسلوگ شانگهای», «لشکر ۸ زرهی نجف اشرف», «حزب دمکرات کردستان»: ships, people, units and parties whose
// names hold that of a place.
import { PREPOSITIONS } from '../lexicons/function-words.ts';
import {
  ARMS,
  BY_NAME,
  IN,
  NAME,
  NAMED_HOUSES,
  NAMED_STREETS,
  PARTIES,
  SOME_PLACES,
  TOWARDS,
} from '../lexicons/place-words.ts';
import { countryOf } from './gazetteer.ts';
import type { Standing } from './role-reading.ts';
import { hasRole, keyAt, type Scene, typeOf } from './scene.ts';

/** How far before «به نام» a word for a place is looked for, and before a name the party that is called so. */
const HEAD = 5;
const PARTY = 4;

/** Whether somebody or something else than a place is called by the name at `first`. */
export const isNameOfOther = (scene: Scene, first: number): boolean => isCalled(scene, first) || isOfUnit(scene, first);

/** «شهروندی به نام ریاض عروقی», but not «در روستایی به نام کفرکلا». */
function isCalled(scene: Scene, first: number): boolean {
  const name = [first - 1, first - 2].find((at) => isByName(scene, at));
  if (name === undefined) return false;
  for (let at = name - 1; at > name - HEAD; at--) {
    const hit = scene.wordAt.get(at);
    if (typeOf(hit) || hasRole(hit, 'facility') || SOME_PLACES.has(keyAt(scene, at))) return false;
  }
  return true;
}

const isByName = (scene: Scene, at: number): boolean =>
  BY_NAME.has(keyAt(scene, at)) || (NAME.has(keyAt(scene, at)) && TOWARDS.has(keyAt(scene, at - 1)));

/** «لشکر ۸ زرهی نجف اشرف»: called after a town of another country. */
function isOfUnit(scene: Scene, first: number): boolean {
  let at = first - 1;
  while (ARMS.has(keyAt(scene, at)) || scene.document.tokens[at]?.word.kind === 'number') at--;
  const unit = scene.wordBefore.get(at + 1);
  return (
    at < first - 1 &&
    hasRole(unit, 'namesake') &&
    hasRole(unit, 'institution') &&
    scene.nameAt.get(first)?.rows.every((row) => countryOf(row) !== HOME_OF_UNITS) === true
  );
}

const HOME_OF_UNITS = 'IR';

/** «رستورانت زرنج»; «خیابان فلسطین»; «خیابان بیروت دمشق», where a street is called after one town and lies in the next. */
export function isHouseOrStreet(scene: Scene, { first, last, isCountry }: Standing): boolean {
  const [before, at] = [keyAt(scene, first - 1), keyAt(scene, first)];
  if (NAMED_HOUSES.has(before)) return true;
  // A street may be read as the type of its place.
  if (!NAMED_STREETS.has(before) && !NAMED_STREETS.has(at)) return false;
  return isCountry || scene.nameAt.has(last) || (IN.has(keyAt(scene, last)) && scene.nameAt.has(last + 1));
}

/** «حزب دمکرات کردستان ایران»: a party is where its members are; «حزب‌الله» is named in full before «شهر حیفا». */
export function isOfParty(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= first - PARTY; at--) {
    const word = scene.document.tokens[at]?.word;
    if (word?.kind !== 'word' || word.verb !== null || PREPOSITIONS.has(word.key)) return false;
    if (PARTIES.has(word.key)) return (scene.actorAt.get(at)?.last ?? first + 1) > first;
  }
  return false;
}
