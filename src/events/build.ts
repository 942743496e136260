// Drafts in, contract events out.
import type { Reading } from '../frames/reading.ts';
import type { ConflictEvent } from '../model/event.ts';
import { labelOf } from '../model/labels.ts';
import { slice } from '../model/span.ts';
import { spanOf, type Tokenized } from '../tokenize/token.ts';
import { withDeedDay } from './arrest-days.ts';
import { attribute } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import { coreOf } from './core.ts';
import { evidenceOf } from './draft-evidence.ts';
import { toEventPlace } from './event-place.ts';
import { type Draft, isAggregate } from './facts.ts';
import { rulingOf } from './label.ts';
import type { Lead } from './lead.ts';
import { nameVictims } from './named-victims.ts';
import { castActors } from './participants.ts';
import { isEvent } from './silence.ts';
import { supportOf } from './support.ts';
import { countCasualties } from './totals.ts';
import { traceRuling } from './trace.ts';
import { weaponsOf } from './weapons.ts';
import { dateOf } from './when.ts';
import { placesOf } from './where.ts';

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
