// The look-ups over the place tables. The bundle has other code in the place of this file, which knows the row numbers
// and takes the rows from its packed index: see build/pack-lexicons.ts.
import { PLACE_TABLES } from '../lexicons/places/index.ts';
import type { Place } from '../model/place.ts';
import { createTables, type Tables, tableData } from './tables.ts';

let tables: Tables | null = null;

/** The look-ups, made once, on first use. */
export function loadTables(): Tables {
  if (tables) return tables;
  const rows = PLACE_TABLES.flatMap((table) => table.places);
  tables = createTables(tableData(PLACE_TABLES), (row) => rows[row] as Place);
  return tables;
}
