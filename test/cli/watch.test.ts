// `ruydad watch`: files are extracted as they arrive, also when they arrive in pieces.
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { freshFolder, linesOf, put, resultOf, ruydad, start } from '../helpers/command.ts';

const until = async (isDone: () => boolean): Promise<void> => {
  for (let left = 200; left > 0 && !isDone(); left -= 1) await sleep(50);
};

it('writes a file for each that arrives, once it is whole, and ends with Ctrl-C', { timeout: 60_000 }, async () => {
  const cwd = freshFolder();
  put(cwd, { 'in/before.txt': 'در خوست' });
  const child = start(['watch', 'in', '--out-dir', 'in/out'], { cwd });
  const result = resultOf(child);
  const made = (name: string): string => join(cwd, 'in/out', `${name}.json`);
  await until(() => existsSync(made('before.txt')));
  // a slow writer: half of a JSON array, a pause shorter than the threshold, the rest
  writeFileSync(join(cwd, 'in/slow.json'), '[{"id":1,"text":"در خو');
  await sleep(250);
  appendFileSync(join(cwd, 'in/slow.json'), 'ست"},{"id":2,"text":"کابل"}]');
  // one that pauses for longer than it takes to be seen as still: retried
  writeFileSync(join(cwd, 'in/slower.json'), '[{"id":3,"text":"در خو');
  await sleep(800);
  appendFileSync(join(cwd, 'in/slower.json'), 'ست"}]');
  mkdirSync(join(cwd, 'in/deep'));
  writeFileSync(join(cwd, 'in/deep/.tmp'), 'کابل');
  renameSync(join(cwd, 'in/deep/.tmp'), join(cwd, 'in/deep/moved.txt'));
  await until(() => ['slow.json', 'slower.json', 'deep/moved.txt'].every((name) => existsSync(made(name))));
  await until(() => !readFileSync(made('slower.json'), 'utf8').includes('bad_json'));
  child.kill('SIGINT');
  const { status, stderr } = await result;
  expect(JSON.parse(readFileSync(made('slow.json'), 'utf8'))).toHaveLength(2);
  expect(JSON.parse(readFileSync(made('slower.json'), 'utf8'))).toMatchObject([{ document: { id: '3' }, events: [] }]);
  expect(JSON.parse(readFileSync(made('deep/moved.txt'), 'utf8'))).toMatchObject({
    document: { id: 'deep/moved.txt' },
  });
  expect(existsSync(join(cwd, 'in/out/out'))).toBe(false);
  expect(stderr).toMatch(/^ruydad: watching \S+in; Ctrl-C ends\n/);
  expect(status).toBe(0);
});

it('tells which file a record that cannot be read is in, and takes a file for no folder', {
  timeout: 60_000,
}, async () => {
  const cwd = freshFolder();
  put(cwd, { 'in/feed.ndjson': '{"id":"x"}\n' });
  const child = start(['watch', 'in'], { cwd });
  let said = '';
  child.stderr?.on('data', (piece: Buffer) => {
    said += piece;
  });
  await until(() => said.includes('no text'));
  child.kill('SIGTERM');
  await resultOf(child);
  expect(said).toMatch(/^ruydad: feed\.ndjson: x: no text under "text"/m);
  expect((await ruydad(['watch', 'in/feed.ndjson'], { cwd })).stderr).toBe('ruydad: in/feed.ndjson: not a folder\n');
});

it('prints a line for each document without --out-dir', { timeout: 60_000 }, async () => {
  const cwd = freshFolder();
  mkdirSync(join(cwd, 'in'));
  const child = start(['watch', 'in', '-q'], { cwd });
  let seen = '';
  child.stdout?.on('data', (piece: Buffer) => {
    seen += piece;
  });
  const result = resultOf(child);
  await sleep(700);
  put(cwd, { 'in/a.ndjson': '{"id":1,"text":"x"}\n{"id":2,"text":"y"}\n' });
  await until(() => seen.split('\n').length > 2);
  // More files than Node allows listeners on one stream before it warns of a leak.
  put(cwd, Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`in/more/${n}.txt`, 'x'])));
  await until(() => seen.split('\n').length > 14);
  child.kill('SIGTERM');
  const { stdout, stderr } = await result;
  expect(linesOf(stdout).map((line) => line.document.id)).toEqual([
    '1',
    '2',
    ...Array(12).fill(expect.stringMatching(/^more\//)),
  ]);
  expect(stderr).toBe('');
});
