import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const KEPT = join(import.meta.dirname, 'kept-index.ts');

/** The tests that a mutant of a number or a date has to face: those beside the source. */
export default defineConfig({
  plugins: [
    {
      name: 'kept-index',
      enforce: 'pre',
      resolveId: (source, importer) => (source.endsWith('/compile.ts') && importer !== KEPT ? KEPT : null),
    },
  ],
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['test/{numbers,dates}/*.test.ts', 'bench/mutants/*.test.ts'],
    globalSetup: ['bench/mutants/keep-indexes.ts'],
    testTimeout: 30_000,
  },
});
