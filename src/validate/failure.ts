// A difference → what a person needs to act on it: the event, the slot, expected and got, the sentence, the rule, the line.
import type { Extraction } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { TraceStep } from '../model/trace.ts';
import type { Check, Difference } from './check.ts';
import { answers } from './compare.ts';
import type { ExpectedEvent } from './expectation.ts';
import type { Filler, Fillers, Slot } from './fillers.ts';
import type { Fixture } from './fixture.ts';
import { KEYS_OF_SLOT } from './given.ts';
import { rulesFor } from './provenance.ts';
import { findWords, sentenceAt } from './sentence.ts';

/** One value on one side. */
export interface Side {
  readonly value: string;
  /** Whether the other side has it too. */
  readonly right: boolean;
  /** For a value that was got: the rules or entries it is from. */
  readonly rules: readonly string[];
}

export interface Failure {
  /** The slot, `event` for an event that is missing or too many, or what else is off (`scope`). */
  readonly slot: string;
  /** The event in a few words. */
  readonly event: string;
  readonly expected: readonly Side[];
  readonly got: readonly Side[];
  /** The sentence in question; null when no place in the text can be named. */
  readonly sentence: string | null;
  /** The line of the expectation file. */
  readonly line: number;
}

export interface Case {
  readonly fixture: Fixture;
  readonly extraction: Extraction;
  readonly trace: readonly TraceStep[];
  readonly check: Check;
}

/** The failure that a difference is. */
export function failureOf(difference: Difference, of: Case): Failure {
  switch (difference.kind) {
    case 'slot':
      return slotFailure(difference, of);
    case 'missed':
      return missedFailure(difference.expected, of);
    case 'spurious':
      return spuriousFailure(difference.got, of);
    case 'detail':
      return detailFailure(difference, of);
  }
}

function slotFailure({ slot, expected, got }: Extract<Difference, { kind: 'slot' }>, of: Case): Failure {
  const { check, fixture } = of;
  const wanted = (check.expected[expected] as Fillers)[slot];
  const found = (check.got[got] as Fillers)[slot];
  const spans = found.flatMap((filler) => filler.spans);
  return {
    slot,
    event: eventWords(expected, of),
    expected: wanted.map((filler) => side(filler, found, (other) => answers(slot, filler, other))),
    got: found.map((filler) => ({
      ...side(filler, wanted, (other) => answers(slot, other, filler)),
      rules: rulesFor(filler.spans, filler.key || filler.shown, of.trace),
    })),
    sentence: sentenceFor(of, { spans, names: wanted.flatMap((filler) => filler.names), index: expected }),
    line: fixture.lineOf(pathOf(slot, expected, fixture)),
  };
}

const side = (filler: Filler, others: readonly Filler[], same: (other: Filler) => boolean): Side => ({
  value: filler.shown,
  right: others.some(same),
  rules: [],
});

/** The first key that is there and fills the slot; the event itself when the expectation leaves it out. */
function pathOf(slot: Slot, index: number, { expectation }: Fixture): (string | number)[] {
  const event = expectation.events[index];
  const key = KEYS_OF_SLOT[slot].find((name) => event?.[name] !== undefined);
  return key === undefined ? ['events', index] : ['events', index, key];
}

function missedFailure(index: number, of: Case): Failure {
  return {
    slot: 'event',
    event: eventWords(index, of),
    expected: [{ value: summary(of.check.expected[index] as Fillers), right: false, rules: [] }],
    got: [],
    sentence: sentenceFor(of, { index }),
    line: of.fixture.lineOf(['events', index]),
  };
}

function spuriousFailure(index: number, of: Case): Failure {
  const fillers = of.check.got[index] as Fillers;
  const spans = fillers.sub_event_type.flatMap((filler) => filler.spans);
  const rules = rulesFor(spans, of.extraction.events[index]?.sub_event_type ?? '', of.trace);
  return {
    slot: 'event',
    event: 'an event that is not expected',
    expected: [],
    got: [{ value: summary(fillers), right: false, rules }],
    sentence: sentenceFor(of, { spans }),
    line: of.fixture.lineOf(['events']),
  };
}

function detailFailure(detail: Extract<Difference, { kind: 'detail' }>, of: Case): Failure {
  const { name, key, expected, wanted, found, spans } = detail;
  return {
    slot: name,
    event: expected === null ? 'the text' : eventWords(expected, of),
    expected: [{ value: wanted, right: false, rules: [] }],
    got: [{ value: found, right: false, rules: rulesFor(spans, found, of.trace) }],
    sentence: expected === null ? null : sentenceFor(of, { spans, index: expected }),
    line: of.fixture.lineOf(expected === null ? [key] : ['events', expected, key]),
  };
}

const eventWords = (index: number, { check }: Case): string =>
  `event ${index + 1}: ${summary(check.expected[index] as Fillers)}`;

/** `Air/drone strike, 2026-02-21, خوست, killed 14`. */
function summary(fillers: Fillers): string {
  const first = (slot: Slot): string => fillers[slot][0]?.shown ?? '';
  const killed = first('killed');
  const place = fillers.place[0]?.names[0] ?? '';
  const parts = [first('sub_event_type'), first('date'), place, killed && `killed ${killed}`];
  return parts.filter(Boolean).join(', ') || 'no slots';
}

interface Hints {
  /** Where what was got stands. */
  readonly spans?: readonly Span[];
  /** Wordings that were expected. */
  readonly names?: readonly string[];
  /** The expected event. */
  readonly index?: number;
}

/** The sentence of what was got; else of the wordings expected; else of the event's own evidence or names. */
function sentenceFor({ fixture }: Case, { spans = [], names = [], index = -1 }: Hints): string | null {
  const { text, expectation } = fixture;
  const span = spans[0] ?? findWords(text, [...names, ...wordingsOf(expectation.events[index])]);
  return span ? sentenceAt(text, span) : null;
}

function wordingsOf(event: ExpectedEvent | undefined): string[] {
  if (!event) return [];
  const places = (event.places ?? []).flatMap((place) => [place.text, ...(place.also ?? [])]);
  const actors = (event.actors ?? []).flatMap((actor) => actor.names);
  return [event.evidence ?? '', ...places, ...actors];
}
