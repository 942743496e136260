// What a terminal sees: indented JSON without raw control characters, a bar while it works, colours unless NO_COLOR.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress.ts';
import { printable, printableLine } from '../../src/cli/terminal.ts';
import { commandPath, freshFolder, put, shell } from '../helpers/command.ts';

const cwd = freshFolder();
put(cwd, {
  'evil.ndjson': JSON.stringify({ id: 'a\u001b[31m\u009b\u202eb', text: 'در خوست' }),
  'bad.txt': Uint8Array.of(0),
});
const hasScript = spawnSync('script', ['--version']).status === 0;

/** Runs the command with a terminal as stdin, stdout and stderr. */
const atTerminal = async (args: string, env: Record<string, string> = {}) => {
  const line = `script -qec '${process.execPath} ${commandPath()} ${args}' /dev/null < /dev/null`;
  return (await shell(line, { cwd, env: { TERM: 'xterm', ...env } })).stdout.replaceAll('\r\n', '\n');
};

it('printable writes out what could move the cursor or reorder words, and stays the same JSON', () => {
  const value = { a: 'x\u001b[2J\u0085\u009b31m\u202e\u2066\u200f\ufeff\u007f', b: 'می‌شود' };
  const text = printable(JSON.stringify(value, null, 2));
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200f\ufeff]/u);
  expect(text).toContain('می‌شود');
  expect(JSON.parse(text)).toEqual(value);
  expect(printableLine('a\nb\tc')).toBe('a\\u000ab\\u0009c');
  // CSV ends its lines so; alone, a return would write over the line, and in a message a line break has no place.
  expect(printable('a\r\nb\rc')).toBe('a\r\nb\\u000dc');
  expect(printableLine('a\r\nb')).toBe('a\\u000d\\u000ab');
});

it('the bar has share, documents, rate and time left', () => {
  expect(progressLine({ bytes: 50, total: 200, documents: 1500, seconds: 10 })).toBe(
    '[██████░░░░░░░░░░░░░░░░░░]  25%  1,500 documents  150/s  0:30 left',
  );
  expect(progressLine({ bytes: 1, total: 10_000, documents: 1, seconds: 1 })).toContain('2:46:39 left');
  expect(progressLine({ bytes: 50, total: 0, documents: 1500, seconds: 10 })).toBe('1,500 documents  150/s');
});

describe.skipIf(!hasScript)('at a terminal', () => {
  it('JSON is indented, and nothing of the text reaches the terminal raw', async () => {
    const output = await atTerminal('evil.ndjson');
    expect(output).toMatch(/^\[\n\{\n {2}"schema_version": "1"/);
    expect(output).toContain('a\\u001b[31m\\u009b\\u202eb');
  });
  it('errors are coloured, without NO_COLOR only', async () => {
    expect(await atTerminal('--nope')).toContain('\u001b[31m');
    expect(await atTerminal('--nope', { NO_COLOR: '1' })).not.toContain('\u001b[');
  });
  it('nothing to read is a mistake with a hint, not a wait', async () => {
    expect(await atTerminal('')).toContain('nothing to read');
  });
});
