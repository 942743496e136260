// Both sides in one shape: for each scored slot a list of fillers, from an expected event or from an extracted one.
import type { ConflictEvent, Totals } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { ExpectedEvent } from './expectation.ts';
import { sameName } from './names.ts';
import { provinceKey } from './provinces.ts';

/** The scored slots, in the order of the table. */
export const SLOTS = [
  'sub_event_type',
  'date',
  'place',
  'admin1',
  'killed',
  'injured',
  'other_toll',
  'victims',
  'perpetrator',
  'target_or_party',
  'attribution',
  'weapon',
] as const;

export type Slot = (typeof SLOTS)[number];

/** One value of a slot. */
export interface Filler {
  /** What is compared where values are compared exactly. */
  readonly key: string;
  /** Wordings that are compared where names are; the first is the fullest. */
  readonly names: readonly string[];
  /** The value for people. */
  readonly shown: string;
  /** Where the text says so; empty on the expected side. */
  readonly spans: readonly Span[];
}

export type Fillers = Readonly<Record<Slot, readonly Filler[]>>;

type Range = readonly [min: number, max: number | null];
type Located = { readonly span: Span };
type Stance = 'alleged_by' | 'claimed_by' | 'denied_by';

const STANCES = { alleges: 'alleged_by', claims: 'claimed_by', denies: 'denied_by' } as const;
const OTHER_TOLLS = ['missing', 'abducted', 'arrested', 'casualties_combined'] as const;
const OTHER_TOTALS = ['missing', 'abducted', 'arrested', 'killed_or_injured'] as const;

const filler = (key: string, spans: readonly Span[] = [], more: Partial<Filler> = {}): Filler => ({
  key,
  names: [],
  shown: key,
  spans,
  ...more,
});

const named = (names: readonly string[], spans: readonly Span[] = [], key = ''): Filler =>
  filler(key, spans, { names, shown: `${key === '' ? '' : `${key}: `}${names.join(' | ')}` });

const rangeKey = ([min, max]: Range): string => `${min}-${max ?? ''}`;

const showRange = ([min, max]: Range): string =>
  max === null ? `${min} or more` : min === max ? String(min) : `${min} to ${max}`;

/** Fillers without those equal to an earlier one; the spans of equal ones are kept together. */
function unique(fillers: readonly Filler[], same: (a: Filler, b: Filler) => boolean): Filler[] {
  const kept: Filler[] = [];
  for (const next of fillers) {
    const at = kept.findIndex((known) => same(known, next));
    const known = kept[at];
    if (known) kept[at] = { ...known, spans: [...known.spans, ...next.spans] };
    else kept.push(next);
  }
  return kept;
}

const sameKey = (a: Filler, b: Filler): boolean => a.key === b.key;
const sameFirstName = (a: Filler, b: Filler): boolean => sameName(a.names[0] ?? '', b.names[0] ?? '');
const sameSaying = (a: Filler, b: Filler): boolean => sameKey(a, b) && sameFirstName(a, b);

const tollFiller = (range: Range, spans: readonly Span[] = []): Filler =>
  filler(rangeKey(range), spans, { shown: showRange(range) });

const otherTollFiller = (outcome: string, range: Range, spans: readonly Span[] = []): Filler =>
  filler(`${outcome}:${rangeKey(range)}`, spans, { shown: `${outcome} ${showRange(range)}` });

function provinces(
  places: readonly { country?: string | null | undefined; admin1?: string | null | undefined; span?: Span }[],
): Filler[] {
  const fillers = places.flatMap(({ country, admin1, span }) => {
    if (!country) return [];
    const shown = admin1 ? `${admin1}, ${country}` : country;
    return [filler(provinceKey(country, admin1), span ? [span] : [], { shown })];
  });
  return unique(fillers, sameKey);
}

const victimFiller = (row: { outcome: string; category: string | null; min: number }, spans: readonly Span[] = []) =>
  filler(`${row.outcome}:${row.category}:${row.min}`, spans, { shown: `${row.min} ${row.category} ${row.outcome}` });

const dateFiller = (date: { start: string; end: string }, spans: readonly Span[] = []): Filler =>
  filler(`${date.start}/${date.end}`, spans, {
    shown: date.start === date.end ? date.start : `${date.start} to ${date.end}`,
  });

/** What an expected event holds; a slot that it leaves out is empty. */
export function expectedFillers(event: ExpectedEvent): Fillers {
  const actors = event.actors ?? [];
  const others = OTHER_TOLLS.flatMap((slot) => {
    const range = event[slot];
    return range ? [otherTollFiller(slot === 'casualties_combined' ? 'killed_or_injured' : slot, range)] : [];
  });
  const sayings = (['alleged_by', 'claimed_by', 'denied_by'] as const).flatMap((stance: Stance) =>
    (event[stance] ?? []).map((name) => named([name], [], stance)),
  );
  return {
    sub_event_type: event.sub_event_type ? [filler(event.sub_event_type)] : [],
    date: event.date ? [dateFiller(event.date)] : [],
    place: (event.places ?? []).map((place) => named([place.text, ...(place.also ?? [])])),
    admin1: provinces(event.places ?? []),
    killed: event.killed ? [tollFiller(event.killed)] : [],
    injured: event.injured ? [tollFiller(event.injured)] : [],
    other_toll: others,
    victims: unique(
      (event.victims ?? []).map((row) => victimFiller(row)),
      sameKey,
    ),
    perpetrator: actors.filter((actor) => actor.role === 'perpetrator').map((actor) => named(actor.names)),
    target_or_party: actors.filter((actor) => actor.role !== 'perpetrator').map((actor) => named(actor.names)),
    attribution: unique(sayings, sameSaying),
    weapon: unique(
      (event.weapons ?? []).map((weapon) => filler(weapon)),
      sameKey,
    ),
  };
}

/** What an extracted event holds, with the places in the text that say so. */
export function extractedFillers(event: ConflictEvent): Fillers {
  const spansOf = (rows: readonly Located[]): Span[] => rows.map((row) => row.span);
  const evidence = spansOf(event.evidence);
  const rows = (outcome: keyof Totals) => spansOf(event.casualties.filter((row) => row.outcome === outcome));
  const actors = (wanted: boolean) =>
    event.actors
      .filter((actor) => (actor.role === 'perpetrator') === wanted)
      .map((actor) => named([actor.text, ...actor.aliases].filter(Boolean), [actor.span]));
  const total = (outcome: 'killed' | 'injured') => {
    const range = event.totals[outcome];
    return range ? [tollFiller([range.min, range.max], rows(outcome))] : [];
  };
  return {
    sub_event_type: [filler(event.sub_event_type, evidence)],
    date: event.date ? [dateFiller(event.date, event.date.span ? [event.date.span] : [])] : [],
    place: unique(
      event.places.map((place) => named([place.text], [place.span])),
      sameFirstName,
    ),
    admin1: provinces(event.places),
    killed: total('killed'),
    injured: total('injured'),
    other_toll: OTHER_TOTALS.flatMap((outcome) => {
      const range = event.totals[outcome];
      return range ? [otherTollFiller(outcome, [range.min, range.max], rows(outcome))] : [];
    }),
    victims: unique(
      event.casualties.filter((row) => row.category !== null).map((row) => victimFiller(row, [row.span])),
      sameKey,
    ),
    perpetrator: actors(true),
    target_or_party: actors(false),
    attribution: unique(event.attribution.flatMap(sayingFiller), sameSaying),
    weapon: unique(
      event.weapons.map((weapon) => filler(weapon.type, [weapon.span])),
      sameKey,
    ),
  };
}

/** A confirmation is no scored stance. */
function sayingFiller(row: ConflictEvent['attribution'][number]): Filler[] {
  return row.stance === 'confirms' ? [] : [named([row.by], [row.span], STANCES[row.stance])];
}
