// The command: files, exit status, --init and --update. All but one test run it in this process, which is the faster.
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import * as command from '../helpers/command.ts';
import { freshFolder, put } from '../helpers/command.ts';

const TEXT = 'کابل، ۴ قوس ۱۴۰۴ - در انفجار ماین کنار جاده دیروز در شهر غزنی سه سرباز کشته و پنج تن دیگر زخمی شدند.\n';
const NO_CI = { CI: '' };

/** Runs the command line in this process. */
async function ruydad(argv: readonly string[], how: { cwd: string; env?: Record<string, string> }) {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    });
  const streams = { stdin: Readable.from([]), stdout: stream('stdout'), stderr: stream('stderr') };
  const status = await main({ argv, ...streams, env: how.env ?? {}, cwd: how.cwd });
  return { status, ...said };
}

/** A folder with a fixture `a` that today's extraction meets, written by --init. */
async function withFixture(): Promise<string> {
  const folder = freshFolder();
  put(folder, { 'a/input.txt': TEXT });
  const { status, stdout } = await ruydad(['validate', '--init', 'a/input.txt'], { cwd: folder });
  expect([status, stdout]).toEqual([0, expect.stringContaining('wrote a/expected.json: ')]);
  return folder;
}

const expectationOf = (folder: string): string => join(folder, 'a/expected.json');

/** Makes the toll wrong and gives the line on which it stands. */
function breakToll(folder: string): number {
  const path = expectationOf(folder);
  const json = readFileSync(path, 'utf8');
  expect(json).toContain('"killed": [3, 3]');
  writeFileSync(path, json.replace('"killed": [3, 3]', '"killed": [7, 7]'));
  return json.split('\n').findIndex((line) => line.includes('"killed": [')) + 1;
}

describe('exit status', () => {
  it('is 0 when all is met, for a folder, a pair, a named file and a gold file', async () => {
    const folder = await withFixture();
    const record = { id: 'g', ...JSON.parse(readFileSync(expectationOf(folder), 'utf8')), text: TEXT };
    put(folder, {
      'p.txt': TEXT,
      'p.expected.json': readFileSync(expectationOf(folder)),
      'g.jsonl': `${JSON.stringify(record)}\n`,
      'quiet.txt': 'هوا آفتابی است.',
      'quiet.expected.json': '{"events": "none"}',
    });
    for (const paths of [['.'], ['a'], ['a/input.txt'], ['p.expected.json', 'p.txt'], ['g.jsonl'], ['a', 'a/', '.']]) {
      const { status, stdout } = await ruydad(['validate', ...paths], { cwd: folder });
      expect([paths, status, stdout]).toEqual([paths, 0, expect.stringContaining('0 failed')]);
    }
    const { stdout } = await ruydad(['validate', 'a', '.'], { cwd: folder });
    expect(stdout).toContain('4 passed');
  });

  it('is 1 when an expectation is not met, and each reporter tells the line', async () => {
    const folder = await withFixture();
    const line = breakToll(folder);
    const told = {
      pretty: `a/expected.json:${line}`,
      json: `"line": ${line}`,
      junit: `a/expected.json:${line}: killed: expected 7, got 3`,
      github: `::error file=a/expected.json,line=${line},`,
    };
    for (const [reporter, words] of Object.entries(told)) {
      const { status, stdout, stderr } = await ruydad(['validate', '.', '--reporter', reporter], { cwd: folder });
      expect([status, stderr]).toEqual([1, '']);
      expect(stdout).toContain(words);
      if (reporter === 'junit') expect(XMLValidator.validate(stdout)).toBe(true);
    }
  });

  it('follows the gates where there are any', async () => {
    const folder = await withFixture();
    breakToll(folder);
    const run = async (...gates: string[]) => (await ruydad(['validate', '.', ...gates], { cwd: folder })).status;
    expect(await run('--min-f1', '0.5')).toBe(0);
    expect(await run('--min-f1', '0.999')).toBe(1);
    expect(await run('--min', 'killed=0.9')).toBe(1);
    expect(await run('--min', 'date=0.9', '--min', 'events=1')).toBe(0);
  });

  it.each([
    [
      'malformed JSON',
      { 'b/input.txt': TEXT, 'b/expected.json': '{\n "events": [}\n' },
      'b/expected.json',
      2,
      'bad_json',
    ],
    [
      'an unknown slot',
      { 'b.txt': TEXT, 'b.expected.json': '{\n"events": [{\n"dead": 1}]}' },
      'b.expected.json',
      3,
      'bad_expectation',
    ],
    ['a missing expectation', { 'b/input.txt': TEXT }, 'b/input.txt', 1, 'no_expectation'],
    ['a missing text', { 'b.expected.json': '{"events": "none"}' }, 'b.expected.json', 1, 'no_text'],
    [
      'a duplicate name',
      { 'a.txt': TEXT, 'a.expected.json': '{"events": [{"killed": [3, 3]}]}' },
      'a/expected.json',
      1,
      'duplicate',
    ],
    [
      'a file that is no text',
      { 'b.txt': new Uint8Array([0, 1, 2]), 'b.expected.json': '{"events": []}' },
      'b.txt',
      1,
      'unreadable',
    ],
  ])('is 2 for %s, and the rest is run', async (_, files, file, line, code) => {
    const folder = await withFixture();
    put(folder, files);
    const { status, stdout } = await ruydad(['validate', '.', '--reporter', 'json'], { cwd: folder });
    const { fixtures } = JSON.parse(stdout);
    expect(status).toBe(2);
    expect(fixtures.map((fixture: { status: string }) => fixture.status).sort()).toEqual(['error', 'passed']);
    const { problem } = fixtures.find((fixture: { status: string }) => fixture.status === 'error');
    expect(problem).toMatchObject({ code, file, line });
    const xml = (await ruydad(['validate', '.', '--reporter', 'junit'], { cwd: folder })).stdout;
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain(`<error type="${code}"`);
    const annotations = (await ruydad(['validate', '.', '--reporter', 'github'], { cwd: folder })).stdout;
    expect(annotations).toContain(`::error file=${file},line=${line},`);
  });

  it('is 2 for a file that the system does not give', async () => {
    const folder = await withFixture();
    put(folder, { 'b.expected.json': '{"events": "none"}' });
    symlinkSync('nowhere', join(folder, 'b.txt'));
    const { status, stdout } = await ruydad(['validate', '.'], { cwd: folder });
    expect([status, stdout]).toEqual([2, expect.stringContaining('b.txt cannot be read: no such file')]);
    expect(stdout).toContain('1 passed, 0 failed, 1 could not run');
  });

  it('is that of the process, whose colours are off where no terminal is', async () => {
    const folder = await withFixture();
    breakToll(folder);
    const { status, stdout } = await command.ruydad(['validate'], { cwd: folder });
    expect([status, stdout]).toEqual([2, expect.stringMatching(/^ERROR fixtures\n {2}fixtures:1: no such file/)]);
    const failed = await command.ruydad(['validate', 'a'], { cwd: folder });
    expect([failed.status, failed.stdout]).toEqual([1, expect.stringContaining('expected 7  │  got 3')]);
  });

  it('is 2 for a path that is not there, an empty folder and options that mean nothing', async () => {
    const folder = freshFolder();
    for (const [args, words] of [
      [['nowhere'], 'no such file or folder'],
      [['.'], 'no fixtures in .'],
      [['.', '--min', 'kiled=0.9'], 'names no slot'],
      [['.', '--min-f1', '85'], 'is no number from 0 to 1'],
      [['.', '--reporter', 'xml'], 'Allowed choices are pretty, json, junit, github'],
      [['--init', '--update', 'x'], 'exclude each other'],
    ] as const) {
      const { status, stdout, stderr } = await ruydad(['validate', ...args], { cwd: folder });
      expect([args, status, stdout + stderr]).toEqual([args, 2, expect.stringContaining(words)]);
    }
  });
});

describe('--init', () => {
  it('refuses to overwrite, and then writes nothing at all', async () => {
    const folder = await withFixture();
    put(folder, { 'new.txt': TEXT });
    const before = readFileSync(expectationOf(folder), 'utf8');
    const { status, stderr } = await ruydad(['validate', '--init', 'new.txt', 'a'], { cwd: folder });
    expect([status, stderr]).toEqual([2, expect.stringContaining('a/expected.json exists and is not overwritten')]);
    expect(readFileSync(expectationOf(folder), 'utf8')).toBe(before);
    expect(existsSync(join(folder, 'new.expected.json'))).toBe(false);
  });
});

describe('--update', () => {
  it('shows the difference, then rewrites', async () => {
    const folder = await withFixture();
    const good = readFileSync(expectationOf(folder), 'utf8');
    breakToll(folder);
    const { status, stdout } = await ruydad(['validate', '--update', 'a'], { cwd: folder, env: NO_CI });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^- +"killed": \[7, 7\],$/m);
    expect(stdout).toMatch(/^\+ +"killed": \[3, 3\],$/m);
    expect(stdout).toContain('wrote a/expected.json');
    expect(readFileSync(expectationOf(folder), 'utf8')).toBe(good);
  });

  it('keeps a partial expectation partial', async () => {
    const folder = await withFixture();
    writeFileSync(expectationOf(folder), '{"events": [{"killed": [7, 7], "abducted": "none"}]}');
    expect((await ruydad(['validate', '--update', 'a'], { cwd: folder, env: NO_CI })).status).toBe(0);
    const { events } = JSON.parse(readFileSync(expectationOf(folder), 'utf8'));
    expect(events).toEqual([{ killed: [3, 3], abducted: 'none' }]);
  });

  it('leaves a fixture that passes as it is', async () => {
    const folder = await withFixture();
    const { stdout } = await ruydad(['validate', '--update', 'a'], { cwd: folder, env: NO_CI });
    expect(stdout).toBe('a passes; left as it is\n');
  });

  it.each([
    ['in CI', ['a'], { CI: 'true' }, 'does not run in CI'],
    ['without names', [], NO_CI, 'named one by one'],
    ['by folder', ['.'], NO_CI, 'is a folder of others'],
    ['for gold', ['g.jsonl'], NO_CI, 'is a gold file'],
  ])('is refused %s', async (_, paths, env, words) => {
    const folder = await withFixture();
    breakToll(folder);
    const before = readFileSync(expectationOf(folder), 'utf8');
    const { status, stderr } = await ruydad(['validate', '--update', ...paths], { cwd: folder, env });
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(readFileSync(expectationOf(folder), 'utf8')).toBe(before);
  });
});
