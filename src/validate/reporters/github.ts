// Annotations of GitHub Actions: each points at the line of the expectation that is not met. Where gates decide, what a
// fixture misses is a warning.
import type { GateResult } from '../figures.ts';
import type { Report, Result } from '../run.ts';
import { commandMessage, commandProperty } from '../safe.ts';
import { countOf, failureBlock, gateLine } from './words.ts';

/** The report as workflow commands, and a last line for the log. */
export function github(report: Report): string {
  const level = report.gates.length > 0 ? 'warning' : 'error';
  const { passed, failed, error } = countOf(report);
  const lines = [
    ...report.results.flatMap((result) => annotations(result, level)),
    ...report.gates.filter((gate) => !gate.met).map(gateAnnotation),
    `${passed} passed, ${failed} failed, ${error} could not run; F1 ${report.figures.overall.f1.toFixed(3)}`,
  ];
  return `${lines.join('\n')}\n`;
}

interface Target {
  readonly file: string;
  readonly line: number;
  readonly title: string;
}

function annotate(level: string, { file, line, title }: Target, message: string): string {
  const where = `file=${commandProperty(file)},line=${line},title=${commandProperty(title)}`;
  return `::${level} ${where}::${commandMessage(message)}`;
}

function annotations(result: Result, level: string): string[] {
  if (result.status === 'passed') return [];
  if (result.status === 'error') {
    const { file, line, message } = result.problem;
    return [annotate('error', { file, line, title: `${result.name} could not run` }, message)];
  }
  const { name, file, failures } = result;
  return failures.map((failure) =>
    annotate(level, { file, line: failure.line, title: `${name}: ${failure.slot}` }, failureBlock(failure)),
  );
}

const gateAnnotation = (gate: GateResult): string =>
  `::error title=${commandProperty(`gate ${gate.name}`)}::${commandMessage(gateLine(gate))}`;
