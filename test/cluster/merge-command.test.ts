import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/commands/merge.ts';
import type { Options } from '../../src/cli/options.ts';
import { clusterSchema } from '../../src/cluster/schema.ts';
import { document, event, toll } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'ruydad-merge-'));
const FAILURE = { schema_version: '1', document: { id: 'x' }, error: { code: 'not_text', message: 'binary' } };
const lines = (...values: unknown[]): string => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`;
const two = lines(document('a', [event()]), document('b', [event()]));

async function merge(stdin: string | Buffer, paths: string[] = [], options: Partial<Options> = {}) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [stdout.toArray(), stderr.toArray()];
  const context = { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env: {}, cwd: folder };
  const status = await run(context, paths, { maxBytes: 1e7, offsets: 'utf16', ...options }).finally(() => {
    stdout.end();
    stderr.end();
  });
  return { status, out: (await out).join(''), err: (await err).join('') };
}

const clustersIn = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => clusterSchema.parse(JSON.parse(line)));

test('stdin to one cluster a line', async () => {
  const { status, out, err } = await merge(two);
  expect([status, err]).toEqual([0, '']);
  expect(clustersIn(out).map(({ reports }) => reports.length)).toEqual([2]);
});

test('files, also gzipped and as a JSON array, are merged with one another; a file given twice adds nothing', async () => {
  writeFileSync(join(folder, 'a.ndjson.gz'), gzipSync(lines(document('a', [event()]))));
  writeFileSync(join(folder, 'b.json'), JSON.stringify([document('b', [event()]), document('c', [])]));
  const { status, out } = await merge('', ['a.ndjson.gz', 'b.json', 'b.json']);
  expect(status).toBe(0);
  expect(clustersIn(out).map(({ reports }) => reports.length)).toEqual([2]);
});

test('--format json is one array, also of nothing', async () => {
  expect(JSON.parse((await merge(two, [], { format: 'json' })).out)).toHaveLength(1);
  expect(JSON.parse((await merge(lines(document('a', [])), [], { format: 'json' })).out)).toEqual([]);
});

test('a format that merge does not write is refused by name', async () => {
  await expect(merge(two, [], { format: 'csv' })).rejects.toThrow('merge does not write csv');
});

test('documents that could not be extracted are counted and no mistake', async () => {
  const { status, out, err } = await merge(two + lines(FAILURE));
  expect(status).toBe(0);
  expect(clustersIn(out)).toHaveLength(1);
  expect(err).toBe('ruydad: skipped 1 document(s) that could not be extracted\n');
});

test('bad lines are told with their numbers, the others are merged, and the status says so', async () => {
  const wrong = { ...document('w', [event({ confidence: 7 })]) };
  const deep = '['.repeat(100_000);
  const bad = [
    '{"schema_version":"1"',
    '[]',
    'null',
    '{"__proto__":{"events":[]}}',
    JSON.stringify(wrong),
    deep,
    '\u0000',
  ];
  const { status, out, err } = await merge(`\n${bad.join('\n')}\n${two}`);
  expect(status).toBe(2);
  expect(clustersIn(out).map(({ reports }) => reports.length)).toEqual([2]);
  expect(err.match(/^ruydad: stdin:\d+: /gm)?.map((start) => Number(start.split(':')[2]))).toEqual([
    2, 3, 4, 5, 6, 7, 8,
  ]);
  expect(err).toContain('stdin:6: not what extract prints: events[0].confidence');
});

test('a file that is not there is told, the others are merged', async () => {
  writeFileSync(join(folder, 'two.ndjson'), two);
  const { status, out, err } = await merge('', ['none.ndjson', 'two.ndjson']);
  expect(status).toBe(2);
  expect(clustersIn(out)).toHaveLength(1);
  expect(err).toContain('none.ndjson: no such file');
});

test('an input of another kind is told what merge reads', async () => {
  const { status, err } = await merge('event_date,country\n2025-11-24,Afghanistan\n');
  expect(err).toMatch(/ruydad: merge reads what ruydad extract prints with --format ndjson or json\n$/);
  expect(status).toBe(2);
  expect((await merge('', ['none.ndjson'])).err).toBe('ruydad: none.ndjson: no such file\n');
});

test('control characters of a text do not reach a terminal', async () => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const out = Object.assign(stdout, { isTTY: true }).toArray();
  const hostile = lines(document('\u009b31m', [event({ totals: toll(5) })]));
  const context = { stdin: Readable.from([Buffer.from(hostile)]), stdout, stderr, env: {}, cwd: folder };
  await run(context, [], { maxBytes: 1e7, offsets: 'utf16' });
  stdout.end();
  expect((await out).join('')).not.toContain('\u009b');
});
