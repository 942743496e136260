import { defineConfig, type RolldownOptions } from 'rolldown';
import { leanBuiltins } from './build/lean-builtins.ts';
import { packLexicons } from './build/pack-lexicons.ts';

/**
 * What reads an article is two files, for each file of a start costs about a millisecond: the stages, and the command
 * around them.
 */
const codeSplitting = {
  groups: [
    // The options of the command line read days too, and must not load the stages for it.
    { name: 'days', test: /src\/model\/plain-date\.ts$/, priority: 3 },
    { name: 'stages', test: /src\/extract\.ts$/, priority: 1 },
    {
      name: 'reading',
      test: /src\/(cli\/(run(?!\/workers?\.)|input|output|commands\/extract)|cli\/(signals|progress|summary)|serialize\/(json|ndjson|offsets)|read\/(?!html|formats|failure|record-date))/,
      includeDependenciesRecursively: false,
    },
  ],
};

/** The command with everything inlined, for start-up; the tests build it into a folder of their own. */
export const command = {
  input: { ruydad: 'bin/ruydad.ts', 'ruydad-worker': 'src/cli/run/worker.ts' },
  platform: 'node',
  plugins: [packLexicons(), leanBuiltins()],
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
