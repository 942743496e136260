// Small extractions for tests: a suicide bombing in Sabari district of Khost on 2020-05-10, and what a test changes.
import { clusterReports } from '../../src/cluster/cluster.ts';
import { createReportReader } from '../../src/cluster/report.ts';
import type { Cluster } from '../../src/cluster/schema.ts';
import type { ConflictEvent, EventActor, EventPlace, Extraction, Totals } from '../../src/model/event.ts';

const NO_TOTALS: Totals = {
  ...{ killed: null, injured: null, missing: null, abducted: null, arrested: null, killed_or_injured: null },
};

export const place = (change: Partial<EventPlace> = {}): EventPlace => ({
  ...{ text: 'صبری', span: [3, 7], name: 'Sabari', kind: 'admin2', country: 'AF', admin1: 'Khost', admin2: 'Sabari' },
  ...{ latitude: 33.55, longitude: 69.86, precision: 2, ids: { iso_3166_2: 'AF-KHO', pcode: null, geonames: null } },
  ...change,
});

export const province = (admin1: string): EventPlace =>
  place({ text: admin1, name: admin1, kind: 'admin1', admin1, admin2: null, precision: 3 });

export const actor = (change: Partial<EventActor> = {}): EventActor => ({
  ...{ role: 'perpetrator', text: 'طالبان', span: [0, 6], aliases: [], id: 'AF-TALIBAN', name: 'Taliban' },
  ...{ category: 'rebel_group', country: 'AF', assertion: 'stated' },
  ...change,
});

/** `toll(5, 8)`: five killed and eight injured. */
export const toll = (killed: number | null, injured: number | null = null): Totals => ({
  ...NO_TOTALS,
  killed: killed === null ? null : { min: killed, max: killed },
  injured: injured === null ? null : { min: injured, max: injured },
});

/** The date of an event on one day, or from one day to another. */
export const on = (start: string, end = start): ConflictEvent['date'] => ({
  ...{ start, end, precision: start === end ? 'day' : 'range', basis: 'explicit', calendar: 'gregorian' },
  ...{ text: 'دیروز', span: [0, 5] },
});

export const event = (change: Partial<ConflictEvent> = {}): ConflictEvent => ({
  ...{ id: 'e1', event_type: 'Explosions/Remote violence', sub_event_type: 'Suicide bomb', scope: 'incident' },
  ...{ date: on('2020-05-10'), places: [place()], actors: [], attribution: [], casualties: [], totals: toll(5, 8) },
  ...{ named_victims: [], weapons: [], evidence: [{ text: 'در حملۀ انتحاری پنج تن کشته شدند', span: [0, 32] }] },
  confidence: 0.8,
  ...change,
});

export const document = (id: string, events: ConflictEvent[], published: string | null = '2020-05-11'): Extraction => ({
  schema_version: '1',
  document: { id, published, published_basis: 'metadata', dialect: 'fa-AF', characters: 100 },
  events,
  warnings: [],
});

/** The clusters of documents. */
export function clustersOf(documents: readonly Extraction[]): Cluster[] {
  const read = createReportReader();
  return [...clusterReports(documents.flatMap((one) => read(one)))];
}

/** Whether an event in one document and an event in another are clustered. */
export const areMerged = (a: ConflictEvent, b: ConflictEvent, days = ['2020-05-11', '2020-05-12'] as const): boolean =>
  clustersOf([document('a', [a], days[0]), document('b', [b], days[1])]).length === 1;
