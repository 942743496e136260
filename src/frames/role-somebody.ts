// The doer of whom nothing is told: «شخصی بمب انداخت», «در هرات کسی نارنجک انداخت».
import { isNationality } from '../lexicons/actors/kinds.ts';
import { IN, NAME_LEADS, OBJECT, ONE, PERSON_NOUNS, SOMEBODY } from '../lexicons/function-words.ts';
import { covering, keyAt } from './reading.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { strangerOver } from './strangers.ts';

/** «شخصی بمب دستی در میان روزه‌داران انداخت»: somebody opens the clause, with no «را» and no list that knows who. */
export function somebodyIn({
  context: { tokens, dates, places, counted },
  clause,
  actors,
}: RoleView): ActorMention | undefined {
  let at = clause.first;
  while (
    at < clause.last &&
    (tokens[at]?.word.kind === 'mark' || NAME_LEADS.has(keyAt(tokens, at)) || covering(dates, at) !== undefined)
  )
    at++;
  // «در هرات کسی نارنجک انداخت»
  if (keyAt(tokens, at) === IN) at = covering(places, at + 1)?.last ?? at;
  if (!SOMEBODY.has(keyAt(tokens, at)) || at >= clause.verb || covering(counted, at)) return undefined;
  const last = at + 1;
  if (keyAt(tokens, last) === OBJECT || actors.some((actor) => actor.first <= at && actor.last > at)) return undefined;
  return strangerOver(at, last);
}

/** «حملهٔ یک فلسطینی به …», «عملیات یک جوان فلسطینی»: one man of a people, right behind what he did. */
export function loneDoer({ context: { tokens }, actors }: RoleView, at: number): ActorMention | undefined {
  if (keyAt(tokens, at) !== ONE) return undefined;
  const man = PERSON_NOUNS.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  const one = actors.find(({ id, first }) => first === man && isNationality(id));
  return one && strangerOver(at, one.last);
}
