// The one list of output formats. A new one is a file beside this one and a line here. Each loads when it is asked for:
// the tables of the CSV columns are not needed to print JSON.
import type { Layout, OutputFormat } from './format.ts';

/** The output formats by name. */
export const FORMATS = {
  json: async (layout: Layout) => (await import('./json.ts')).json(layout),
  ndjson: async () => (await import('./ndjson.ts')).ndjson(),
  csv: async () => (await import('./csv.ts')).csv(),
  geojson: async () => (await import('./geojson.ts')).geojson(),
} as const satisfies Record<string, (layout: Layout) => Promise<OutputFormat>>;

export type FormatName = keyof typeof FORMATS;

/** The names of all formats. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
