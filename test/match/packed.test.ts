// What the bundle carries in the place of the lexicons says the same as they do.
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../src/lexicons/index.ts';
import { PLACE_TABLES } from '../../src/lexicons/places/index.ts';
import { VERBS } from '../../src/lexicons/verbs.ts';
import { compileData } from '../../src/match/compile.ts';
import { readContainer, writeContainer } from '../../src/match/container.ts';
import { findMentions } from '../../src/match/find.ts';
import type { Index } from '../../src/match/index-data.ts';
import { loadIndex } from '../../src/match/load.ts';
import { pack, unpack } from '../../src/match/packed.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';
import { fixtureTexts } from '../helpers/texts.ts';

const packed = pack(compileData(LEXICONS, VERBS));
const index = unpack(readContainer(writeContainer(packed)));

function read(text: string, by: Index) {
  const document = tokenize(text, by.vocabulary);
  const mentions = findMentions(document, by).map(({ entry, others, ...where }) => ({
    ...where,
    ids: [entry, ...others].map(({ id }) => id),
  }));
  return { document, mentions };
}

describe('the packed index', () => {
  it.each(fixtureTexts)('reads $name as the compiled one does', ({ text }) => {
    expect(read(text, index)).toEqual(read(text, loadIndex()));
  });

  it('knows every word of every form', () => {
    const words = LEXICONS.flatMap((lexicon) => lexicon.entries.flatMap((entry) => [...entry.forms])).join('\n');
    expect(read(words, index)).toEqual(read(words, loadIndex()));
  });

  it('keeps the value of every entry, but for what only people read', () => {
    const lean = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, item) => (key === 'forms' || key === 'aliases' ? undefined : item)));
    for (let entry = 0; entry < index.entries; entry++)
      expect(index.meaning(entry)).toEqual({
        id: loadIndex().meaning(entry).id,
        value: lean(loadIndex().meaning(entry).value),
      });
  });

  it('has the rows of the place tables in a row', () => {
    const rows = PLACE_TABLES.flatMap((table) => table.places);
    const first = Array.from({ length: index.entries }, (_, i) => i).findIndex(
      (i) => index.meaning(i).id === rows[0]?.id,
    );
    expect(rows.map((_, i) => index.meaning(first + i).id)).toEqual(rows.map((row) => row.id));
  });

  it('is read from bytes wherever they lie', () => {
    const bytes = writeContainer(packed);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(unpack(readContainer(shifted.subarray(3))).vocabulary.word('کابل')).toEqual(index.vocabulary.word('کابل'));
  });
});
