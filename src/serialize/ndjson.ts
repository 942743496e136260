// NDJSON: line N answers document N. JSON.stringify writes no line break, so a document is always one line.
import type { OutputFormat } from './format.ts';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The `ndjson` format. */
export function ndjson(): OutputFormat {
  return { name: 'ndjson', extension: 'ndjson', begin: '', between: '', end: '', document: line, failure: line };
}
