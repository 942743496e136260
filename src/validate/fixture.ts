// A text with what is expected of it, as it was read from a folder, a pair of files or a line of a gold file.
import type { Expectation } from './expectation.ts';
import type { JsonPath } from './json-position.ts';
import type { Problem } from './problem.ts';

export interface Fixture {
  /** Its path without `/input.txt` or `.txt`; for a gold record the path and its id. */
  readonly name: string;
  /** The file that holds the expectation. */
  readonly file: string;
  readonly text: string;
  readonly expectation: Expectation;
  /** The line of the file where a value of the expectation stands, from 1. */
  readonly lineOf: (path: JsonPath) => number;
}

/** What stands in the place of a fixture that could not be read. */
export interface Unreadable {
  readonly name: string;
  readonly problem: Problem;
}
