// The place tables hold together: ids, parents, codes, coordinates, spelling and least counts.
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../src/lexicons/index.ts';
import { PLACE_TABLES } from '../../src/lexicons/places/index.ts';
import { VERBS } from '../../src/lexicons/verbs.ts';
import { compile } from '../../src/match/compile.ts';
import type { PlaceKind, PlaceRow } from '../../src/model/place.ts';

interface Row extends PlaceRow {
  readonly country: string | null;
}

const ROWS: readonly Row[] = PLACE_TABLES.flatMap((table) =>
  table.places.map((place) => ({ ...place, country: table.country })),
);
const BY_ID = new Map(ROWS.map((row) => [row.id, row]));

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

/** From the row's parent outwards; stops at a missing parent or after ten steps (a cycle). */
function ancestors(row: Row): Row[] {
  const chain: Row[] = [];
  let next = row.parent === null ? undefined : BY_ID.get(row.parent);
  while (next !== undefined && chain.length < 10) {
    chain.push(next);
    next = next.parent === null ? undefined : BY_ID.get(next.parent);
  }
  return chain;
}

function count(country: string, kind: PlaceKind): number {
  return ROWS.filter((row) => row.country === country && row.kind === kind).length;
}

/** South, west, north, east: generous. */
const BOXES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  AF: [29, 60, 39, 75.5],
  IR: [24.5, 43.5, 40.2, 63.8],
  PK: [23.5, 60.5, 37.5, 78],
  TJ: [36.5, 67, 41.2, 75.3],
  IQ: [29, 38.7, 37.6, 48.8],
  SY: [32, 35.4, 37.6, 42.6],
  LB: [33, 35, 34.8, 36.8],
  YE: [12, 42, 19, 54.6],
  PS: [31.1, 34.1, 32.7, 35.7],
  IL: [29.3, 34.1, 33.5, 36],
  TR: [35.7, 25.5, 42.3, 45],
  UA: [44, 22, 52.5, 40.5],
  IN: [6, 68, 36, 97.5],
  SA: [16, 34, 32.5, 56],
  AE: [22.5, 51, 26.5, 56.6],
  OM: [16.5, 51.8, 26.7, 60],
};

const LEAST: readonly (readonly [string, PlaceKind, number])[] = [
  ['AF', 'admin1', 34],
  ['AF', 'admin2', 420],
  ['AF', 'city', 100],
  ['AF', 'area', 60],
  ['AF', 'crossing', 10],
  ['IR', 'admin1', 31],
  ['IR', 'admin2', 479],
  ['IR', 'city', 400],
  ['IR', 'area', 40],
  ['PK', 'admin1', 7],
  ['PK', 'admin2', 168],
  ['PK', 'city', 80],
  ['TJ', 'admin1', 5],
  ['IQ', 'admin1', 19],
  ['SY', 'admin1', 14],
  ['LB', 'admin1', 8],
  ['LB', 'admin2', 20],
  ['YE', 'admin1', 22],
  ['PS', 'admin1', 2],
  ['IL', 'admin1', 6],
  ['TR', 'admin1', 81],
  ['UA', 'admin1', 27],
];

describe('place tables', () => {
  it('has one table a country and one country row in it', () => {
    expect(repeated(PLACE_TABLES.map((table) => table.country ?? '-'))).toEqual([]);
    const countries = PLACE_TABLES.filter((table) => table.country !== null);
    for (const table of countries) {
      expect(table.places.filter((place) => place.kind === 'country').length, `${table.country}`).toBe(1);
    }
    expect(countries.length).toBeGreaterThanOrEqual(195);
  });

  it('has unique ascii ids and unique codes', () => {
    expect(repeated(ROWS.map((row) => row.id))).toEqual([]);
    expect(ROWS.map((row) => row.id).filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
    expect(repeated(ROWS.flatMap((row) => row.iso ?? []))).toEqual([]);
    expect(repeated(ROWS.flatMap((row) => row.pcode ?? []))).toEqual([]);
    expect(repeated(ROWS.flatMap((row) => row.geonames?.toString() ?? []))).toEqual([]);
  });

  it('gives ISO 3166-2 codes of the row’s own country', () => {
    const bad = ROWS.filter((row) => row.iso !== undefined && !row.iso.startsWith(`${row.country}-`));
    expect(bad.map((row) => row.id)).toEqual([]);
  });

  it('has parents that exist and chains that end at the country', () => {
    const bad = ROWS.filter((row) => {
      if (row.country === null || row.kind === 'country') return row.parent !== null;
      const chain = ancestors(row);
      const top = chain.at(-1);
      return top?.kind !== 'country' || chain.some((parent) => parent.country !== row.country);
    });
    expect(bad.map((row) => row.id)).toEqual([]);
  });

  it('puts every admin2 under an admin1, and every admin1 under its country', () => {
    const bad = ROWS.filter((row) => {
      const parent = ancestors(row)[0]?.kind;
      return (row.kind === 'admin2' && parent !== 'admin1') || (row.kind === 'admin1' && parent !== 'country');
    });
    expect(bad.map((row) => row.id)).toEqual([]);
  });

  it('has coordinates in range and inside a box around the country', () => {
    const bad = ROWS.filter((row) => {
      const [south, west, north, east] = BOXES[row.country ?? ''] ?? [-90, -180, 90, 180];
      const { lat, lon } = row;
      if (lat === undefined || lon === undefined) return lat !== lon || row.kind === 'country' || row.kind === 'admin1';
      return lat < south || lat > north || lon < west || lon > east;
    });
    expect(bad.map((row) => `${row.id} ${row.lat} ${row.lon}`)).toEqual([]);
  });

  it('has forms in canonical letters', () => {
    // Persian letters, the Pashto ځ څ, hamza on alef, waw and yeh; single spaces and ZWNJ between words.
    const word = '[آءأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیځڅ۰-۹]+';
    const form = new RegExp(`^${word}(?:[ \\u200c]${word})*$`);
    const bad = ROWS.flatMap((row) => row.forms.filter((text) => !form.test(text)).map((text) => `${row.id} ${text}`));
    expect(bad).toEqual([]);
  });

  it.each(['شورای', 'دریای', 'نیروی', 'رهبری'])('has no word that takes the stem of «%s»', (key) => {
    const { word } = compile(LEXICONS, VERBS).vocabulary;
    expect(word(key).stem).toBe(word(key.slice(0, -1)).id);
  });

  it('repeats no form within one parent and kind', () => {
    const keys = ROWS.flatMap((row) =>
      row.forms.map((form) => `${form.replaceAll('\u200c', ' ')} ${row.parent} ${row.kind}`),
    );
    expect(repeated(keys)).toEqual([]);
  });

  it.each(LEAST)('%s has its %s rows', (country, kind, least) => {
    expect(count(country, kind)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['af-kho', 'خوست', false],
    ['af-hel-sangin', 'سنگین', true],
    ['af-kan-maruf', 'معروف', true],
    ['ir-11-sarbaz', 'سرباز', true],
    ['ir-city-tehran', 'تهران', false],
    ['ps-city-gaza', 'غزه', false],
    ['af-x-torkham', 'تورخم', false],
  ])('%s is %s, weak: %s', (id, form, weak) => {
    expect(BY_ID.get(id)?.forms).toContain(form);
    expect(BY_ID.get(id)?.weak ?? false).toBe(weak);
  });
});
