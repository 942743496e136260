// For programs: everything that the pretty report says, under stable keys.
import type { Report, Result } from '../run.ts';
import { VERDICTS } from '../run.ts';
import { visibleJson } from '../safe.ts';

/** The report as one JSON object. */
export function json({ results, figures, gates, verdict }: Report): string {
  const value = { verdict, exit_status: VERDICTS[verdict], gates, figures, fixtures: results.map(fixtureOf) };
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`;
}

function fixtureOf(result: Result): object {
  const { name, file, status } = result;
  if (status === 'error') return { name, file, status, problem: result.problem };
  return { name, file, status, failures: status === 'failed' ? result.failures : [] };
}
