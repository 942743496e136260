// What `ruydad explain` shows: which entry or rule gave which words what meaning.
import type { Span } from './span.ts';
import type { Warning } from './warning.ts';

/** What a step speaks of: a kind of lexicon for words, else what a stage made of them. */
export type TraceKind =
  | 'word' // an entry that only serves the others: cues, speakers, verbs of saying
  | 'actor'
  | 'nationality'
  | 'victim'
  | 'weapon'
  | 'trigger'
  | 'outcome'
  | 'number'
  | 'date'
  | 'published'
  | 'place'
  | 'role'
  | 'person'
  | 'toll'
  | 'source'
  | 'label'
  | 'silence';

export interface TraceStep {
  /** The stage that speaks: the name of its folder. */
  readonly stage: string;
  readonly kind: TraceKind;
  /** Id of the lexicon entry or rule; greppable to one place in the source. */
  readonly rule: string;
  readonly span: Span;
  /** The value read, in words. */
  readonly value: string;
  /** The steps that it rests on. */
  readonly from?: readonly TraceStep[];
}

/** Receives the steps of a derivation. */
export type Trace = (step: TraceStep) => void;

/** The two sinks threaded through the stages; nothing else is shared between them. */
export interface Sinks {
  readonly warn: (warning: Warning) => void;
  /** Absent where nobody asks, so that nothing is made for it. */
  readonly trace?: Trace | undefined;
}
