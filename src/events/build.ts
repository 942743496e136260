// Drafts in, contract events out.
import type { Reading } from '../frames/reading.ts';
import type { ConflictEvent, WeaponType } from '../model/event.ts';
import { labelOf } from '../model/labels.ts';
import { slice } from '../model/span.ts';
import { spanOf, type Tokenized } from '../tokenize/token.ts';
import { attribute } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import { toEventPlace } from './event-place.ts';
import { evidenceOf } from './evidence.ts';
import { type Days, type Draft, isAggregate } from './facts.ts';
import { rulingOf } from './label.ts';
import { nameVictims } from './named-victims.ts';
import { castActors } from './participants.ts';
import { isEvent } from './silence.ts';
import { supportOf } from './support.ts';
import { countCasualties } from './totals.ts';
import { traceRuling } from './trace.ts';
import { dateOf } from './when.ts';
import { placesOf } from './where.ts';

/** A draft among those of its text, with the day of the news. */
export interface Story {
  readonly draft: Draft;
  readonly drafts: readonly Draft[];
  readonly lead: Days | null;
}

/** The event of a draft, or null when it tells of none. */
export function buildEvent(reading: Reading, { draft, drafts, lead }: Story): ConflictEvent | null {
  const places = placesOf(draft, drafts);
  const country = places.find((place) => place.country)?.country ?? null;
  const evidence = evidenceOf(draft, country);
  const ruling = rulingOf(evidence);
  if (!ruling) return null;
  const support = supportOf(draft, evidence);
  const { document, sinks } = reading;
  const told = isEvent(reading, { draft, evidence, ruling, support, country });
  if (sinks.trace) traceRuling(reading, draft, { ruling, support, told });
  if (!told) return null;
  const date = dateOf(reading, draft, lead);
  const setting = { document, day: draft.days?.start ?? reading.published, country, label: ruling.label, reading };
  const actors = castActors(setting, draft.frames);
  const { casualties, totals } = countCasualties(document, draft.frames, setting.day);
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
    named_victims: nameVictims(document, draft.frames),
    weapons: weaponsOf(document, draft),
    evidence: draft.frames.map((frame) => words(document, frame.first, frame.last)),
    confidence: confidenceOf(support.points, ruling.label),
  };
}

const words = (document: Tokenized, first: number, last: number) => {
  const span = spanOf(document.tokens, first, last);
  return { text: slice(document.text, span), span: [span[0], span[1]] as [number, number] };
};

function weaponsOf(document: Tokenized, draft: Draft): ConflictEvent['weapons'] {
  const out: ConflictEvent['weapons'] = [];
  for (const frame of draft.frames)
    for (const weapon of frame.weapons) {
      const { type } = weapon.entry.value;
      if (out.some((known) => known.type === type) || !(frame.triggers.length > 0 || frame.tolls.length > 0)) continue;
      out.push({ type, ...words(document, weapon.first, weapon.last) });
    }
  const aimed =
    draft.happenings.has('explosion') &&
    draft.frames.some(
      (frame) =>
        frame.roles.some((role) => role.role === 'perpetrator') ||
        frame.triggers.some((trigger) => trigger.entry.id === 'bomb-planted'),
    );
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
