// Lines of plain words that several reporters share.
import type { Failure, Side } from '../failure.ts';
import type { GateResult } from '../figures.ts';
import type { Report } from '../run.ts';

const NONE = 'none';

/** The values of one side in a row. */
export const sideWords = (sides: readonly Side[]): string => sides.map(({ value }) => value).join('; ') || NONE;

/** The rules of the values that are wrong. */
export const rulesOf = ({ got }: Failure): string[] => [
  ...new Set(got.filter((side) => !side.right).flatMap((side) => side.rules)),
];

/** A failure in one line. */
export const failureLine = (failure: Failure): string =>
  `${failure.slot}: expected ${sideWords(failure.expected)}, got ${sideWords(failure.got)}`;

/** A failure with all that is known of it. */
export function failureBlock(failure: Failure): string {
  const rules = rulesOf(failure);
  return [
    failureLine(failure),
    `  ${failure.event}`,
    ...(failure.sentence === null ? [] : [`  sentence: ${failure.sentence}`]),
    ...(rules.length === 0 ? [] : [`  by: ${rules.join(', ')}`]),
  ].join('\n');
}

/** A gate in one line. */
export const gateLine = ({ name, min, f1, met }: GateResult): string =>
  `F1 ${name} is ${f1.toFixed(3)}, ${met ? 'at least' : 'below'} ${min}`;

/** How many fixtures passed, failed and could not be run. */
export function countOf({ results }: Report): { passed: number; failed: number; error: number } {
  const count = { passed: 0, failed: 0, error: 0 };
  for (const { status } of results) count[status] += 1;
  return count;
}
