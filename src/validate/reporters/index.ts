// The reporters by name.
import type { Report } from '../run.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { type Paint, pretty } from './pretty.ts';

export const REPORTERS = { pretty, json, junit, github } as const satisfies Record<
  string,
  (report: Report, paint: Paint) => string
>;

export type ReporterName = keyof typeof REPORTERS;
