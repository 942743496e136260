// Text in, place mentions with their words out, through the whole index.
import { LEXICONS } from '../../src/lexicons/index.ts';
import type { Dialect } from '../../src/lexicons/lexicon.ts';
import { VERBS } from '../../src/lexicons/verbs.ts';
import { compile } from '../../src/match/compile.ts';
import { findMentions } from '../../src/match/find.ts';
import type { Warning } from '../../src/model/warning.ts';
import { findPlaces, type PlaceMention } from '../../src/places/find.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const index = compile(LEXICONS, VERBS);

export interface ReadPlaces {
  readonly mentions: readonly PlaceMention[];
  readonly warnings: readonly Warning[];
  /** The words of tokens [first, last). */
  readonly textOf: (first: number, last: number) => string;
}

export function readPlaces(text: string, dialect: Dialect = 'fa-AF'): ReadPlaces {
  const document = tokenize(text, index.vocabulary);
  const warnings: Warning[] = [];
  const warn = (warning: Warning) => void warnings.push(warning);
  const mentions = findPlaces(document, findMentions(document, index), { dialect, warn });
  const { tokens } = document;
  const textOf = (first: number, last: number) => text.slice(tokens[first]?.start, tokens[last - 1]?.end);
  return { mentions, warnings, textOf };
}
