// One text to read. What the extractor takes in.
import type { Dialect } from '../lexicons/lexicon.ts';

export type PublishedBasis = 'option' | 'metadata' | 'header' | 'dateline' | 'filename';

/** A document as it reaches `extract`: bytes are decoded, records are unwrapped. */
export interface InputDocument {
  /** Path relative to the input root, or the record's own id. Only ever printed. */
  readonly id: string;
  /** The text exactly as given; every span refers to it. */
  readonly text: string;
  /** ISO day of publication when the caller knows it, with where it is from. */
  readonly published?: { readonly date: string; readonly basis: PublishedBasis } | undefined;
  /** A file name that may hold the day, used only when nothing in the text does. */
  readonly filename?: string | undefined;
  /** Fixes the dialect; without it the words of the text decide. */
  readonly dialect?: Dialect | undefined;
}
