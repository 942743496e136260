// Reports for people and for machines, with texts that try to break out of them.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Fixture, Unreadable } from '../../src/validate/fixture.ts';
import { github } from '../../src/validate/reporters/github.ts';
import { json } from '../../src/validate/reporters/json.ts';
import { junit } from '../../src/validate/reporters/junit.ts';
import { pretty } from '../../src/validate/reporters/pretty.ts';
import { type Report, reportOn, resultOfUnreadable, runFixture } from '../../src/validate/run.ts';
import { EXPECTED, extractor, fixtureOf } from './sample.ts';

const ATTACK = '\u001b[2J\u202e]]>&<"\'\r\n::error::%0A,:\u0000\ud800';
const plain = (text: string): string => text;
const NO_COLOUR = { green: plain, red: plain, yellow: plain, dim: plain, bold: plain };
const MARKED = { ...NO_COLOUR, green: (text: string) => `<g>${text}</g>`, red: (text: string) => `<r>${text}</r>` };

const broken = fixtureOf({ ...EXPECTED, killed: [12, 12] }, { complete: true }, 'cases/toll');
const hostile: Fixture = {
  ...fixtureOf({ ...EXPECTED, alleged_by: [ATTACK] }),
  name: `cases/${ATTACK}`,
  file: `cases/${ATTACK}/expected.json`,
};
const unreadable: Unreadable = {
  name: 'cases/bad',
  problem: { code: 'bad_json', message: `malformed JSON: ${ATTACK}`, file: 'cases/bad/expected.json', line: 7 },
};

const report = (gates: Parameters<typeof reportOn>[1] = [], withError = true): Report =>
  reportOn(
    [
      runFixture(fixtureOf(EXPECTED, { complete: true }, 'cases/good'), extractor()),
      runFixture(broken, extractor()),
      runFixture(hostile, extractor()),
      ...(withError ? [resultOfUnreadable(unreadable)] : []),
    ],
    gates,
  );

describe('pretty', () => {
  it('puts expected and got side by side with the sentence, the entry and the line', () => {
    const text = pretty(report(), MARKED);
    expect(text).toContain('<g>PASS </g> cases/good');
    expect(text).toContain('killed  cases/toll/expected.json:7');
    expect(text).toContain('expected <g>12</g>  │  got <r>10</r>');
    expect(text).toContain('by  frames/toll-number-outcome');
    expect(text).toContain('in  در حملهٔ هوایی پاکستان در خوست ده فرد ملکی کشته');
    expect(text).toContain('cases/bad/expected.json:7: malformed JSON');
    expect(text).toMatch(/1 passed.*2 failed.*1 could not run/);
  });

  it('has nothing in it that a terminal would obey', () => {
    expect(pretty(report(), NO_COLOUR)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it('gives no figures for slots of which no text speaks', () => {
    const partial = runFixture(fixtureOf({ killed: [10, 10] }, {}), extractor());
    const text = pretty(reportOn([partial], []), NO_COLOUR);
    expect(text).toMatch(/^injured {9} +– +– +– +0 +0$/m);
    expect(text).toMatch(/^killed {10} +1\.000 +1\.000 +1\.000 +1 +1$/m);
  });
});

describe('junit', () => {
  const parse = (xml: string) => {
    expect(XMLValidator.validate(xml)).toBe(true);
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (name) => name === 'testcase',
    });
    return parser.parse(xml).testsuites;
  };

  it('is XML with a case a fixture, failures and errors told apart', () => {
    const suites = parse(junit(report()));
    expect(suites).toMatchObject({ tests: '4', failures: '2', errors: '1' });
    const [good, toll, , bad] = suites.testsuite.testcase;
    expect(good).toMatchObject({ classname: 'cases', name: 'good', file: 'cases/good/expected.json' });
    expect(toll.failure.message).toBe('killed: expected 12, got 10');
    expect(toll.failure['#text']).toContain('cases/toll/expected.json:7: killed');
    expect(bad.error).toMatchObject({ type: 'bad_json' });
  });

  it('never contradicts the exit status where gates decide', () => {
    const met = parse(junit(report([{ name: 'overall', min: 0.5 }], false)));
    expect(met).toMatchObject({ tests: '4', failures: '0', errors: '0' });
    const unmet = parse(junit(report([{ name: 'killed', min: 0.9 }], false)));
    expect(unmet).toMatchObject({ failures: '1' });
    expect(unmet.testsuite.testcase.at(-1)).toMatchObject({ classname: 'gates', name: 'killed' });
  });
});

describe('github', () => {
  it('annotates the line of the expectation', () => {
    const lines = github(report()).split('\n');
    expect(lines[0]).toMatch(/^::error file=cases\/toll\/expected\.json,line=7,title=cases\/toll%3A killed::killed: /);
    expect(lines).toContainEqual(expect.stringMatching(/^::error file=cases\/bad\/expected\.json,line=7,/));
  });

  it('lets no text start a command of its own', () => {
    const lines = github(report()).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines.slice(0, 3)) expect(line).toMatch(/^::error file=[^:,]+,line=\d+,title=[^:,]+::/);
  });

  it('warns of fixtures and fails for gates where gates decide', () => {
    const text = github(report([{ name: 'killed', min: 0.9 }], false));
    expect(text).toMatch(/^::warning file=cases\/toll/m);
    expect(text).toMatch(/^::error title=gate killed::F1 killed is 0\.667, below 0\.9$/m);
  });
});

it('json holds the verdict, the figures and every failure', () => {
  const text = json(report());
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
  const value = JSON.parse(text);
  expect(value).toMatchObject({ verdict: 'unable', exit_status: 2 });
  expect(value.fixtures[1]).toMatchObject({
    name: 'cases/toll',
    status: 'failed',
    failures: [{ slot: 'killed', line: 7 }],
  });
  expect(value.fixtures[3].problem).toMatchObject({ code: 'bad_json', line: 7 });
});

it('gates take the place of "every fixture must pass", and not of "every fixture must run"', () => {
  expect(report([], false).verdict).toBe('unmet');
  expect(report([{ name: 'overall', min: 0.5 }], false).verdict).toBe('met');
  expect(report([{ name: 'overall', min: 0.99 }], false).verdict).toBe('unmet');
  expect(report([{ name: 'overall', min: 0.5 }], true).verdict).toBe('unable');
});
