// Who marches, and whom the march is about: «در اعتراض به اخراج پناهجویان، آموزگاران دست به تحصن زدند».
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import { OBJECTIONS, SEEING } from '../../lexicons/role-words.ts';
import { keyAt } from '../reading.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { isSourceName, isSubject } from './words.ts';

/** How many words may tell what a crowd is against before whom it was done to. */
const REACH = 5;

/** «در اعتراض به اخراج اجباری پناهجویان»: of these the march is, not by them. */
export function isMarchedFor({ context: { tokens }, clause }: RoleView, { first }: ActorMention): boolean {
  for (let at = first - 1; at >= Math.max(clause.first, first - REACH); at--) {
    const word = tokens[at]?.word;
    if (!word || word.kind === 'mark' || word.verb?.form === 'past') return false;
    if (PREPOSITIONS.has(word.key) && [at - 1, at - 2].some((i) => OBJECTIONS.has(keyAt(tokens, i)))) return true;
    if (OBJECTIONS.has(word.key)) return at < first - 1 && PREPOSITIONS.has(keyAt(tokens, at + 1));
  }
  return false;
}

/** «سفارت پاکستان امروز شاهد تظاهرات بود»: where the crowd was. */
export const sawMarch = ({ context: { tokens }, clause }: RoleView, { last }: ActorMention): boolean =>
  tokens.slice(last, Math.max(last, clause.verb)).some(({ word }) => SEEING.has(word.key));

/** «شماری از زنان … مخالفت‌شان را ابراز کردند»: who says that he is against it marches. */
export const isObjector = (view: RoleView, actor: ActorMention): boolean => {
  const { context, clause } = view;
  if (isSubject(context, clause, actor)) return true;
  if (!isSourceName(context, actor) || actor.value?.kind !== 'people' || actor.person) return false;
  for (let at = actor.last; at < clause.verb; at++) if (OBJECTIONS.has(keyAt(context.tokens, at))) return true;
  return false;
};
