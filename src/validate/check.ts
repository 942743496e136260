// One text: expected events against extracted ones. Gives the counts for the table and every difference by itself.
import type { ConflictEvent, Extraction } from '../model/event.ts';
import { addTally, compareSlot, isOff, similarity, type Tally, ZERO } from './compare.ts';
import { type Detail, documentDetails, eventDetails } from './details.ts';
import type { Expectation, ExpectedEvent } from './expectation.ts';
import { expectedFillers, extractedFillers, type Fillers, SLOTS, type Slot } from './fillers.ts';
import { givenSlots, withinGiven } from './given.ts';
import { type Pair, pairEvents } from './pair.ts';

/** One thing that is not as expected. Indexes are those of the expectation and of the extraction. */
export type Difference =
  | { readonly kind: 'slot'; readonly slot: Slot; readonly expected: number; readonly got: number }
  | { readonly kind: 'missed'; readonly expected: number }
  | { readonly kind: 'spurious'; readonly got: number }
  | ({ readonly kind: 'detail' } & Detail);

export type SlotTallies = Readonly<Record<Slot, Tally>>;

export interface Check {
  readonly slots: SlotTallies;
  readonly events: Tally;
  /** Expected events whose type, day, provinces, killed and injured are all right. */
  readonly whole: number;
  readonly differences: readonly Difference[];
  readonly expected: readonly Fillers[];
  readonly got: readonly Fillers[];
}

/** Slots that make an event usable as a row of a data set. */
const CORE: readonly Slot[] = ['sub_event_type', 'date', 'admin1', 'killed', 'injured'];
/** An extracted event that shares less than one light slot with an expected one is another event. */
const FLOOR = 1;
/** Makes any pairing better than none. */
const NUDGE = 0.001;

export const NO_TALLIES: SlotTallies = tallies(() => ZERO);

/** A tally for each slot. */
export function tallies(of: (slot: Slot) => Tally): SlotTallies {
  return Object.fromEntries(SLOTS.map((slot) => [slot, of(slot)])) as Record<Slot, Tally>;
}

/** Compares what is expected of a text with what was extracted from it. */
export function check(expectation: Expectation, extraction: Extraction): Check {
  const expected = expectation.events.map(expectedFillers);
  const got = extraction.events.map(extractedFillers);
  const pairs = pairUp(expectation, expected, got);
  const parts = [
    ...expectation.events.map((event, index) => {
      const pair = pairs.find(([i]) => i === index);
      const details = pair && !event.optional ? eventDetails(event, extraction.events[pair[1]] as ConflictEvent) : [];
      const part = checkExpected({ expectation, event, index, pair, expected, got });
      return { ...part, differences: [...part.differences, ...details.map(asDifference(index))] };
    }),
    ...got.flatMap((fillers, index) => (pairs.some(([, j]) => j === index) ? [] : [checkSpurious(fillers, index)])),
  ];
  const document = documentDetails(expectation, extraction).map(asDifference(null));
  return {
    slots: tallies((slot) => parts.reduce((sum, part) => addTally(sum, part.slots[slot]), ZERO)),
    events: parts.reduce((sum, part) => addTally(sum, part.events), ZERO),
    whole: parts.filter((part) => part.whole).length,
    differences: [...document, ...parts.flatMap((part) => part.differences)],
    expected,
    got,
  };
}

const asDifference =
  (expected: number | null) =>
  (detail: Omit<Detail, 'expected'>): Difference => ({ kind: 'detail', ...detail, expected });

function pairUp(expectation: Expectation, expected: readonly Fillers[], got: readonly Fillers[]): Pair[] {
  if (expectation.complete) return pairEvents(table(expectation, expected, got), FLOOR);
  // A partial expectation may hold one slot, and that one wrong: still it means the event that is there. An optional
  // event must not take an extracted event with which it shares nothing.
  const similar = table(expectation, expected, got).map((row, index) =>
    row.map((score) => (expectation.events[index]?.optional ? score : score + NUDGE)),
  );
  return pairEvents(similar, 0);
}

function table(expectation: Expectation, expected: readonly Fillers[], got: readonly Fillers[]): number[][] {
  return expected.map((fillers, index) => {
    const event = expectation.events[index] as ExpectedEvent;
    return got.map((candidate) =>
      expectation.complete
        ? similarity(fillers, candidate)
        : similarity(fillers, withinGiven(event, candidate), givenSlots(event)),
    );
  });
}

type Part = Pick<Check, 'slots' | 'events' | 'differences'> & { readonly whole: boolean };

const UNCOUNTED: Part = { slots: NO_TALLIES, events: ZERO, differences: [], whole: false };

interface Question {
  readonly expectation: Expectation;
  readonly event: ExpectedEvent;
  readonly index: number;
  readonly pair: Pair | undefined;
  readonly expected: readonly Fillers[];
  readonly got: readonly Fillers[];
}

function checkExpected({ expectation, event, index, pair, expected, got }: Question): Part {
  if (event.optional) return UNCOUNTED;
  const fillers = expected[index] as Fillers;
  const slots = expectation.complete ? SLOTS : givenSlots(event);
  if (!pair) {
    return {
      slots: tallies((slot) => (slots.includes(slot) ? { ...ZERO, gold: fillers[slot].length } : ZERO)),
      events: { right: 0, gold: 1, pred: 0 },
      differences: [{ kind: 'missed', expected: index }],
      whole: false,
    };
  }
  const all = got[pair[1]] as Fillers;
  const answer = expectation.complete ? all : withinGiven(event, all);
  const found = tallies((slot) => (slots.includes(slot) ? compareSlot(slot, fillers[slot], answer[slot]) : ZERO));
  const off = slots.filter((slot) => isOff(found[slot]));
  return {
    slots: found,
    events: { right: 1, gold: 1, pred: 1 },
    differences: off.map((slot) => ({ kind: 'slot', slot, expected: index, got: pair[1] })),
    whole: !off.some((slot) => CORE.includes(slot)),
  };
}

function checkSpurious(fillers: Fillers, index: number): Part {
  return {
    slots: tallies((slot) => ({ ...ZERO, pred: fillers[slot].length })),
    events: { right: 0, gold: 0, pred: 1 },
    differences: [{ kind: 'spurious', got: index }],
    whole: false,
  };
}
