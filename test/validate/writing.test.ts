// --init and --update: what they write, and when they refuse.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put } from '../helpers/command.ts';
import { breakToll, expectationOf, ruydad, TEXT, withFixture } from './process.ts';

const NO_CI = { CI: '' };

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
