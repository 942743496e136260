// The journal beside a growing file. First line: which run it belongs to; then, after each batch, where the file
// stands. Lines are only ever appended, so a kill leaves at worst a half last line.
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import type { Tally } from './sink.ts';

export interface Position extends Tally {
  /** Bytes of the file that answer the documents. */
  readonly bytes: number;
}

export interface Found {
  readonly fingerprint: string;
  /** The last position that the file reaches; null when the run ended before its first batch did. */
  readonly position: Position | null;
  /** Opens the journal to go on with it. */
  readonly reopen: () => number;
}

/** A new journal, open for appending. */
export function startJournal(path: string, fingerprint: string): number {
  writeFileSync(path, `${JSON.stringify({ run: fingerprint })}\n`);
  return openSync(path, 'a');
}

/** Notes that the file now stands at `position`. */
export function appendPosition(journal: number, { documents, bytes, events, failures }: Position): void {
  writeFileSync(journal, `${JSON.stringify([documents, bytes, events, failures])}\n`);
}

/** What a journal says of a file of `size` bytes; null when it says nothing that can be used. */
export function readJournal(path: string, size: number): Found | null {
  try {
    const [head = '', ...rest] = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    const { run } = JSON.parse(head) as { run?: unknown };
    if (typeof run !== 'string') return null;
    const lines = rest.map(readPosition).filter((position) => position !== null && position.bytes <= size);
    const position = lines.at(-1) ?? null;
    return { fingerprint: run, position, reopen: () => reopen(path, run, position) };
  } catch {
    return null;
  }
}

/** A half line at the end would spoil the next one, so the journal starts anew from the position that counts. */
function reopen(path: string, fingerprint: string, position: Position | null): number {
  const journal = startJournal(path, fingerprint);
  if (position) appendPosition(journal, position);
  return journal;
}

function readPosition(line: string): Position | null {
  const values: unknown = JSON.parse(line);
  if (!Array.isArray(values) || !values.every((value) => Number.isSafeInteger(value))) return null;
  const [documents, bytes, events, failures] = values as number[];
  if (documents === undefined || bytes === undefined || events === undefined || failures === undefined) return null;
  return { documents, bytes, events, failures };
}
