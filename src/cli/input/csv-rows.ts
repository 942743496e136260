// A stream of CSV → records, by csv-parse, which loads with the first CSV file only. The header names the fields; only
// the text, the date and the id are taken, so a column can be called anything.
import { Readable } from 'node:stream';
import { sniffEncoding } from '../../read/decode.ts';
import { ReadError } from '../../read/failure.ts';
import type { RecordFields } from '../../read/record.ts';
import { asUtf8, type Peeked } from './bytes.ts';
import type { Element } from './json-elements.ts';

/** Rows handed on together. */
const TOGETHER = 64;

interface Columns {
  readonly text: number;
  readonly date: number;
  readonly id: number;
}

/** The rows as JSON objects `{id, text, published}`; row 1 is the one below the header. */
export async function* readCsvRows(input: Peeked, fields: RecordFields, maxBytes: number): AsyncGenerator<Element[]> {
  const { parse } = await import('csv-parse');
  const encoding = sniffEncoding(input.head);
  const parser = parse({
    ...{ bom: true, delimiter: delimiterOf(input.head), max_record_size: maxBytes },
    ...{ relax_quotes: true, relax_column_count: true, skip_empty_lines: true },
  });
  const source = Readable.from(asUtf8(input.chunks, encoding), { objectMode: false });
  source.on('error', (error) => parser.destroy(error));
  try {
    yield* grouped(source.pipe(parser), fields);
  } catch (error) {
    throw csvError(error, maxBytes);
  }
}

async function* grouped(rows: AsyncIterable<readonly string[]>, fields: RecordFields): AsyncGenerator<Element[]> {
  let columns: Columns | null = null;
  let number = 0;
  const group: Element[] = [];
  for await (const row of rows) {
    if (columns === null) {
      columns = columnsOf(row, fields);
      continue;
    }
    number += 1;
    group.push({ number, bytes: Buffer.from(JSON.stringify(recordOf(row, columns))) });
    if (group.length >= TOGETHER) yield group.splice(0);
  }
  yield group;
}

function columnsOf(header: readonly string[], fields: RecordFields): Columns {
  const names = header.map((name) => name.trim());
  const find = (wanted: readonly string[]): number => {
    const name = wanted.find((candidate) => names.includes(candidate));
    return name === undefined ? -1 : names.indexOf(name);
  };
  const text = find(fields.text);
  if (text >= 0) return { text, date: find(fields.date), id: find(fields.id) };
  const shown = names.slice(0, 8).join(', ');
  throw new ReadError(
    'no_text',
    `no column ${fields.text.join(', ')} in the header (${shown}); name it with --text-field`,
  );
}

const recordOf = (row: readonly string[], columns: Columns): object => ({
  id: row[columns.id] ?? null,
  text: row[columns.text] ?? null,
  published: row[columns.date]?.trim() || null,
});

/** Comma, semicolon or tab: whichever the header has most of. */
function delimiterOf(head: Uint8Array): string {
  const [header = ''] = new TextDecoder('utf-8').decode(head).trimStart().split('\n', 1);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function csvError(error: unknown, maxBytes: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new ReadError('too_large', `a row is larger than ${maxBytes} bytes; see --max-bytes`);
  if (typeof code !== 'string' || !code.startsWith('CSV_')) return error;
  return new ReadError('bad_csv', error instanceof Error ? error.message : String(error));
}
