// THE PATH: one function, one line a stage, in order.
import { findDates } from './dates/find.ts';
import { buildEvents } from './events/events.ts';
import { hashId } from './events/identity.ts';
import { LEXICONS } from './lexicons/index.ts';
import { VERBS } from './lexicons/verbs.ts';
import { compile, type Index } from './match/compile.ts';
import { dialectOf } from './match/dialect.ts';
import { findMentions } from './match/find.ts';
import type { InputDocument } from './model/document.ts';
import type { Extraction } from './model/event.ts';
import { parseIso } from './model/plain-date.ts';
import type { Sinks, TraceStep } from './model/trace.ts';
import type { Warning } from './model/warning.ts';
import { findNumbers } from './numbers/find.ts';
import { findPlaces } from './places/find.ts';
import { tokenize } from './tokenize/tokenize.ts';

export interface ExtractOptions {
  /** Receives every step of the derivation; used by `ruydad explain`. */
  readonly trace?: (step: TraceStep) => void;
}

let index: Index | null = null;
/** The compiled lexicons, made once, on first use. */
const lexicons = (): Index => {
  index ??= compile(LEXICONS, VERBS);
  return index;
};

/** Reads one document and gives its conflict events. Never throws on content. */
export function extract(input: InputDocument, options: ExtractOptions = {}): Extraction {
  const warnings: Warning[] = [];
  const sinks: Sinks = { warn: (warning) => warnings.push(warning), trace: options.trace ?? (() => {}) };
  const document = tokenize(input.text, lexicons().vocabulary);
  const mentions = findMentions(document, lexicons());
  const dialect = input.dialect ?? dialectOf(mentions);
  const published = parseIso(input.published?.date ?? '');
  const numbers = findNumbers(document, mentions);
  const dates = findDates(document, mentions, numbers, { published, dialect, ...sinks });
  const places = findPlaces(document, mentions, { dialect, ...sinks });
  const events = buildEvents({ document, mentions, numbers, dates, places, published, dialect, sinks });
  return {
    schema_version: '1',
    document: {
      id: input.id,
      published: input.published?.date ?? null,
      published_basis: input.published?.basis ?? null,
      dialect,
      characters: input.text.length,
    },
    events: events.map((event, i) => ({ ...event, id: hashId(`${input.id}\n${input.text}\n${i}`) })),
    warnings: warnings.map((warning) => ({ ...warning, span: warning.span ? [warning.span[0], warning.span[1]] : null })),
  };
}
