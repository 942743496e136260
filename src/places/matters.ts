// «بسته‌شدن تنگهٔ هرمز», «تهدید کشتیرانی در تنگهٔ هرمز», «کشورهای حاشیهٔ خلیج فارس»: a place that is talked of, where nothing happened.
import { OBJECT } from '../lexicons/function-words.ts';
import {
  AFTER,
  ANSWERS,
  CAUSES,
  CLOSINGS,
  FROM,
  IN,
  NEWS,
  OF_TRAFFIC,
  OPENED,
  PRETEXTS,
  SAID_BEFORE,
  STATES,
  TOWARDS,
  WITHOUT,
} from '../lexicons/place-words.ts';
import { hasRole, keyAt, type Scene } from './scene.ts';

/** How far before «در» what threatens the traffic is named, behind «را» what is done, and before a sea its states. */
const TRAFFIC = 4;
const DONE = 4;
const SHORE = 3;

interface Named {
  readonly first: number;
  readonly last: number;
}

/** Whether a sea or strait is the matter of its clause: closed, opened, threatened or ruled. */
export const isMatter = (scene: Scene, { first, last }: Named): boolean =>
  CLOSINGS.has(keyAt(scene, first - 1)) ||
  (keyAt(scene, last) === OBJECT && isOpened(scene, last + 1)) ||
  (IN.has(keyAt(scene, first - 1)) && isTraffic(scene, first - 1));

/** «تنگهٔ هرمز را به تدریج بازگشایی کرد». */
function isOpened(scene: Scene, from: number): boolean {
  for (let at = from; at < from + DONE; at++) {
    const word = scene.document.tokens[at]?.word;
    if (!word || word.kind === 'mark') return false;
    if (OPENED.has(word.key)) return true;
  }
  return false;
}

/** «تهدید کشتیرانی تجاری در …», but not «حمله به کشتی‌ها در …», «حمله به کشتیرانی در …». `preposition` is the token of «در». */
function isTraffic(scene: Scene, preposition: number): boolean {
  for (let at = preposition - 1; at >= preposition - TRAFFIC; at--) {
    const word = scene.document.tokens[at]?.word;
    if (word?.kind !== 'word' || word.verb !== null) return false;
    if (OF_TRAFFIC.has(word.key)) return !TOWARDS.has(keyAt(scene, at - 1));
    if (hasRole(scene.wordAt.get(at), 'attack') || hasRole(scene.wordAt.get(at), 'event')) return false;
  }
  return false;
}

/** How far before «در» what came first is told. */
const CAUSE = 14;

/** «پس از حمله به یک کشتی در تنگهٔ هرمز، به سواحل ایران حمله کرد», «به بهانهٔ تردد کشتی‌ها در …»: the sea where something happened before. */
export function isOfCause(scene: Scene, first: number): boolean {
  if (!IN.has(keyAt(scene, first - 1))) return false;
  let told = false;
  for (let at = first - 2; at >= first - CAUSE; at--) {
    const word = scene.document.tokens[at]?.word;
    if (!word || word.kind === 'mark' || (word.verb !== null && word.lemma !== 0)) return false;
    if (FROM.has(word.key) ? AFTER.has(keyAt(scene, at - 1)) : isCause(scene, at)) return told;
    const hit = scene.wordAt.get(at);
    told ||= SAID_BEFORE.has(word.key) || OF_TRAFFIC.has(word.key) || hasRole(hit, 'attack') || hasRole(hit, 'event');
  }
  return false;
}

/** «به بهانهٔ …», «به دنبال …», «در پی …», «در پاسخ به …». */
const isCause = (scene: Scene, at: number): boolean =>
  (ANSWERS.has(keyAt(scene, at)) || CAUSES.has(keyAt(scene, at)) || PRETEXTS.has(keyAt(scene, at))) &&
  (IN.has(keyAt(scene, at - 1)) || TOWARDS.has(keyAt(scene, at - 1)));

/** «کشورهای عرب حاشیهٔ خلیج فارس»: states told by the sea that they lie at. */
export function isOfStates(scene: Scene, first: number): boolean {
  for (let at = first; at >= first - SHORE; at--) {
    const key = keyAt(scene, at);
    if (STATES.has(key)) return true;
    if (at < first && (IN.has(key) || FROM.has(key) || scene.document.tokens[at]?.word.kind !== 'word')) return false;
  }
  return false;
}

/** «بدون تنگهٔ هرمز». */
export const isLeftOut = (scene: Scene, first: number): boolean => WITHOUT.has(keyAt(scene, first - 1));

/** «#اخبار_هرمزگان»: the part of a channel. */
export const isOfChannel = (scene: Scene, first: number): boolean =>
  keyAt(scene, first - 1) === '_' && NEWS.has(keyAt(scene, first - 2));
