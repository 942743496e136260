// The words that the lexicons know, each with a number, and the analysis of any other word against them.

import type { VerbRow } from '../lexicons/verbs.ts';
import { foldWord } from '../normalize/letters.ts';
import { conjugate } from './conjugate.ts';
import { AUXILIARIES, ENDINGS } from './endings.ts';
import type { Ending, VerbForm, Word } from './token.ts';

/** A piece of a run of letters: its word and where it starts and ends in the run. */
export interface Piece {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

interface Known {
  readonly id: number;
  lemma: number;
  verb: VerbForm | null;
}

/** Words that newsrooms run on to the next word («درولسوالی», «وسه تن»). */
const PROCLITICS = ['و', 'در', 'از', 'به', 'بر', 'با', 'که', 'این', 'تا', 'هر', 'یک'];
const SHORTEST_REST = 3;
const CACHE_LIMIT = 1 << 16;

export interface Vocabulary {
  /** Adds a word as the lexicons write it and gives its id. */
  readonly add: (written: string) => number;
  /** Makes a word splittable off a run-on («و|سه»), however short. */
  readonly allowSplit: (id: number) => void;
  /** Id of the synonym class of an infinitive; 0 when no verb row has it. */
  readonly lemmaOf: (infinitive: string) => number;
  /** The word that a folded key names. */
  readonly word: (key: string) => Word;
  /** The words in a raw run of letters, joined or run on. */
  readonly pieces: (raw: string) => readonly Piece[];
  readonly isKnown: (key: string) => boolean;
}

/** Builds a vocabulary on the verbs; the lexicons add their words to it while they are compiled. */
export function createVocabulary(verbs: readonly VerbRow[]): Vocabulary {
  const known = new Map<string, Known>();
  const lemmas = new Map<string, number>();
  const short = new Set<number>();
  let words = new Map<string, Word>();
  let runs = new Map<string, readonly Piece[]>();
  let next = 1;

  const enter = (key: string): Known => {
    let row = known.get(key);
    if (!row) {
      row = { id: next++, lemma: 0, verb: null };
      known.set(key, row);
      // What was analysed while the word was unknown no longer holds.
      if (words.size > 0) words = new Map();
      if (runs.size > 0) runs = new Map();
    }
    return row;
  };
  for (const row of verbs) {
    const infinitive = foldWord(row.infinitive);
    lemmas.set(infinitive, lemmas.get(foldWord(row.standsFor ?? '')) ?? enter(infinitive).id);
  }
  for (const row of verbs) {
    const lemma = lemmas.get(foldWord(row.infinitive)) ?? 0;
    for (const { written, verb } of conjugate(row)) {
      const entry = enter(foldWord(written));
      if (entry.lemma === 0) Object.assign(entry, { lemma, verb });
    }
  }

  const stemOf = (key: string): { stem: number; ending: Ending; verb: Known | null } => {
    for (const row of ENDINGS) {
      if (key.length - row.written.length < 2 || !key.endsWith(row.written)) continue;
      const base = key.slice(0, key.length - row.written.length);
      const found = known.get(base + (row.restores ?? ''));
      if (found) return { stem: found.id, ending: ezafe(base, row.written) ?? row.ending, verb: null };
    }
    return { stem: 0, ending: 'none', verb: null };
  };

  const analyse = (key: string): Word => {
    const exact = known.get(key);
    const { stem, ending } = stemOf(key);
    return {
      kind: 'word',
      key,
      id: exact?.id ?? 0,
      stem,
      ending,
      lemma: exact?.lemma ?? 0,
      verb: exact?.verb ?? null,
      value: null,
    };
  };
  const word = (key: string): Word => {
    let found = words.get(key);
    if (!found) {
      if (words.size > CACHE_LIMIT) words = new Map();
      found = analyse(key);
      words.set(key, found);
    }
    return found;
  };
  const isWord = (key: string): boolean => {
    const found = word(key);
    return found.id !== 0 || found.stem !== 0;
  };

  const afterProclitic = (key: string): number => {
    for (const proclitic of PROCLITICS) {
      if (!key.startsWith(proclitic)) continue;
      const rest = key.slice(proclitic.length);
      const restId = known.get(rest)?.id ?? 0;
      if ((rest.length >= SHORTEST_REST && isWord(rest)) || short.has(restId)) return proclitic.length;
    }
    return 0;
  };
  const beforeAuxiliary = (key: string): number => {
    for (const auxiliary of AUXILIARIES)
      if (key.endsWith(auxiliary) && known.get(key.slice(0, -auxiliary.length))?.verb)
        return key.length - auxiliary.length;
    return 0;
  };
  const betweenWords = (key: string): number => {
    for (let at = SHORTEST_REST; at <= key.length - SHORTEST_REST; at++)
      if (known.has(key.slice(0, at)) && known.has(key.slice(at))) return at;
    return 0;
  };
  /** Where an unknown run splits into two known words, in folded letters; 0 where it does not. */
  const splitPoint = (key: string): number => afterProclitic(key) || beforeAuxiliary(key) || betweenWords(key);

  const split = (raw: string): readonly Piece[] => {
    const key = foldWord(raw);
    const whole = word(key);
    const at = whole.id === 0 && whole.stem === 0 && key.length <= 40 ? splitPoint(key) : 0;
    if (at === 0) return [{ word: whole, start: 0, end: raw.length }];
    const cut = rawIndex(raw, at);
    return [
      { word: word(key.slice(0, at)), start: 0, end: cut },
      { word: word(key.slice(at)), start: cut, end: raw.length },
    ];
  };

  return {
    add: (written) => enter(foldWord(written)).id,
    allowSplit: (id) => void short.add(id),
    lemmaOf: (infinitive) => lemmas.get(foldWord(infinitive)) ?? 0,
    word,
    isKnown: (key) => known.has(key),
    pieces: (raw) => {
      let found = runs.get(raw);
      if (!found) {
        if (runs.size > CACHE_LIMIT) runs = new Map();
        found = split(raw);
        runs.set(raw, found);
      }
      return found;
    },
  };
}

/** After a vowel the ezafe is written «ی»: «نیروی», «اروپای», «چپه‌درهٔ» (where the mark folds away). */
function ezafe(stem: string, written: string): Ending | null {
  return written === 'ی' && (stem.endsWith('ا') || stem.endsWith('و')) ? 'ezafe' : null;
}

/** The raw index at which `letters` folded letters have been read. */
function rawIndex(raw: string, letters: number): number {
  let index = 0;
  for (let read = 0; index < raw.length && read < letters; index++) read += foldWord(raw.charAt(index)).length;
  while (index < raw.length && foldWord(raw.charAt(index)) === '') index++;
  return index;
}
