// One event as one document reports it, without what clustering never looks at: spans and warnings.
// Places, actors, days and tolls repeat by the thousand over a corpus, so equal ones are one object.
import type {
  Attribution,
  Casualty,
  ConflictEvent,
  EventActor,
  EventDate,
  EventPlace,
  Extraction,
  Totals,
  WeaponType,
} from '../model/event.ts';
import { sketchOf } from './words.ts';

export type ReportedPlace = Omit<EventPlace, 'span'>;
export type ReportedActor = Omit<EventActor, 'span'>;
export type ReportedDate = Pick<EventDate, 'start' | 'end' | 'precision' | 'basis'>;

export interface Report {
  readonly documentId: string;
  readonly eventId: string;
  /** ISO day of the document, or null. */
  readonly published: string | null;
  readonly label: Pick<ConflictEvent, 'event_type' | 'sub_event_type'>;
  readonly scope: ConflictEvent['scope'];
  readonly date: ReportedDate | null;
  readonly places: readonly ReportedPlace[];
  readonly actors: readonly ReportedActor[];
  readonly attribution: readonly Omit<Attribution, 'span'>[];
  readonly casualties: readonly Omit<Casualty, 'span'>[];
  readonly totals: Totals;
  readonly victims: readonly { text: string; outcome: Casualty['outcome']; role: string | null }[];
  readonly weapons: readonly { type: WeaponType; text: string }[];
  readonly confidence: number;
  /** A sketch of the words of its evidence. */
  readonly words: readonly number[];
}

/** Reads extractions into reports; equal parts of them come out as the same object. */
export function createReportReader(): (extraction: Extraction) => readonly Report[] {
  const pool = createPool();
  return ({ document, events }) =>
    events.map((event) => ({
      documentId: document.id,
      eventId: event.id,
      published: pool(document.published),
      label: pool({ event_type: event.event_type, sub_event_type: event.sub_event_type }),
      scope: event.scope,
      date: pool(event.date && slimDate(event.date)),
      places: event.places.map(({ span: _, ...place }) => pool(place)),
      actors: event.actors.map(({ span: _, ...actor }) => pool(actor)),
      attribution: event.attribution.map(({ span: _, ...row }) => pool(row)),
      casualties: event.casualties.map(({ span: _, ...row }) => pool(row)),
      totals: pool(event.totals),
      victims: event.named_victims.map(({ text, outcome, role }) => pool({ text, outcome, role })),
      weapons: event.weapons.map(({ type, text }) => pool({ type, text })),
      confidence: event.confidence,
      words: sketchOf(event),
    }));
}

const slimDate = ({ start, end, precision, basis }: EventDate): ReportedDate => ({ start, end, precision, basis });

/** Gives the first of equal values for each of them. */
function createPool(): <Value>(value: Value) => Value {
  const pool = new Map<string, unknown>();
  return <Value>(value: Value): Value => {
    const key = JSON.stringify(value);
    const known = pool.get(key) as Value | undefined;
    if (known === undefined) pool.set(key, value);
    return known ?? value;
  };
}

/** The name of a report: a document's events have ids of their own. */
export const keyOf = (report: Report): string => `${report.documentId}\u0000${report.eventId}`;

/**
 * Each report once, in an order that the input's order has no part in. Where one id comes with two contents (a text
 * extracted again by a newer version), the more confident one stays.
 */
export function canonicalOrder(reports: Iterable<Report>): readonly Report[] {
  const byKey = new Map<string, Report>();
  for (const report of reports) {
    const key = keyOf(report);
    const known = byKey.get(key);
    if (known === undefined || isPreferred(report, known)) byKey.set(key, report);
  }
  const keyed = [...byKey].map(([key, report]) => ({ report, key: `${dayOf(report)} ${key}` }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.map(({ report }) => report);
}

/** What happened together comes together, also in memory, which is what a million reports spend their time on. */
const dayOf = ({ date, published }: Report): string => date?.start ?? published ?? '~';

function isPreferred(report: Report, known: Report): boolean {
  if (report.confidence !== known.confidence) return report.confidence > known.confidence;
  return JSON.stringify(report) > JSON.stringify(known);
}
