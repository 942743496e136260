// What a date format is made of.
import type { SlotsOf } from './pattern.ts';
import type { Now, When } from './when.ts';

export interface Format<Pattern extends string = string> {
  readonly id: string;
  readonly pattern: Pattern;
  readonly read: (slots: SlotsOf<Pattern>, now: Now) => When | null;
  /** Text → `start/end` or the kind, in which the words between ‹› are the mention. */
  readonly yes: Readonly<Record<string, string>>;
  readonly no?: readonly string[];
  /** Read only where the words around show that it is a date. */
  readonly trusted?: 'month' | 'year' | 'lead' | 'that';
}
/** Checks the slots that a row reads against its pattern. */
export const row = <const Pattern extends string>(format: Format<Pattern>): Format => format as unknown as Format;
