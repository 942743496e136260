// What `ruydad explain` shows: which entry or rule gave which words what meaning.
import type { Span } from './span.ts';
import type { Warning } from './warning.ts';

export interface TraceStep {
  /** The stage that speaks: the name of its folder. */
  readonly stage: string;
  /** Id of the lexicon entry or rule; greppable to one place in the source. */
  readonly rule: string;
  readonly span: Span;
  /** The value read, in words. */
  readonly value: string;
}

/** The two sinks threaded through the stages; nothing else is shared between them. */
export interface Sinks {
  readonly warn: (warning: Warning) => void;
  readonly trace: (step: TraceStep) => void;
}
