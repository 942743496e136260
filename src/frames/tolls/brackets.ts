// What is told whatever the verb of its clause denies or only imagines: behind a participle, in brackets.
import type { Clause } from '../clauses/clauses.ts';
import { covering, keyAt, type Stretch } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import type { TollContext } from './toll.ts';

/** «آمار تلفات (تا کنون هفت کشته) ممکن است بالا برود»: no word of possibility stands beside it in the brackets. */
export function isInBrackets({ tokens, people }: TollContext, { first, last, cues }: Clause, anchor: Stretch): boolean {
  let from = anchor.first;
  while (from >= first && keyAt(tokens, from) !== '(') from--;
  let to = anchor.last;
  while (to < last && keyAt(tokens, to) !== ')') to++;
  return (
    from >= first &&
    to < last &&
    !cues.some(
      // «نُه زخمی»: a number, and no "no".
      (cue) =>
        cue.entry.value === 'unreal' && cue.first > from && cue.last <= to && !covering(people, cue.first)?.counted,
    )
  );
}

/** «یک تن جان باخته و دیگران آسیبی ندیده‌اند»: the participle has its say first; «از سرنوشت سه تن کسی خبر ندارد». */
export const isSaidBefore = ({ tokens }: TollContext, { first, last, rule }: Anchor): boolean =>
  rule === 'unknown-fate' ||
  (last - first > 1 && tokens[last - 1]?.word.verb?.form === 'participle' && keyAt(tokens, last) === 'و');
