// Every lexicon entry is held to its own sentences: where it must, and must not, be found.
import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../src/lexicons/index.ts';
import { findMentions } from '../src/match/find.ts';
import { loadIndex } from '../src/match/load.ts';
import { tokenize } from '../src/tokenize/tokenize.ts';

const index = loadIndex();

const idsIn = (text: string): string[] =>
  findMentions(tokenize(text, index.vocabulary), index).flatMap(({ entry, others }) => [
    entry.id,
    ...others.map(({ id }) => id),
  ]);

const sentences = (side: 'yes' | 'no'): [string, string][] =>
  LEXICONS.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry[side] ?? []).map((text): [string, string] => [entry.id, text])),
  );

describe('lexicon examples', () => {
  it.each(sentences('yes'))('%s is found: %s', (id, text) => {
    expect(idsIn(text)).toContain(id);
  });

  it.each(sentences('no'))('%s is not found: %s', (id, text) => {
    expect(idsIn(text)).not.toContain(id);
  });
});
