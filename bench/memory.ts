// Peak memory of the command on a stream of NDJSON that is made on the way.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Text } from './texts.ts';

const COMMAND = fileURLToPath(new URL('./command/ruydad.js', import.meta.url));
const LOOK_MS = 250;

export interface Memory {
  readonly bytes: number;
  readonly jobs: number;
  readonly peakMegabytes: number;
  readonly seconds: number;
}

/** Feeds so many bytes of texts to the command and watches its memory; Linux only. */
export async function memory(bytes: number, texts: readonly Text[], jobs: number): Promise<Memory> {
  const args = [COMMAND, '--input-format', 'ndjson', '--format', 'ndjson', '--jobs', String(jobs)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit'] });
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0));
  }, LOOK_MS);
  const begun = performance.now();
  const ended = once(child, 'close');
  let sent = 0;
  for (let i = 0; sent < bytes; i++) {
    const { text, published } = texts[i % texts.length] as Text;
    const line = `${JSON.stringify({ id: String(i), text, published })}\n`;
    sent += Buffer.byteLength(line);
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  peak = Math.max(peak, peakOf(child.pid ?? 0));
  child.stdin.end();
  const [status] = await ended;
  clearInterval(look);
  if (status !== 0) throw new Error(`ruydad ended with ${status}`);
  return { bytes: sent, jobs, peakMegabytes: peak / 1000, seconds: (performance.now() - begun) / 1000 };
}

/** The most kilobytes that a process has had. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
