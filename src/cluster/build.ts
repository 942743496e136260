// The reports of one happening, in order of publication → its cluster.
import type { Totals } from '../model/event.ts';
import { LABELS } from '../model/labels.ts';
import { mergeActors, mergeCasualties, mergeNames, mergePlaces } from './claims.ts';
import { labelIndex } from './compatible-types.ts';
import { hash64 } from './hash.ts';
import { keyOf, type Report } from './report.ts';
import type { Cluster, ClusterDate, ClusterEvent, ClusterReport, Revision } from './schema.ts';
import type { Range } from './toll.ts';
import { dayNumber } from './when.ts';

/** The cluster of reports of one happening. Its id is the first report's, so later reports do not change it. */
export function buildCluster(group: readonly Report[]): Cluster {
  const reports = group.length < 2 ? group : group.toSorted(byPublication);
  const published = reports.flatMap((report) => report.published ?? []);
  return {
    schema_version: '1',
    cluster: hash64(reports[0] === undefined ? '' : keyOf(reports[0])),
    event: eventOf(reports),
    reports: reports.map(reportRow),
    first_report: published[0] ?? null,
    last_report: published.at(-1) ?? null,
    revisions: { killed: revisionsOf(reports, 'killed'), injured: revisionsOf(reports, 'injured') },
  };
}

function eventOf(reports: readonly Report[]): ClusterEvent {
  return {
    ...labelOf(reports),
    scope: reports[0]?.scope ?? 'incident',
    date: mergeDate(reports),
    places: mergePlaces(reports),
    ...mergeActors(reports),
    casualties: mergeCasualties(reports),
    totals: mergeTotals(reports),
    ...mergeNames(reports),
    confidence: reports.reduce((most, report) => Math.max(most, report.confidence), 0),
  };
}

const reportRow = (report: Report): ClusterReport => ({
  document_id: report.documentId,
  event_id: report.eventId,
  published: report.published,
  sub_event_type: report.label.sub_event_type,
  date: report.date,
  totals: report.totals,
  confidence: report.confidence,
});

/** By day of publication, undated documents last, then by document and event. */
export const byPublication = (a: Report, b: Report): number =>
  compareText(a.published ?? '~', b.published ?? '~') || compareText(keyOf(a), keyOf(b));

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The label with the most confidence behind it; of equal ones the first in ACLED's order of precedence. */
function labelOf(reports: readonly Report[]): Report['label'] {
  const votes = LABELS.map(() => 0);
  for (const { label, confidence } of reports) {
    const row = labelIndex(label.sub_event_type);
    votes[row] = (votes[row] ?? 0) + confidence;
  }
  const { event, sub } = LABELS[votes.indexOf(Math.max(...votes))] ?? LABELS[0];
  return { event_type: event, sub_event_type: sub };
}

/** The span with the most confidence behind it; of equal ones the shorter, then the earlier. */
function mergeDate(reports: readonly Report[]): ClusterDate | null {
  const spans = new Map<string, { date: NonNullable<Report['date']>; votes: number; reports: number[] }>();
  reports.forEach(({ date, confidence }, by) => {
    if (date === null) return;
    const key = `${date.start}/${date.end}`;
    const known = spans.get(key);
    if (known === undefined) spans.set(key, { date, votes: confidence, reports: [by] });
    else {
      known.votes += confidence;
      known.reports.push(by);
    }
  });
  const [best] = [...spans.values()].sort((a, b) => b.votes - a.votes || compareDates(a.date, b.date));
  return best === undefined ? null : { ...best.date, reports: best.reports };
}

function compareDates(a: NonNullable<Report['date']>, b: NonNullable<Report['date']>): number {
  const lengths = dayNumber(a.end) - dayNumber(a.start) - (dayNumber(b.end) - dayNumber(b.start));
  return lengths || compareText(a.start, b.start);
}

const mergeTotals = (reports: readonly Report[]): ClusterEvent['totals'] => ({
  killed: mergeRanges(reports, 'killed'),
  injured: mergeRanges(reports, 'injured'),
  missing: mergeRanges(reports, 'missing'),
  abducted: mergeRanges(reports, 'abducted'),
  arrested: mergeRanges(reports, 'arrested'),
  killed_or_injured: mergeRanges(reports, 'killed_or_injured'),
});

/** Lowest minimum and highest maximum; open when any report's is. */
function mergeRanges(reports: readonly Report[], outcome: keyof Totals): Range | null {
  return reports.reduce<Range | null>((all, { totals }) => {
    const range = totals[outcome];
    if (range === null || all === null) return all ?? range;
    const max = all.max === null || range.max === null ? null : Math.max(all.max, range.max);
    return { min: Math.min(all.min, range.min), max };
  }, null);
}

/** The first figure and each that differs from the one before it. */
function revisionsOf(reports: readonly Report[], outcome: 'killed' | 'injured'): Revision[] {
  const revisions: Revision[] = [];
  reports.forEach(({ totals, published }, report) => {
    const range = totals[outcome];
    const last = revisions.at(-1);
    if (range === null || (last?.min === range.min && last.max === range.max)) return;
    revisions.push({ report, published, min: range.min, max: range.max });
  });
  return revisions;
}
