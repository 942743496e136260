import { defineConfig } from 'rolldown';

// Two builds: the command with everything inlined (start-up), the library with its dependencies external.
export default defineConfig([
  {
    input: { ruydad: 'bin/ruydad.ts' },
    platform: 'node',
    output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunk-[name].js' },
  },
  {
    input: { index: 'src/index.ts' },
    platform: 'node',
    external: [/^[a-z@]/],
    output: { dir: 'dist', format: 'esm' },
  },
]);
