// What the extractor is unsure of, said beside a valid result. Codes are a closed list.
import type { Span } from './span.ts';

export const WARNING_CODES = [
  'weekday_mismatch', // the weekday named beside a date is not that date's
  'date_unresolved', // a time expression that names no day, e.g. without a publication date
  'place_ambiguous', // a name of several places and nothing in the text that decides
  'place_unknown', // a named village that is in no table; kept with its parent's position
  'number_conflict', // parts add up to more than their whole
] as const;

export type WarningCode = (typeof WARNING_CODES)[number];

export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  readonly span: Span | null;
}
