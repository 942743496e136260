// «در حمایت از مقاومت غزه», «برای کمک به ایران»: whom people march or fight for is where they are not.
import { AND, LOCATIVE, SUPPORT, SUPPORT_JOINTS, TOWARDS } from '../lexicons/place-words.ts';
import { keyAt, type Scene } from './scene.ts';

/** How far before a place the word of support stands («در همبستگی با مردم مظلوم فلسطین»). */
const REACH = 6;

/** Whether a place is of those whom somebody supports. `first` is its first token. */
export function isSupported(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= first - REACH; at--) {
    const word = scene.document.tokens[at]?.word;
    if (word?.kind !== 'word' || (word.verb !== null && word.lemma !== 0)) return false;
    if (SUPPORT.has(word.key)) return SUPPORT_JOINTS.has(keyAt(scene, at + 1)) && at + 1 < first;
    // «در حمایت از غزه مردم بغداد …»: no one of a list with those supported.
    if (scene.nameBefore.has(at + 1) && !AND.has(keyAt(scene, at + 1))) return false;
    if (LOCATIVE.has(word.key) && !SUPPORT_JOINTS.has(word.key)) return false;
    // «در همبستگی با مردم به تهران رفت»
    if (TOWARDS.has(word.key) && !SUPPORT.has(keyAt(scene, at - 1))) return false;
  }
  return false;
}
