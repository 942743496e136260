// The command line run in this process, which is faster than starting one, and a fixture to run it on.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { freshFolder, put } from '../helpers/command.ts';

export const TEXT =
  'کابل، ۴ قوس ۱۴۰۴ - در انفجار ماین کنار جاده دیروز در شهر غزنی سه سرباز کشته و پنج تن دیگر زخمی شدند.\n';

/** Runs the command line in this process. */
export async function ruydad(argv: readonly string[], how: { cwd: string; env?: Record<string, string> }) {
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
export async function withFixture(): Promise<string> {
  const folder = freshFolder();
  put(folder, { 'a/input.txt': TEXT });
  const { status, stdout } = await ruydad(['validate', '--init', 'a/input.txt'], { cwd: folder });
  expect([status, stdout]).toEqual([0, expect.stringContaining('wrote a/expected.json: ')]);
  return folder;
}

/** The path of its expectation. */
export const expectationOf = (folder: string): string => join(folder, 'a/expected.json');

/** Makes the toll wrong and gives the line on which it stands. */
export function breakToll(folder: string): number {
  const path = expectationOf(folder);
  const json = readFileSync(path, 'utf8');
  expect(json).toContain('"killed": [3, 3]');
  writeFileSync(path, json.replace('"killed": [3, 3]', '"killed": [7, 7]'));
  return json.split('\n').findIndex((line) => line.includes('"killed": [')) + 1;
}
