// A bundler plugin: in the place of the lexicons, which take longer to load than a text takes to read, the bundle gets
// their compiled index packed into strings. The sources stay the one place to edit; every build packs them anew.
import type { Plugin } from 'rolldown';
import { LEXICONS } from '../src/lexicons/index.ts';
import { PLACE_TABLES } from '../src/lexicons/places/index.ts';
import { VERBS } from '../src/lexicons/verbs.ts';
import { compileData } from '../src/match/compile.ts';
import { pack, toAscii } from '../src/match/packed.ts';
import { tableData } from '../src/places/tables.ts';

/** Puts packed data in the place of src/match/load.ts and of src/places/load-tables.ts. */
export function packLexicons(): Plugin {
  return {
    name: 'pack-lexicons',
    load: {
      filter: { id: [/src\/match\/load\.ts$/, /src\/places\/load-tables\.ts$/] },
      handler: (id) => ({ code: id.endsWith('load.ts') ? packedIndex() : packedTables(), moduleType: 'js' }),
    },
  };
}

function packedIndex(): string {
  return `import { unpack } from './packed.ts';
const PACKED = ${literal(pack(compileData(LEXICONS, VERBS)))};
let index = null;
export function loadIndex() {
  index ??= unpack(PACKED);
  return index;
}`;
}

/** The rows are the very objects that mentions carry: entries of the index, from the first place on. */
function packedTables(): string {
  const before = LEXICONS.slice(
    0,
    LEXICONS.findIndex((lexicon) => lexicon.kind === 'place'),
  );
  const first = before.reduce((sum, lexicon) => sum + lexicon.entries.length, 0);
  return `import { loadIndex } from '../match/load.ts';
import { createTables } from './tables.ts';
const DATA = ${literal(tableData(PLACE_TABLES))};
let tables = null;
export function loadTables() {
  tables ??= createTables(DATA, (row) => loadIndex().meaning(${first} + row).value);
  return tables;
}`;
}

/**
 * A literal of data that stays ASCII through the bundler, which writes escapes of strings out: what has quotation marks
 * or other letters is raw, and JSON unless it is a string.
 */
function literal(data: object): string {
  const fields = Object.entries(data).map(([name, value]) => {
    if (typeof value === 'string') return `${name}: ${value.includes('"') ? raw(value) : JSON.stringify(value)}`;
    return `${name}: ${Array.isArray(value) ? `JSON.parse(${raw(toAscii(JSON.stringify(value)))})` : literal(value)}`;
  });
  return `{ ${fields.join(',\n')} }`;
}

function raw(text: string): string {
  if (/[`\u0080-\uffff]|\$\{/.test(text)) throw new RangeError('packed text has what a raw template cannot hold');
  return `String.raw\`${text}\``;
}
