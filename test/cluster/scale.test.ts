// The work is linear in the number of reports, also where all of them crowd into one block.
import { expect, test } from 'vitest';
import { clusterReports } from '../../src/cluster/cluster.ts';
import { createReportReader, type Report } from '../../src/cluster/report.ts';
import { generate } from './generate.ts';

function reportsOf(events: number): Report[] {
  const read = createReportReader();
  return [...generate({ events, seed: 7 })].flatMap((document) => read(document));
}

/** Seconds of CPU to cluster; the lesser of two runs, since other processes only ever add. */
function cpuOf(reports: readonly Report[]): number {
  const seconds = [0, 1].map(() => {
    const before = process.cpuUsage();
    for (const _ of clusterReports(reports));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...seconds);
}

const large = reportsOf(100_000);
const small = reportsOf(10_000);

test('100,000 events take under 10 s of CPU, and at most 12 times as long as 10,000', { timeout: 120_000 }, () => {
  cpuOf(small);
  const [ten, hundred] = [cpuOf(small), cpuOf(large)];
  expect(hundred).toBeLessThan(10);
  expect(hundred / ten).toBeLessThan(12);
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
  // Quadratic work would be 200 million comparisons, a minute or more.
  expect(cpuOf(reports)).toBeLessThan(5);
});
