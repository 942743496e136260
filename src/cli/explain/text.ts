// A text with its marks, for people.
import type { Mark, MarkKind } from '../../explain/marks.ts';
import { printable } from '../terminal.ts';
import type { Painter } from './colours.ts';

/** The text with every mark painted. The marks are in order, an outer one before those inside it. */
export function paintText(text: string, marks: readonly Mark[], paint: Painter): string {
  let at = 0;
  const paintUpTo = (from: number, end: number): string => {
    let out = '';
    let start = from;
    for (let mark = marks[at]; mark && mark.span[0] < end; mark = marks[at]) {
      const kinds: MarkKind[] = [];
      for (let same: Mark | undefined = mark; same && isSame(same, mark); same = marks[at]) {
        kinds.push(same.kind);
        at++;
      }
      out += shown(text.slice(start, mark.span[0])) + paint(kinds, paintUpTo(...mark.span));
      start = mark.span[1];
    }
    return out + shown(text.slice(start, end));
  };
  return paintUpTo(0, text.length);
}

const isSame = (a: Mark, b: Mark): boolean => a.span[0] === b.span[0] && a.span[1] === b.span[1];

const shown = (text: string): string => printable(text.replace(/\r\n?/g, '\n'));
