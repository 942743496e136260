import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/helpers/build.ts'],
    // No test replaces a module or leaves state behind, so a worker compiles the word lists once, not once per file.
    isolate: false,
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
