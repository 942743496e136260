// One input → its entries.
import type { Readable } from 'node:stream';
import { ReadError } from '../../read/failure.ts';
import { holdsRecords, type InputFormat } from '../../read/formats.ts';
import type { RecordFields } from '../../read/record.ts';
import { readError } from './bytes.ts';
import type { Entry, FailureEntry, Group, RecordEntry } from './entry.ts';
import { type Element, readJsonElements } from './json-elements.ts';
import { readLines } from './lines.ts';
import { type Opened, openSource, type Source } from './sources.ts';

export interface Reading {
  readonly stdin: Readable;
  readonly fields: RecordFields;
  readonly maxBytes: number;
  /** Whether the format was named, so that an input without a record is no mistake. */
  readonly formatIsNamed: boolean;
}

/** Chunks of a pipe that are smaller than this mean that its writer is the slower side. */
const FULL_CHUNK = 64 * 1024;

/** The entries of one input; `index` is its place in the list of inputs. */
export async function* readSource(source: Source, index: number, reading: Reading): AsyncGenerator<Group> {
  const { path, opened, error } = source;
  const format = source.format ?? 'text';
  try {
    if (error) throw error;
    if (path !== null && !opened && !holdsRecords(format)) {
      yield alone([{ kind: 'file', source: index, id: source.id, path, format: textFormat(format) }], source.size);
      return;
    }
    const place = { source, index, ...(await openSource(source, reading.stdin)) };
    if (holdsRecords(format)) yield* readRecords(place, format, reading);
    else {
      const bytes = await collect(place.input.chunks, reading.maxBytes);
      yield alone([{ kind: 'bytes', source: index, id: source.id, bytes, format: textFormat(format) }], bytes.length);
    }
  } catch (error) {
    yield alone([failureAt(index, source.id, readError(error))], 0);
  }
}

interface Place extends Opened {
  readonly source: Source;
  readonly index: number;
}

async function* readRecords(place: Place, format: InputFormat, reading: Reading): AsyncGenerator<Group> {
  const { source, index, meter } = place;
  const recordOf = recordReader(source.id, index, { named: format === 'csv', maxBytes: reading.maxBytes });
  let [count, told] = [0, 0];
  try {
    for await (const elements of await elementsOf(place, format, reading)) {
      count += elements.length;
      const consumed = meter.bytes - told;
      told = meter.bytes;
      yield { entries: elements.map(recordOf), consumed, idle: source.size === 0 && consumed < FULL_CHUNK };
    }
    if (count === 0 && !reading.formatIsNamed) throw new ReadError('empty_input', 'empty: no record in it');
  } catch (error) {
    yield alone([failureAt(index, source.id, readError(error))], 0);
    if (count === 0) return;
  }
  yield alone([{ kind: 'end', source: index }], 0);
}

async function elementsOf(
  { input }: Place,
  format: InputFormat,
  { fields, maxBytes }: Reading,
): Promise<AsyncIterable<readonly Element[]>> {
  if (format === 'ndjson') return readLines(input.chunks, maxBytes);
  if (format === 'json') return readJsonElements(input.chunks, maxBytes);
  const { readCsvRows } = await import('./csv-rows.ts');
  return readCsvRows(input, fields, maxBytes);
}

function recordReader(
  name: string,
  source: number,
  { named, maxBytes }: { named: boolean; maxBytes: number },
): (element: Element) => RecordEntry | FailureEntry {
  return ({ number, bytes }) => {
    const id = `${name}:${number}`;
    if (bytes) return { kind: 'record', source, id, bytes, named };
    return failureAt(source, id, new ReadError('too_large', `larger than ${maxBytes} bytes; see --max-bytes`));
  };
}

async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) throw new ReadError('too_large', `larger than ${maxBytes} bytes; see --max-bytes`);
    pieces.push(chunk);
  }
  return Buffer.concat(pieces);
}

const alone = (entries: readonly Entry[], consumed: number): Group => ({ entries, consumed, idle: false });

const textFormat = (format: InputFormat): 'text' | 'html' => (format === 'html' ? 'html' : 'text');

const failureAt = (source: number, id: string, { code, message }: ReadError): FailureEntry => ({
  ...{ kind: 'failure', source, id, code, message },
});
