// Groups of entries → batches large enough that handing them to a thread costs little, small enough to stay in memory.
import type { Entry, Group } from '../input/entry.ts';

export interface Batch {
  readonly entries: readonly Entry[];
  readonly consumed: number;
}

const BATCH_BYTES = 256 * 1024;
const BATCH_ENTRIES = 256;
/** A file's size is not known here: a few kilobytes is what an article has. */
const FILE_WEIGHT = 16 * 1024;

/** Batches of about 256 kB; what has come is passed on when the input is slow. */
export async function* batched(groups: AsyncIterable<Group>): AsyncGenerator<Batch> {
  let entries: Entry[] = [];
  let [weight, consumed] = [0, 0];
  const take = (): Batch => {
    const batch = { entries, consumed };
    entries = [];
    [weight, consumed] = [0, 0];
    return batch;
  };
  for await (const group of groups) {
    consumed += group.consumed;
    for (const entry of group.entries) {
      entries.push(entry);
      weight += weightOf(entry);
      if (weight >= BATCH_BYTES || entries.length >= BATCH_ENTRIES) yield take();
    }
    if (group.idle && entries.length > 0) yield take();
  }
  if (entries.length > 0) yield take();
}

/** Drops the first `count` documents: an earlier run has done them. */
export async function* withoutFirst(groups: AsyncIterable<Group>, count: number): AsyncGenerator<Group> {
  let left = count;
  const isNew = (entry: Entry): boolean => {
    if (entry.kind === 'end' || left === 0) return true;
    left -= 1;
    return false;
  };
  for await (const group of groups) yield left === 0 ? group : { ...group, entries: group.entries.filter(isNew) };
}

function weightOf(entry: Entry): number {
  if (entry.kind === 'record' || entry.kind === 'bytes') return entry.bytes.length;
  return entry.kind === 'file' ? FILE_WEIGHT : 0;
}
