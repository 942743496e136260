// Steps of a trace in, marks on the text out: stretches of one kind that lie apart or inside one another.
import { covers, overlaps, type Span } from '../model/span.ts';
import type { TraceKind, TraceStep } from '../model/trace.ts';

/** The kinds that are coloured; of two with the same words the earlier one is the outer. */
export const MARK_KINDS = ['source', 'date', 'place', 'actor', 'trigger', 'toll', 'number', 'weapon'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A stretch of the text, and the entry or rule that read it. */
export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly rule: string;
  readonly value: string;
}

const MARKED: Partial<Record<TraceKind, MarkKind>> = {
  source: 'source',
  date: 'date',
  published: 'date',
  place: 'place',
  actor: 'actor',
  role: 'actor',
  trigger: 'trigger',
  number: 'number',
  weapon: 'weapon',
};
/** Words that a toll rests on; its whole stretch may reach over half a sentence. */
const OF_TOLL: ReadonlySet<TraceKind> = new Set(['outcome', 'word', 'victim']);

/** The marks in order, an outer one before those inside it. Of two of one kind or that cross, the first stays. */
export function marksOf(steps: readonly TraceStep[]): Mark[] {
  const found = steps.flatMap(marksOfStep).sort(inOrder);
  const dates = found.filter((mark) => mark.kind === 'date');
  const kept: Mark[] = [];
  const open: Mark[] = [];
  let at = 0;
  for (const mark of found) {
    while (open.length > 0 && (open.at(-1) as Mark).span[1] <= mark.span[0]) open.pop();
    while (dates[at] && (dates[at] as Mark).span[1] <= mark.span[0]) at++;
    const isFree = open.every((outer) => covers(outer.span, mark.span) && outer.kind !== mark.kind);
    if (!isFree || isInDate(mark, dates[at])) continue;
    open.push(mark);
    kept.push(mark);
  }
  return kept;
}

function marksOfStep(step: TraceStep): Mark[] {
  const mark = (kind: MarkKind, { span, rule, value }: TraceStep): Mark => ({ kind, span, rule, value });
  if (step.kind === 'toll') {
    return (step.from ?? []).filter((word) => OF_TOLL.has(word.kind)).map((word) => mark('toll', word));
  }
  const kind = MARKED[step.kind];
  return kind ? [mark(kind, step)] : [];
}

const inOrder = (a: Mark, b: Mark): number =>
  a.span[0] - b.span[0] || b.span[1] - a.span[1] || MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind);

/** The numbers of a date count nothing. */
const isInDate = (mark: Mark, date: Mark | undefined): boolean =>
  mark.kind === 'number' && date !== undefined && overlaps(mark.span, date.span);
