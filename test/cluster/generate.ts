// Synthetic extractions with known truth: happenings, each reported by a few documents that differ as reports do.
// Seeded: the same options give the same documents. The happening of an event is the part of its id before the dash.

import type { ConflictEvent, EventPlace, Extraction } from '../../src/model/event.ts';
import { LABELS, type SubEventType } from '../../src/model/labels.ts';
import { formatIso, fromEpochDay } from '../../src/model/plain-date.ts';

export interface GenerateOptions {
  /** Events to make; the last document may add one or two. */
  readonly events: number;
  readonly seed: number;
  /** Happenings a day over the whole country; the period grows with the number of events. */
  readonly perDay?: number;
}

type Random = () => number;

const FIRST_DAY = 15_706; // 2013-01-01
const LABEL_PAIRS: readonly (readonly [SubEventType, SubEventType])[] = [
  ['Armed clash', 'Attack'],
  ['Remote explosive/landmine/IED', 'Attack'],
  ['Suicide bomb', 'Remote explosive/landmine/IED'],
  ['Air/drone strike', 'Shelling/artillery/missile attack'],
  ['Attack', 'Armed clash'],
  ['Abduction/forced disappearance', 'Arrests'],
];
const ACTORS = ['AF-TALIBAN', 'IS-KHORASAN', 'AF-ARMY', 'US-MILITARY', 'PK-TTP'] as const;

/** A generator of numbers in [0, 1). Algorithm: mulberry32 (Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <Value>(random: Random, values: readonly [Value, ...Value[]] | readonly Value[]): Value =>
  values[below(random, values.length)] as Value;

/** The happening that a generated event is a report of. */
export const truthOf = (eventId: string): string => eventId.slice(0, eventId.indexOf('-'));

/** Documents of one to three events each, none with two reports of one happening. */
export function* generate(options: GenerateOptions): Generator<Extraction> {
  const random = createRandom(options.seed);
  const waiting: ConflictEvent[][] = [[], [], [], []];
  const days = Math.max(1, Math.ceil(options.events / 2.2 / (options.perDay ?? 40)));
  let [made, documents] = [0, 0];
  for (let happening = 0; made < options.events; happening += 1) {
    const day = FIRST_DAY + below(random, days);
    const truth = happeningOf(random, day);
    const count = 1 + below(random, 4);
    for (let n = 0; n < count; n += 1) {
      const event = reportOf(random, truth, { id: `h${happening}-${n}`, n });
      // Each source has its own documents, so a happening is in a document once.
      const queue = waiting[n];
      queue?.push(event);
      if (!queue || queue.length < 1 + below(random, 3)) continue;
      made += queue.length;
      documents += 1;
      yield documentOf(`source${n}:${documents}`, day + n, queue.splice(0));
    }
  }
}

type Happening = ReturnType<typeof happeningOf>;

function happeningOf(random: Random, day: number) {
  const province = below(random, 34);
  const district = below(random, 12);
  const killed = random() < 0.3 ? 0 : Math.ceil(random() ** 4 * 60);
  return {
    ...{ day, province, district, killed },
    village: random() < 0.4 ? `V${below(random, 20)}` : null,
    injured: random() < 0.4 ? 0 : Math.ceil(random() ** 3 * 80),
    labels: pick(random, LABEL_PAIRS),
    words: Array.from({ length: 8 }, () => `واژه${below(random, 3000)}`),
    actor: pick(random, ACTORS),
  };
}

function reportOf(random: Random, truth: Happening, { id, n }: { id: string; n: number }): ConflictEvent {
  const sub = truth.labels[random() < 0.85 ? 0 : 1];
  const revised = random() < 0.15 ? Math.min(2, n) : 0;
  const isFine = random() < 0.8;
  return {
    id,
    event_type: LABELS.find((row) => row.sub === sub)?.event ?? 'Battles',
    sub_event_type: sub,
    scope: 'incident',
    date: random() < 0.9 ? dateOf(truth.day) : null,
    places: [placeOf(truth, isFine)],
    actors: random() < 0.7 ? [actorOf(truth.actor, random() < 0.5)] : [],
    attribution: [],
    casualties: truth.killed > 0 ? [casualtyOf('killed', truth.killed + revised)] : [],
    totals: {
      ...{ missing: null, abducted: null, arrested: null, killed_or_injured: null },
      killed: truth.killed > 0 ? { min: truth.killed + revised, max: truth.killed + revised } : null,
      injured: truth.injured > 0 && random() < 0.8 ? { min: truth.injured, max: truth.injured } : null,
    },
    named_victims: [],
    weapons: [],
    evidence: [{ text: evidenceOf(random, truth), span: [0, 13] }],
    confidence: 0.5 + below(random, 50) / 100,
  };
}

const isoOf = (day: number): string => formatIso(fromEpochDay(day));

/** Words that all reports have, and some of the happening's own. */
const evidenceOf = (random: Random, { words }: Happening): string =>
  ['در پی این رویداد شنیده شده است', ...words.filter(() => random() < 0.7)].join(' ');

const dateOf = (day: number): ConflictEvent['date'] => ({
  ...{ start: isoOf(day), end: isoOf(day), precision: 'day', basis: 'relative' },
  ...{ calendar: 'persian', text: 'دیروز', span: [3, 8] },
});

/** Provinces a degree and districts a fifth of a degree apart; villages are in no table. */
function placeOf({ province, district, village }: Happening, isFine: boolean): EventPlace {
  const point = isFine ? village : null;
  return {
    text: point ?? `ولسوالی ${district}`,
    span: [10, 20],
    name: point === null ? `D${province}-${district}` : null,
    kind: point === null ? (isFine ? 'admin2' : 'admin1') : 'village',
    country: 'AF',
    admin1: `P${province}`,
    admin2: isFine ? `D${province}-${district}` : null,
    latitude: 30 + Math.floor(province / 6) + Math.floor(district / 4) / 5,
    longitude: 62 + (province % 6) + (district % 4) / 5,
    precision: isFine ? 2 : 3,
    ids: { iso_3166_2: null, pcode: null, geonames: null },
  };
}

const actorOf = (id: (typeof ACTORS)[number], isAlleged: boolean): ConflictEvent['actors'][number] => ({
  ...{ role: 'perpetrator', text: 'مهاجمان', span: [21, 28], aliases: [], id, name: id },
  ...{ category: 'rebel_group', country: null, assertion: isAlleged ? 'alleged' : 'stated' },
});

const casualtyOf = (outcome: 'killed', count: number): ConflictEvent['casualties'][number] => ({
  ...{ outcome, category: null, min: count, max: count, vague: false, text: `${count} کشته`, span: [30, 36] },
  ...{ according_to: null, part_of: null },
});

const documentOf = (id: string, day: number, events: ConflictEvent[]): Extraction => ({
  schema_version: '1',
  document: {
    ...{ id, published: isoOf(day), published_basis: 'metadata', dialect: 'fa-AF', characters: 900 },
  },
  events,
  warnings: [],
});
