// kill -9 in the middle of a batch, then --resume: the output is that of a run that nobody disturbed.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, put, resultOf, ruydad, start } from '../helpers/command.ts';

const DOCUMENTS = 2500;
const MOMENTS = 20;
const cwd = freshFolder();
const textOf = (n: number): string => `در خوست ${n % 50} تن کشته و ${n % 30} تن زخمی شدند. `.repeat(1 + (n % 5));

interface Kind {
  readonly name: string;
  readonly args: readonly string[];
  /** Everything that the run has written, as one value. */
  readonly output: () => string;
  readonly clear: () => void;
}

const fileKind = (input: string, name: string): Kind => ({
  name: `--out ${name}`,
  args: [input, '--out', name],
  output: () => readFileSync(join(cwd, name), 'utf8'),
  clear: () => rmSync(join(cwd, name), { force: true }),
});

const kinds: readonly Kind[] = [
  fileKind('feed.ndjson', 'out.ndjson'),
  fileKind('in', 'out.json'),
  fileKind('feed.ndjson', 'out.csv'),
  {
    name: '--out-dir out',
    args: ['in', '--out-dir', 'out'],
    output: () =>
      readdirSync(join(cwd, 'out'))
        .sort()
        .map((name) => `${name}\n${readFileSync(join(cwd, 'out', name), 'utf8')}`)
        .join(''),
    clear: () => rmSync(join(cwd, 'out'), { recursive: true, force: true }),
  },
];

beforeAll(() => {
  const numbers = Array.from({ length: DOCUMENTS }, (_, n) => n);
  put(cwd, Object.fromEntries(numbers.map((n) => [`in/${String(n).padStart(4, '0')}.txt`, textOf(n)])));
  const lines = numbers.map((n) => (n % 100 === 99 ? 'broken' : JSON.stringify({ id: `d${n}`, text: textOf(n) })));
  writeFileSync(join(cwd, 'feed.ndjson'), `${lines.join('\n')}\n`);
});

describe(`kill -9 at ${MOMENTS} random moments of ${DOCUMENTS} documents`, () => {
  it.each(kinds)('$name', { timeout: 240_000 }, async ({ args, output, clear }) => {
    const begun = performance.now();
    await ruydad(args, { cwd });
    const whole = performance.now() - begun;
    const expected = output();
    let cut = 0;
    for (let moment = 0; moment < MOMENTS / kinds.length; moment += 1) {
      clear();
      const child = start(args, { cwd });
      const result = resultOf(child);
      // Stratified, so that the whole length of the run is covered; start-up takes the first part of it.
      await sleep(whole * (0.2 + (0.8 * (moment + Math.random())) / (MOMENTS / kinds.length)));
      child.kill('SIGKILL');
      if ((await result).status === null) cut += 1;
      await ruydad([...args, '--resume'], { cwd });
      expect(output()).toBe(expected);
    }
    expect(cut).toBeGreaterThan(0);
    expect(readdirSync(cwd).filter((name) => name.includes('.partial'))).toEqual([]);
  });
});

describe('--resume', () => {
  it('says so and does nothing when the file is complete', async () => {
    await ruydad(['feed.ndjson', '--out', 'done.ndjson', '-q'], { cwd });
    const { status, stderr } = await ruydad(['feed.ndjson', '--out', 'done.ndjson', '--resume'], { cwd });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/done\.ndjson is complete already/)]);
  });
  it('clears away the journal of a run that was killed once its file stood', async () => {
    await ruydad(['in/0001.txt', '--out', 'stood.ndjson'], { cwd });
    writeFileSync(join(cwd, 'stood.ndjson.partial.journal'), '{"run":"any"}\n[1,2,0,0]\n');
    expect((await ruydad(['in/0001.txt', '--out', 'stood.ndjson', '--resume'], { cwd })).status).toBe(0);
    expect(readdirSync(cwd).filter((name) => name.startsWith('stood'))).toEqual(['stood.ndjson']);
  });
  it('starts from the beginning when there is nothing to go on with', async () => {
    expect((await ruydad(['in/0001.txt', '--out', 'new.json', '--resume'], { cwd })).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'new.json'), 'utf8'))).toMatchObject({ document: { id: 'in/0001.txt' } });
  });
  it('drops a half line and what the journal does not vouch for', async () => {
    const [half, journal] = [join(cwd, 'half.ndjson.partial'), join(cwd, 'half.ndjson.partial.journal')];
    const args = ['feed.ndjson', '--out', 'half.ndjson', '-q'];
    const run = start(args, { cwd });
    const result = resultOf(run);
    while (!readdirSync(cwd).includes('half.ndjson.partial.journal')) await sleep(1);
    run.kill('SIGKILL');
    await result;
    writeFileSync(half, `${readFileSync(half, 'utf8')}{"schema_version":"1","docu`);
    writeFileSync(journal, `${readFileSync(journal, 'utf8')}[12,`);
    await ruydad([...args, '--resume'], { cwd });
    expect(readFileSync(join(cwd, 'half.ndjson'), 'utf8')).toBe(readFileSync(join(cwd, 'done.ndjson'), 'utf8'));
  });
  it('refuses to go on with other inputs or options, and a new run to trample on an unfinished one', async () => {
    writeFileSync(join(cwd, 'other.ndjson.partial'), 'x\n');
    writeFileSync(join(cwd, 'other.ndjson.partial.journal'), '{"run":"another"}\n[1,2,0,0]\n');
    const args = ['feed.ndjson', '--out', 'other.ndjson'];
    expect((await ruydad(args, { cwd })).stderr).toMatch(
      /is left from a run that did not end; --resume goes on with it, --force starts over/,
    );
    expect((await ruydad([...args, '--resume'], { cwd })).stderr).toMatch(/is from a run with other inputs or options/);
    expect((await ruydad([...args, '--force', '-q'], { cwd })).status).toBe(2);
    expect(readFileSync(join(cwd, 'other.ndjson'), 'utf8')).toBe(readFileSync(join(cwd, 'done.ndjson'), 'utf8'));
  });
});

describe('Ctrl-C in the middle of a batch', () => {
  it('keeps whole documents, says how to go on, and --resume does the rest', async () => {
    const args = ['-', '--input-format', 'ndjson', '--out', 'stopped.ndjson'];
    const child = start(args, { cwd });
    const result = resultOf(child);
    const feed = readFileSync(join(cwd, 'feed.ndjson'));
    child.stdin?.write(feed.subarray(0, feed.length / 2));
    while (!readdirSync(cwd).includes('stopped.ndjson.partial')) await sleep(5);
    await sleep(300);
    child.kill('SIGINT');
    const { status, stderr } = await result;
    expect(stderr).toMatch(
      /stopped after \d+ document\(s\); they are kept in \S+stopped\.ndjson\.partial; the same command with --resume goes on/,
    );
    expect(status).toBe(130);
    expect(readFileSync(join(cwd, 'stopped.ndjson.partial'), 'utf8').endsWith('\n')).toBe(true);
    await ruydad([...args, '--resume', '-q'], { cwd, stdin: feed });
    const ids = (name: string) =>
      readFileSync(join(cwd, name), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).document.id);
    expect(ids('stopped.ndjson').length).toBe(DOCUMENTS);
  });
});
