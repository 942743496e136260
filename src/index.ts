// The public names of the library. The zod schemas are `ruydad/schemas`, so that importing `extract` does not load zod.
export { type ExtractOptions, extract } from './extract.ts';
export type { InputDocument, PublishedBasis } from './model/document.ts';
export type {
  Attribution,
  Casualty,
  ConflictEvent,
  EventActor,
  EventDate,
  EventPlace,
  Extraction,
  Failure,
  Totals,
} from './model/event.ts';
export type { EventType, SubEventType } from './model/labels.ts';
export type { Span } from './model/span.ts';
export type { TraceStep } from './model/trace.ts';
export type { Warning, WarningCode } from './model/warning.ts';
