import { expect, test } from 'vitest';
import { clusterSchema } from '../../src/cluster/schema.ts';
import type { Casualty } from '../../src/model/event.ts';
import { actor, clustersOf, document, event, place, province, toll } from './sample.ts';

const killed = (min: number, change: Partial<Casualty> = {}): Casualty => ({
  ...{ outcome: 'killed', category: null, min, max: min, vague: false, text: `${min} کشته`, span: [0, 6] },
  ...{ according_to: null, part_of: null },
  ...change,
});

const first = event({
  ...{ id: 'first', totals: toll(5, 12), confidence: 0.6, sub_event_type: 'Remote explosive/landmine/IED' },
  ...{ places: [province('Khost')], casualties: [killed(5)] },
  actors: [actor({ assertion: 'alleged' })],
  attribution: [{ stance: 'alleges', by: 'پولیس', span: [0, 5], actor: 0 }],
});
const second = event({
  ...{ id: 'second', totals: toll(7, 12), confidence: 0.9 },
  casualties: [killed(7), killed(2, { category: 'children', part_of: 0 })],
  actors: [
    actor({ assertion: 'alleged', text: 'گروه طالبان' }),
    actor({ role: 'target', id: 'AF-POLICE', text: 'پولیس' }),
  ],
});
const third = event({ ...second, id: 'third', totals: toll(7, 14), casualties: [killed(7)], confidence: 0.7 });
const documents = [
  document('late', [third], '2020-05-14'),
  document('early', [first], '2020-05-10'),
  document('next', [second], '2020-05-11'),
];
const clusters = clustersOf(documents);
const [cluster] = clusters;

test('one happening, its reports in order of publication', () => {
  expect(clusters).toHaveLength(1);
  expect(cluster?.reports.map((report) => report.document_id)).toEqual(['early', 'next', 'late']);
  expect([cluster?.first_report, cluster?.last_report]).toEqual(['2020-05-10', '2020-05-14']);
});

test('totals reach from the lowest to the highest figure', () => {
  expect(cluster?.event.totals.killed).toEqual({ min: 5, max: 7 });
  expect(cluster?.event.totals.injured).toEqual({ min: 12, max: 14 });
});

test('revisions tell each new figure once', () => {
  expect(cluster?.revisions.killed).toEqual([
    { report: 0, published: '2020-05-10', min: 5, max: 5 },
    { report: 1, published: '2020-05-11', min: 7, max: 7 },
  ]);
  expect(cluster?.revisions.injured.map(({ report, min }) => [report, min])).toEqual([
    [0, 12],
    [2, 14],
  ]);
});

test('the label with most confidence behind it, the finest place, every claim with its reports', () => {
  expect(cluster?.event.sub_event_type).toBe('Suicide bomb');
  expect(cluster?.event.places.map(({ name, reports }) => [name, reports])).toEqual([['Sabari', [0, 1, 2]]]);
  expect(cluster?.event.casualties.map(({ min, part_of, reports }) => [min, part_of, reports])).toEqual([
    [5, null, [0]],
    [7, null, [1, 2]],
    [2, 1, [1]],
  ]);
  expect(cluster?.event.actors.map(({ id, aliases, reports }) => [id, aliases, reports])).toEqual([
    ['AF-TALIBAN', ['گروه طالبان'], [0, 1, 2]],
    ['AF-POLICE', [], [1, 2]],
  ]);
  expect(cluster?.event.attribution).toEqual([{ stance: 'alleges', by: 'پولیس', actor: 0, reports: [0] }]);
  expect(cluster?.event.confidence).toBe(0.9);
});

test('what is printed answers its schema', () => {
  for (const one of clusters) expect(clusterSchema.parse(one)).toEqual(one);
});

test('an open figure leaves the total open', () => {
  const open = event({ totals: { ...toll(5), killed: { min: 5, max: null } } });
  const [one] = clustersOf([document('a', [open]), document('b', [event({ totals: toll(5) })])]);
  expect(one?.event.totals.killed).toEqual({ min: 5, max: null });
});

test('the id stays when later reports join, and differs from that of other clusters', () => {
  const [alone] = clustersOf(documents.slice(1));
  expect(alone?.cluster).toBe(cluster?.cluster);
  const [other] = clustersOf([document('other', [event()])]);
  expect(other?.cluster).not.toBe(cluster?.cluster);
});

test('a report given twice counts once; of two contents under one id the more confident stays', () => {
  expect(clustersOf([...documents, ...documents])).toEqual(clusters);
  const newer = document('early', [{ ...first, totals: toll(6, 12), confidence: 0.7 }], '2020-05-10');
  for (const both of [
    [newer, ...documents],
    [...documents, newer],
  ]) {
    expect(clustersOf(both)[0]?.reports[0]?.totals.killed?.min).toBe(6);
  }
});

test('casualty rows that are parts of each other end', () => {
  const knot = event({ casualties: [killed(1, { part_of: 1 }), killed(2, { part_of: 0 }), killed(3, { part_of: 2 })] });
  expect(clustersOf([document('a', [knot], null)])).toHaveLength(1);
  expect(clustersOf([document('a', [event({ places: [place({ name: null })] })])])).toHaveLength(1);
});
