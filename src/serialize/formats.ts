// The one list of output formats. A new one is a file beside this one and a line here.
import { csv } from './csv.ts';
import type { Layout, OutputFormat } from './format.ts';
import { geojson } from './geojson.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';

/** The output formats by name. */
export const FORMATS = { json, ndjson, csv, geojson } as const satisfies Record<
  string,
  (layout: Layout) => OutputFormat
>;

export type FormatName = keyof typeof FORMATS;

/** The names of all formats. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
