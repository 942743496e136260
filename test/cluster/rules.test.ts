import { expect, test } from 'vitest';
import { actor, areMerged, clustersOf, document, event, on, place, province, toll } from './sample.ts';

const clash = event({ event_type: 'Battles', sub_event_type: 'Armed clash' });
const village = (name: string, change = {}) => place({ text: name, name: null, kind: 'village', ...change });
const tollLess = { totals: toll(null) };
const said = (text: string) => ({ evidence: [{ text, span: [0, text.length] as [number, number] }] });
const country = place({ text: 'افغانستان', name: 'Afghanistan', kind: 'country', admin1: null, admin2: null });

// Each row: what it shows, one report, the other.
const SAME: [string, ReturnType<typeof event>, ReturnType<typeof event>][] = [
  ['equal reports', event(), event()],
  ['a label that reporters mix up', event(), event({ sub_event_type: 'Remote explosive/landmine/IED' })],
  ['a place no finer than the province', event(), event({ places: [province('Khost')] })],
  ['one of several places', event(), event({ places: [province('Paktia'), place()] })],
  ['a village and its district', event(), event({ places: [village('زمبر')] })],
  ['a day apart with equal toll and district', event(), event({ date: on('2020-05-11') })],
  ['a toll revised upwards', event({ totals: toll(5) }), event({ totals: toll(7) })],
  ['a toll that only one report has', event(), event(tollLess)],
  [
    '«۱۳ کشته و زخمی» beside 5 killed and 8 injured',
    event(),
    event({ totals: { ...toll(null), killed_or_injured: { min: 13, max: 13 } } }),
  ],
  ['at least five', event(), event({ totals: { ...toll(null), killed: { min: 5, max: null } } })],
  [
    'an alleged perpetrator beside another',
    event({ actors: [actor()] }),
    event({ actors: [actor({ id: 'IS-KHORASAN', assertion: 'alleged' })] }),
  ],
  [
    'unknown gunmen beside a group',
    event({ actors: [actor()] }),
    event({ actors: [actor({ id: 'UNID-ARMED', category: 'unidentified' })] }),
  ],
  [
    'either side of a clash as the attacker',
    { ...clash, actors: [actor(), actor({ role: 'target', id: 'AF-ARMY', category: 'state_forces' })] },
    { ...clash, actors: [actor({ id: 'AF-ARMY', category: 'state_forces' })] },
  ],
  ['an undated report of the next day', event(), event({ date: null })],
  ['the whole country with an equal toll', event({ places: [country] }), event()],
  [
    'a year recalled with a toll that stands out',
    event({ totals: toll(62) }),
    event({ totals: toll(62), date: on('2020-03-20', '2021-03-20') }),
  ],
  [
    'aggregates of one span and toll',
    event({ scope: 'aggregate', date: on('2020-03-20', '2021-03-20'), places: [country], totals: toll(3000) }),
    event({ scope: 'aggregate', date: on('2020-03-20', '2021-03-20'), places: [country], totals: toll(3000) }),
  ],
];

const APART: typeof SAME = [
  ['labels that exclude one another', event(), event({ event_type: 'Protests', sub_event_type: 'Peaceful protest' })],
  ['another province', event(), event({ places: [province('Kunar')] })],
  ['another district', event(), event({ places: [place({ name: 'Tanai', admin2: 'Tanai', latitude: 33.1 })] })],
  ['two villages', event({ places: [village('زمبر')] }), event({ places: [village('دیگر')] })],
  ['two days apart', event(), event({ date: on('2020-05-12') })],
  ['a day apart with another toll', event({ totals: toll(5) }), event({ totals: toll(6), date: on('2020-05-11') })],
  ['a toll revised downwards', event({ totals: toll(7) }), event({ totals: toll(5) })],
  ['a toll out of reach', event({ totals: toll(2) }), event({ totals: toll(9) })],
  ['two known perpetrators', event({ actors: [actor()] }), event({ actors: [actor({ id: 'IS-KHORASAN' })] })],
  ['an incident and an aggregate', event(), event({ scope: 'aggregate' })],
  [
    'the whole country without a toll',
    event({ places: [country], ...tollLess }),
    event({ places: [country], ...tollLess }),
  ],
  [
    'only a province and no toll',
    event({ places: [province('Khost')], ...tollLess }),
    event({ places: [province('Khost')], ...tollLess }),
  ],
  [
    'one district and no toll, told otherwise',
    event({ ...tollLess, ...said('صدای چند انفجار شنیده شد') }),
    event({ ...tollLess, ...said('ماین کنار جاده موتر پولیس را هدف گرفت') }),
  ],
  ['no place', event({ places: [] }), event({ places: [] })],
];

test.each(SAME)('merged: %s', (_, a, b) => expect(areMerged(a, b)).toBe(true));
test.each(APART)('kept apart: %s', (_, a, b) => expect(areMerged(a, b)).toBe(false));

test('an undated event in an undated document stays alone', () => {
  expect(clustersOf([document('a', [event({ date: null })], null), document('b', [event()])])).toHaveLength(2);
});

test('two events of one document never merge, not through a third report either', () => {
  const clusters = clustersOf([document('a', [event(), event({ id: 'e2' })]), document('b', [event()])]);
  expect(clusters.map(({ reports }) => reports.length).sort()).toEqual([1, 2]);
});

test('a chain of reports that each resemble the next does not tie two districts together', () => {
  const tanai = place({ name: 'Tanai', admin2: 'Tanai', latitude: 33.1 });
  const [a, b, c] = [event(), event({ places: [province('Khost')] }), event({ places: [tanai] })];
  const clusters = clustersOf([document('a', [a]), document('b', [b]), document('c', [c])]);
  expect(clusters).toHaveLength(2);
});

test('tolls creep only so far from the first figure', () => {
  const documents = [5, 8, 14, 24, 40].map((killed, day) =>
    document(`d${day}`, [event({ totals: toll(killed) })], `2020-05-1${day}`),
  );
  const sizes = clustersOf(documents).map(({ reports }) => reports.map(({ totals }) => totals.killed?.min ?? 0));
  for (const killed of sizes) expect(Math.max(...killed)).toBeLessThanOrEqual(3 * Math.min(...killed));
});
