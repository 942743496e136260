// What is read from disk, what is told of it, and the exit status.
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import * as command from '../helpers/command.ts';
import { freshFolder, put } from '../helpers/command.ts';
import { breakToll, expectationOf, ruydad, TEXT, withFixture } from './process.ts';

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
