// Which rule or lexicon entry gave a value: the steps of the derivation that speak of the same words.
import { covers, overlaps, type Span } from '../model/span.ts';
import type { TraceStep } from '../model/trace.ts';

/** Rules named for one value. */
const NAMED = 3;

const length = ([start, end]: Span): number => end - start;

/** How far the words of a step are from those of a value: 0 for the same words. */
function distance(step: Span, value: Span): number {
  const shared = Math.min(step[1], value[1]) - Math.max(step[0], value[0]);
  const around = covers(step, value) ? 0.5 : 1;
  return (length(step) + length(value) - 2 * shared) * around;
}

/**
 * The ids of the steps nearest to the spans of a value, the nearest first. A step that names the value itself
 * (`Air/drone strike (5: …)`) goes before those that only share its words.
 */
export function rulesFor(spans: readonly Span[], value: string, trace: readonly TraceStep[]): string[] {
  const ranked = trace.flatMap((step) => {
    const near = spans.filter((span) => overlaps(span, step.span)).map((span) => distance(step.span, span));
    if (near.length === 0) return [];
    const names = step.value.includes(value) ? 0 : 1;
    return [{ rule: `${step.stage}/${step.rule}`, names, near: Math.min(...near) }];
  });
  ranked.sort((a, b) => a.names - b.names || a.near - b.near);
  return [...new Set(ranked.map(({ rule }) => rule))].slice(0, NAMED);
}
