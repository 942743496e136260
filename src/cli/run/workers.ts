// A pool of worker threads. Batches go out as one block of bytes that is moved, not copied; output comes back likewise.
import { type TransferListItem, Worker } from 'node:worker_threads';
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

interface Pending {
  readonly resolve: (segments: readonly Segment[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
}

/** Starts `count` threads; each batch goes to the one with the least to do. */
export function startWorkers(settings: Settings, count: number): Workers {
  const threads = Array.from({ length: count }, () => startThread(settings));
  let ticket = 0;
  return {
    run: (entries) => {
      const thread = threads.reduce((least, next) => (next.pending.size < least.pending.size ? next : least));
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
  const worker = new Worker(new URL('./ruydad-worker.js', import.meta.url), { workerData: settings });
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
