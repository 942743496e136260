// Wall time of short processes, run in turn, beside a Node process that does nothing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('./command/ruydad.js', import.meta.url));

export interface Start {
  readonly name: string;
  readonly min: number;
  readonly median: number;
  /** Least time as a multiple of the first one's. */
  readonly times: number;
}

/** Starts each process `runs` times; the first is the measure of the others. */
export function startup(article: string, runs: number): Start[] {
  const processes: readonly (readonly [name: string, args: readonly string[]])[] = [
    ['node -e 0', ['-e', '0']],
    ['ruydad --version', [COMMAND, '--version']],
    ['ruydad (one article)', [COMMAND, article]],
  ];
  const times = processes.map((): number[] => []);
  for (let run = 0; run < runs; run++)
    processes.forEach(([name, args], i) => {
      const begun = performance.now();
      const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
      times[i]?.push(performance.now() - begun);
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
    });
  const base = Math.min(...(times[0] ?? []));
  return processes.map(([name], i) => {
    const sorted = (times[i] ?? []).toSorted((a, b) => a - b);
    const min = sorted[0] ?? 0;
    return { name, min, median: sorted[sorted.length >> 1] ?? 0, times: min / base };
  });
}
