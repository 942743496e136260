// THE PATH: one function, one line a stage, in order.
import { findDates } from './dates/find.ts';
import { publicationOf } from './dates/publication.ts';
import type { Lines } from './dates/published.ts';
import { buildEvents } from './events/events.ts';
import { identify } from './events/identity.ts';
import { dialectOf } from './match/dialect.ts';
import { findMentions } from './match/find.ts';
import { loadIndex } from './match/load.ts';
import type { InputDocument } from './model/document.ts';
import type { Extraction } from './model/event.ts';
import { formatIso } from './model/plain-date.ts';
import type { Sinks, Trace } from './model/trace.ts';
import type { Warning } from './model/warning.ts';
import { findNumbers } from './numbers/find.ts';
import { findPlaces } from './places/find.ts';
import { inParts, type Part } from './tokenize/parts.ts';
import { tokenize } from './tokenize/tokenize.ts';
import { traceFound } from './trace.ts';

export interface ExtractOptions {
  /** Receives every step of the derivation; used by `ruydad explain`. */
  readonly trace?: Trace;
}

/** Reads one document and gives its conflict events. Never throws on content. */
export function extract(input: InputDocument, options: ExtractOptions = {}): Extraction {
  const warnings: Warning[] = [];
  const sinks: Sinks = { warn: (warning) => warnings.push(warning), trace: options.trace };
  const parts = inParts(input.text);
  const opening = readPart(input.text, parts[0] as Part);
  const dialect = input.dialect ?? dialectOf(opening.mentions);
  const publication = publicationOf(input, opening);
  const published = publication?.date ?? null;
  const events = parts.flatMap((stretch, i) => {
    const part = i === 0 ? opening : readPart(input.text, stretch);
    const found = findDates(part.document, part.mentions, part.numbers, { published, ...sinks });
    // The day of publication dates the text and no event.
    const dates = i === 0 ? found.filter((date) => date.first !== publication?.at?.first) : found;
    const places = findPlaces(part.document, part.mentions, { dialect, ...sinks });
    if (options.trace) traceFound({ dates, places, publication: i === 0 ? publication : null, ...part }, options.trace);
    return buildEvents({ dates, places, published, dialect, sinks, dated: publication?.at != null, ...part });
  });
  const idOf = events.length > 0 ? identify(input.id, input.text) : String;
  return {
    schema_version: '1',
    document: {
      id: input.id,
      published: published ? formatIso(published) : null,
      published_basis: publication?.basis ?? null,
      dialect,
      characters: input.text.length,
    },
    events: events.map((event, i) => ({ ...event, id: idOf(i) })),
    warnings: warnings.map((warning) => ({
      ...warning,
      span: warning.span ? [warning.span[0], warning.span[1]] : null,
    })),
  };
}

/** The words and numbers of a part of a text; an article is one part. */
function readPart(text: string, part: Part): Lines {
  const index = loadIndex();
  const document = tokenize(text, index.vocabulary, part);
  const mentions = findMentions(document, index);
  return { document, mentions, numbers: findNumbers(document, mentions) };
}
