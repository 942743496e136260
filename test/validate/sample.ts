// An extraction made by hand, and a fixture that it meets, for tests that must not depend on what the rules read today.
import type { ConflictEvent, Extraction } from '../../src/model/event.ts';
import type { Span } from '../../src/model/span.ts';
import type { TraceStep } from '../../src/model/trace.ts';
import type { ExpectedEvent } from '../../src/validate/expectation.ts';
import type { Fixture } from '../../src/validate/fixture.ts';
import { readExpectation } from '../../src/validate/read.ts';
import type { Extract } from '../../src/validate/run.ts';

export const TEXT =
  'در حملهٔ هوایی پاکستان در خوست ده فرد ملکی کشته و ۸ تن زخمی و دو تن ناپدید شدند. طالبان پاکستان را مقصر خواند.';

/** The span of some words in the text. */
export function spanOf(words: string): [number, number] {
  const at = TEXT.indexOf(words);
  if (at < 0) throw new Error(`${words} is not in the text`);
  return [at, at + words.length];
}

const words = (text: string) => ({ text, span: spanOf(text) });
const row = (outcome: 'killed' | 'injured' | 'missing', text: string, min: number) => ({
  ...words(text),
  outcome,
  category: outcome === 'killed' ? ('civilians' as const) : null,
  min,
  max: min,
  vague: false,
  according_to: null,
  part_of: null,
});

export const EVENT: ConflictEvent = {
  id: '000000000000',
  event_type: 'Explosions/Remote violence',
  sub_event_type: 'Air/drone strike',
  scope: 'incident',
  date: {
    start: '2025-11-24',
    end: '2025-11-24',
    precision: 'day',
    basis: 'published',
    calendar: 'gregorian',
    text: null,
    span: null,
  },
  places: [
    {
      ...words('خوست'),
      name: 'Khost',
      kind: 'admin1',
      country: 'AF',
      admin1: 'Khost',
      admin2: null,
      latitude: 33.34,
      longitude: 69.92,
      precision: 3,
      ids: { iso_3166_2: 'AF-KHO', pcode: 'AF26', geonames: null },
    },
  ],
  actors: [
    {
      role: 'perpetrator',
      ...words('پاکستان'),
      aliases: [],
      id: 'PK-MIL',
      name: 'Military Forces of Pakistan',
      category: 'external_forces',
      country: 'PK',
      assertion: 'alleged',
    },
    {
      role: 'target',
      ...words('فرد ملکی'),
      aliases: [],
      id: null,
      name: null,
      category: 'civilians',
      country: 'AF',
      assertion: 'stated',
    },
  ],
  attribution: [{ stance: 'alleges', by: 'طالبان', span: spanOf('طالبان'), actor: 0 }],
  casualties: [
    row('killed', 'ده فرد ملکی کشته', 10),
    row('injured', '۸ تن زخمی', 8),
    row('missing', 'دو تن ناپدید', 2),
  ],
  totals: {
    killed: { min: 10, max: 10 },
    injured: { min: 8, max: 8 },
    missing: { min: 2, max: 2 },
    abducted: null,
    arrested: null,
    killed_or_injured: null,
  },
  named_victims: [],
  weapons: [{ type: 'airstrike', ...words('حملهٔ هوایی') }],
  evidence: [words('حملهٔ هوایی پاکستان در خوست ده فرد ملکی کشته')],
  confidence: 0.9,
};

/** An extraction of the text with these events. */
export const extractionOf = (events: readonly ConflictEvent[]): Extraction => ({
  schema_version: '1',
  document: { id: 'x', published: null, published_basis: null, dialect: 'fa-AF', characters: TEXT.length },
  events: [...events],
  warnings: [],
});

const step = (stage: string, rule: string, span: Span, value: string): TraceStep => ({
  stage,
  kind: 'word',
  rule,
  span,
  value,
});

/** An extractor that always finds these events, and tells how. */
export const extractor =
  (events: readonly ConflictEvent[] = [EVENT]): Extract =>
  (_, { trace }) => {
    trace?.(step('match', 'air-strike', spanOf('حملهٔ هوایی'), 'Air/drone strike'));
    trace?.(step('frames', 'toll-number-outcome', spanOf('ده فرد ملکی کشته'), '10 killed'));
    trace?.(step('match', 'af-khost', spanOf('خوست'), 'Khost'));
    return extractionOf(events);
  };

/** What the sample event is, in the form of an expectation, in the order of the scored slots. */
export const EXPECTED: ExpectedEvent = {
  sub_event_type: 'Air/drone strike',
  date: { start: '2025-11-24', end: '2025-11-24', precision: 'day' },
  places: [{ text: 'خوست', country: 'AF', admin1: 'Khost' }],
  killed: [10, 10],
  injured: [8, 8],
  missing: [2, 2],
  victims: [{ outcome: 'killed', category: 'civilians', min: 10, max: 10 }],
  actors: [
    { role: 'perpetrator', names: ['پاکستان'], category: 'external_forces', country: 'PK' },
    { role: 'target', names: ['فرد ملکی'], category: 'civilians', country: 'AF' },
  ],
  alleged_by: ['طالبان'],
  weapons: ['airstrike'],
};

/** A fixture with this expectation, written one slot a line below `events`. */
export function fixtureOf(event: object, head: object = { complete: true }, name = 'cases/x'): Fixture {
  const slots = Object.entries(event).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const opening = JSON.stringify(head).slice(0, -1);
  const comma = opening === '{' ? '' : ',';
  const file = `${name}/expected.json`;
  const json = `${opening}${comma}\n"events": [\n{\n${slots.join(',\n')}\n}\n]\n}\n`;
  return { name, file, text: TEXT, ...readExpectation(json, file) };
}
