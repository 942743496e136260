// THE PATH: one function, one line a stage, in order.
import type { InputDocument } from './model/document.ts';
import type { Extraction } from './model/event.ts';
import type { TraceStep } from './model/trace.ts';

export interface ExtractOptions {
  /** Receives every step of the derivation; used by `ruydad explain`. */
  readonly trace?: (step: TraceStep) => void;
}

/** Reads one document and gives its conflict events. Never throws on content. */
export function extract(document: InputDocument, _options: ExtractOptions = {}): Extraction {
  return {
    schema_version: '1',
    document: {
      id: document.id,
      published: document.published?.date ?? null,
      published_basis: document.published?.basis ?? null,
      dialect: document.dialect ?? 'fa-AF',
      characters: document.text.length,
    },
    events: [],
    warnings: [],
  };
}
