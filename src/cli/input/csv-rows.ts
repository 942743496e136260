// A stream of CSV → records, by csv-parse, which loads with the first CSV file only. The header names the fields; only
// the text, the date and the id are taken, so a column can be called anything.
import type { Parser } from 'csv-parse';
import { sniffEncoding } from '../../read/decode.ts';
import { ReadError } from '../../read/failure.ts';
import type { RecordFields } from '../../read/record.ts';
import { asUtf8, type Peeked } from './bytes.ts';
import type { Element } from './json-elements.ts';

interface Columns {
  readonly text: number;
  readonly date: number;
  readonly id: number;
}

/** The rows as JSON objects `{id, text, published}`; row 1 is the one below the header. */
export async function* readCsvRows(input: Peeked, fields: RecordFields, maxBytes: number): AsyncGenerator<Element[]> {
  const { parse } = await import('csv-parse');
  const encoding = sniffEncoding(input.head);
  const rows: string[][] = [];
  const parser = parse({
    ...{ bom: true, delimiter: delimiterOf(input.head), max_record_size: maxBytes },
    ...{ relax_quotes: true, relax_column_count: true, skip_empty_lines: true },
    // Taken before the parser's own buffer, which is thrown away with the rows in it when a later row is broken.
    on_record: (row: string[]) => void rows.push(row),
  });
  let [number, broken, isBroken]: [number, unknown, boolean] = [0, null, false];
  parser.on('error', (error) => {
    [broken, isBroken] = [error, true];
  });
  const toElements = createReader(fields);
  for await (const chunk of asUtf8(input.chunks, encoding)) {
    parser.write(chunk);
    const elements = toElements(rows.splice(0));
    number += elements.length;
    if (elements.length > 0) yield elements;
    if (isBroken) break;
  }
  if (!isBroken) await ended(parser);
  const last = toElements(rows.splice(0));
  yield last;
  if (isBroken) throw csvError(broken, { maxBytes, row: number + last.length + 1 });
}

const ended = (parser: Parser): Promise<void> =>
  new Promise((resolve) => {
    parser.once('end', resolve).once('error', () => resolve());
    parser.resume();
    parser.end();
  });

/** Rows to records; the first row of all is the header. */
function createReader(fields: RecordFields): (rows: readonly (readonly string[])[]) => Element[] {
  let columns: Columns | null = null;
  let number = 0;
  const elements: Element[] = [];
  return (rows) => {
    for (const row of rows) {
      if (columns === null) {
        columns = columnsOf(row, fields);
        continue;
      }
      number += 1;
      elements.push({ number, bytes: Buffer.from(JSON.stringify(recordOf(row, columns))) });
    }
    return elements.splice(0);
  };
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

function csvError(error: unknown, { maxBytes, row }: { readonly maxBytes: number; readonly row: number }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const where = `row ${row}, and what follows it is not read`;
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new ReadError('too_large', `${where}: larger than ${maxBytes} bytes; see --max-bytes`);
  if (typeof code !== 'string' || !code.startsWith('CSV_')) return error;
  return new ReadError('bad_csv', `${where}: ${error instanceof Error ? error.message : error}`);
}
