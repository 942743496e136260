// Dates beside dates: two names of one day are one mention, two ends are one range.

import type { Tokenized } from '../tokenize/token.ts';
import type { Atoms } from './atoms.ts';
import { joinDoubles } from './doubles.ts';
import type { DateContext, Dated } from './find.ts';
import { joinRanges } from './ranges.ts';

export interface Joining extends DateContext {
  readonly document: Tokenized;
  readonly atoms: Atoms;
}

/** Merges and closes what stands side by side. */
export const joinDates = (joining: Joining, dates: readonly Dated[]): Dated[] =>
  joinRanges(joining, joinDoubles(joining, dates));
