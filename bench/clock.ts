// Times on a machine that others use too: of several runs the least, and runs of what is compared in turn.

/** Milliseconds of the process's own work; what other processes do to the wall clock is left out. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The least time of several runs. */
export function least(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const begun = cpu();
    work();
    best = Math.min(best, cpu() - begun);
  }
  return best;
}

/** The least time of each work, run in turn. */
export function leastOf(runs: number, works: readonly (() => void)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let i = 0; i < runs; i++)
    works.forEach((work, k) => {
      best[k] = Math.min(best[k] as number, least(1, work));
    });
  return best;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
