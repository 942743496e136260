// A bundler plugin: in the place of the lexicons, which take longer to load than a text takes to read, the bundle gets
// their compiled index as a file beside itself. The sources stay the one place to edit; every build packs them anew.
import type { Plugin } from 'rolldown';
import { LEXICONS } from '../src/lexicons/index.ts';
import { PLACE_TABLES } from '../src/lexicons/places/index.ts';
import { VERBS } from '../src/lexicons/verbs.ts';
import { compileData } from '../src/match/compile.ts';
import { writeContainer } from '../src/match/container.ts';
import { pack, toAscii } from '../src/match/packed.ts';
import { tableData } from '../src/places/tables.ts';

const FILE = 'lexicons.bin';

const LOAD_INDEX = `import { readFileSync } from 'node:fs';
import { readContainer } from './container.ts';
import { unpack } from './packed.ts';
const packed = readContainer(readFileSync(new URL('./${FILE}', import.meta.url)));
let index = null;
export function loadIndex() {
  index ??= unpack(packed);
  return index;
}
export const tables = () => JSON.parse(packed.text('tables'));`;

/** The rows are the very objects that mentions carry: entries of the index, from the first place on. */
const LOAD_TABLES = `import { loadIndex, tables as packed } from '../match/load.ts';
import { createTables } from './tables.ts';
let tables = null;
export function loadTables() {
  tables ??= createTables(packed(), (row) => loadIndex().meaning(${firstPlace()} + row).value);
  return tables;
}`;

/** Puts packed data in the place of src/match/load.ts and of src/places/load-tables.ts. */
export function packLexicons(): Plugin {
  return {
    name: 'pack-lexicons',
    buildStart() {
      const tables = toAscii(JSON.stringify(tableData(PLACE_TABLES)));
      const source = writeContainer({ ...pack(compileData(LEXICONS, VERBS)), tables });
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
    load: {
      filter: { id: [/src\/match\/load\.ts$/, /src\/places\/load-tables\.ts$/] },
      handler: (id) => ({ code: id.endsWith('load.ts') ? LOAD_INDEX : LOAD_TABLES, moduleType: 'js' }),
    },
  };
}

function firstPlace(): number {
  const at = LEXICONS.findIndex((lexicon) => lexicon.kind === 'place');
  return LEXICONS.slice(0, at).reduce((sum, lexicon) => sum + lexicon.entries.length, 0);
}
