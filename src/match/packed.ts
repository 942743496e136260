// The compiled index as a few strings, and back. A bundle carries it so that no start compiles lexicons: numbers are
// base64 of typed arrays, entries are lines of JSON that are parsed when they are first found in a text.
import { createIndex, type Family, type Index, type IndexData, type Meaning, type Neighbours } from './index-data.ts';

export interface PackedIndex {
  readonly keys: string;
  readonly lemmas: string;
  readonly forms: string;
  readonly content: string;
  readonly leads: string;
  readonly roots: string;
  readonly cells: string;
  readonly kinds: readonly string[];
  readonly families: readonly Family[];
  readonly entries: string;
  readonly unless: readonly (readonly [number, Neighbours])[];
}

/** Packs an index; the bundler does. */
export function pack(data: IndexData): PackedIndex {
  const { words, trie } = data;
  const entries = Array.from({ length: data.entries }, (_, entry) => {
    const { id, value } = data.meaning(entry);
    return JSON.stringify({ id, value });
  });
  return {
    keys: words.keys.join('\n'),
    lemmas: encode(Int32Array.from(words.lemmas)),
    forms: encode(Int32Array.from(words.forms)),
    content: encode(Int32Array.from(words.content)),
    leads: encode(Float64Array.from(words.leads)),
    roots: encode(trie.roots),
    cells: encode(trie.cells),
    kinds: data.kinds,
    families: data.families,
    entries: entries.join('\n'),
    unless: [...data.unless],
  };
}

/** The index that was packed. */
export function unpack(packed: PackedIndex): Index {
  const lines = packed.entries.split('\n');
  const meanings: Meaning<unknown>[] = new Array(lines.length);
  return createIndex({
    words: {
      keys: packed.keys.split('\n'),
      lemmas: new Int32Array(decode(packed.lemmas)),
      forms: new Int32Array(decode(packed.forms)),
      content: new Int32Array(decode(packed.content)),
      leads: new Float64Array(decode(packed.leads)),
    },
    trie: { roots: new Int32Array(decode(packed.roots)), cells: new Int32Array(decode(packed.cells)) },
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

const encode = ({ buffer }: Int32Array | Float64Array): string => Buffer.from(buffer).toString('base64');

function decode(base64: string): ArrayBuffer {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
