// The compiled index as a few ASCII strings, and back. A bundle carries it so that no start compiles lexicons: numbers
// are base64 of typed arrays, entries are lines of JSON that are parsed when they are first found in a text.
import { decode, encode } from './base64.ts';
import { createIndex, type Family, type Index, type IndexData, type Meaning, type Neighbours } from './index-data.ts';
import { type PackedWords, packWords, unpackWords } from './packed-words.ts';

export interface PackedIndex {
  readonly words: PackedWords;
  readonly roots: string;
  readonly cells: string;
  readonly kinds: readonly string[];
  readonly families: readonly Family[];
  readonly entries: string;
  readonly unless: readonly (readonly [number, Neighbours])[];
}

/** Packs an index; the bundler does. */
export function pack(data: IndexData): PackedIndex {
  const entries = Array.from({ length: data.entries }, (_, entry) => {
    const { id, value } = data.meaning(entry);
    return JSON.stringify({ id, value }, leanly);
  });
  return {
    words: packWords(data.words),
    roots: encode(data.trie.roots),
    cells: encode(data.trie.cells),
    kinds: data.kinds,
    families: data.families,
    entries: toAscii(entries.join('\n')),
    unless: [...data.unless],
  };
}

/** A place's spellings are in the index already, and its aliases are for people. */
const leanly = (key: string, value: unknown): unknown => (key === 'forms' || key === 'aliases' ? undefined : value);

/** JSON with escapes, which keep the source of the bundle in one byte a character; it loads faster. */
export const toAscii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The index that was packed. */
export function unpack(packed: PackedIndex): Index {
  const lines = packed.entries.split('\n');
  const meanings: Meaning<unknown>[] = new Array(lines.length);
  return createIndex({
    words: unpackWords(packed.words),
    trie: { roots: decode(Int32Array, packed.roots), cells: decode(Int32Array, packed.cells) },
    kinds: packed.kinds,
    families: packed.families,
    entries: lines.length,
    unless: new Map(packed.unless),
    meaning: (entry) => {
      meanings[entry] ??= JSON.parse(lines[entry] as string) as Meaning<unknown>;
      return meanings[entry] as Meaning<unknown>;
    },
  });
}
