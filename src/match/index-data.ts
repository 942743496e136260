// The compiled lexicons: plain data first, then the index that reads it.
import { createVocabulary, type Vocabulary } from '../tokenize/vocabulary.ts';
import type { VocabularyData, WordLookup } from '../tokenize/vocabulary-data.ts';
import type { Trie } from './trie.ts';

/** What a match means: an entry without the forms that it was found by. */
export interface Meaning<Value> {
  readonly id: string;
  readonly value: Value;
}

/** A family of entries, which are numbered through all families. */
export interface Family {
  /** Place of its kind in `kinds`. */
  readonly kind: number;
  readonly inflected: boolean;
  /** Number of its first entry. */
  readonly first: number;
}

/** Words that cancel an entry, right before or after it or right after it only; several where one is written as several. */
export interface Neighbours {
  readonly around: readonly (readonly string[])[];
  readonly next: readonly (readonly string[])[];
}

/** What an index is made of, apart from its words. */
export interface Entries {
  readonly trie: Trie;
  readonly kinds: readonly string[];
  readonly families: readonly Family[];
  /** The meaning of an entry, always the same object. */
  readonly meaning: (entry: number) => Meaning<unknown>;
  readonly entries: number;
  readonly unless: ReadonlyMap<number, Neighbours>;
}

/** Compiled lexicons as plain data. */
export interface IndexData extends Entries {
  readonly words: VocabularyData;
}

export interface Index extends Omit<Entries, 'families'> {
  readonly vocabulary: Vocabulary;
  /** Added to a lemma to make it a step. */
  readonly lemmaSteps: number;
  readonly kindOf: Uint8Array;
  readonly inflected: Uint8Array;
}

/** The index over its data. */
export function createIndex({ words, families, ...data }: Entries & { readonly words: WordLookup }): Index {
  const kindOf = new Uint8Array(data.entries);
  const inflected = new Uint8Array(data.entries);
  for (const [i, family] of families.entries()) {
    const last = families[i + 1]?.first ?? data.entries;
    kindOf.fill(family.kind, family.first, last);
    if (family.inflected) inflected.fill(1, family.first, last);
  }
  return { ...data, vocabulary: createVocabulary(words), lemmaSteps: words.size, kindOf, inflected };
}
