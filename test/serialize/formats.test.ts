import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../../src/cli/options.ts';
import { extractionSchema } from '../../src/model/event.ts';
import { csv } from '../../src/serialize/csv.ts';
import { FORMAT_NAMES } from '../../src/serialize/formats.ts';
import { geojson } from '../../src/serialize/geojson.ts';
import { json } from '../../src/serialize/json.ts';
import { ndjson } from '../../src/serialize/ndjson.ts';
import { event, extractionOf } from './sample.ts';

interface CsvRow {
  readonly [column: string]: string | undefined;
  readonly location: string;
  readonly latitude: string;
}

const rowsOf = (...events: Parameters<typeof extractionOf>): CsvRow[] => {
  const format = csv();
  return parse(format.begin + format.document(extractionOf(...events)), { columns: true });
};

it('the sample is valid and --format offers every format', () => {
  expect(extractionSchema.parse(extractionOf(event))).toEqual(extractionOf(event));
  expect(OPTIONS.format.choices).toEqual(FORMAT_NAMES);
});

describe('csv', () => {
  it('has the columns of ACLED first, then those that ACLED lacks', () => {
    const header = csv().begin.trim().split(',');
    const acled =
      'event_date,time_precision,disorder_type,event_type,sub_event_type,actor1,inter1,actor2,inter2,civilian_targeting,iso,country,admin1,admin2,location,latitude,longitude,geo_precision,source,notes,fatalities';
    const further =
      'fatalities_min,fatalities_max,injured_min,injured_max,missing_min,missing_max,abducted_min,abducted_max,arrested_min,arrested_max,killed_or_injured_min,killed_or_injured_max,document_id,event_id,confidence';
    expect(header.slice(0, 36).join()).toBe(`${acled},${further}`);
  });
  it('fills a row as ACLED would', () => {
    expect(rowsOf(event)[0]).toMatchObject({
      ...{ event_date: '2025-11-24', time_precision: '1', disorder_type: 'Political violence' },
      ...{ actor1: 'Military Forces of Pakistan', inter1: 'External/Other forces' },
      ...{ actor2: 'Civilians (Afghanistan)', inter2: 'Civilians', civilian_targeting: 'Civilians targeted' },
      ...{
        iso: '4',
        country: 'Afghanistan',
        admin1: 'Khost',
        admin2: 'Gurbuz',
        location: 'Gurbuz',
        geo_precision: '2',
      },
      ...{ latitude: '33.2', longitude: '69.8', notes: 'در حملات هوایی خوست', fatalities: '10' },
      ...{ fatalities_min: '10', fatalities_max: '12', injured_min: '8', injured_max: '', missing_min: '' },
      ...{ document_id: 'seed.txt', event_id: '3f9c2ab41d07', confidence: '0.93', all_places: 'Khost; Gurbuz' },
      ...{ cameo: '195', plover: 'ASSAULT', ucdp_type_of_violence: '3', civilian_fatalities_min: '10' },
    });
  });
  it('dates a week and a month in their middle and leaves a year undated', () => {
    const dated = (start: string, end: string) =>
      rowsOf({ ...event, date: event.date && { ...event.date, start, end } })[0];
    expect(dated('2025-11-20', '2025-11-26')).toMatchObject({ event_date: '2025-11-23', time_precision: '2' });
    expect(dated('2025-11-01', '2025-11-30')).toMatchObject({ event_date: '2025-11-15', time_precision: '3' });
    expect(dated('2025-01-01', '2025-12-31')).toMatchObject({ event_date: '', time_precision: '' });
    expect(rowsOf({ ...event, date: null })[0]).toMatchObject({ event_date: '', time_precision: '' });
  });
  it.each([['=1+1'], ['+98'], ['-cmd'], ['@SUM(A1)'], ['\tx'], ['\rx'], ['\n=1'], ['＝1']])(
    'keeps a spreadsheet from running %j',
    (text) => {
      const [row] = rowsOf({ ...event, evidence: [], places: event.places.map((place) => ({ ...place, name: text })) });
      expect(row?.location).toBe(`'${text}`);
    },
  );
  it('leaves negative numbers alone', () => {
    const [row] = rowsOf({ ...event, places: event.places.map((place) => ({ ...place, latitude: -33.5 })) });
    expect(row?.latitude).toBe('-33.5');
  });
  it('quotes commas, quotes and line breaks', () => {
    const name = 'a "b", c\r\nd';
    const [row] = rowsOf({ ...event, places: event.places.map((place) => ({ ...place, name })) });
    expect(row?.location).toBe(name);
  });
  it('has no row for a document without events and none for a failure', () => {
    expect(csv().document(extractionOf())).toBe('');
    expect(csv().failure({ schema_version: '1', document: { id: null }, error: { code: 'x', message: 'y' } })).toBe('');
  });
});

describe('geojson', () => {
  const collection = (...events: Parameters<typeof extractionOf>) => {
    const format = geojson();
    return JSON.parse(format.begin + format.document(extractionOf(...events)) + format.end);
  };
  it('has a Point, longitude first, for each event and place', () => {
    const { type, features } = collection(event);
    expect(type).toBe('FeatureCollection');
    expect(features.map((feature: { geometry: unknown }) => feature.geometry)).toEqual([
      { type: 'Point', coordinates: [69.92, 33.34] },
      { type: 'Point', coordinates: [69.8, 33.2] },
    ]);
    expect(features[0]).toMatchObject({ id: '3f9c2ab41d07-0', properties: { location: 'Khost', fatalities: 10 } });
  });
  it('keeps an event without coordinates, without geometry', () => {
    expect(collection({ ...event, places: [] }).features).toMatchObject([{ geometry: null }]);
  });
  it('is a valid collection without events', () => {
    expect(collection()).toEqual({ type: 'FeatureCollection', features: [] });
  });
});

describe('json and ndjson', () => {
  it('print one document alone, or several in an array', () => {
    const one = json({ single: true, pretty: false });
    expect(JSON.parse(one.begin + one.document(extractionOf(event)) + one.end)).toEqual(extractionOf(event));
    const many = json({ single: false, pretty: true });
    const part = many.document(extractionOf(event));
    expect(JSON.parse(many.begin + part + many.between + part + many.end)).toHaveLength(2);
  });
  it('never breaks a line inside a document', () => {
    const text = ndjson().document(extractionOf({ ...event, evidence: [{ text: 'a\nb\u2028c\r', span: [0, 6] }] }));
    expect(text.indexOf('\n')).toBe(text.length - 1);
  });
});
