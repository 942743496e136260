// Opens inputs as streams of plain bytes: gzip is unpacked, UTF-16 becomes UTF-8.
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { announcedEncoding, type Encoding } from '../../read/decode.ts';
import { type FailureCode, ReadError } from '../../read/failure.ts';
import { systemCode } from '../errors.ts';

const CHUNK = 256 * 1024;
/** A format is told from this much of a stream, or from its first line. */
const HEAD = 64 * 1024;

/** Counts the bytes that were really read, compressed or not. */
export interface Meter {
  bytes: number;
}

/** A stream whose first bytes have been looked at. */
export interface Peeked {
  readonly head: Uint8Array;
  /** All bytes, the head included. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** The plain bytes of a file. */
export const openFile = (path: string, meter: Meter): Promise<Peeked> =>
  openStream(createReadStream(path, { highWaterMark: CHUNK }), meter);

/** The plain bytes of a stream; throws a ReadError when the first of them cannot be had. */
export async function openStream(stream: Readable, meter: Meter): Promise<Peeked> {
  const raw = await peek(metered(stream, meter));
  const isGzip = raw.head[0] === 0x1f && raw.head[1] === 0x8b;
  const plain = isGzip ? await peek(unzipped(raw.chunks)) : raw;
  const encoding = announcedEncoding(plain.head);
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? peek(asUtf8(plain.chunks, encoding)) : plain;
}

/** The chunks as UTF-8, whatever they were; broken sequences become U+FFFD. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** Reads until the first line end, `HEAD` bytes or the end. */
async function peek(chunks: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let head: Uint8Array = new Uint8Array();
  while (head.length < HEAD && !hasLine(head)) {
    const next = await iterator.next();
    if (next.done) break;
    pieces.push(next.value);
    head = Buffer.concat([head, next.value]);
  }
  return { head, chunks: resumed(pieces, iterator) };
}

/** A line with something in it: blank lines in front tell nothing. */
const hasLine = (bytes: Uint8Array): boolean => {
  const start = bytes.findIndex((byte) => byte > 0x20);
  return start >= 0 && bytes.indexOf(10, start) >= 0;
};

async function* resumed(head: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* metered(stream: Readable, meter: Meter): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) {
      meter.bytes += chunk.length;
      yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    }
  } catch (error) {
    throw readError(error);
  }
}

async function* unzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks, { objectMode: false });
  const { createGunzip } = await import('node:zlib');
  const gunzip = createGunzip({ chunkSize: CHUNK });
  source.on('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip);
  } catch (error) {
    throw readError(error);
  }
}

const SYSTEM: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ENOENT: ['not_found', 'no such file'],
  EACCES: ['unreadable', 'permission denied'],
  EPERM: ['unreadable', 'permission denied'],
  EISDIR: ['unreadable', 'it is a folder'],
};

/** The ReadError for a failure of the system or of zlib. */
export function readError(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  const code = systemCode(error);
  const known = SYSTEM[code];
  if (known) return new ReadError(...known);
  if (code.startsWith('Z_')) return new ReadError('bad_gzip', 'damaged gzip data');
  return new ReadError('unreadable', `cannot be read (${code || error})`);
}
