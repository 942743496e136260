// One event as one flat row: ACLED's columns first, then those that ACLED lacks. CSV and GeoJSON share it.
import type { ActorCategory } from '../model/actor.ts';
import type { ConflictEvent, EventActor, EventDate, EventPlace, Extraction, Outcome } from '../model/event.ts';
import { labelOf } from '../model/labels.ts';
import { formatIso, fromEpochDay, parseIso, toEpochDay } from '../model/plain-date.ts';
import { countryName, isoNumber } from './countries.ts';
import {
  acledActors,
  acledFatalities,
  civilianMinimum,
  civiliansTargeted,
  ucdpDeaths,
  ucdpTypeOfViolence,
} from './views.ts';

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** ACLED's words for its inter codes; an unidentified armed group is coded as a political militia. */
const INTER: Readonly<Record<ActorCategory, string>> = {
  state_forces: 'State forces',
  rebel_group: 'Rebel group',
  political_militia: 'Political militia',
  identity_militia: 'Identity militia',
  rioters: 'Rioters',
  protesters: 'Protesters',
  civilians: 'Civilians',
  external_forces: 'External/Other forces',
  unidentified: 'Political militia',
};
const COUNTED: readonly Outcome[] = ['injured', 'missing', 'abducted', 'arrested', 'killed_or_injured'];

/** The row of an event; `place` is the one it is put at, by default the most exact. */
export function rowOf(event: ConflictEvent, extraction: Extraction, place = bestPlace(event)): Row {
  return { ...acledColumns(event, extraction, place), ...furtherColumns(event, extraction, place) };
}

/** The place with the best precision; of equals, the first in the text. */
export function bestPlace(event: ConflictEvent): EventPlace | null {
  const exact = [...event.places].sort(
    (a, b) => Number(a.latitude === null) - Number(b.latitude === null) || a.precision - b.precision,
  );
  return exact[0] ?? null;
}

function acledColumns(event: ConflictEvent, extraction: Extraction, place: EventPlace | null): Row {
  const [first, second] = acledActors(event);
  const targeted = civiliansTargeted(event);
  const civilians = second === null && targeted ? civiliansOf(place) : null;
  return {
    ...dateColumns(event.date),
    disorder_type: labelOf(event.sub_event_type).disorder,
    event_type: event.event_type,
    sub_event_type: event.sub_event_type,
    actor1: nameOf(first),
    inter1: first && INTER[first.category],
    actor2: civilians ?? nameOf(second),
    inter2: civilians === null ? second && INTER[second.category] : INTER.civilians,
    civilian_targeting: targeted ? 'Civilians targeted' : null,
    ...placeColumns(place),
    source: extraction.document.id,
    notes: event.evidence.map((row) => row.text.replace(/\s+/g, ' ').trim()).join(' … '),
    fatalities: acledFatalities(event),
  };
}

function placeColumns(place: EventPlace | null): Row {
  return {
    iso: isoNumber(place?.country ?? null),
    country: countryName(place?.country ?? null) ?? place?.country ?? null,
    admin1: place?.admin1 ?? null,
    admin2: place?.admin2 ?? null,
    location: place?.name ?? place?.text ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    geo_precision: place?.precision ?? null,
  };
}

function furtherColumns(event: ConflictEvent, extraction: Extraction, place: EventPlace | null): Row {
  const { low, best, high } = ucdpDeaths(event);
  const label = labelOf(event.sub_event_type);
  return {
    fatalities_min: event.totals.killed?.min ?? null,
    fatalities_max: event.totals.killed?.max ?? null,
    ...Object.fromEntries(
      COUNTED.flatMap((outcome) => [
        [`${outcome}_min`, event.totals[outcome]?.min ?? null],
        [`${outcome}_max`, event.totals[outcome]?.max ?? null],
      ]),
    ),
    document_id: extraction.document.id,
    event_id: event.id,
    confidence: event.confidence,
    published: extraction.document.published,
    date_start: event.date?.start ?? null,
    date_end: event.date?.end ?? null,
    scope: event.scope,
    country_code: place?.country ?? null,
    all_places: event.places.map((row) => row.name ?? row.text).join('; '),
    weapons: [...new Set(event.weapons.map((row) => row.type))].join('; '),
    civilian_fatalities_min: civilianMinimum(event),
    ucdp_low: low,
    ucdp_best: best,
    ucdp_high: high,
    ucdp_type_of_violence: ucdpTypeOfViolence(event),
    cameo: label.cameo,
    plover: label.plover,
  };
}

/** ACLED dates an event of a week or a month in its middle and does not date vaguer ones. */
function dateColumns(date: EventDate | null): Row {
  const [start, end] = [parseIso(date?.start ?? ''), parseIso(date?.end ?? '')];
  if (!start || !end) return { event_date: null, time_precision: null };
  const days = toEpochDay(end) - toEpochDay(start) + 1;
  if (days > 31) return { event_date: null, time_precision: null };
  const middle = fromEpochDay(toEpochDay(start) + Math.floor((days - 1) / 2));
  return { event_date: formatIso(middle), time_precision: days <= 1 ? 1 : days <= 7 ? 2 : 3 };
}

const nameOf = (actor: EventActor | null): string | null => actor && (actor.name ?? actor.text);

function civiliansOf(place: EventPlace | null): string {
  const country = countryName(place?.country ?? null);
  return country === null ? 'Civilians' : `Civilians (${country})`;
}

const NOTHING: Extraction = {
  schema_version: '1',
  document: { id: '', published: null, published_basis: null, dialect: 'fa-AF', characters: 0 },
  events: [],
  warnings: [],
};
const EMPTY_EVENT: ConflictEvent = {
  id: '',
  event_type: 'Strategic developments',
  sub_event_type: 'Other',
  scope: 'incident',
  date: null,
  places: [],
  actors: [],
  attribution: [],
  casualties: [],
  totals: { killed: null, injured: null, missing: null, abducted: null, arrested: null, killed_or_injured: null },
  named_victims: [],
  weapons: [],
  evidence: [],
  confidence: 0,
};

/** The names of all columns, in order. */
export const COLUMNS: readonly string[] = Object.keys(rowOf(EMPTY_EVENT, NOTHING));
