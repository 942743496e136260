// An event with every slot filled, for the tests of the writers. Its numbers follow from no text.
import type { ConflictEvent, Extraction } from '../../src/model/event.ts';

export const event: ConflictEvent = {
  id: '3f9c2ab41d07',
  event_type: 'Explosions/Remote violence',
  sub_event_type: 'Air/drone strike',
  scope: 'incident',
  date: {
    ...{ start: '2025-11-24', end: '2025-11-24', precision: 'day', basis: 'explicit', calendar: 'gregorian' },
    ...{ text: '۲۴ نوامبر', span: [3, 12] },
  },
  places: [
    {
      ...{ text: 'خوست', span: [20, 24], name: 'Khost', kind: 'admin1', country: 'AF', admin1: 'Khost', admin2: null },
      ...{ latitude: 33.34, longitude: 69.92, precision: 3 },
      ids: { iso_3166_2: 'AF-KHO', pcode: 'AF26', geonames: null },
    },
    {
      ...{
        text: 'گربز',
        span: [30, 34],
        name: 'Gurbuz',
        kind: 'admin2',
        country: 'AF',
        admin1: 'Khost',
        admin2: 'Gurbuz',
      },
      ...{ latitude: 33.2, longitude: 69.8, precision: 2 },
      ids: { iso_3166_2: null, pcode: null, geonames: null },
    },
  ],
  actors: [
    {
      ...{ role: 'perpetrator', text: 'پاکستان', span: [40, 47], aliases: ['اسلام‌آباد'], id: 'PK-MIL' },
      ...{ name: 'Military Forces of Pakistan', category: 'external_forces', country: 'PK', assertion: 'alleged' },
    },
  ],
  attribution: [{ stance: 'alleges', by: 'حکومت طالبان', span: [50, 62], actor: 0 }],
  casualties: [
    {
      ...{ outcome: 'killed', category: 'civilians', min: 10, max: 12, vague: false },
      ...{ text: 'ده فرد ملکی', span: [70, 81], according_to: null, part_of: null },
    },
    {
      ...{ outcome: 'killed', category: 'women', min: 4, max: 4, vague: false },
      ...{ text: 'چهار زن', span: [82, 89], according_to: null, part_of: 0 },
    },
  ],
  totals: {
    ...{ killed: { min: 10, max: 12 }, injured: { min: 8, max: null }, missing: null, abducted: null, arrested: null },
    killed_or_injured: null,
  },
  named_victims: [],
  weapons: [{ type: 'airstrike', text: 'حملات هوایی', span: [90, 101] }],
  evidence: [{ text: 'در حملات  هوایی\nخوست', span: [88, 108] }],
  confidence: 0.93,
};

/** An extraction of one document with these events. */
export const extractionOf = (...events: ConflictEvent[]): Extraction => ({
  schema_version: '1',
  document: { id: 'seed.txt', published: '2025-11-27', published_basis: 'header', dialect: 'fa-AF', characters: 120 },
  events: [...events],
  warnings: [],
});
