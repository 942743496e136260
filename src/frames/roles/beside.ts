// Deeds that are told beside the news: what is over, what is answered, where bombs fall. Who stands behind such a noun does not
// do what the clause tells.
import { AGAINST, ENDING, IN, TO } from '../../lexicons/function-words.ts';
import { AFTERS, BOMBINGS, REPLIES } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { covering, keyAt, type Stretch } from '../reading.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { isFirstPerson } from './speaker.ts';
import { isActive } from './verbs.ts';
import { canDo, isSubject } from './words.ts';

/** «خواستار پایان حملات اسرائیل», «باوجود توقف چندروزهٔ حملات آمریکا»: what is over has no doer in what is told. */
export const isOver = (tokens: readonly Token[], { first }: Stretch): boolean =>
  [first - 1, first - 2, first - 3].some((at) => ENDING.has(keyAt(tokens, at)) && !tokens[at - 1]?.word.verb);

/** «بمباران لبنان ادامه یافت»: a state right behind such a noun is where it fell, where nothing tells on whom else. */
export function isBombed({ tokens, places }: RoleContext, { last }: Stretch, actor: Stretch): boolean {
  if (actor.first !== last || !BOMBINGS.has(keyAt(tokens, last - 1))) return false;
  for (let at = actor.last; at < actor.last + BOMBED_REACH; at++) {
    if (tokens[at]?.word.verb) return true;
    const key = keyAt(tokens, at);
    if (AGAINST.has(key) || key === TO || (key === IN && covering(places, at + 1))) return false;
  }
  return true;
}

const BOMBED_REACH = 5;

/** «X در واکنش به حملهٔ Y … را زد», «پس از شلیک Y … را زدیم»: another strikes, and this one was before it. */
export function isAnswered(view: RoleView, { first }: Stretch, { id }: ActorMention): boolean {
  const { context, clause, actors } = view;
  const stands = (set: ReadonlySet<string>) =>
    [first - 1, first - 2, first - 3].some((at) => at >= clause.first && set.has(keyAt(context.tokens, at)));
  if (!isActive(view)) return false;
  if (isFirstPerson(view)) return stands(AFTERS) || stands(REPLIES);
  return (
    stands(REPLIES) &&
    actors.some((one) => one.last < first && one.id !== id && canDo(one) && isSubject(context, clause, one))
  );
}
