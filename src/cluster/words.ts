// How alike the words of two reports are, beside the names of places, which are compared on their own. In a war one
// town is hit several times a day, and where no toll tells the hits apart only the wording does.
// Method: bottom-k sketches of word sets (Broder 1997): exact for up to SKETCH words, an estimate beyond.

import type { ConflictEvent } from '../model/event.ts';

const SKETCH = 32;
/** Shorter words are mostly prepositions and particles. */
const SHORTEST = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/** The smallest hashes of the words that report an event, ascending. */
export function sketchOf({ evidence, places }: Pick<ConflictEvent, 'evidence' | 'places'>): readonly number[] {
  const names = new Set(places.flatMap((place) => wordsOf(place.text)));
  const words = evidence.flatMap(({ text }) => wordsOf(text)).filter((word) => !names.has(word));
  const hashes = new Set(words.filter((word) => word.length >= SHORTEST).map(hashWord));
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH);
}

/** Words with the letters folded that keyboards mix up (Arabic yeh and kaf) and without ZWNJ and vowel signs. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\u064a/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/[\u200c\p{M}]+/gu, '')
    .match(WORD) ?? [];

/** Thirty bits, so that V8 keeps lists of them compact. Algorithm: FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 2;
}

/** 0: nothing to speak of in common; 1: some wording; 2: half of the shorter report; 3: one text or agency. */
export type Likeness = 0 | 1 | 2 | 3;

/** How alike two sketches are. */
export function likeness(a: readonly number[], b: readonly number[]): Likeness {
  const shared = countShared(a, b);
  const share = shared / Math.max(1, Math.min(a.length, b.length));
  if (shared >= 8 && share >= 0.5) return 3;
  if (shared >= 5 && share >= 0.5) return 2;
  return shared >= 3 && share >= 0.25 ? 1 : 0;
}

function countShared(a: readonly number[], b: readonly number[]): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
