// What travels from the readers to whoever extracts: one entry a document, still as bytes or as a path.
import type { FailureCode } from '../../read/failure.ts';

interface Answered {
  /** Which input it is from: an index into the list of sources. */
  readonly source: number;
  /** Names the document when it has no id of its own. */
  readonly id: string;
}

/** A text or a web page in a file, read where it is processed. */
export interface FileEntry extends Answered {
  readonly kind: 'file';
  readonly path: string;
  readonly format: 'text' | 'html';
}

/** A text or a web page that came through a stream. */
export interface BytesEntry extends Answered {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
  readonly format: 'text' | 'html';
}

/** One record: the bytes of a JSON object. */
export interface RecordEntry extends Answered {
  readonly kind: 'record';
  readonly bytes: Uint8Array;
  /** Whether the fields are already under our own names (`id`, `text`, `published`). */
  readonly named: boolean;
}

/** A document that could not be read; it is answered with the failure. */
export interface FailureEntry extends Answered {
  readonly kind: 'failure';
  readonly code: FailureCode;
  readonly message: string;
}

/** No document: all of an input that holds several has been read. */
export interface EndEntry {
  readonly kind: 'end';
  readonly source: number;
}

export type Entry = FileEntry | BytesEntry | RecordEntry | FailureEntry | EndEntry;

/** Entries that became available together. */
export interface Group {
  readonly entries: readonly Entry[];
  /** Bytes taken from the inputs since the last group, for the progress bar. */
  readonly consumed: number;
  /** Whether the next group may be long in coming, so that this one should not wait for it. */
  readonly idle: boolean;
}
