// JUnit XML as CI servers read it: a fixture is a test case, and so is a gate. Where gates decide, what a fixture misses
// is output and no failure, so that the file never contradicts the exit status.
import type { GateResult } from '../figures.ts';
import type { Report, Result } from '../run.ts';
import { xml, xmlAttribute } from '../safe.ts';
import { countOf, failureBlock, failureLine, gateLine } from './words.ts';

/** The report as a JUnit XML file. */
export function junit(report: Report): string {
  const { results, gates } = report;
  const count = countOf(report);
  const failures = gates.length > 0 ? gates.filter((gate) => !gate.met).length : count.failed;
  const totals = `tests="${results.length + gates.length}" failures="${failures}" errors="${count.error}"`;
  const cases = [...results.map((result) => fixtureCase(result, gates.length > 0)), ...gates.map(gateCase)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ruydad validate" ${totals}>`,
    `  <testsuite name="fixtures" ${totals} skipped="0">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** `fixtures/fa-AF/x` is case `x` of class `fixtures.fa-AF`, which servers show as a tree. */
function heading({ name, file }: Result): string {
  const slash = name.lastIndexOf('/');
  const folder = slash < 0 ? 'fixtures' : name.slice(0, slash).replace(/\./g, '_').replace(/\//g, '.');
  const attributes = { classname: folder, name: name.slice(slash + 1), file };
  return Object.entries(attributes)
    .map(([key, value]) => `${key}="${xmlAttribute(value)}"`)
    .join(' ');
}

function fixtureCase(result: Result, isTolerant: boolean): string {
  const head = heading(result);
  if (result.status === 'passed') return `    <testcase ${head}/>`;
  return `    <testcase ${head}>\n      ${outcome(result, isTolerant)}\n    </testcase>`;
}

function outcome(result: Exclude<Result, { status: 'passed' }>, isTolerant: boolean): string {
  if (result.status === 'error') {
    const { code, message, file, line } = result.problem;
    return `<error type="${code}" message="${xmlAttribute(message)}">${xml(`${file}:${line}: ${message}`)}</error>`;
  }
  const { file, failures } = result;
  const body = xml(failures.map((failure) => `${file}:${failure.line}: ${failureBlock(failure)}`).join('\n\n'));
  if (isTolerant) return `<system-out>${body}</system-out>`;
  const message = xmlAttribute(failures.map(failureLine).join('\n'));
  return `<failure type="expectation" message="${message}">${body}</failure>`;
}

function gateCase(gate: GateResult): string {
  const head = `classname="gates" name="${gate.name}"`;
  if (gate.met) return `    <testcase ${head}/>`;
  const words = xmlAttribute(gateLine(gate));
  return `    <testcase ${head}>\n      <failure type="gate" message="${words}">${words}</failure>\n    </testcase>`;
}
