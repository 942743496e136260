// Entries ↔ a message for a thread. The records' bytes are slices of the reader's chunks; they are gathered in one
// block, since cloning a slice would clone the whole chunk behind it.
import type { BytesEntry, Entry, RecordEntry } from '../input/entry.ts';

type WithBytes = RecordEntry | BytesEntry;
type Slim = Exclude<Entry, WithBytes> | Omit<RecordEntry, 'bytes'> | Omit<BytesEntry, 'bytes'>;

export interface Message {
  readonly entries: readonly Slim[];
  readonly block: Uint8Array;
  /** End of each slice in the block, for the entries that have one, in order. */
  readonly ends: readonly number[];
}

const hasBytes = (entry: Entry | Slim): boolean => entry.kind === 'record' || entry.kind === 'bytes';

/** The message for a thread and what is moved with it. */
export function packed(entries: readonly Entry[]): {
  readonly message: Message;
  readonly moved: readonly ArrayBuffer[];
} {
  const slices = entries.flatMap((entry) => (hasBytes(entry) ? [(entry as WithBytes).bytes] : []));
  const buffer = new ArrayBuffer(slices.reduce((sum, slice) => sum + slice.length, 0));
  const block = new Uint8Array(buffer);
  const ends: number[] = [];
  let at = 0;
  for (const slice of slices) {
    block.set(slice, at);
    at += slice.length;
    ends.push(at);
  }
  const slim = entries.map((entry) => (hasBytes(entry) ? { ...entry, bytes: undefined } : entry) as Slim);
  return { message: { entries: slim, block, ends }, moved: [buffer] };
}

/** The entries of a message. */
export function unpacked({ entries, block, ends }: Message): readonly Entry[] {
  let index = 0;
  return entries.map((entry) => {
    if (!hasBytes(entry)) return entry as Entry;
    const bytes = block.subarray(ends[index - 1] ?? 0, ends[index]);
    index += 1;
    return { ...entry, bytes } as Entry;
  });
}
