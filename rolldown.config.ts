import { defineConfig, type RolldownOptions } from 'rolldown';
import { packLexicons } from './build/pack-lexicons.ts';

/** Packed data is kept apart from code: a file without a Persian letter takes one byte a character, and loads faster. */
const codeSplitting = {
  groups: [{ name: 'lexicons', test: /src\/(match\/load|places\/load-tables)\.ts$/, includeDependenciesRecursively: false }],
};

/** The command with everything inlined, for start-up; the tests build it into a folder of their own. */
export const command = {
  input: { ruydad: 'bin/ruydad.ts', 'ruydad-worker': 'src/cli/run/worker.ts' },
  platform: 'node',
  plugins: [packLexicons()],
  // all in one folder: workers.ts finds its worker beside itself
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunk-[name].js', cleanDir: true, codeSplitting },
} as const satisfies RolldownOptions;

/** The library with its dependencies external. */
const library = {
  input: { index: 'src/index.ts', schemas: 'src/model/event.ts' },
  platform: 'node',
  plugins: [packLexicons()],
  external: [/^[a-z@]/],
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'lib-[name].js', codeSplitting },
} satisfies RolldownOptions;

export default defineConfig([command, library]);
