// Who processes batches: the main thread for little work, worker threads for much.
import { availableParallelism } from 'node:os';
import type { Batch } from './batches.ts';
import type { Segment } from './process.ts';
import type { Settings } from './settings.ts';
import type { Workers } from './workers.ts';

export interface Runner {
  readonly run: (batch: Batch) => Promise<readonly Segment[]>;
  /** How many batches may be in hand at once. */
  readonly limit: () => number;
  readonly close: () => Promise<void>;
}

/** Threads take about as long to start as these take to extract. */
const FEW_DOCUMENTS = 64;
const FEW_BYTES = 512 * 1024;
/** Batches in hand for each thread: one at work, one waiting, one being written. */
const IN_HAND = 3;

export interface Work {
  readonly jobs: number | undefined;
  /** Number and size of the inputs before they are read; a stream of records counts as endless. */
  readonly inputs: number;
  readonly bytes: number;
}

/**
 * V8 optimizes a function as soon as it is warm, and anew whenever texts bring it a shape that it had not seen, in every
 * thread. With more patience (132 kB of executed bytecode is V8's own) it compiles a third as often over the first
 * megabytes; see bench/README.md.
 */
const PATIENCE = '--interrupt-budget=1000000';
/** How much old generations may grow between two collections of them; without it memory creeps up (bench/README.md). */
const GROWTH = '--heap-growing-percent=40';

async function tuneV8(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(PATIENCE);
  setFlagsFromString(GROWTH);
}

/** A runner that works on the main thread until the work is, or turns out to be, much: then `jobs` threads do it. */
export function createRunner(settings: Settings, { jobs = availableParallelism(), inputs, bytes }: Work): Runner {
  let [documents, read] = [inputs, bytes];
  let workers: Promise<Workers> | null = null;
  let patient: Promise<void> | null = null;
  return {
    run: async (batch) => {
      const isMuch = documents >= FEW_DOCUMENTS || read >= FEW_BYTES;
      documents += batch.entries.length;
      read += batch.consumed;
      if (isMuch) patient ??= tuneV8();
      await patient;
      if (jobs < 2 || !isMuch) return (await import('./process.ts')).processBatch(batch.entries, settings);
      workers ??= import('./workers.ts').then(({ startWorkers }) => startWorkers(settings, jobs));
      return (await workers).run(batch.entries);
    },
    limit: () => (workers ? jobs * IN_HAND : 1),
    close: async () => (await workers)?.close(),
  };
}
