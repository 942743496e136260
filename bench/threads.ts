// What two threads gain, beside what two of anything gain on this machine: hyperthreads of one core look like two cores.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesOf, type Text } from './texts.ts';

const COMMAND = fileURLToPath(new URL('./command/ruydad.js', import.meta.url));

/** Additions that wait for none before them: a core does several at once, and two hyperthreads must share it. */
const ADDITIONS = `
  const add = (n) => {
    let [a, b, c, d, e, f, g, h] = [1, 2, 3, 4, 5, 6, 7, 8];
    for (let i = 0; i < n; i++) {
      a = (a + i) | 0; b = (b ^ i) | 0; c = (c + i) | 0; d = (d ^ i) | 0;
      e = (e + i) | 0; f = (f ^ i) | 0; g = (g + i) | 0; h = (h ^ i) | 0;
    }
    return a + b + c + d + e + f + g + h;
  };
  add(1e8); add(1.5e9);`;

export interface Gain {
  readonly what: string;
  /** Wall seconds of the work done by one, and of twice the work, or of the same, done by two. */
  readonly one: number;
  readonly two: number;
  readonly timesAsFast: number;
}

/** Measures the machine (two loops, two processes) and `--jobs 2`, each beside one; nothing else may run. */
export async function threads(bytes: number, texts: readonly Text[]): Promise<Gain[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ruydad-bench-'));
  const news = join(folder, 'news.ndjson');
  writeFileSync(news, linesOf(bytes, texts));
  const extract = (jobs: number): readonly string[] => [COMMAND, news, '--format', 'ndjson', '--jobs', String(jobs)];
  try {
    return [
      await twice('a loop of additions', ['-e', ADDITIONS]),
      await twice('`ruydad --jobs 1`, another process beside it', extract(1)),
      await inTwo('`ruydad --jobs 2`', extract(1), extract(2)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same process alone and with a second one of its kind. */
async function twice(what: string, args: readonly string[]): Promise<Gain> {
  const one = await wall([args]);
  const two = await wall([args, args]);
  return { what, one, two, timesAsFast: (2 * one) / two };
}

/** The same work in one thread and in two. */
async function inTwo(what: string, single: readonly string[], double: readonly string[]): Promise<Gain> {
  const one = await wall([single]);
  const two = await wall([double]);
  return { what, one, two, timesAsFast: one / two };
}

/** Seconds until all processes, started together, have ended. */
async function wall(processes: readonly (readonly string[])[]): Promise<number> {
  const begun = performance.now();
  const children = processes.map((args) => spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }));
  for (const [status] of await Promise.all(children.map((child) => once(child, 'close'))))
    if (status !== 0) throw new Error(`a process ended with ${status}`);
  return (performance.now() - begun) / 1000;
}

/** Records of so many bytes, the texts over and over. */
function linesOf(bytes: number, texts: readonly Text[]): string {
  const round = texts.map((text) => `${JSON.stringify(text)}\n`).join('');
  return round.repeat(Math.ceil(bytes / bytesOf(texts)));
}
