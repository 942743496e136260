// Drafts in, contract events out.
import type { Reading } from '../frames/reading.ts';
import type { ConflictEvent, EventDate, WeaponType } from '../model/event.ts';
import { labelOf } from '../model/labels.ts';
import { formatIso } from '../model/plain-date.ts';
import { slice } from '../model/span.ts';
import { toEventPlace } from './event-place.ts';
import type { PlaceMention } from '../places/find.ts';
import { spanOf, type Tokenized } from '../tokenize/token.ts';
import { type Days, type Draft, isOneDay, statementDaysOf } from './facts.ts';
import { evidenceOf, rulingOf } from './label.ts';
import { attribute, castActors } from './participants.ts';
import { isEvent } from './silence.ts';
import { supportOf } from './support.ts';
import { countCasualties } from './totals.ts';

const MOST_PLACES = 12;

/** The event of a draft, or null when it tells of none. */
export function buildEvent(reading: Reading, draft: Draft, lead: Days | null): ConflictEvent | null {
  const places = placesOf(draft);
  const country = places.find((place) => place.country)?.country ?? null;
  const evidence = evidenceOf(draft, country);
  const ruling = rulingOf(evidence);
  if (!ruling) return null;
  const support = supportOf(draft, evidence);
  const { document, sinks } = reading;
  const [start, end] = spanOf(document.tokens, (draft.frames[0] as { first: number }).first, (draft.frames[0] as { last: number }).last);
  sinks.trace({ stage: 'events', rule: ruling.id, span: [start, end], value: `${ruling.label} (${support.points}: ${support.reasons.join(' ')})` });
  if (!isEvent(reading, { draft, evidence, ruling, support, country })) return null;
  const date = dateOf(reading, draft, lead);
  const setting = { document, day: draft.days?.start ?? reading.published, country, label: ruling.label };
  const actors = castActors(setting, draft.frames);
  const { casualties, totals } = countCasualties(document, draft.frames);
  return {
    id: '',
    event_type: labelOf(ruling.label).event,
    sub_event_type: ruling.label,
    scope: isAggregate(draft) ? 'aggregate' : 'incident',
    date,
    places: places.map((place) => toEventPlace(place, document)),
    actors,
    attribution: attribute(setting, draft.frames, actors),
    casualties,
    totals,
    named_victims: [],
    weapons: weaponsOf(document, draft),
    evidence: draft.frames.map((frame) => words(document, frame.first, frame.last)),
    confidence: Math.max(0.05, Math.min(0.99, support.points / 8)),
  };
}

const words = (document: Tokenized, first: number, last: number) => {
  const span = spanOf(document.tokens, first, last);
  return { text: slice(document.text, span), span: [span[0], span[1]] as [number, number] };
};

/** One mention a location, the most exact first where several name one. */
function placesOf(draft: Draft): PlaceMention[] {
  const own = draft.places.filter((place) => !isDoersCountry(draft, place));
  const found = own.length > 0 ? own : [...targetStates(draft), ...draft.frames.flatMap((frame) => frame.sidePlaces)];
  const out: PlaceMention[] = [];
  for (const place of found) {
    const same = out.findIndex((other) => isOneLocation(other, place));
    if (same < 0) out.push(place);
    else if (rank(place) > rank(out[same] as PlaceMention)) out[same] = place;
  }
  return out.slice(0, MOST_PLACES);
}

/** «حملات آمریکا به …»: the country of who strikes is no place of the strike, unless a finer place says so. */
function isDoersCountry(draft: Draft, place: PlaceMention): boolean {
  if (place.kind !== 'country') return false;
  const roles = draft.frames.flatMap((frame) => frame.roles);
  const others = roles.some((role) => role.role !== 'perpetrator' && role.actor.country !== null && role.actor.country !== place.country);
  return others && roles.some((role) => role.role === 'perpetrator' && role.actor.country === place.country);
}

/** «ایران را هدف قرار دادند»: where nothing else says where, the state attacked does. */
function targetStates(draft: Draft): PlaceMention[] {
  const attacked = new Set(draft.frames.flatMap((frame) => frame.roles.filter((role) => role.role === 'target').map((role) => role.actor.country)));
  return draft.frames.flatMap((frame) => frame.states.filter((place) => place.country !== null && attacked.has(place.country))).slice(0, 1);
}

const rank = (place: PlaceMention): number => (place.admin2 || place.kind === 'city' || place.kind === 'village' ? 3 : place.admin1 ? 2 : place.country ? 1 : 0);

function isOneLocation(a: PlaceMention, b: PlaceMention): boolean {
  if (a.place && b.place && a.place.id === b.place.id) return true;
  if (a.country !== b.country) return false;
  if (!a.admin1 || !b.admin1) return true;
  if (a.admin1.id !== b.admin1.id) return false;
  return !a.admin2 || !b.admin2 || a.admin2.id === b.admin2.id;
}

function dateOf(reading: Reading, draft: Draft, lead: Days | null): EventDate | null {
  const days = draft.days ?? statementDaysOf(draft.frames) ?? (draft.background || !lead?.mention ? null : lead);
  if (days) {
    const { mention } = days;
    const span = mention ? spanOf(reading.document.tokens, mention.first, mention.last) : null;
    return {
      start: formatIso(days.start),
      end: formatIso(days.end),
      precision: isOneDay(days) ? 'day' : mention?.precision === 'day' || !mention ? 'range' : mention.precision,
      basis: mention?.basis ?? 'relative',
      calendar: mention?.calendar ?? 'gregorian',
      text: span ? slice(reading.document.text, span) : null,
      span: span ? [span[0], span[1]] : null,
    };
  }
  if (!reading.published || draft.background || isAggregate(draft)) return null;
  const day = formatIso(reading.published);
  return { start: day, end: day, precision: 'day', basis: 'published', calendar: 'gregorian', text: null, span: null };
}

function isAggregate(draft: Draft): boolean {
  return draft.frames.some((frame) => frame.cues.has('total')) && (draft.days === null || !isOneDay(draft.days));
}

function weaponsOf(document: Tokenized, draft: Draft): ConflictEvent['weapons'] {
  const out: ConflictEvent['weapons'] = [];
  for (const frame of draft.frames)
    for (const weapon of frame.weapons) {
      const { type } = weapon.entry.value;
      if (out.some((known) => known.type === type) || !(frame.triggers.length > 0 || frame.tolls.length > 0)) continue;
      out.push({ type, ...words(document, weapon.first, weapon.last) });
    }
  const aimed = draft.happenings.has('explosion') && draft.frames.some((frame) => frame.roles.some((role) => role.role === 'perpetrator') || frame.triggers.some((trigger) => trigger.entry.id === 'bomb-planted'));
  for (const weapon of out) if (weapon.type === 'landmine' && aimed) weapon.type = 'ied';
  return out.filter((weapon) => !out.some((other) => (NARROWER[weapon.type] ?? []).includes(other.type)));
}

/** Weapons that a narrower word for the same thing replaces. */
const NARROWER: Partial<Record<WeaponType, readonly WeaponType[]>> = {
  landmine: ['ied', 'magnetic_ied'],
  ied: ['magnetic_ied', 'car_bomb', 'suicide_vest'],
  suicide_vest: ['car_bomb'],
  airstrike: ['drone', 'helicopter'],
};
