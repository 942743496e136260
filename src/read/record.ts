// A parsed record (NDJSON line, JSON element, CSV row, Telegram message) → a document.
// Only the named own fields are read and nothing is copied, so a record can set neither a prototype nor a path.
import type { InputDocument } from '../model/document.ts';
import { ReadError } from './failure.ts';
import { readRecordDate } from './record-date.ts';

/** Names to look under, in order; the first own field counts. */
export interface RecordFields {
  readonly text: readonly string[];
  readonly date: readonly string[];
  readonly id: readonly string[];
}

export const DEFAULT_FIELDS: RecordFields = {
  text: ['text', 'body', 'content'],
  date: ['published', 'date', 'published_at', 'publication_date', 'pub_date', 'datetime', 'timestamp'],
  id: ['id'],
};

type Fields = Readonly<Record<string, unknown>>;

/** The document of a record; `fallbackId` names it when it has no usable id of its own. */
export function readRecord(value: unknown, fields: RecordFields, fallbackId: string): InputDocument {
  if (!isRecord(value)) throw new ReadError('not_a_record', `expected a JSON object, got ${kindOf(value)}`);
  const text = textOf(value, fields.text);
  const day = readRecordDate(fieldOf(value, fields.date));
  return {
    id: recordId(value, fields.id) ?? fallbackId,
    text,
    published: day === null ? undefined : { date: day, basis: 'metadata' },
  };
}

/** The record's own id when it is a number or a non-empty string. */
export function recordId(value: unknown, names: readonly string[] = DEFAULT_FIELDS.id): string | null {
  const id = isRecord(value) ? fieldOf(value, names) : undefined;
  if (typeof id === 'number' && Number.isFinite(id)) return String(id);
  return typeof id === 'string' && id.trim() !== '' ? id : null;
}

function textOf(record: Fields, names: readonly string[]): string {
  const value = fieldOf(record, names);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(partOf).join('');
  const expected = names.map((name) => `"${name}"`).join(', ');
  throw new ReadError('no_text', `no text under ${expected}${fieldsShown(record)}; name the field with --text-field`);
}

/** The names of the fields that there are, the first ones of many, for whoever has to name the right one. */
function fieldsShown(record: Fields): string {
  const names = Object.keys(record);
  const first = names.slice(0, 8).map((name) => JSON.stringify(name.slice(0, 30)));
  return names.length === 0 ? '' : ` among ${first.join(', ')}${names.length > 8 ? ', …' : ''}`;
}

/** Telegram writes a formatted message as a list of strings and of objects with a text. */
function partOf(part: unknown): string {
  if (typeof part === 'string') return part;
  const text = isRecord(part) ? fieldOf(part, ['text']) : undefined;
  return typeof text === 'string' ? text : '';
}

function fieldOf(record: Fields, names: readonly string[]): unknown {
  const name = names.find((candidate) => Object.hasOwn(record, candidate) && record[candidate] !== null);
  return name === undefined ? undefined : record[name];
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
