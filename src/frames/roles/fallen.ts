// Actors of a clause that do nothing in it: they fall, are lost or are a part of what is taken.
import { LOST, OBJECT } from '../../lexicons/function-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import { anyWithin, covering, keyAt, within } from '../reading.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { isUndergone } from './verbs.ts';

/** «راکت شلیک کرده و سه طالب کشته شده‌اند»: the counted who fall within the clause do nothing in it. */
export function fell({ tokens, counted, suffered, active }: RoleContext, clause: Clause, actor: ActorMention): boolean {
  const count = covering(counted, actor.first);
  if (count === undefined) return false;
  // «با کشتن ده‌ها جنگجو شهر را بازپس گرفتند»
  if (tokens[count.first - 1]?.word.verb?.form === 'infinitive') return true;
  const [next] = within(suffered, actor.last, clause.last);
  return next !== undefined && next.first - actor.last <= 1 && !anyWithin(active, actor.first, next.last);
}

/** «پایگاه را هدف قرار دادند و چند جنگنده منهدم شد»: behind the verb of harm stands who is lost by it. */
export const isLost = ({ context, clause, triggers }: RoleView, actor: ActorMention): boolean =>
  LOST.has(keyAt(context.tokens, actor.last)) &&
  isUndergone(keyAt(context.tokens, actor.last + 1)) &&
  (triggers.some(({ last }) => last <= actor.first) || anyWithin(context.active, clause.first, actor.first));

/** «مرکز ولایت، به شمول ریاست امنیت ملی، را تصرف کرده‌اند»: a part of the object. */
export function isPartOfObject({ context: { tokens }, clause }: RoleView, actor: ActorMention): boolean {
  const marked = keyAt(tokens, actor.last) === OBJECT || keyAt(tokens, actor.last + 1) === OBJECT;
  return (
    marked &&
    clause.cues.some(
      ({ entry, first }) => entry.value === 'part' && first < actor.first && actor.first - first <= PART_REACH,
    )
  );
}

/** How many words on «به شمول» reaches. */
const PART_REACH = 8;
