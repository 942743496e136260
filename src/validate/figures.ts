// Counts → precision, recall and F1, and the gates that are set on them.
import type { Check } from './check.ts';
import { addTally, type Tally, ZERO } from './compare.ts';
import { SLOTS, type Slot } from './fillers.ts';

export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly pred: number;
}

/** The names of the figures that a gate can be set on. */
export const FIGURE_NAMES = ['overall', 'events', ...SLOTS] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

export interface Figures {
  readonly events: Figure;
  readonly slots: Readonly<Record<Slot, Figure>>;
  readonly overall: Figure;
  /** Share of the expected events whose type, day, provinces, killed and injured are all right. */
  readonly whole_events: number;
  /** Texts without an event that were left without one. */
  readonly quiet_documents: { readonly right: number; readonly of: number };
}

/** Precision, recall and F1 of a tally; 0 where there is nothing to divide by. */
export function figure({ right, gold, pred }: Tally): Figure {
  const precision = pred === 0 ? 0 : right / pred;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, gold, pred };
}

/** The figures over all texts: micro averages over slot fillers. */
export function figuresOf(checks: readonly Check[]): Figures {
  const sums = SLOTS.map((slot) => checks.reduce((sum, check) => addTally(sum, check.slots[slot]), ZERO));
  const events = checks.reduce((sum, check) => addTally(sum, check.events), ZERO);
  const whole = checks.reduce((sum, check) => sum + check.whole, 0);
  const quiet = checks.filter((check) => check.expected.length === 0);
  return {
    events: figure(events),
    slots: Object.fromEntries(SLOTS.map((slot, index) => [slot, figure(sums[index] ?? ZERO)])) as Figures['slots'],
    overall: figure(sums.reduce(addTally, ZERO)),
    whole_events: events.gold === 0 ? 0 : whole / events.gold,
    quiet_documents: { right: quiet.filter((check) => check.got.length === 0).length, of: quiet.length },
  };
}

/** An F1 that must be reached. */
export interface Gate {
  readonly name: FigureName;
  readonly min: number;
}

export interface GateResult extends Gate {
  readonly f1: number;
  readonly met: boolean;
}

/** The figure of a name. */
export const figureNamed = (figures: Figures, name: FigureName): Figure =>
  name === 'overall' || name === 'events' ? figures[name] : figures.slots[name];

/** Whether each gate is met. Where nothing is expected and nothing was got there is nothing to miss. */
export function checkGates(figures: Figures, gates: readonly Gate[]): GateResult[] {
  return gates.map((gate) => {
    const { f1, gold, pred } = figureNamed(figures, gate.name);
    return { ...gate, f1, met: gold + pred === 0 || f1 >= gate.min };
  });
}
