// Every output format and place, on the built command.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { freshFolder, linesOf, put, ruydad, shell } from '../helpers/command.ts';

const cwd = freshFolder();
put(cwd, {
  'in/a.txt': 'در خوست',
  'in/deep/b.txt': 'در کابل',
  'in/c.ndjson': '{"id":1,"text":"x"}\nbroken\n',
  'one.txt': 'در خوست',
});
const content = (name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('--format', () => {
  it('json: an object for one text, an array for what can hold several', async () => {
    expect(JSON.parse((await ruydad(['one.txt'], { cwd })).stdout)).toMatchObject({
      schema_version: '1',
      document: { id: 'one.txt' },
    });
    expect(JSON.parse((await ruydad(['one.txt', 'in/a.txt', '-f', 'json'], { cwd })).stdout)).toHaveLength(2);
    expect(JSON.parse((await ruydad(['in/c.ndjson', '-f', 'json'], { cwd })).stdout)).toHaveLength(2);
  });
  it('ndjson for several documents in a pipe, without being asked', async () => {
    expect(linesOf((await ruydad(['in'], { cwd })).stdout)).toHaveLength(4);
  });
  it('csv: a header even without an event', async () => {
    const { stdout } = await ruydad(['one.txt', '-f', 'csv'], { cwd });
    expect(parse(stdout, { columns: true })).toBeInstanceOf(Array);
    expect(stdout).toMatch(/^event_date,time_precision,/);
  });
  it('geojson: a FeatureCollection even without an event', async () => {
    expect(JSON.parse((await ruydad(['one.txt', '-f', 'geojson'], { cwd })).stdout)).toMatchObject({
      type: 'FeatureCollection',
    });
  });
});

describe('--out', () => {
  it.each([['x.json'], ['x.ndjson'], ['x.csv'], ['x.geojson']])(
    'writes %s in the format of its name, and nothing else',
    async (name) => {
      const before = readdirSync(cwd);
      const { status, stdout } = await ruydad(['one.txt', '--out', name], { cwd });
      expect([status, stdout]).toEqual([0, '']);
      const format = name.slice(2);
      expect(content(name)).toBe((await ruydad(['one.txt', '-f', format], { cwd })).stdout);
      expect(readdirSync(cwd).filter((entry) => !before.includes(entry))).toEqual([name]);
    },
  );
  it('overwrites with --force only', async () => {
    writeFileSync(join(cwd, 'kept.json'), 'mine');
    expect((await ruydad(['one.txt', '--out', 'kept.json'], { cwd })).status).toBe(2);
    expect(content('kept.json')).toBe('mine');
    expect((await ruydad(['one.txt', '--out', 'kept.json', '--force'], { cwd })).status).toBe(0);
    expect(JSON.parse(content('kept.json'))).toMatchObject({ schema_version: '1' });
  });
  it('is not read as an input by the next run over the same folder', async () => {
    await ruydad(['in', '--out', 'in/out.ndjson'], { cwd });
    await ruydad(['in', '--out', 'in/out.ndjson', '--force'], { cwd });
    expect(linesOf(content('in/out.ndjson'))).toHaveLength(4);
    await shell('rm in/out.ndjson', { cwd });
  });
});

describe('--out-dir', () => {
  it('mirrors the input: an object for a text, an array for records', async () => {
    const { status, stderr } = await ruydad(['in', '--out-dir', 'out'], { cwd });
    expect(readdirSync(join(cwd, 'out'), { recursive: true }).sort()).toEqual([
      'a.txt.json',
      'c.ndjson.json',
      'deep',
      'deep/b.txt.json',
    ]);
    expect(JSON.parse(content('out/deep/b.txt.json'))).toMatchObject({ document: { id: 'deep/b.txt' } });
    expect(JSON.parse(content('out/c.ndjson.json'))).toMatchObject([{ events: [] }, { error: { code: 'bad_json' } }]);
    expect(stderr).toMatch(/^ruydad: c\.ndjson:2: not JSON/);
    expect(status).toBe(2);
  });
  it('refuses before it starts when a file is there; --resume does the missing ones only', async () => {
    await shell('rm -rf out2; mkdir out2; echo mine > out2/a.txt.json', { cwd });
    expect((await ruydad(['in', '--out-dir', 'out2'], { cwd })).stderr).toMatch(/a\.txt\.json exists already/);
    expect(readdirSync(join(cwd, 'out2'))).toEqual(['a.txt.json']);
    await ruydad(['in', '--out-dir', 'out2', '--resume'], { cwd });
    expect(content('out2/a.txt.json')).toBe('mine\n');
    expect(content('out2/deep/b.txt.json')).toContain('deep/b.txt');
  });
  it('leaves no file for an input that cannot be read', async () => {
    put(cwd, { 'mixed/a.txt': 'خوست', 'mixed/bad.txt': Uint8Array.of(0, 1, 2) });
    expect((await ruydad(['mixed', '--out-dir', 'out3'], { cwd })).status).toBe(2);
    expect(readdirSync(join(cwd, 'out3'))).toEqual(['a.txt.json']);
  });
  it('refuses two inputs of one name', async () => {
    const { stderr, status } = await ruydad(['in/a.txt', './in/a.txt', '--out-dir', 'out4'], { cwd });
    expect(stderr).toMatch(/^ruydad: two inputs would both be written to .*a\.txt\.json/);
    expect([status, existsSync(join(cwd, 'out4'))]).toEqual([2, false]);
  });
});

it('--offsets codepoint counts an emoji once', async () => {
  const { stdout } = await ruydad(['--offsets', 'codepoint'], { cwd, stdin: '🙂 خوست' });
  expect(JSON.parse(stdout)).toMatchObject({ document: { characters: 6 } });
});

it('--exit-status is 1 without an event', async () => {
  expect((await ruydad(['--exit-status'], { cwd, stdin: 'هوا خوب است' })).status).toBe(1);
  expect((await ruydad([], { cwd, stdin: 'هوا خوب است' })).status).toBe(0);
});

it('--verbose ends with a summary, a pipe alone does not', async () => {
  const { stderr } = await ruydad(['in/a.txt', 'one.txt', '-v'], { cwd });
  expect(stderr).toMatch(/^ruydad: 2 documents, \d+ events?, 0 failures in \d+\.\d s \([\d,]+ documents\/s\)\n$/);
  expect((await ruydad(['in/a.txt', 'one.txt'], { cwd })).stderr).toBe('');
});

it('schema prints draft 2020-12 of the extraction and of the failure', async () => {
  const { stdout } = await ruydad(['schema']);
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: expect.arrayContaining(['events']),
  });
  expect(JSON.parse((await ruydad(['schema', 'failure'])).stdout)).toMatchObject({
    required: expect.arrayContaining(['error']),
  });
});

describe('help', () => {
  it('lists commands and exit statuses; each command its options', async () => {
    const { stdout, status } = await ruydad(['--help']);
    expect(stdout).toMatch(/extract \[options\] \[paths\.\.\.\]/);
    expect(stdout).toMatch(/watch \[options\] <folder>/);
    expect(stdout).toMatch(/ruydad <command> --help/);
    expect(stdout).toMatch(/143 {2}stopped by SIGTERM/);
    expect(status).toBe(0);
    expect((await ruydad(['extract', '--help'])).stdout).toMatch(/--max-bytes <size>/);
    expect((await ruydad(['merge', '--help'])).stdout).toMatch(/--format <name>/);
  });
  it('has the version', async () => {
    expect((await ruydad(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
