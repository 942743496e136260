import { defineConfig } from 'rolldown';
import { command } from '../rolldown.config.ts';

/** The benchmarks as one script, with a command built beside them: nothing stale is measured. */
export default defineConfig([
  {
    ...command,
    output: { ...command.output, dir: 'bench/out/command' },
  },
  {
    input: { run: 'bench/run.ts' },
    platform: 'node',
    plugins: command.plugins,
    output: { dir: 'bench/out', format: 'esm', codeSplitting: command.output.codeSplitting },
  },
]);
