// The ruling on a draft as a step of a trace. Runs only when somebody asks.
import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../frames/reading.ts';
import { stepOfWord } from '../frames/trace.ts';
import { spanOf } from '../tokenize/token.ts';
import type { Draft } from './facts.ts';
import type { Ruling } from './label/ruling.ts';
import type { Support } from './silence/support.ts';

/** Tells which label a draft takes, why, and whether that was enough for an event. */
export function traceRuling(
  reading: Reading,
  draft: Draft,
  { ruling, support, told }: { ruling: Ruling; support: Support; told: boolean },
): void {
  const { document, sinks } = reading;
  const { first, last } = draft.frames[0] as Frame;
  sinks.trace?.({
    stage: 'events',
    kind: told ? 'label' : 'silence',
    rule: ruling.id,
    span: spanOf(document.tokens, first, last),
    value: `${ruling.label} (${support.points}: ${support.reasons.join(' ')})`,
    from: draft.frames.flatMap((frame) => frame.triggers).map((trigger) => stepOfWord(document.tokens, trigger)),
  });
}
