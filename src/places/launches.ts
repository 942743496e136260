// «شلیک موشک از زنجان», «از ناوهای خود در دریای عرب»: whence something was fired is not where it struck.
import { PREPOSITIONS } from '../lexicons/function-words.ts';
import { FEW, FROM, IN, LAUNCHES, MORE, RISES, SEVERAL, SHIPS, TAKE_OFFS, UPON } from '../lexicons/place-words.ts';
import { hasRole, keyAt, type Scene } from './scene.ts';

/** How far around a place the launch is named. */
const LAUNCHED = 4;

/** «شلیک موشک از زنجان», «از چند منطقهٔ روسیه موشک شلیک شد»: whence it was launched, not where it struck. */
export function isLaunchPad(scene: Scene, first: number, last: number): boolean {
  if (isOnBoard(scene, first) || isTakenOffFrom(scene, first, last)) return true;
  const from = [first - 1, first - 2].find((at) => FROM.has(keyAt(scene, at)));
  if (from === undefined || (from === first - 2 && !isCount(scene, first - 1))) return false;
  return isLaunch(scene, from - 1, -1) || isLaunch(scene, last, 1);
}

/** How far before «در» the ship that fires is named. */
const SHIP = 5;

/** «از ناوهای خود در دریای عرب»: where those who fire are. */
function isOnBoard(scene: Scene, first: number): boolean {
  const near = hasRole(scene.wordBefore.get(first), 'relative') ? first - 1 : first;
  if (!IN.has(keyAt(scene, near - 1))) return false;
  for (let at = near - 2; at > near - 2 - SHIP; at--) {
    if (scene.document.tokens[at]?.word.kind !== 'word' || PREPOSITIONS.has(keyAt(scene, at))) return false;
    if (SHIPS.has(keyAt(scene, at))) return FROM.has(keyAt(scene, at - 1));
  }
  return false;
}

/** How far before a place «از» may stand, and how far from both the word for taking off. */
const BASE = 5;
const OFF = 4;

/** «با پرواز از پایگاهی در بریتانیا», «از خاک امارات برخاسته بود»: where the aircraft took off. */
function isTakenOffFrom(scene: Scene, first: number, last: number): boolean {
  for (let at = first - 1; at >= first - BASE; at--) {
    const word = scene.document.tokens[at]?.word;
    if (!word || word.key === '\n' || word.key === '.' || (word.verb !== null && word.lemma !== 0)) return false;
    // «از دیروز بر ساختمان ولسوالی»: no place is left.
    if (UPON.has(word.key)) return false;
    if (FROM.has(word.key))
      return !rises(scene, at, first) && (takesOff(scene, at - 1, -1) || takesOff(scene, last, 1));
  }
  return false;
}

/** «ستون دود از منامه بلند شد», «ستون‌هایی از دود در منامه به هوا برخاست» */
function rises(scene: Scene, from: number, first: number): boolean {
  for (let at = from - OFF; at < first; at++) if (RISES.has(keyAt(scene, at))) return true;
  return false;
}

function takesOff(scene: Scene, from: number, step: 1 | -1): boolean {
  for (let at = from; Math.abs(at - from) < OFF; at += step) {
    const word = scene.document.tokens[at]?.word;
    if (!word || word.key === '\n' || word.key === '.' || word.key === '،') return false;
    if (hasRole(scene.wordAt.get(at), 'attack')) return false;
    if (TAKE_OFFS.has(word.key)) return true;
  }
  return false;
}

const isCount = (scene: Scene, at: number): boolean =>
  scene.document.tokens[at]?.word.kind === 'number' ||
  SEVERAL.has(keyAt(scene, at)) ||
  FEW.has(keyAt(scene, at)) ||
  MORE.has(keyAt(scene, at));

/** Walks over words only. */
function isLaunch(scene: Scene, from: number, step: 1 | -1): boolean {
  for (let at = from; Math.abs(at - from) < LAUNCHED; at += step) {
    const word = scene.document.tokens[at]?.word;
    if (word?.kind !== 'word' || PREPOSITIONS.has(word.key)) return false;
    if (LAUNCHES.has(word.key)) return true;
    if (word.verb !== null) return false;
  }
  return false;
}
