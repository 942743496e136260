// Expectation files that are wrong: each gets a message that names what is wrong, on the line where it stands.
import { describe, expect, it } from 'vitest';
import { lineAt, scanJson } from '../../src/validate/json-position.ts';
import { FixtureError } from '../../src/validate/problem.ts';
import { readExpectation, readGold } from '../../src/validate/read.ts';

function problemOf(json: string) {
  try {
    readExpectation(json, 'x/expected.json');
  } catch (error) {
    if (error instanceof FixtureError) return error.problem;
    throw error;
  }
  throw new Error('no problem found');
}

const event = (line: string): string => `{\n "events": [\n  {\n   ${line}\n  }\n ]\n}`;

describe('an expectation that cannot be used', () => {
  it.each([
    ['{\n "events": [\n  {]\n}', 'bad_json', 3, 'malformed JSON: unexpected "]" at column 4'],
    ['{\n "events": [', 'bad_json', 2, 'malformed JSON: the text ends too early'],
    ['', 'bad_json', 1, 'malformed JSON: the text ends too early'],
    ['{"events": "none"} x', 'bad_json', 1, 'unexpected "x"'],
    ['{\n"events": [],\n"events": []}', 'bad_json', 3, '"events" stands twice'],
    [event('"kiled": [1, 1]'), 'bad_expectation', 4, 'event 1: unknown slot "kiled"; did you mean "killed"?'],
    [event('"colour": 1'), 'bad_expectation', 4, 'the slots are sub_event_type, '],
    [event('"sub_event_type": "Air strike"'), 'bad_expectation', 4, 'did you mean "Air/drone strike"?'],
    [event('"killed": 10'), 'bad_expectation', 4, 'event 1, killed: expected'],
    [event('"killed": [3, 2]'), 'bad_expectation', 4, 'the minimum is above the maximum'],
    [event('"killed": 3'), 'bad_expectation', 4, 'expected the least and the most, as in [3, 5] or [10, null], got 3'],
    [event('"date": "2025-11-24"'), 'bad_expectation', 4, 'event 1, date: expected an object, got "2025-11-24"'],
    [event('"date": { "start": "1404-9-3", "end": "2025-11-24" }'), 'bad_expectation', 4, 'expected an ISO day'],
    [event('"date": { "start": "2025-11-25", "end": "2025-11-24" }'), 'bad_expectation', 4, 'the end is before'],
    [event('"weapons": ["rifle"]'), 'bad_expectation', 4, 'event 1, weapons.0: "rifle" is none of the values'],
    [event('"actors": [{ "role": "victim", "names": ["x"] }]'), 'bad_expectation', 4, 'event 1, actors.0.role'],
    ['{\n"dialect": "fa-TJ", "events": "none" }', 'bad_expectation', 2, 'dialect: "fa-TJ" is none of the values'],
    ['{\n"event": [] }', 'bad_expectation', 1, 'events'],
    ['[]', 'bad_expectation', 1, 'the expectation'],
  ])('%j', (json, code, line, message) => {
    const problem = problemOf(json);
    expect(problem).toMatchObject({ code, line, file: 'x/expected.json' });
    expect(problem.message).toContain(message);
  });
});

it('is not exhausted by a file of brackets', () => {
  expect(problemOf('['.repeat(100_000))).toMatchObject({ code: 'bad_json', line: 1 });
});

it('reads "none" for the text, for lists, for tolls and for the date', () => {
  expect(readExpectation('\ufeff{"events": "none"}', 'x').expectation).toEqual({ complete: false, events: [] });
  const slots = '{"events": [{"killed": "none", "date": "none", "places": "none", "weapons": "none"}]}';
  expect(readExpectation(slots, 'x').expectation.events).toEqual([
    { killed: null, date: null, places: [], weapons: [] },
  ]);
});

describe('a gold file', () => {
  const line = (id: string) => JSON.stringify({ id, published: '2025-11-24', text: 't', events: [], source: 'x' });

  it('gives a fixture a line, complete, with the line it stands on', () => {
    const [first, second] = readGold(`${line('a')}\n\n${line('b')}\n`, 'gold.jsonl');
    expect(first).toMatchObject({ name: 'gold.jsonl#a', expectation: { complete: true, events: [] } });
    expect(second && 'lineOf' in second && second.lineOf(['events', 0])).toBe(3);
  });

  it('tells malformed, incomplete and duplicate records and goes on', () => {
    const items = readGold([line('a'), '{', line('a'), '{"id": "c"}', line('d')].join('\n'), 'gold.jsonl');
    expect(items.map((item) => ('code' in item ? [item.code, item.line] : item.name))).toEqual([
      'gold.jsonl#a',
      ['bad_json', 2],
      ['duplicate', 3],
      ['bad_expectation', 4],
      'gold.jsonl#d',
    ]);
  });
});

describe('positions in JSON', () => {
  const json = '{\n "a": [1, {"b": "\\"x"}],\n "c": null\n}';
  const lineOf = (path: (string | number)[]) => lineAt(json, scanJson(json).offsetOf(path)).line;

  it('finds members and elements, and the nearest thing around what is not there', () => {
    expect(scanJson(json).error).toBeNull();
    expect([lineOf(['a', 1, 'b']), lineOf(['c']), lineOf(['c', 'd']), lineOf(['z'])]).toEqual([2, 3, 3, 1]);
  });

  it.each(['1', '"x"', 'true', '[]', '{}', ' [1, 2e3, -0.5] ', '{"a":{"b":[{}]}}'])('takes %s', (text) => {
    expect(scanJson(text).error).toBeNull();
  });

  it.each(['', '{', '[1,]', '{"a"}', '{a:1}', "'x'", '01', '"\n"', '"\\x"', 'nul', '[1 2]'])('refuses %j', (text) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(scanJson(text).error).not.toBeNull();
  });
});
