// How a kind of mention looks: a colour on a terminal, a name in brackets elsewhere.
import type { ChalkInstance } from 'chalk';
import { MARK_KINDS, type MarkKind } from '../../explain/marks.ts';

/** Puts the marks of the same words on them. */
export type Painter = (kinds: readonly MarkKind[], words: string) => string;

/** A painter with the colours of a stream; brackets where it has none. */
export function painterFor(colour: ChalkInstance): Painter {
  if (colour.level === 0) return (kinds, words) => `[${kinds.join('+')} ${words}]`;
  // A weapon is mostly a part of a trigger, an actor of a source: what is inside must not hide what is around it.
  const styles: Record<MarkKind, ChalkInstance> = {
    source: colour.bold,
    date: colour.cyan,
    place: colour.green,
    actor: colour.yellow,
    trigger: colour.red,
    toll: colour.magenta,
    number: colour.blue,
    weapon: colour.underline,
  };
  return (kinds, words) => kinds.reduceRight((inner, kind) => styles[kind](inner), words);
}

/** One line that says which mark is which; none where the marks say it themselves. */
export const legend = (colour: ChalkInstance, paint: Painter): string =>
  colour.level === 0 ? '' : `${MARK_KINDS.map((kind) => paint([kind], kind)).join('  ')}\n\n`;
