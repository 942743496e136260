// Who is said to be accused of a deed: «پولیس متهم به کشتن یک دهقان است», «طالبان به آتش زدن خانه‌ها متهم‌اند».
import { ACCUSED, ACCUSED_BE, DEEDS, THAT, TO } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';
import { isCopula } from './claims.ts';
import type { RoleView } from './roles.ts';
import { canDo, isSubject, joinedTo } from './words.ts';

/** «پولیس متهم به کشتن یک دهقان است», «طالبان به آتش زدن خانه‌ها متهم‌اند»: who is said to be accused of a deed. */
export function accused({ context, clause, actors, add }: RoleView): void {
  const { tokens } = context;
  const deed = deedOf(tokens, clause);
  const at = deed < 0 ? -1 : accusedAt(tokens, clause, deed);
  if (at < 0) return;
  const one = actors.find(
    (actor) =>
      actor.last <= Math.min(at, deed) &&
      canDo(actor) &&
      isSubject(context, clause, actor) &&
      // «مردم مردی را که متهم به … بود، زدند»
      !isWithin(tokens, THAT, { first: actor.last, last: at }),
  );
  for (const each of one ? joinedTo(tokens, actors, one) : []) add(each, 'perpetrator', 'role-accused', 'blamed');
}

const isWithin = (tokens: readonly Token[], key: string, { first, last }: Stretch): boolean => {
  for (let at = first; at < last; at++) if (keyAt(tokens, at) === key) return true;
  return false;
};

/** The deed behind «به». */
function deedOf(tokens: readonly Token[], { first, last }: Clause): number {
  for (let at = first; at < last; at++) if (DEEDS.has(keyAt(tokens, at)) && keyAt(tokens, at - 1) === TO) return at;
  return -1;
}

function accusedAt(tokens: readonly Token[], { first, last }: Clause, deed: number): number {
  for (let at = first; at < last; at++) {
    const key = keyAt(tokens, at);
    if (ACCUSED_BE.has(key) || (ACCUSED.has(key) && (at === deed - 2 || isCopula(keyAt(tokens, at + 1))))) return at;
  }
  return -1;
}
