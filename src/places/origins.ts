// «در استان فارس به دنیا آمد», «متولد تخار»: where somebody is from, not where anything befell him.
import { BIRTHS, TO_THE_WORLD, TOWARDS } from '../lexicons/place-words.ts';
import { keyAt, type Scene } from './scene.ts';

/** How far behind a place the word of birth stands («در یزد چشم به جهان گشود»). */
const REACH = 3;

/** Whether the words right behind a place tell that somebody was born there. */
export function isBirthplace(scene: Scene, last: number): boolean {
  for (let at = last; at < last + REACH; at++) {
    const word = scene.document.tokens[at]?.word;
    if (word?.kind !== 'word') return false;
    if (BIRTHS.has(word.key)) return true;
    if (TO_THE_WORLD.has(word.key)) return TOWARDS.has(keyAt(scene, at - 1));
    if (word.verb !== null && word.lemma !== 0) return false;
  }
  return false;
}
