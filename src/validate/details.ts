// Values that the table does not count but that a person may state: they fail a fixture and move no figure.
import type { ConflictEvent, EventActor, Extraction } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { Expectation, ExpectedEvent } from './expectation.ts';
import type { EventKey } from './given.ts';
import { sameName } from './names.ts';

export interface Detail {
  /** What is off, e.g. `scope`. */
  readonly name: string;
  /** The key of the expectation file that says so. */
  readonly key: EventKey | 'dialect';
  /** Index of the expected event; null for the document. */
  readonly expected: number | null;
  readonly wanted: string;
  readonly found: string;
  readonly spans: readonly Span[];
}

type EventDetail = Omit<Detail, 'expected'>;

/** Differences of the document itself. */
export function documentDetails({ dialect }: Expectation, { document }: Extraction): EventDetail[] {
  if (dialect === undefined || dialect === document.dialect) return [];
  return [{ name: 'dialect', key: 'dialect', wanted: dialect, found: document.dialect, spans: [] }];
}

/** Differences in scope, in the precision of the date and in the kind and country of an actor. */
export function eventDetails(event: ExpectedEvent, got: ConflictEvent): EventDetail[] {
  const details: EventDetail[] = [];
  if (event.scope !== undefined && event.scope !== got.scope) {
    const spans = got.evidence.map((row) => row.span);
    details.push({ name: 'scope', key: 'scope', wanted: event.scope, found: got.scope, spans });
  }
  const precision = event.date?.precision;
  if (precision && got.date && precision !== got.date.precision) {
    const spans = got.date.span ? [got.date.span] : [];
    details.push({ name: 'date precision', key: 'date', wanted: precision, found: got.date.precision, spans });
  }
  for (const actor of event.actors ?? []) {
    const answer = got.actors.find((candidate) => sameActor(actor, candidate));
    if (answer) details.push(...actorDetails(actor, answer));
  }
  return details;
}

type ExpectedActor = NonNullable<ExpectedEvent['actors']>[number];

function sameActor(expected: ExpectedActor, got: EventActor): boolean {
  if ((expected.role === 'perpetrator') !== (got.role === 'perpetrator')) return false;
  return expected.names.some((name) => [got.text, ...got.aliases].some((other) => sameName(name, other)));
}

function actorDetails(expected: ExpectedActor, got: EventActor): EventDetail[] {
  const details: EventDetail[] = [];
  const add = (name: string, wanted: string, found: string) =>
    details.push({ name: `${name} of ${expected.names[0]}`, key: 'actors', wanted, found, spans: [got.span] });
  if (expected.role !== got.role) add('role', expected.role, got.role);
  if (expected.category !== undefined && expected.category !== got.category) {
    add('category', expected.category, got.category);
  }
  if (expected.country !== undefined && expected.country !== got.country) {
    add('country', expected.country ?? 'none', got.country ?? 'none');
  }
  return details;
}
