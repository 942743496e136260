// A stream of any length in bounded memory: 20 MB here, 1 GB with RUYDAD_SLOW=1.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { freshFolder, put, start } from '../helpers/command.ts';

const MEGABYTES = process.env['RUYDAD_SLOW'] ? 1000 : 20;
const LIMIT = 250;
const cwd = freshFolder();
const record = `${JSON.stringify({ text: 'در حملات هوایی در ولایت خوست ده تن کشته و هشت تن زخمی شدند. '.repeat(25) })}\n`;

/** Peak resident memory of a process in MB, as the kernel counts it. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function peakOfStream(
  chunk: string,
  chunks: number,
  args: readonly string[],
): Promise<{ peak: number; bytes: number; status: number | null }> {
  const child = start(args, { cwd });
  let [bytes, peak, status]: [number, number, number | null | undefined] = [0, 0, undefined];
  child.stdout?.on('data', (piece: Buffer) => {
    bytes += piece.length;
  });
  child.on('close', (code) => {
    status = code;
  });
  const feed = async (): Promise<void> => {
    for (let n = 0; n < chunks; n += 1) {
      if (!child.stdin?.write(chunk)) await new Promise((resolve) => child.stdin?.once('drain', resolve));
    }
    child.stdin?.end();
  };
  void feed();
  while (status === undefined) {
    peak = Math.max(peak, peakOf(child.pid ?? 0));
    await sleep(20);
  }
  return { peak, bytes, status };
}

describe(`${MEGABYTES} MB through stdin stay under ${LIMIT} MB`, { timeout: 900_000 }, () => {
  const chunk = record.repeat(Math.ceil(1e6 / Buffer.byteLength(record)));
  it.each([['1'], ['2']])('NDJSON with --jobs %s', async (jobs) => {
    const { peak, bytes, status } = await peakOfStream(chunk, MEGABYTES, ['--input-format', 'ndjson', '-j', jobs]);
    expect(status).toBe(0);
    expect(bytes).toBeGreaterThan(0);
    expect(peak).toBeLessThan(LIMIT);
  });
  it('one JSON array', async () => {
    const args = ['--input-format', 'json', '-q', '-j', '2', '-f', 'ndjson'];
    const { peak, status } = await peakOfStream(
      `[${chunk.replaceAll('\n', ',')}`.replaceAll(',[', ','),
      Math.min(MEGABYTES, 100),
      args,
    );
    expect(status).toBe(2); // the array is never closed: the last document says so
    expect(peak).toBeLessThan(LIMIT);
  });
  it('one line without an end, which is refused', async () => {
    const { peak, bytes } = await peakOfStream('x'.repeat(1e6), MEGABYTES, ['--input-format', 'ndjson', '-q']);
    expect(bytes).toBeGreaterThan(0);
    expect(peak).toBeLessThan(LIMIT);
  });
});

it('a reader that does not read stops the run instead of filling memory', async () => {
  put(cwd, { 'feed.ndjson': record.repeat(20_000) });
  const child = start(['feed.ndjson', '-j', '2'], { cwd });
  child.stdout?.pause();
  await sleep(3000);
  const peak = peakOf(child.pid ?? 0);
  child.kill('SIGKILL');
  expect(peak).toBeLessThan(LIMIT);
});
