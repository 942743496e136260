// Where output goes. A sink is given the segments in order and owns the frame around them (array brackets, headers).
import type { Segment } from '../run/process.ts';

export interface Tally {
  readonly documents: number;
  readonly events: number;
  readonly failures: number;
}

export const NOTHING: Tally = { documents: 0, events: 0, failures: 0 };

export interface Sink {
  /** What an earlier run has done and this one must not do again. */
  readonly done: Tally;
  /** Whether an input has its output already. */
  readonly hasSource: (source: number) => boolean;
  /** Writes the segments of one batch. */
  readonly write: (segments: readonly Segment[]) => Promise<void>;
  /** Everything is written. */
  readonly finish: () => Promise<void>;
  /** The run ends early: keeps whole documents only, and says in words where they are. */
  readonly stop: () => Promise<string>;
}

/** The tally with some segments added. */
export const withSegments = (tally: Tally, segments: readonly Segment[]): Tally => ({
  documents: segments.reduce((sum, segment) => sum + segment.documents, tally.documents),
  events: segments.reduce((sum, segment) => sum + segment.events, tally.events),
  failures: segments.reduce((sum, segment) => sum + segment.failures.length, tally.failures),
});
