// One document in, its explanation out: the mentions in the text, and for every value of every event the words and the
// entries or rules that gave it.
import { extract } from '../extract.ts';
import type { InputDocument } from '../model/document.ts';
import type { Extraction } from '../model/event.ts';
import { type Span, slice } from '../model/span.ts';
import type { TraceKind, TraceStep } from '../model/trace.ts';
import { type Mark, marksOf } from './marks.ts';
import { indexSteps } from './steps.ts';
import { type ValueSteps, valuesOf } from './values.ts';

/** Words with the entry or rule that read them. */
export interface Origin {
  readonly stage: string;
  readonly rule: string;
  readonly kind: TraceKind;
  readonly value: string;
  readonly text: string;
  readonly span: Span;
}

/** One value of an event and where it is from. */
export interface ExplainedValue extends Omit<ValueSteps, 'steps'> {
  readonly from: readonly Origin[];
}

export interface ExplainedEvent {
  readonly id: string;
  readonly event_type: string;
  readonly sub_event_type: string;
  readonly confidence: number;
  readonly values: readonly ExplainedValue[];
}

/** What `ruydad explain --format json` prints. */
export interface Explanation {
  readonly document: Extraction['document'];
  readonly mentions: readonly (Mark & { readonly text: string })[];
  readonly events: readonly ExplainedEvent[];
  /** What was weighed and not told as an event. */
  readonly silenced: readonly Origin[];
  readonly warnings: Extraction['warnings'];
}

/** Explains the extraction of one document. Never throws on content. */
export function explain(input: InputDocument): Explanation {
  const steps: TraceStep[] = [];
  const { document, events, warnings } = extract(input, { trace: (step) => steps.push(step) });
  const index = indexSteps(steps);
  const originOf = (step: TraceStep): Origin => originIn(input.text, step);
  return {
    document,
    mentions: marksOf(steps).map((mark) => ({ ...mark, text: slice(input.text, mark.span) })),
    events: events.map((event) => ({
      id: event.id,
      event_type: event.event_type,
      sub_event_type: event.sub_event_type,
      confidence: event.confidence,
      values: valuesOf(event, index).map(({ steps: found, ...value }) => ({ ...value, from: found.map(originOf) })),
    })),
    silenced: steps.filter((step) => step.kind === 'silence').map(originOf),
    warnings,
  };
}

const originIn = (text: string, { stage, rule, kind, value, span }: TraceStep): Origin => ({
  stage,
  rule,
  kind,
  value,
  text: slice(text, span),
  span,
});
