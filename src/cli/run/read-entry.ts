// One entry → the document to extract. All that can be wrong with an input becomes a ReadError here.
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { InputDocument } from '../../model/document.ts';
import { decode } from '../../read/decode.ts';
import { ReadError } from '../../read/failure.ts';
import { DEFAULT_FIELDS, readRecord, recordId } from '../../read/record.ts';
import { readRecordDate } from '../../read/record-date.ts';
import { withWrittenId } from '../../read/written-id.ts';
import { systemCode } from '../errors.ts';
import { readError } from '../input/bytes.ts';
import type { BytesEntry, FileEntry, RecordEntry } from '../input/entry.ts';
import type { Settings } from './settings.ts';

export type Readable = FileEntry | BytesEntry | RecordEntry;

/** A document, or the error that stands for it with the best id that could be had. */
export type Outcome = { readonly document: InputDocument } | { readonly id: string; readonly error: ReadError };

/** Reads the document of an entry; never throws on content. */
export async function readEntry(entry: Readable, settings: Settings): Promise<Outcome> {
  try {
    const document = entry.kind === 'record' ? null : await readText(entry, settings);
    return document ? { document: withOptions(document, settings) } : readRecordEntry(entry as RecordEntry, settings);
  } catch (error) {
    return { id: entry.id, error: readError(error) };
  }
}

function readRecordEntry(entry: RecordEntry, settings: Settings): Outcome {
  const names = entry.named ? DEFAULT_FIELDS : settings.fields;
  // With --date the day of a record does not count, so one that cannot be read is no reason to refuse it.
  const fields = settings.published === null ? names : { ...names, date: [] };
  const json = decode(entry.bytes);
  const value = withWrittenId(parse(json), json, fields.id);
  try {
    return { document: withOptions(readRecord(value, fields, entry.id), settings) };
  } catch (error) {
    return { id: recordId(value, fields.id) ?? entry.id, error: readError(error) };
  }
}

function parse(json: string): unknown {
  if (json.trim() === '') throw new ReadError('empty_line', 'a blank line where a JSON record is expected');
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ReadError('bad_json', `not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

async function readText(entry: FileEntry | BytesEntry, settings: Settings): Promise<InputDocument> {
  const text = decode(entry.kind === 'bytes' ? entry.bytes : await fileBytes(entry.path, settings.maxBytes));
  if (text.trim() === '') throw new ReadError('empty_input', 'empty: no text in it');
  const filename = entry.kind === 'file' ? basename(entry.path) : undefined;
  if (entry.format === 'text') return { id: entry.id, text, filename };
  const { readArticle } = await import('../../read/html.ts');
  const article = await readArticle(text);
  const day = pageDay(article.published);
  return { id: entry.id, text: article.text, filename, published: day ? { date: day, basis: 'metadata' } : undefined };
}

/** A page's metadata are often odd; a day that cannot be read is no reason to refuse the page. */
function pageDay(published: string | null): string | null {
  try {
    return readRecordDate(published);
  } catch {
    return null;
  }
}

async function fileBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > maxBytes) throw tooLarge(maxBytes);
    const bytes = readFileSync(file);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? await unzip(bytes, maxBytes) : bytes;
  } finally {
    closeSync(file);
  }
}

async function unzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    throw systemCode(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(maxBytes) : error;
  }
}

const tooLarge = (maxBytes: number): ReadError =>
  new ReadError('too_large', `larger than ${maxBytes} bytes; see --max-bytes`);

function withOptions(document: InputDocument, { published, dialect }: Settings): InputDocument {
  return {
    ...document,
    published: published === null ? document.published : { date: published, basis: 'option' },
    dialect: dialect ?? undefined,
  };
}
