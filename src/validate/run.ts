// Fixtures → report: every text is extracted and compared; figures, gates and the verdict follow.
import type { ExtractOptions } from '../extract.ts';
import type { InputDocument } from '../model/document.ts';
import type { Extraction } from '../model/event.ts';
import type { TraceStep } from '../model/trace.ts';
import { type Check, check } from './check.ts';
import { type Failure, failureOf } from './failure.ts';
import { checkGates, type Figures, figuresOf, type Gate, type GateResult } from './figures.ts';
import type { Fixture, Unreadable } from './fixture.ts';
import type { Problem } from './problem.ts';

/** The extractor; handed in so that tests can hand in another one. */
export type Extract = (document: InputDocument, options: ExtractOptions) => Extraction;

export type Result =
  | { readonly status: 'passed'; readonly name: string; readonly file: string; readonly check: Check }
  | {
      readonly status: 'failed';
      readonly name: string;
      readonly file: string;
      readonly check: Check;
      readonly failures: readonly Failure[];
    }
  | { readonly status: 'error'; readonly name: string; readonly file: string; readonly problem: Problem };

/** All right; expectations not met; a fixture could not be run. The numbers are exit statuses. */
export const VERDICTS = { met: 0, unmet: 1, unable: 2 } as const;
export type Verdict = keyof typeof VERDICTS;

export interface Report {
  readonly results: readonly Result[];
  readonly figures: Figures;
  readonly gates: readonly GateResult[];
  readonly verdict: Verdict;
}

/** The document that a fixture's text is; its day counts as told by the source. */
export function documentOf({ name, text, expectation }: Fixture): InputDocument {
  const { published } = expectation;
  return { id: name, text, published: published ? { date: published, basis: 'metadata' } : undefined };
}

/** Runs one fixture. */
export function runFixture(fixture: Fixture, extract: Extract): Result {
  const trace: TraceStep[] = [];
  const extraction = extract(documentOf(fixture), { trace: (step) => trace.push(step) });
  const found = check(fixture.expectation, extraction);
  const { name, file } = fixture;
  if (found.differences.length === 0) return { status: 'passed', name, file, check: found };
  const of = { fixture, extraction, trace, check: found };
  const failures = found.differences.map((difference) => failureOf(difference, of));
  return { status: 'failed', name, file, check: found, failures };
}

/** The result in the place of a fixture that could not be read. */
export const resultOfUnreadable = ({ name, problem }: Unreadable): Result => ({
  status: 'error',
  name,
  file: problem.file,
  problem,
});

/** The report over all results. Gates, where there are any, take the place of "every fixture must pass". */
export function reportOn(results: readonly Result[], gates: readonly Gate[]): Report {
  const figures = figuresOf(results.flatMap((result) => (result.status === 'error' ? [] : [result.check])));
  const checked = checkGates(figures, gates);
  return { results, figures, gates: checked, verdict: verdictOf(results, checked) };
}

function verdictOf(results: readonly Result[], gates: readonly GateResult[]): Verdict {
  if (results.some((result) => result.status === 'error')) return 'unable';
  const met = gates.length > 0 ? gates.every((gate) => gate.met) : results.every(({ status }) => status === 'passed');
  return met ? 'met' : 'unmet';
}
