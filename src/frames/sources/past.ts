// Whether words of responsibility are of other deeds than the one that is told: several, some time before.
import { RESPONSIBILITY } from '../../lexicons/function-words.ts';
import { LATELY, MANY_OF, SEVERAL_DEEDS, SOME_TIMES } from '../../lexicons/general-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** «این گروه در گذشته مسئولیت چندین حمله را بر عهده گرفته است», «پیش از این مسئولیت حملات مشابه را …». */
export function isOfPastDeeds(tokens: readonly Token[], clause: Clause, { last }: Stretch): boolean {
  let past = clause.cues.some(({ entry }) => entry.value === 'background');
  let many = false;
  for (let at = clause.first; at < last; at++) {
    const next = keyAt(tokens, at + 1);
    past ||= SOME_TIMES.has(keyAt(tokens, at)) && LATELY.has(next);
    many ||= keyAt(tokens, at).startsWith(RESPONSIBILITY) && (MANY_OF.has(next) || SEVERAL_DEEDS.test(next));
  }
  return past && many;
}
