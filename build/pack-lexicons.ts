// A bundler plugin: in the place of the lexicons, which take longer to load than a text takes to read, the bundle gets
// their compiled index packed into strings. The sources stay the one place to edit; every build packs them anew.
import type { Plugin } from 'rolldown';
import { LEXICONS } from '../src/lexicons/index.ts';
import { PLACE_TABLES } from '../src/lexicons/places/index.ts';
import { VERBS } from '../src/lexicons/verbs.ts';
import { compileData } from '../src/match/compile.ts';
import { pack } from '../src/match/packed.ts';

/** Puts the packed index in the place of src/match/load.ts, and of the place tables that it holds already. */
export function packLexicons(): Plugin {
  return {
    name: 'pack-lexicons',
    load: {
      filter: { id: [/src\/match\/load\.ts$/, /src\/lexicons\/places\/index\.ts$/] },
      handler: (id) => ({ code: id.endsWith('load.ts') ? packedIndex() : packedPlaces(), moduleType: 'js' }),
    },
  };
}

function packedIndex(): string {
  const packed = pack(compileData(LEXICONS, VERBS));
  const fields = Object.entries(packed).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `import { unpack } from './packed.ts';
const PACKED = { ${fields.join(',\n')} };
let index = null;
export function loadIndex() {
  index ??= unpack(PACKED);
  return index;
}`;
}

/** The tables as ranges of entries of the index: their rows are the very objects that mentions carry. */
function packedPlaces(): string {
  let first = LEXICONS.slice(
    0,
    LEXICONS.findIndex((lexicon) => lexicon.kind === 'place'),
  ).reduce((sum, lexicon) => sum + lexicon.entries.length, 0);
  const ranges = PLACE_TABLES.map(({ country, places }) => {
    const range = [country, first, places.length];
    first += places.length;
    return range;
  });
  return `import { loadIndex } from '../../match/load.ts';
const placesAt = (first, length) => Array.from({ length }, (_, i) => loadIndex().meaning(first + i).value);
export const PLACE_TABLES = ${JSON.stringify(ranges)}.map(([country, first, length]) => {
  let places = null;
  return { country, get places() { return (places ??= placesAt(first, length)); } };
});`;
}
