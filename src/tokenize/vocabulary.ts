// The words that the lexicons know, each with a number, and the analysis of any other word against them.
import { foldWord } from '../normalize/letters.ts';
import { DETACHED, ENDINGS, JOINED, NEVER_PLURAL, WHOLE_WORDS } from './endings.ts';
import { createRuns } from './runs.ts';
import { findSplit, insideNumber } from './split.ts';
import { type Ending, JOINS, type Word } from './token.ts';
import { VERB_FORMS, type WordLookup } from './vocabulary-data.ts';

/** A piece of a run of letters: its word and where it starts and ends in the run. */
export interface Piece {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

export interface Vocabulary {
  /** The word that a folded key names. */
  readonly word: (key: string) => Word;
  /** The word that the run of letters at [start, end) of a text is, or its pieces where it is two run on. */
  readonly read: (text: string, start: number, end: number) => Word | readonly Piece[];
  readonly isKnown: (key: string) => boolean;
  readonly idOf: (key: string) => number;
}

/** Longer runs of letters are noise: they are cut for their key and never looked up. */
const LONGEST_WORD = 256;
/** Distinct spellings kept; more than any text of sense has. */
const CACHE_LIMIT = 1 << 16;

/** A vocabulary over words that are all known. */
export function createVocabulary(lookup: WordLookup): Vocabulary {
  let words = new Map<string, Word>();

  const word = (key: string): Word => {
    let found = words.get(key);
    if (!found) {
      if (words.size > CACHE_LIMIT) words = new Map();
      found = analyse(key, lookup);
      words.set(key, found);
    }
    return found;
  };
  const wordOf = (key: string): Word => {
    const plain = withoutDrawl(key);
    const short = plain === key ? null : word(plain);
    return short && (short.id !== 0 || short.stem !== 0) ? short : word(key);
  };
  const splitter = { word, ...lookup, leads: new Set(lookup.leads) };
  const readRun = (raw: string): Word | readonly Piece[] => {
    const whole = wordOf(foldWord(raw));
    const at = whole.id !== 0 ? 0 : insideNumber(whole.key) || (whole.stem === 0 ? findSplit(whole.key, splitter) : 0);
    if (at === 0) return whole;
    const cut = rawIndex(raw, at);
    const lead = { word: word(whole.key.slice(0, at)), start: 0, end: cut };
    // «وچهارتن»: what is left may be two words still.
    const rest = readRun(raw.slice(cut));
    if ('kind' in rest) return [lead, { word: rest, start: cut, end: raw.length }];
    return [lead, ...rest.map((piece) => ({ ...piece, start: piece.start + cut, end: piece.end + cut }))];
  };
  const runs = createRuns(readRun);
  return {
    word,
    idOf: lookup.idOf,
    isKnown: (key) => lookup.idOf(key) !== 0,
    read: (text, start, end) =>
      end - start > LONGEST_WORD
        ? unknown(foldWord(text.slice(start, start + LONGEST_WORD)))
        : runs.at(text, start, end),
  };
}

/** «انفجاررر»: a letter drawn out in a message, once. */
function withoutDrawl(key: string): string {
  let out = '';
  for (let at = 0; at < key.length; ) {
    let end = at + 1;
    while (key[end] === key[at]) end++;
    out += end - at >= DRAWL ? key[at] : key.slice(at, end);
    at = end;
  }
  return out.length === key.length ? key : out;
}

/** How often a letter stands in a row where it is drawn out. */
const DRAWL = 3;

const unknown = (key: string): Word => ({
  kind: 'word',
  key,
  id: 0,
  stem: 0,
  ending: 'none',
  lemma: 0,
  verb: null,
  value: null,
  joins: 0,
});

function analyse(key: string, { idOf, lemmas, forms }: WordLookup): Word {
  const id = idOf(key);
  const { stem, ending } = stemOf(key, idOf);
  return {
    kind: 'word',
    key,
    id,
    stem,
    ending,
    lemma: lemmas[id - 1] ?? 0,
    verb: VERB_FORMS[forms[id - 1] ?? 0] ?? null,
    value: null,
    joins: joinsOf(key),
  };
}

function stemOf(key: string, idOf: WordLookup['idOf']): { stem: number; ending: Ending } {
  if (WHOLE_WORDS.has(key)) return { stem: 0, ending: 'none' };
  for (const row of ENDINGS) {
    if (key.length - row.written.length < 2 || !key.endsWith(row.written)) continue;
    const base = key.slice(0, key.length - row.written.length);
    if (row.ending === 'plural' && !row.restores && NEVER_PLURAL.has(base)) continue;
    const stem = idOf(row.restores ? base + row.restores : base);
    if (stem !== 0) return { stem, ending: ezafe(base, row.written) ?? row.ending };
  }
  return { stem: 0, ending: 'none' };
}

/** After a vowel the ezafe is written «ی»: «نیروی», «اروپای», «چپه‌درهٔ» (where the mark folds away). */
function ezafe(stem: string, written: string): Ending | null {
  return written === 'ی' && (stem.endsWith('ا') || stem.endsWith('و')) ? 'ezafe' : null;
}

function joinsOf(key: string): number {
  let joins = 0;
  if (key === 'می' || key === 'نمی') joins |= JOINS.prefix;
  if (DETACHED.has(key)) joins |= JOINS.detached;
  if (JOINED.has(key)) joins |= JOINS.joined;
  if (key === 'ای') joins |= JOINS.indefinite;
  if (key.endsWith('ه')) joins |= JOINS.he;
  if (key.endsWith('د') || key.endsWith('م')) joins |= JOINS.person;
  if (key.length === 1) joins |= JOINS.initial;
  return joins;
}

/** The raw index at which `letters` folded letters have been read. */
function rawIndex(raw: string, letters: number): number {
  let index = 0;
  for (let read = 0; index < raw.length && read < letters; index++) read += foldWord(raw.charAt(index)).length;
  while (index < raw.length && foldWord(raw.charAt(index)) === '') index++;
  return index;
}
