// Stands in for src/match/compile.ts: compiling the lexicons takes longer than the tests, and every mutant loads its tests
// anew. The first run keeps the index of its lexicons on disk, in the form that the bundle has.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../src/lexicons/lexicon.ts';
import type { VerbRow } from '../../src/lexicons/verbs.ts';
import { compileData } from '../../src/match/compile.ts';
import { readContainer, writeContainer } from '../../src/match/container.ts';
import type { Index } from '../../src/match/index-data.ts';
import { pack, unpack } from '../../src/match/packed.ts';

/** Compiles lexicons into one index, once a run of the mutants. */
export function compile(lexicons: readonly Lexicon<unknown>[], verbs: readonly VerbRow[]): Index {
  const name = `${lexicons.length}-${lexicons.reduce((sum, { entries }) => sum + entries.length, 0)}.bin`;
  const path = join(process.env['KEPT_INDEXES'] ?? '', name);
  if (!existsSync(path)) writeFileSync(path, writeContainer(pack(compileData(lexicons, verbs))));
  return unpack(readContainer(readFileSync(path)));
}
