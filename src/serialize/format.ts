// What an output format is. A file in it is: begin, the documents' parts with `between` between those that are not
// empty, end. Parts are made where the documents are read (in a worker), the frame where the file is written.
import type { Extraction, Failure } from '../model/event.ts';

export interface OutputFormat {
  readonly name: string;
  readonly extension: string;
  readonly begin: string;
  readonly between: string;
  readonly end: string;
  /** The part of one document; empty when the document adds nothing. */
  readonly document: (extraction: Extraction) => string;
  /** What stands in the place of a document that could not be processed; empty where there is no place for it. */
  readonly failure: (failure: Failure) => string;
}

/** How JSON is laid out: several documents in one array, or one alone; for people or for programs. */
export interface Layout {
  readonly single: boolean;
  readonly pretty: boolean;
}
