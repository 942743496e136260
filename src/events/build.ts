// Drafts in, contract events out.
import type { Reading } from '../frames/reading.ts';
import type { ConflictEvent } from '../model/event.ts';
import { labelOf } from '../model/labels.ts';
import { slice } from '../model/span.ts';
import { spanOf, type Tokenized } from '../tokenize/token.ts';
import { attribute } from './attribution/attribution.ts';
import { confidenceOf } from './confidence.ts';
import { coreOf } from './core.ts';
import { type Draft, isAggregate } from './facts.ts';
import { evidenceOf } from './label/draft-evidence.ts';
import { rulingOf } from './label/label.ts';
import { castActors } from './participants/participants.ts';
import { isEvent } from './silence/silence.ts';
import { supportOf } from './silence/support.ts';
import { nameVictims } from './tolls/named-victims.ts';
import { countCasualties } from './tolls/totals.ts';
import { traceRuling } from './trace.ts';
import { weaponsOf } from './weapons/weapons.ts';
import { withDeedDay } from './when/arrest-days.ts';
import type { Lead } from './when/lead.ts';
import { dateOf } from './when/when.ts';
import { toEventPlace } from './where/event-place.ts';
import { placesOf } from './where/where.ts';

/** A draft among those of its text, with the day of the news. */
export interface Story {
  readonly draft: Draft;
  readonly drafts: readonly Draft[];
  readonly lead: Lead | null;
  /** Nothing before it is told as an event. */
  readonly isFirst: boolean;
}

const AFGHANISTAN = 'AF';

/** The event of a draft, or null when it tells of none. */
export function buildEvent(reading: Reading, { draft, drafts, lead, isFirst }: Story): ConflictEvent | null {
  const places = placesOf(reading.document, draft, drafts);
  const country = places.find((place) => place.country)?.country ?? null;
  const day = draft.days?.start ?? reading.published;
  const enemyAbroad = (country ?? (reading.dialect === 'fa-AF' ? AFGHANISTAN : null)) !== AFGHANISTAN;
  const evidence = evidenceOf(draft, { country, day, enemyAbroad });
  const core = coreOf(reading.document.tokens, draft);
  const ruling =
    (core === draft ? null : rulingOf(evidenceOf(core, { country, day, enemyAbroad }))) ?? rulingOf(evidence);
  if (!ruling) return null;
  const support = supportOf(reading.document.tokens, draft, evidence);
  const { document, sinks } = reading;
  const told = isEvent(reading, { draft, drafts, evidence, ruling, support, country, isFirst });
  if (sinks.trace) traceRuling(reading, draft, { ruling, support, told });
  if (!told) return null;
  const dated = ruling.label === 'Arrests' ? draft : withDeedDay(draft);
  const date = dateOf(reading, { draft: dated, drafts, lead });
  const setting = {
    document,
    day,
    country,
    label: ruling.label,
    drafts,
    reading,
  };
  const actors = castActors(setting, draft.frames);
  const { casualties, totals } = countCasualties(document, draft.frames, setting);
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
    weapons: weaponsOf(document.tokens, draft, ruling.label).map(({ type, first, last }) => ({
      type,
      ...words(document, first, last),
    })),
    evidence: draft.frames.map((frame) => words(document, frame.first, frame.last)),
    confidence: confidenceOf(support.points, ruling.label),
  };
}

const words = (document: Tokenized, first: number, last: number) => {
  const span = spanOf(document.tokens, first, last);
  return { text: slice(document.text, span), span: [span[0], span[1]] as [number, number] };
};
