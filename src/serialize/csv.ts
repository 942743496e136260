// CSV (RFC 4180), a row an event. Cells that a spreadsheet would run as a formula get an apostrophe in front.
import { stringify } from 'csv-stringify/sync';
import type { OutputFormat } from './format.ts';
import { type Cell, COLUMNS, rowOf } from './row.ts';

const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Numbers are ours and cannot be formulas; words are the text's and can. */
const guarded = (cell: Cell | undefined): Cell =>
  typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : (cell ?? null);

const rows = (cells: readonly (readonly Cell[])[]): string =>
  stringify(
    cells.map((row) => [...row]),
    { record_delimiter: '\r\n' },
  );

/** The `csv` format. Failures are told on stderr: a row is an event. */
export function csv(): OutputFormat {
  return {
    name: 'csv',
    extension: 'csv',
    begin: rows([COLUMNS]),
    between: '',
    end: '',
    document: (extraction) =>
      extraction.events.length === 0
        ? ''
        : rows(
            extraction.events.map((event) => {
              const row = rowOf(event, extraction);
              return COLUMNS.map((column) => guarded(row[column]));
            }),
          ),
    failure: () => '',
  };
}
