// The index of all lexicons, compiled from their sources. The bundle has the same index packed instead: see
// build/pack-lexicons.ts, which puts other code in the place of this file.
import { LEXICONS } from '../lexicons/index.ts';
import { VERBS } from '../lexicons/verbs.ts';
import { compile } from './compile.ts';
import type { Index } from './index-data.ts';

let index: Index | null = null;

/** The index, made once, on first use. */
export function loadIndex(): Index {
  index ??= compile(LEXICONS, VERBS);
  return index;
}
