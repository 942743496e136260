// Which slots an expectation speaks of. A partial one is compared only in what it gives.
import type { ExpectedEvent } from './expectation.ts';
import { type Fillers, SLOTS, type Slot } from './fillers.ts';

export type EventKey = keyof ExpectedEvent;

/** The keys of an expectation file that fill each scored slot. */
export const KEYS_OF_SLOT: Readonly<Record<Slot, readonly EventKey[]>> = {
  sub_event_type: ['sub_event_type'],
  date: ['date'],
  place: ['places'],
  admin1: ['places'],
  killed: ['killed'],
  injured: ['injured'],
  other_toll: ['missing', 'abducted', 'arrested', 'casualties_combined'],
  victims: ['victims'],
  perpetrator: ['actors'],
  target_or_party: ['actors'],
  attribution: ['alleged_by', 'claimed_by', 'denied_by'],
  weapon: ['weapons'],
};

/** The slots that a partial expectation gives. */
export function givenSlots(event: ExpectedEvent): Slot[] {
  return SLOTS.filter((slot) => {
    if (slot === 'admin1') return event.places?.every((place) => place.country !== undefined) ?? false;
    return KEYS_OF_SLOT[slot].some((key) => event[key] !== undefined);
  });
}

/** What was got, without the outcomes and stances of which a partial expectation does not speak. */
export function withinGiven(event: ExpectedEvent, got: Fillers): Fillers {
  const outcomes = KEYS_OF_SLOT.other_toll
    .filter((key) => event[key] !== undefined)
    .map((key) => (key === 'casualties_combined' ? 'killed_or_injured' : key));
  return {
    ...got,
    other_toll: got.other_toll.filter((filler) => outcomes.some((outcome) => filler.key.startsWith(`${outcome}:`))),
    attribution: got.attribution.filter((filler) => event[filler.key as EventKey] !== undefined),
  };
}
