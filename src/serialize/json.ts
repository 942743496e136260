// JSON: one document as an object, several as an array; indented for people, compact for programs.
import type { Layout, OutputFormat } from './format.ts';

/** The `json` format. */
export function json({ single, pretty }: Layout): OutputFormat {
  const write = (value: unknown): string => JSON.stringify(value, null, pretty ? 2 : 0);
  const frame = single ? { begin: '', between: '', end: '\n' } : { begin: '[\n', between: ',\n', end: '\n]\n' };
  return { name: 'json', extension: 'json', ...frame, document: write, failure: write };
}
