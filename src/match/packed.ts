// The compiled index as bytes, and back. A bundle has it as a file beside itself, so that no start compiles lexicons:
// numbers lie in it as they are used, entries are lines of JSON that are parsed when they are first found in a text.
import type { Container, Contents } from './container.ts';
import { createIndex, type Family, type Index, type IndexData, type Meaning, type Neighbours } from './index-data.ts';
import { packWords, unpackWords } from './packed-words.ts';

/** What is small enough to be read whole. */
interface Head {
  readonly kinds: readonly string[];
  readonly families: readonly Family[];
  readonly unless: readonly (readonly [number, Neighbours])[];
}

/** Packs an index; the bundler does. */
export function pack(data: IndexData): Contents {
  const entries = Array.from({ length: data.entries }, (_, entry) => {
    const { id, value } = data.meaning(entry);
    return JSON.stringify({ id, value }, leanly);
  });
  const head: Head = { kinds: data.kinds, families: data.families, unless: [...data.unless] };
  return {
    ...packWords(data.words),
    roots: data.trie.roots,
    cells: data.trie.cells,
    head: toAscii(JSON.stringify(head)),
    entries: toAscii(entries.join('\n')),
  };
}

/** A place's spellings are in the index already, and its aliases are for people. */
const leanly = (key: string, value: unknown): unknown => (key === 'forms' || key === 'aliases' ? undefined : value);

/** JSON with escapes, which takes one byte a character. */
export const toAscii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The index that was packed. */
export function unpack(packed: Container): Index {
  const { kinds, families, unless } = JSON.parse(packed.text('head')) as Head;
  const lines = packed.text('entries').split('\n');
  const meanings: Meaning<unknown>[] = new Array(lines.length);
  return createIndex({
    words: unpackWords(packed),
    trie: { roots: packed.array(Int32Array, 'roots'), cells: packed.array(Int32Array, 'cells') },
    kinds,
    families,
    entries: lines.length,
    unless: new Map(unless),
    meaning: (entry) => {
      meanings[entry] ??= JSON.parse(lines[entry] as string) as Meaning<unknown>;
      return meanings[entry] as Meaning<unknown>;
    },
  });
}
