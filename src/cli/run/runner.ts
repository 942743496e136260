// Who processes batches: the main thread for little work, worker threads for much.
import { availableParallelism } from 'node:os';
import type { Batch } from './batches.ts';
import { processBatch, type Segment } from './process.ts';
import type { Settings } from './settings.ts';
import { startWorkers, type Workers } from './workers.ts';

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

/** A runner that starts on the main thread and brings in `jobs` threads once the work turns out to be much. */
export function createRunner(settings: Settings, jobs = availableParallelism()): Runner {
  let [documents, bytes] = [0, 0];
  let workers: Workers | null = null;
  return {
    run: async (batch) => {
      const isMuch = documents >= FEW_DOCUMENTS || bytes >= FEW_BYTES;
      documents += batch.entries.length;
      bytes += batch.consumed;
      if (jobs < 2 || !isMuch) return processBatch(batch.entries, settings);
      workers ??= startWorkers(settings, jobs);
      return workers.run(batch.entries);
    },
    limit: () => (workers ? jobs * IN_HAND : 1),
    close: async () => workers?.close(),
  };
}
