// The work is linear in the number of reports, also where all of them crowd into one block.
import { expect, test } from 'vitest';
import { clusterReports } from '../../src/cluster/cluster.ts';
import { featuresOf } from '../../src/cluster/feature.ts';
import { forEachPair } from '../../src/cluster/pairs.ts';
import { canonicalOrder, createReportReader, type Report } from '../../src/cluster/report.ts';
import { generate } from './generate.ts';

function reportsOf(events: number): Report[] {
  const read = createReportReader();
  return [...generate({ events, seed: 7 })].flatMap((document) => read(document));
}

/** Seconds of CPU that clustering takes. */
function cpuOf(reports: readonly Report[]): number {
  const before = process.cpuUsage();
  for (const _ of clusterReports(reports));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const large = reportsOf(100_000);
const small = reportsOf(10_000);

test('100,000 events take under 10 s of CPU, and at most 12 times as long as 10,000', { timeout: 120_000 }, () => {
  cpuOf(small);
  // Interleaved and by minimum: other processes on the machine only ever add.
  const rounds = [0, 1, 2, 3, 4, 5].map(() => [cpuOf(small), cpuOf(large)] as const);
  const [ten, hundred] = [Math.min(...rounds.map(([few]) => few)), Math.min(...rounds.map(([, many]) => many))];
  expect(hundred).toBeLessThan(10);
  expect(hundred / ten).toBeLessThan(12);
});

function comparisonsOf(reports: readonly Report[]): number {
  let count = 0;
  forEachPair(featuresOf(canonicalOrder(reports)), () => {
    count += 1;
  });
  return count;
}

test('ten times the events are ten times the comparisons', () => {
  expect(comparisonsOf(large) / comparisonsOf(small)).toBeLessThan(10.5);
});

const [one] = large.filter((report) => report.totals.killed !== null && report.date !== null);
const crowded: [string, (report: Report, index: number) => Report | undefined][] = [
  ['one happening in all documents', (_, index) => one && { ...one, documentId: `d${index}` }],
  ['all in one document', (_, index) => one && { ...one, eventId: `e${index}` }],
  ['two in each document', (_, index) => one && { ...one, documentId: `d${index >> 1}`, eventId: `e${index}` }],
  ['one day in one place', (report) => one && { ...report, date: one.date, places: one.places }],
];

test.each(crowded)('one block of 20,000: %s', { timeout: 60_000 }, (_, change) => {
  const reports = large.slice(0, 20_000).flatMap((report, index) => change(report, index) ?? []);
  // Three orders with ten neighbours each; all pairs would be 200 million.
  expect(comparisonsOf(reports)).toBeLessThan(60 * reports.length);
  expect(cpuOf(reports)).toBeLessThan(5);
});
