// The steps of a trace by the words they speak of.
import type { Span } from '../model/span.ts';
import type { TraceKind, TraceStep } from '../model/trace.ts';

export interface Steps {
  /** Steps of exactly these words. */
  readonly at: (span: Span) => readonly TraceStep[];
  /** All steps of a kind. */
  readonly ofKind: (kind: TraceKind) => readonly TraceStep[];
}

/** Indexes steps by span and by kind. */
export function indexSteps(steps: readonly TraceStep[]): Steps {
  const bySpan = groupBy(steps, (step) => step.span.join());
  const byKind = groupBy(steps, (step) => step.kind);
  return { at: (span) => bySpan.get(span.join()) ?? [], ofKind: (kind) => byKind.get(kind) ?? [] };
}

function groupBy(steps: readonly TraceStep[], keyOf: (step: TraceStep) => string): Map<string, TraceStep[]> {
  const groups = new Map<string, TraceStep[]>();
  for (const step of steps) {
    const group = groups.get(keyOf(step));
    if (group) group.push(step);
    else groups.set(keyOf(step), [step]);
  }
  return groups;
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
