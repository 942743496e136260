// For people: pass or fail a fixture, what differs and why, and the table of figures.
import type { Failure, Side } from '../failure.ts';
import { FIGURE_NAMES, type Figures, figureNamed } from '../figures.ts';
import type { Report, Result } from '../run.ts';
import { visibleLine } from '../safe.ts';
import { countOf, gateLine, rulesOf } from './words.ts';

type Painter = (text: string) => string;

/** The colours that are used; chalk fits, and so does anything that gives the text back. */
export interface Paint {
  readonly green: Painter;
  readonly red: Painter;
  readonly yellow: Painter;
  readonly dim: Painter;
  readonly bold: Painter;
}

/** The report for a terminal. */
export function pretty(report: Report, paint: Paint): string {
  const blocks = report.results.map((result) => resultBlock(result, paint));
  const hasRun = report.results.some(({ status }) => status !== 'error');
  const figures = hasRun ? [table(report.figures, paint), ''] : [];
  return [...blocks, '', ...figures, ...closing(report, paint), ''].join('\n');
}

function resultBlock(result: Result, paint: Paint): string {
  const name = visibleLine(result.name);
  if (result.status === 'passed') return `${paint.green('PASS ')} ${name}`;
  if (result.status === 'error') {
    const { file, line, message } = result.problem;
    return `${paint.yellow('ERROR')} ${name}\n  ${visibleLine(`${file}:${line}`)}: ${visibleLine(message)}`;
  }
  const blocks: string[] = [`${paint.red('FAIL ')} ${name}`];
  let event = '';
  for (const failure of result.failures) {
    if (failure.event !== event) blocks.push(`  ${paint.bold(visibleLine(failure.event))}`);
    event = failure.event;
    blocks.push(failureRows(failure, result.file, paint));
  }
  return blocks.join('\n');
}

function failureRows(failure: Failure, file: string, paint: Paint): string {
  const expected = sides(failure.expected, paint.green, paint);
  const got = sides(failure.got, paint.red, paint);
  const where = paint.dim(visibleLine(`${file}:${failure.line}`));
  const rows = [`    ${failure.slot}  ${where}`, `      expected ${expected}  ${paint.dim('│')}  got ${got}`];
  const rules = rulesOf(failure);
  if (rules.length > 0) rows.push(`      by  ${visibleLine(rules.join(', '))}`);
  if (failure.sentence !== null) rows.push(`      in  ${paint.dim(visibleLine(failure.sentence))}`);
  return rows.join('\n');
}

/** What both sides have is dim, so that the eye falls on the rest. */
function sides(values: readonly Side[], colour: Painter, paint: Paint): string {
  if (values.length === 0) return paint.dim('none');
  return values.map(({ value, right }) => (right ? paint.dim : colour)(visibleLine(value))).join('; ');
}

function table(figures: Figures, paint: Paint): string {
  const number = (value: number): string => value.toFixed(3).padStart(9);
  const names = [...FIGURE_NAMES.filter((name) => name !== 'overall'), 'overall' as const];
  const rows = names.map((name) => {
    const { precision, recall, f1, gold, pred } = figureNamed(figures, name);
    const counts = `${String(gold).padStart(9)}${String(pred).padStart(6)}`;
    // A slot of which no text speaks has no figures, and zeros would look like failure.
    const shown = [precision, recall, f1].map((value) => (gold + pred === 0 ? '–'.padStart(9) : number(value)));
    const row = `${name.padEnd(16)}${shown.join('')}${counts}`;
    return name === 'overall' ? paint.bold(row) : row;
  });
  const head = `${'slot'.padEnd(16)}${'precision'.padStart(9)}${'recall'.padStart(9)}${'F1'.padStart(9)}${'expected'.padStart(9)}${'got'.padStart(6)}`;
  const { right, of } = figures.quiet_documents;
  return [
    paint.dim(head),
    ...rows,
    paint.dim(`whole events right (type, date, provinces, killed, injured): ${figures.whole_events.toFixed(3)}`),
    paint.dim(`texts without an event left empty: ${right} of ${of}`),
  ].join('\n');
}

function closing(report: Report, paint: Paint): string[] {
  const { passed, failed, error } = countOf(report);
  const counts = [
    paint.green(`${passed} passed`),
    failed > 0 ? paint.red(`${failed} failed`) : '0 failed',
    error > 0 ? paint.yellow(`${error} could not run`) : '0 could not run',
  ];
  const gates = report.gates.map((gate) => (gate.met ? paint.green : paint.red)(gateLine(gate)));
  return [...gates, counts.join(', ')];
}
