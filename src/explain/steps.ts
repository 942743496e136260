// The steps of a trace by the words they speak of.
import type { Span } from '../model/span.ts';
import type { TraceStep } from '../model/trace.ts';

/** Steps of exactly these words. */
export type StepsAt = (span: Span) => readonly TraceStep[];

/** Indexes steps by span. */
export function indexSteps(steps: readonly TraceStep[]): StepsAt {
  const bySpan = new Map<string, TraceStep[]>();
  for (const step of steps) {
    const key = step.span.join();
    const group = bySpan.get(key);
    if (group) group.push(step);
    else bySpan.set(key, [step]);
  }
  return (span) => bySpan.get(span.join()) ?? [];
}

/** The steps with all that they rest on, each once. */
export function unfold(steps: readonly TraceStep[]): TraceStep[] {
  const out = new Map<string, TraceStep>();
  const visit = (step: TraceStep): void => {
    const key = [step.stage, step.rule, ...step.span].join();
    // A rule that is an entry shows with the words of the entry alone.
    const isTold = step.from?.some((below) => below.rule === step.rule) ?? false;
    if (!isTold && !out.has(key)) out.set(key, step);
    for (const below of step.from ?? []) visit(below);
  };
  for (const step of steps) visit(step);
  return [...out.values()];
}
