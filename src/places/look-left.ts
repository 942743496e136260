// The words before a name in, the class words that govern it out.
import { NAME_STOPS, type PlaceWord } from '../lexicons/place-words.ts';
import type { Left } from './role-reading.ts';
import { hasRole, keyAt, type Scene, type WordHit } from './scene.ts';

const QUOTES = new Set(['«', '"', '“', "'", '(']);

/** Words of no class that may stand inside one noun phrase («وزارت امور خارجهٔ ایران»). */
const LOOSE = 3;

/** Walks out through the noun phrase that a name closes. */
export function lookLeft(scene: Scene, first: number): Left {
  const hits: WordHit[] = [];
  let at = QUOTES.has(keyAt(scene, first - 1)) ? first - 1 : first;
  for (let loose = 0; loose <= LOOSE; ) {
    const hit = scene.wordBefore.get(at);
    if (hit) {
      if (isOwnDay(scene, hit)) break;
      hits.push(hit);
      at = hit.first;
      continue;
    }
    // «تیپ ۳۸۸ ایرانشهر»
    if (isNumberOfUnit(scene, at - 1)) {
      at--;
      continue;
    }
    if (!canPass(scene, at - 1) || !hasClass(scene, at - 1)) break;
    at--;
    loose++;
  }
  return { hits, at, preposition: keyAt(scene, at - 1) };
}

/** «طالبان دیروز قندوز را …»: a day behind those who act; «حملهٔ دیروز قندوز» has its day. */
function isOwnDay(scene: Scene, { first, last }: WordHit): boolean {
  const before = scene.wordBefore.get(first);
  return last - first === 1 && NAME_STOPS.has(keyAt(scene, first)) && hasRole(before, 'force');
}

const isNumberOfUnit = (scene: Scene, at: number): boolean =>
  scene.document.tokens[at]?.word.kind === 'number' && hasRole(scene.wordBefore.get(at), 'institution');

const canPass = (scene: Scene, at: number): boolean => {
  const word = scene.document.tokens[at]?.word;
  return word?.kind === 'word' && word.verb === null && !NAME_STOPS.has(word.key) && !scene.nameBefore.has(at + 1);
};

/** Whether a class word is reached over words of no class only. */
function hasClass(scene: Scene, from: number): boolean {
  for (let at = from, loose = 0; loose < LOOSE && canPass(scene, at); at--, loose++) {
    const hit = scene.wordBefore.get(at);
    if (hit) return GOVERNING.some((role) => hasRole(hit, role));
  }
  return false;
}

const GOVERNING: readonly PlaceWord['role'][] = ['title', 'source', 'institution', 'attack', 'event'];
