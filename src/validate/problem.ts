// Why a fixture could not be run at all. Codes are a closed list; the message says what is wrong and what to do.

export const PROBLEM_CODES = [
  'bad_json', // the expectation is not JSON
  'bad_expectation', // JSON, but not an expectation: an unknown slot or label, a wrong shape
  'duplicate', // two fixtures of one name
  'no_expectation', // a text without an expectation
  'no_text', // an expectation without a text
  'unreadable', // the system refuses to read a file, or it is no text
  'not_found', // a path that was named is not there
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  /** The file to look into, and the line in it, from 1. */
  readonly file: string;
  readonly line: number;
}

/** Thrown while a fixture is being read; becomes its error in the report. */
export class FixtureError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'FixtureError';
    this.problem = problem;
  }
}
