// What the system does not let be read. Root reads everything, so its rights are taken away for these runs.
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { commandPath, freshFolder, idOf, linesOf, put, type Result, shell } from '../helpers/command.ts';

const cwd = freshFolder();
put(cwd, { 'in/a.txt': 'در خوست', 'in/locked/b.txt': 'در خوست', 'in/z.txt': 'در خوست' });
chmodSync(join(cwd, 'in/locked'), 0);
afterAll(() => chmodSync(join(cwd, 'in/locked'), 0o755));

const asNobody = (args: string): Promise<Result> => {
  const drop = process.getuid?.() === 0 ? 'setpriv --bounding-set=-dac_override,-dac_read_search' : '';
  return shell(`${drop} '${process.execPath}' '${commandPath()}' ${args}`, { cwd });
};

it('a folder inside the one that was asked for is one failure; the rest is done', async () => {
  const { status, stdout, stderr } = await asNobody('in -f ndjson');
  expect(linesOf(stdout).map(idOf)).toEqual(['a.txt', 'locked', 'z.txt']);
  expect(stderr).toBe('ruydad: locked: permission denied\n');
  expect(status).toBe(2);
});

it('a folder that was asked for', async () => {
  const { status, stderr } = await asNobody('in/locked -f csv');
  expect(stderr).toBe('ruydad: in/locked: permission denied\n');
  expect(status).toBe(2);
});

it('a folder to watch: one line, no stack', async () => {
  const { status, stderr } = await asNobody('watch in/locked');
  expect(stderr).toBe('ruydad: cannot watch in/locked: permission denied\n');
  expect(status).toBe(2);
});

it('a folder inside the one that is watched: one failure, and the watch goes on', async () => {
  const { stdout, stderr } = await asNobody('watch in & sleep 3; kill -TERM $!; wait $!');
  expect(linesOf(stdout).map(idOf).sort()).toEqual(['a.txt', 'z.txt']);
  expect(stderr).toMatch(/^ruydad: locked: permission denied$/m);
  expect(stderr).not.toMatch(/\n\s+at /);
});
