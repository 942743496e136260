// The line contract: line N of the output answers line N of the input, whatever stands there.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractionSchema, failureSchema } from '../../src/model/event.ts';
import { codeOf, commandPath, freshFolder, idOf, linesOf, put, resultOf, ruydad, shell } from '../helpers/command.ts';

const cwd = freshFolder();
const bad: readonly (readonly [line: string, code: string, id: string])[] = [
  ['', 'empty_line', 'stdin:2'],
  ['   ', 'empty_line', 'stdin:3'],
  ['not json', 'bad_json', 'stdin:4'],
  ['{"id":1,"text":"cut', 'bad_json', 'stdin:5'],
  ['[1,2]', 'not_a_record', 'stdin:6'],
  ['null', 'not_a_record', 'stdin:7'],
  ['{"id":"n","title":"x"}', 'no_text', 'n'],
  ['{"id":"d","text":"x","date":"soon"}', 'bad_date', 'd'],
  ['{"__proto__":{"text":"evil"},"id":"../../etc/passwd"}', 'no_text', '../../etc/passwd'],
];
const good = '{"text":"در خوست"}';
const input = [good, ...bad.map(([line]) => line), good].join('\n');

describe('bad records', () => {
  it('are answered in their place with the failure object, and the others with their extraction', async () => {
    const { stdout, stderr, status } = await ruydad(['--input-format', 'ndjson'], { cwd, stdin: input });
    const lines = linesOf(stdout);
    expect(lines).toHaveLength(bad.length + 2);
    bad.forEach(([, code, id], index) => {
      expect(failureSchema.parse(lines[index + 1])).toMatchObject({ document: { id }, error: { code } });
    });
    expect(extractionSchema.safeParse(lines[0]).success).toBe(true);
    expect(extractionSchema.safeParse(lines.at(-1)).success).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(bad.length);
    expect(status).toBe(2);
  });
  it('are told up to a limit, unless --verbose', async () => {
    const stdin = 'x\n'.repeat(100);
    const { stderr } = await ruydad(['--input-format', 'ndjson'], { cwd, stdin });
    expect(stderr.trimEnd().split('\n')).toHaveLength(21);
    expect(stderr).toContain('80 more failure(s) not shown');
    expect((await ruydad(['--input-format', 'ndjson', '-v'], { cwd, stdin })).stderr.split('\n')).toHaveLength(102);
    expect((await ruydad(['--input-format', 'ndjson', '-q'], { cwd, stdin })).stderr).toBe('');
  });
  it('end the run after the first one with --fail-fast', async () => {
    const { stdout, status } = await ruydad(['--input-format', 'ndjson', '--fail-fast'], { cwd, stdin: input });
    expect(linesOf(stdout)).toHaveLength(2);
    expect(status).toBe(2);
  });
  it('leave no file that looks whole with --fail-fast, and --resume does what follows', async () => {
    put(cwd, { 'fast.ndjson': `${good}\nbroken\n${good}\nbroken too\n${good}\n` });
    const args = ['fast.ndjson', '--out', 'fast.out.ndjson', '--fail-fast'];
    const first = await ruydad(args, { cwd });
    expect(first.stderr).toMatch(
      /^ruydad: stopped after 2 document\(s\); they are kept in \S+\.partial; .* --resume goes on$/m,
    );
    expect([first.status, existsSync(join(cwd, 'fast.out.ndjson'))]).toEqual([2, false]);
    expect((await ruydad([...args, '--resume'], { cwd })).stderr).toContain('stopped after 4 document(s)');
    expect((await ruydad([...args, '--resume'], { cwd })).status).toBe(2);
    expect((await shell('{ ruydad fast.ndjson -q || true; } | cmp - fast.out.ndjson', { cwd })).status).toBe(0);
  });
  it('have no colour and no control character of theirs on stderr', async () => {
    const { stderr } = await ruydad(['--input-format', 'ndjson'], {
      cwd,
      stdin: '{"id":"\\u001b[31mred\\u202e","x":1}',
    });
    expect(stderr).toContain('\\u001b[31mred\\u202e');
  });
});

it('invalid UTF-8 in a line spoils that line only', async () => {
  const stdin = Buffer.concat([
    Buffer.from(`${good}\n{"text":"خوست`),
    Uint8Array.of(0xd8),
    Buffer.from(`"}\n${good}\n`),
  ]);
  const lines = linesOf((await ruydad(['--input-format', 'ndjson'], { cwd, stdin })).stdout);
  expect(lines.map((line) => 'error' in line)).toEqual([false, true, false]);
});

it('--max-bytes refuses one document and answers the others', async () => {
  const stdin = `${good}\n{"text":"${'x'.repeat(2000)}"}\n${good}\n`;
  const lines = linesOf((await ruydad(['--input-format', 'ndjson', '--max-bytes', '1k'], { cwd, stdin })).stdout);
  expect(lines.map(codeOf)).toEqual([undefined, 'too_large', undefined]);
  put(cwd, {
    'big.txt': 'x'.repeat(2000),
    'big.json': `[{"text":"${'x'.repeat(2000)}"},{"text":"y"}]`,
    'big.csv': `text\n${'x'.repeat(2000)}\n`,
  });
  const others = linesOf(
    (await ruydad(['big.txt', 'big.json', 'big.csv', '--max-bytes', '1k', '-f', 'ndjson'], { cwd })).stdout,
  );
  expect(others.map(codeOf)).toEqual(['too_large', 'too_large', undefined, 'too_large']);
});

describe('threads', () => {
  const many = Array.from({ length: 3000 }, (_, n) =>
    n % 7 === 3 ? 'broken' : JSON.stringify({ id: n, text: 'در خوست '.repeat(n % 90) }),
  ).join('\n');
  it.each([['ndjson'], ['json'], ['csv'], ['geojson']])('give the same %s as one thread', async (format) => {
    const run = (jobs: string) =>
      ruydad(['--input-format', 'ndjson', '-q', '-f', format, '-j', jobs], { cwd, stdin: many });
    const [one, three] = [await run('1'), await run('3')];
    expect(three).toEqual(one);
    if (format === 'ndjson') expect(linesOf(one.stdout)).toHaveLength(3000);
  });
  it('are as many as the cores by default, and documents keep their order', async () => {
    expect(availableParallelism()).toBeGreaterThan(0);
    const { stdout } = await ruydad(['--input-format', 'ndjson', '-q'], { cwd, stdin: many });
    const ids = linesOf(stdout).map((line) => idOf(line));
    expect(ids).toEqual(Array.from({ length: 3000 }, (_, n) => (n % 7 === 3 ? `stdin:${n + 1}` : String(n))));
  });
});

describe('SIGTERM and Ctrl-C', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('%s: whole lines only, a word on where they are, status %i', async (signal, expected) => {
    const child = spawn(process.execPath, [commandPath(), '--input-format', 'ndjson'], { cwd });
    const result = resultOf(child);
    child.stdin.write(`${good}\n`.repeat(500));
    child.stdout.once('data', () => child.kill(signal));
    const { status, stdout, stderr } = await result;
    expect(stdout.endsWith('\n')).toBe(true);
    expect(linesOf(stdout).length).toBeGreaterThan(0);
    expect(stderr).toMatch(/^ruydad: stopped after \d+ document\(s\); all of them are on stdout\n$/);
    expect(status).toBe(expected);
  });
});

it('a record of 200 MB on one line is refused without being held', async () => {
  const script = `
    const chunk = Buffer.alloc(1 << 20, 'x');
    process.stdout.write('{"text":"');
    let n = 0;
    const more = () => { while (n++ < 200) if (!process.stdout.write(chunk)) return process.stdout.once('drain', more); process.stdout.write('"}\\n${good.replaceAll('"', '\\"')}\\n'); };
    more();`;
  put(cwd, { 'produce.cjs': script });
  const producer = spawn(process.execPath, [join(cwd, 'produce.cjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const child = spawn(
    '/usr/bin/env',
    ['bash', '-c', `exec "$0" "$1" --input-format ndjson`, process.execPath, commandPath()],
    {
      stdio: [producer.stdout, 'pipe', 'pipe'],
    },
  );
  const { stdout } = await resultOf(child);
  expect(linesOf(stdout).map(codeOf)).toEqual(['too_large', undefined]);
});
