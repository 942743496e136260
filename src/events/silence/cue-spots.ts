// Where small words of a kind stand in a text.
import { ofKind, type Reading } from '../../frames/reading.ts';
import type { ClauseCue } from '../../lexicons/clauses.ts';

export interface Spot {
  readonly id: string;
  readonly at: number;
  readonly sentence: number;
  readonly line: number;
}

/** Where a cue stands. */
export function cuesOf(reading: Reading, value: ClauseCue): Spot[] {
  const { sentences } = reading.document;
  return ofKind<ClauseCue>(reading.mentions, 'cue')
    .filter(({ entry }) => entry.value === value)
    .map(({ entry, first }) => {
      const sentence = sentences.findIndex((candidate) => first < candidate.last);
      return { id: entry.id, at: first, sentence, line: sentences[sentence]?.line ?? 0 };
    });
}
