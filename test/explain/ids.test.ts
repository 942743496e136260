// An id that explain prints leads to one place of the source: `grep -rn "'killed-word'" src`. Where an id stands on
// several lines, the place is the one that gives it, not those that ask for it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULINGS } from '../../src/events/label/label.ts';
import { explain } from '../../src/explain/explain.ts';
import { LEXICONS } from '../../src/lexicons/index.ts';

const ROOT = join(import.meta.dirname, '../..');

const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => join(folder, path));

interface Line {
  readonly path: string;
  readonly number: number;
  readonly text: string;
}

const LINES: readonly Line[] = filesIn('src', /\.ts$/).flatMap((path) =>
  readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .map((text, i) => ({ path, number: i + 1, text })),
);

/** By the id that a line of the lexicons gives (without the words inside dates and places, which are not printed), on a line of its own or as the first name in a helper's call. */
const ENTRIES = new Map<string, Line[]>();
for (const line of LINES.filter(({ path }) => /^src\/lexicons\/(?!place-words|day-words)/.test(path))) {
  const [, id] = /^\s*(?:\{ )?(?:id: |(?:\.\.\.)?[a-z]+\((?:\w+, )?)'([^']+)'/.exec(line.text) ?? [];
  if (id !== undefined) ENTRIES.set(id, [...(ENTRIES.get(id) ?? []), line]);
}

/** A rule with several lines of one construction is one place all the same. */
const CONSTRUCTION = 40;

/** The places that give an id. One made from parts (`unit-14`, `place-own`) is written `` `unit-${ `` there. */
function placesOf(stage: string, rule: string): readonly Line[] {
  const entries = ENTRIES.get(rule);
  if (entries) return entries;
  const folders = [`src/${stage}/`, 'src/lexicons/'];
  for (const words of [`'${rule}'`, `\`${rule.slice(0, rule.lastIndexOf('-') + 1)}\${`])
    for (const folder of [...folders, 'src/']) {
      const found = LINES.filter(({ path, text }) => path.startsWith(folder) && text.includes(words));
      const giving = found.filter(({ text }) => /\b(id|rule): $/.test(text.slice(0, text.indexOf(words))));
      const lines = giving.length > 0 ? giving : found.filter(({ text }) => !text.includes(`== ${words}`));
      if (lines.length > 0) return isOnePlace(lines) ? lines.slice(0, 1) : lines;
    }
  return [];
}

function isOnePlace(lines: readonly Line[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  return first !== undefined && last?.path === first.path && last.number - first.number < CONSTRUCTION;
}

const INNER = new Set(['place-word', 'day-word', 'month']);

test('every entry that can be printed has one line', () => {
  const ids = LEXICONS.filter(({ kind }) => !INNER.has(kind)).flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(3000);
  expect(ids.filter((id) => placesOf('match', id).length !== 1)).toEqual([]);
});

test('every ruling has one line', () => {
  expect(RULINGS.filter(({ id }) => placesOf('events', id).length !== 1)).toEqual([]);
});

const EXPLAINED = filesIn('fixtures', /input\.txt$/).map((path) => ({
  path,
  ...explain({ id: path, text: readFileSync(join(ROOT, path), 'utf8') }),
}));

test('whatever explain prints of our fixtures has one place', () => {
  const origins = EXPLAINED.flatMap(({ events, silenced }) => [
    ...silenced,
    ...events.flatMap(({ values }) => values.flatMap(({ from }) => from)),
  ]);
  const printed = new Map(origins.map(({ stage, rule }) => [`${stage}/${rule}`, { stage, rule }]));
  expect(printed.size).toBeGreaterThan(200);
  const unplaced = [...printed.values()].filter(({ stage, rule }) => placesOf(stage, rule).length !== 1);
  expect(unplaced).toEqual([]);
});

test('no value of our fixtures is without an origin', () => {
  const bare = EXPLAINED.flatMap(({ path, events }) =>
    events.flatMap(({ values }) =>
      values.filter(({ from }) => from.length === 0).map(({ slot, value }) => `${path} ${slot} ${value}`),
    ),
  );
  expect(bare).toEqual([]);
});
