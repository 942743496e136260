// Words of other news that say nothing against a draft: what its victims do for a living, and what other drafts tell elsewhere.
import type { Frame } from '../../frames/frame.ts';
import { ofKind, type Reading, type Stretch } from '../../frames/reading.ts';
import type { Domain } from '../../lexicons/domains.ts';
import { compareDays } from '../../model/plain-date.ts';
import { apart } from '../../places/apart.ts';
import { type Draft, isOneDay } from '../facts.ts';
import type { Candidate } from './silence.ts';

/** «دو پولیس ترافیک را کشتند», «بر مأموران واکسین حمله شد»: a word that says what those do for a living who are struck. */
export const isCalling = ({ tolls, roles }: Frame, { first, last }: Stretch): boolean =>
  tolls.some(({ people }) => people.first <= first && last <= people.last) ||
  roles.some(({ role, actor }) => role === 'target' && actor.first <= first && last <= actor.last);

/** The words of other news of a short text but those of what its other drafts tell («در گردیز مردی زن خود را …»), with those
 * of its own frames or without. */
export function domainsAround(reading: Reading, { draft, drafts }: Candidate, { own } = { own: true }): Domain[] {
  const elsewhere = drafts.flatMap((other) => (other === draft || !isElsewhere(draft, other) ? [] : other.frames));
  // The other lines of a digest say nothing of this one.
  const isItem = draft.frames.every(({ item }) => item !== null);
  return ofKind<Domain>(reading.mentions, 'domain')
    .filter(
      (domain) =>
        !elsewhere.some((frame) => holds(frame, domain)) &&
        (!isItem || draft.frames.some((frame) => holds(frame, domain))) &&
        !draft.frames.some((frame) => isCalling(frame, domain) || (!own && holds(frame, domain))),
    )
    .map(({ entry }) => entry.value);
}

const holds = (frame: Stretch, { first }: Stretch): boolean => frame.first <= first && first < frame.last;

/** In another place, or on another day. */
const isElsewhere = ({ places, days }: Draft, other: Draft): boolean =>
  (places.length > 0 &&
    other.places.length > 0 &&
    other.places.every((place) => places.every((own) => apart(place, own)))) ||
  (days !== null &&
    other.days !== null &&
    isOneDay(days) &&
    isOneDay(other.days) &&
    compareDays(days.start, other.days.start) !== 0);

/** A text up to this many tokens is about one thing, so that a word anywhere in it counts. */
const SHORT_TEXT = 220;

export const isShort = (reading: Reading): boolean => reading.document.tokens.length <= SHORT_TEXT;

/** All words of other news of a text. */
export const domainsOf = (reading: Reading): Domain[] =>
  ofKind<Domain>(reading.mentions, 'domain').map(({ entry }) => entry.value);
