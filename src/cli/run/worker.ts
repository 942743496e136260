// The body of a worker thread: batches in, pieces of output out.
import { parentPort, workerData } from 'node:worker_threads';
import { type Message, unpacked } from './packed.ts';
import { processBatch } from './process.ts';
import type { Settings } from './settings.ts';
import type { Answer } from './workers.ts';

parentPort?.on('message', async (message: Message & { ticket: number }) => {
  const segments = await processBatch(unpacked(message), workerData as Settings);
  const answer: Answer = { ticket: message.ticket, segments };
  parentPort?.postMessage(
    answer,
    segments.map((segment) => segment.output.buffer as ArrayBuffer),
  );
});
