// The line at the end of a run.
import type { Tally } from './output/sink.ts';

/** `2,500 documents, 3,120 events, 2 failures in 4.1 s (610 documents/s)`. */
export function summary({ documents, events, failures }: Tally, seconds: number): string {
  const counts = [counted(documents, 'document'), counted(events, 'event'), counted(failures, 'failure')].join(', ');
  const rate = Math.round(documents / Math.max(seconds, 0.001)).toLocaleString('en');
  return `${counts} in ${seconds.toFixed(1)} s (${rate} documents/s)`;
}

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
