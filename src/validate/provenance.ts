// Which rule or lexicon entry gave a value: the steps of the derivation that speak of the same words.
import { covers, overlaps, type Span } from '../model/span.ts';
import type { TraceStep } from '../model/trace.ts';

/** Rules named for one value. */
const NAMED = 3;

const length = ([start, end]: Span): number => end - start;

/** A step that spans this much more than the value speaks of the sentence, not of the value. */
const isNear = (near: number, span: Span): boolean => near <= Math.max(20, 2 * length(span));

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
    const names = step.value.includes(value) ? 0 : 1;
    const touched = spans.filter((span) => overlaps(span, step.span));
    const near = touched.map((span) => ({ span, by: distance(step.span, span) }));
    const kept = near.filter(({ span, by }) => names === 0 || isNear(by, span)).map(({ by }) => by);
    if (kept.length === 0) return [];
    return [{ rule: `${step.stage}/${step.rule}`, names, near: Math.min(...kept) }];
  });
  ranked.sort((a, b) => a.names - b.names || a.near - b.near);
  return [...new Set(ranked.map(({ rule }) => rule))].slice(0, NAMED);
}
