// Which files make a fixture.
import { expect, it } from 'vitest';
import { discover } from '../../src/validate/discover.ts';

const summary = (paths: readonly string[]) =>
  discover(paths).map((found) => [found.name, found.kind === 'misfit' ? found.problem.code : found.kind]);

it('takes folders, pairs and gold files, in order of name', () => {
  const files = ['f/b/input.txt', 'f/b/expected.json', 'f/a.txt', 'f/a.expected.json', 'f/g.jsonl', 'f/README.md'];
  expect(summary(files)).toEqual([
    ['f/a', 'pair'],
    ['f/b', 'pair'],
    ['f/g.jsonl', 'gold'],
  ]);
  expect(summary(['input.txt', 'expected.json'])).toEqual([['.', 'pair']]);
});

it('tells a text without an expectation, and the other way round', () => {
  expect(summary(['a/input.txt', 'b/expected.json', 'c.txt', 'd.expected.json'])).toEqual([
    ['a', 'no_expectation'],
    ['b', 'no_text'],
    ['c', 'no_expectation'],
    ['d', 'no_text'],
  ]);
});

it('tells two fixtures of one name', () => {
  const found = discover(['x/input.txt', 'x/expected.json', 'x.txt', 'x.expected.json']);
  expect(found).toMatchObject([
    { kind: 'pair', name: 'x' },
    { kind: 'misfit', name: 'x', problem: { code: 'duplicate', line: 1 } },
  ]);
});
