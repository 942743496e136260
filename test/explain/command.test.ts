// `ruydad explain` as a person sees it: colours on a terminal, brackets elsewhere, nothing of a hostile text obeyed.

import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { freshFolder, put, ruydad } from '../helpers/command.ts';

const ESC = '\u001b';
const TEXT = 'روز دوشنبه، ۳ قوس ۱۴۰۴، در حملهٔ هوایی بر ولایت خوست ده غیرنظامی کشته شدند.';

/** What the command writes to a terminal. */
async function onTerminal(text: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  let out = '';
  const stdout = Object.assign(
    new Writable({
      write: (chunk, _, done) => {
        out += chunk;
        done();
      },
    }),
    { isTTY: true },
  );
  const stdin = Object.assign(Readable.from([Buffer.from(text)]), { isTTY: false });
  const status = await main({ argv: ['explain', '-'], stdin, stdout, stderr: new Writable(), env, cwd: '/' });
  expect(status).toBe(0);
  return out;
}

test('a terminal gets colours, a colour a kind, and a legend', async () => {
  const out = await onTerminal(TEXT);
  expect(out).toContain(`${ESC}[32mplace${ESC}[39m`);
  expect(out).toContain(`${ESC}[32mخوست${ESC}[39m`);
  expect(out).toContain(`${ESC}[34mده${ESC}[39m`);
  expect(out).not.toContain('[place ');
});

test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('with %j the marks are words in brackets', async (env) => {
  const out = await onTerminal(TEXT, env);
  expect(out).not.toContain(ESC);
  expect(out).toContain('ولایت [place خوست] [number ده] ');
});

test('a pipe gets the words in brackets, then each event with the ids behind its values', async () => {
  const { status, stdout, stderr } = await ruydad(['explain'], { stdin: TEXT });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('[place خوست] [number ده]');
  expect(stdout).toMatch(/^event 1 {2}[0-9a-f]{12} {2}confidence /m);
  expect(stdout).toMatch(/^ {2}label {7}Explosions\/Remote violence: Air\/drone strike$/m);
  expect(stdout).toMatch(/^ {4}match\/killed-word +killed {2}«کشته شدند»$/m);
});

test('what a text holds for the terminal is written out, never obeyed', async () => {
  const hostile = `${ESC}]0;owned\u0007${ESC}[2J\u009b31m\u202e${TEXT}\u2066\r\nپایان`;
  for (const out of [await onTerminal(hostile), (await ruydad(['explain'], { stdin: hostile })).stdout]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours are taken away first
    const rest = out.replace(/\u001b\[\d+m/g, '');
    expect(rest).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    expect(rest).toContain('\\u001b]0;owned\\u0007\\u001b[2J\\u009b31m\\u202e');
    expect(rest).toContain('\nپایان');
  }
});

test('programs get JSON: an object for one text, an array or lines for more', async () => {
  const folder = freshFolder();
  put(folder, { 'a.txt': TEXT, 'b.txt': 'هوا خوب است.' });
  const one = JSON.parse((await ruydad(['explain', 'a.txt', '--format', 'json'], { cwd: folder })).stdout);
  expect(Object.keys(one)).toEqual(['document', 'mentions', 'events', 'silenced', 'warnings']);
  const two = await ruydad(['explain', '.', '--format', 'json'], { cwd: folder });
  expect(JSON.parse(two.stdout).map(({ document }: { document: { id: string } }) => document.id)).toEqual([
    'a.txt',
    'b.txt',
  ]);
  const lines = await ruydad(['explain', join(folder, 'a.txt'), 'b.txt', '--format', 'ndjson'], { cwd: folder });
  expect(
    lines.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).events.length),
  ).toEqual([1, 0]);
});

test('a file that cannot be read is told on stderr, and the others are explained', async () => {
  const folder = freshFolder();
  put(folder, { 'a.txt': TEXT });
  const { status, stdout, stderr } = await ruydad(['explain', 'gone.txt', 'a.txt'], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toContain('ruydad: gone.txt: ');
  expect(stdout).toContain('event 1');
});

test('csv is no form of an explanation', async () => {
  const { status, stderr } = await ruydad(['explain', '--format', 'csv'], { stdin: TEXT });
  expect(status).toBe(2);
  expect(stderr).toContain('Allowed choices are json, ndjson');
});
