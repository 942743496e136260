import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterSchema } from '../../src/cluster/schema.ts';
import type { Extraction } from '../../src/model/event.ts';
import { createRandom, generate, truthOf } from './generate.ts';
import { clustersOf } from './sample.ts';

const corpus = fc
  .record({ events: fc.integer({ min: 1, max: 250 }), seed: fc.nat(), perDay: fc.constantFrom(5, 40, 4000) })
  .map((options) => [...generate(options)]);

function shuffled(documents: readonly Extraction[], seed: number): Extraction[] {
  const random = createRandom(seed);
  const keyed = documents.map((document) => ({ document, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ document }) => document);
}

test('the order of documents has no part in the clusters', () => {
  fc.assert(
    fc.property(corpus, fc.nat(), (documents, seed) => {
      expect(clustersOf(shuffled(documents, seed))).toEqual(clustersOf(documents));
    }),
    { numRuns: 30 },
  );
});

test('merging the same documents again adds nothing', () => {
  fc.assert(
    fc.property(corpus, fc.nat(), (documents, seed) => {
      expect(clustersOf([...documents, ...shuffled(documents, seed)])).toEqual(clustersOf(documents));
    }),
    { numRuns: 20 },
  );
});

test('every report is in one cluster, and no cluster has two of one document', () => {
  fc.assert(
    fc.property(corpus, (documents) => {
      const clusters = clustersOf(documents);
      const names = clusters.flatMap(({ reports }) => reports.map((one) => `${one.document_id} ${one.event_id}`));
      const given = documents.flatMap(({ document, events }) => events.map((event) => `${document.id} ${event.id}`));
      expect(names.sort()).toEqual(given.sort());
      for (const { reports } of clusters) {
        expect(new Set(reports.map((one) => one.document_id)).size).toBe(reports.length);
      }
      expect(new Set(clusters.map(({ cluster }) => cluster)).size).toBe(clusters.length);
    }),
    { numRuns: 20 },
  );
});

test('every cluster answers the schema, and its totals hold those of its reports', () => {
  for (const cluster of clustersOf([...generate({ events: 400, seed: 3 })])) {
    clusterSchema.parse(cluster);
    for (const { totals } of cluster.reports) {
      if (totals.killed === null) continue;
      expect(cluster.event.totals.killed?.min).toBeLessThanOrEqual(totals.killed.min);
      expect(cluster.event.totals.killed?.max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
        totals.killed.max ?? 0,
      );
    }
  }
});

test('of clusters of several synthetic reports 95 % are of one happening, and most reports find theirs', () => {
  const clusters = clustersOf([...generate({ events: 5000, seed: 11, perDay: 20 })]);
  const several = clusters.filter(({ reports }) => reports.length > 1);
  const pure = several.filter(({ reports }) => new Set(reports.map((one) => truthOf(one.event_id))).size === 1);
  expect(pure.length / several.length).toBeGreaterThan(0.95);
  const happenings = new Set(clusters.flatMap(({ reports }) => reports.map((one) => truthOf(one.event_id))));
  expect(clusters.length / happenings.size).toBeLessThan(1.25);
});
