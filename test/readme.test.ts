// The README cannot be wrong: its examples are run, its tables made from the source, its paths looked up.
// `npm run readme` writes the made parts anew; a person reads the difference.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { COMMANDS } from '../src/cli/commands/index.ts';
import { FORMAT_NAMES } from '../src/serialize/formats.ts';
import { COLUMNS } from '../src/serialize/row.ts';
import { shell } from './helpers/command.ts';
import { remake } from './helpers/readme.ts';

const ROOT = join(import.meta.dirname, '..');
const PATH = join(ROOT, 'README.md');
const { UPDATE_README } = process.env;

test('examples print, and tables say, what the README shows', async () => {
  const made = await remake(readFileSync(PATH, 'utf8'), ROOT);
  if (UPDATE_README === '1') writeFileSync(PATH, made);
  expect(readFileSync(PATH, 'utf8'), 'run npm run readme').toBe(made);
});

const page = readFileSync(PATH, 'utf8');

test('the article that the first command extracts is there and holds an event', async () => {
  const [, article = ''] = /node dist\/ruydad\.js (\S+)/.exec(page) ?? [];
  const { status, stdout } = await shell(`ruydad ${article}`, { cwd: ROOT });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).events.length).toBeGreaterThan(0);
});

test('every link to a file leads to one', () => {
  const links = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !path.startsWith('http') && !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every source file it names is there', () => {
  const paths = [...page.matchAll(/`((?:src|docs|fixtures|test|bench)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every dependency has its line, and no other package has one', () => {
  const [, section = ''] = /## Dependencies\n([\s\S]*?)\n## /.exec(page) ?? [];
  const named = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(packageJson.dependencies).sort());
});

test('every command, script and format in the examples exists', () => {
  const commands = [...page.matchAll(/ruydad (\w+) (?=\S+\/|<|\[)/g)].map(([, name = '']) => name);
  const names = COMMANDS.map(({ name }) => name);
  expect(commands.filter((name) => !names.includes(name))).toEqual([]);
  const scripts = [...page.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
  expect(scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
  expect(FORMAT_NAMES.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('the columns of the views are columns of the CSV', () => {
  const [, section = ''] = /## One event, several practices\n([\s\S]*?)\n## /.exec(page) ?? [];
  const named = [...section.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !COLUMNS.includes(name))).toEqual([]);
});
