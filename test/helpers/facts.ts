// What an extraction says apart from how its text is written: no spans, no words, no ids.
import type { Extraction } from '../../src/model/event.ts';

const WRITTEN = new Set(['id', 'text', 'span', 'aliases', 'by', 'according_to', 'evidence', 'warnings', 'characters']);

/** The events of an extraction without the words that tell them. */
export const factsOf = (extraction: Extraction): unknown => JSON.parse(JSON.stringify(extraction.events, unwritten));

// `ids` of places are data; `id` of an event or actor is kept only where it is not the event's own hash.
const unwritten = (key: string, value: unknown): unknown => (WRITTEN.has(key) ? undefined : value);

/** Every value that names its place in the text, as its words and its span, with the path to it. */
export function spansOf(value: unknown, path = ''): { path: string; text: string; span: [number, number] }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => spansOf(item, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  const row = value as Record<string, unknown>;
  const own = row['text'] ?? row['by'];
  const here =
    Array.isArray(row['span']) && typeof own === 'string'
      ? [{ path, text: own, span: row['span'] as [number, number] }]
      : [];
  return [...here, ...Object.entries(row).flatMap(([key, item]) => spansOf(item, `${path}.${key}`))];
}
