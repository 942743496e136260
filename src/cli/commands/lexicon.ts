// `ruydad lexicon`: how much the lexicons hold; places by country and level, the others by kind.
import { LEXICONS } from '../../lexicons/index.ts';
import { PLACE_TABLES } from '../../lexicons/places/index.ts';
import { PLACE_KINDS, type PlaceKind, type PlaceTable } from '../../model/place.ts';
import type { Context } from '../context.ts';
import { CliError, EXIT, writeError } from '../errors.ts';

type Row = readonly (string | number)[];

/** Prints the counts of one kind of lexicon, or of all. */
export async function run(context: Context, [kind]: readonly string[]): Promise<number> {
  const rows = kind === 'places' ? placeRows() : kindRows(kind);
  await new Promise<void>((resolve, reject) => {
    context.stdout.write(layOut(rows), (error) => (error ? reject(writeError(error, 'stdout')) : resolve()));
  });
  return EXIT.ok.status;
}

/** A row a country, the largest tables first. */
function placeRows(): Row[] {
  const tables = [...PLACE_TABLES].sort((a, b) => sizeOf(b) - sizeOf(a));
  const total = tables.reduce((sum, table) => sum + sizeOf(table), 0);
  const count = (of: readonly PlaceTable[], level: PlaceKind): number =>
    of.reduce((sum, table) => sum + table.places.filter((place) => place.kind === level).length, 0);
  return [
    ['country', ...PLACE_KINDS, 'total'],
    ...tables.map((table) => [
      table.country ?? 'none',
      ...PLACE_KINDS.map((level) => count([table], level)),
      sizeOf(table),
    ]),
    ['total', ...PLACE_KINDS.map((level) => count(tables, level)), total],
  ];
}

const sizeOf = (table: PlaceTable): number => table.places.length;

/** A row a kind: entries, and the forms that stand for them. `actors` and `actor` are one. */
function kindRows(asked: string | undefined): Row[] {
  const counts = new Map<string, { entries: number; forms: number }>();
  for (const { kind, entries } of LEXICONS) {
    const count = counts.get(kind) ?? { entries: 0, forms: 0 };
    count.entries += entries.length;
    count.forms += entries.reduce((sum, entry) => sum + entry.forms.length, 0);
    counts.set(kind, count);
  }
  const kinds = [...counts.keys()].filter((kind) => !asked || kind === asked || `${kind}s` === asked);
  if (kinds.length === 0)
    throw new CliError('usage', `no lexicon is called ${JSON.stringify(asked)}`, {
      hint: `choose places, ${[...counts.keys()].join(', ')}`,
    });
  return [
    ['lexicon', 'entries', 'forms'],
    ...kinds.map((kind) => [kind, counts.get(kind)?.entries ?? 0, counts.get(kind)?.forms ?? 0]),
  ];
}

/** Columns: names to the left, numbers to the right. */
function layOut(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
  const cell = (value: string | number, i: number): string =>
    i === 0 ? String(value).padEnd(widths[i] ?? 0) : String(value).padStart(widths[i] ?? 0);
  return `${rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')}\n`;
}
