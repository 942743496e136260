// A pool of worker threads. Batches go out as one block of bytes that is moved, not copied; output comes back likewise.
import { type ResourceLimits, type TransferListItem, Worker } from 'node:worker_threads';
import { CliError } from '../errors.ts';
import type { Entry } from '../input/entry.ts';
import { packed } from './packed.ts';
import type { Segment } from './process.ts';
import type { Settings } from './settings.ts';

export interface Workers {
  readonly run: (entries: readonly Entry[]) => Promise<readonly Segment[]>;
  readonly close: () => Promise<void>;
}

export interface Answer {
  readonly ticket: number;
  readonly segments: readonly Segment[];
}

/**
 * A small young generation and a bound on the old one make V8 collect early instead of growing several times what it
 * needs in every thread. The bound is twice what the largest document was seen to need.
 */
const limitsFor = ({ maxBytes }: Settings): ResourceLimits => ({
  maxYoungGenerationSizeMb: 16,
  maxOldGenerationSizeMb: Math.max(1024, maxBytes / 1e4),
});

interface Pending {
  readonly resolve: (segments: readonly Segment[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
}

/** Up to `count` threads, each started when the others are busy; a batch goes to the one with the least to do. */
export function startWorkers(settings: Settings, count: number): Workers {
  const threads: Thread[] = [];
  let ticket = 0;
  const leastBusy = (): Thread => {
    const [least, ...others] = [...threads].sort((a, b) => a.pending.size - b.pending.size);
    if (least && (least.pending.size === 0 || others.length + 1 === count)) return least;
    const thread = startThread(settings);
    threads.push(thread);
    return thread;
  };
  return {
    run: (entries) => {
      const thread = leastBusy();
      const { message, moved } = packed(entries);
      ticket += 1;
      const answer = new Promise<readonly Segment[]>((resolve, reject) =>
        thread.pending.set(ticket, { resolve, reject }),
      );
      thread.worker.postMessage({ ticket, ...message }, moved as readonly TransferListItem[]);
      return answer;
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(settings: Settings): Thread {
  const worker = new Worker(new URL('./ruydad-worker.js', import.meta.url), {
    workerData: settings,
    resourceLimits: limitsFor(settings),
  });
  const pending = new Map<number, Pending>();
  worker.on('message', ({ ticket, segments }: Answer) => {
    pending.get(ticket)?.resolve(segments);
    pending.delete(ticket);
  });
  worker.on('error', (error) => {
    const died = new CliError('worker_died', `a worker thread died: ${error.message}`, {
      hint: 'fewer --jobs or a smaller --max-bytes need less memory',
      cause: error,
    });
    for (const { reject } of pending.values()) reject(died);
    pending.clear();
  });
  return { worker, pending };
}
