// A line of extracted NDJSON → an extraction, or why there is none. zod takes 5 µs an event, half of JSON.parse.
import { z } from 'zod';
import { type Extraction, extractionSchema, failureSchema } from '../model/event.ts';

export type LineReading =
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
  /** The document could not be extracted; the line says so itself. */
  | { readonly kind: 'failure' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly message: string };

/** Reads one line; never throws. */
export function readLine(text: string): LineReading {
  if (text.trim() === '') return { kind: 'blank' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: 'bad', message: `not JSON: ${error instanceof Error ? error.message : error}` };
  }
  const extraction = extractionSchema.safeParse(value);
  if (extraction.success) return { kind: 'extraction', extraction: extraction.data };
  if (failureSchema.safeParse(value).success) return { kind: 'failure' };
  return { kind: 'bad', message: `not what extract prints: ${firstIssue(extraction.error)}` };
}

/** The first thing that is wrong and where: `events.0.confidence: Too big: expected number to be <=1`. */
function firstIssue({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return 'unknown shape';
  return issue.path.length === 0 ? issue.message : `${z.core.toDotPath(issue.path)}: ${issue.message}`;
}
