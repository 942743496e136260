// THE PATH: one function, one line a stage, in order.
import { findDates } from './dates/find.ts';
import { publicationOf } from './dates/publication.ts';
import { buildEvents } from './events/events.ts';
import { hashId } from './events/identity.ts';
import { dialectOf } from './match/dialect.ts';
import { findMentions } from './match/find.ts';
import { loadIndex } from './match/load.ts';
import type { InputDocument } from './model/document.ts';
import type { Extraction } from './model/event.ts';
import { formatIso } from './model/plain-date.ts';
import type { Sinks, TraceStep } from './model/trace.ts';
import type { Warning } from './model/warning.ts';
import { findNumbers } from './numbers/find.ts';
import { findPlaces } from './places/find.ts';
import { tokenize } from './tokenize/tokenize.ts';

export interface ExtractOptions {
  /** Receives every step of the derivation; used by `ruydad explain`. */
  readonly trace?: (step: TraceStep) => void;
}

/** Reads one document and gives its conflict events. Never throws on content. */
export function extract(input: InputDocument, options: ExtractOptions = {}): Extraction {
  const warnings: Warning[] = [];
  const sinks: Sinks = { warn: (warning) => warnings.push(warning), trace: options.trace ?? (() => {}) };
  const index = loadIndex();
  const document = tokenize(input.text, index.vocabulary);
  const mentions = findMentions(document, index);
  const dialect = input.dialect ?? dialectOf(mentions);
  const numbers = findNumbers(document, mentions);
  const publication = publicationOf(input, { document, mentions, numbers });
  const published = publication?.date ?? null;
  const dates = findDates(document, mentions, numbers, { published, dialect, ...sinks });
  const places = findPlaces(document, mentions, { dialect, ...sinks });
  const events = buildEvents({ document, mentions, numbers, dates: dates.filter((date) => date.first !== publication?.at?.first), places, published, dialect, sinks });
  return {
    schema_version: '1',
    document: {
      id: input.id,
      published: published ? formatIso(published) : null,
      published_basis: publication?.basis ?? null,
      dialect,
      characters: input.text.length,
    },
    events: events.map((event, i) => ({ ...event, id: hashId(`${input.id}\n${input.text}\n${i}`) })),
    warnings: warnings.map((warning) => ({ ...warning, span: warning.span ? [warning.span[0], warning.span[1]] : null })),
  };
}
