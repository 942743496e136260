// The doer by a hand in the deed: whose hand is seen in it, who has a part in it, at whom the finger points.
import {
  DEEDS,
  DEMONSTRATIVES,
  FINGER,
  HANDS,
  HAVE,
  IN,
  IN_PLAY,
  PREPOSITIONS,
  SHARES,
  THAT,
} from '../../lexicons/function-words.ts';
import { PARTAKERS } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import { isCopula } from './claims.ts';
import { OWN_WORK } from './own.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { isSubject, joinedTo } from './words.ts';

/** «طالبان در انفجار پل دست دارند», «در این قتل نقش داشت»: who has a hand in a deed; without a subject whoever speaks. */
export function involved({ context, clause, actors, triggers, add, has }: RoleView): void {
  const { tokens, sources, states } = context;
  const hand = clause.verb - 1;
  if (clause.negative || !hasPart(tokens, hand)) return;
  const deed = triggers.find(({ first }) => first < hand)?.first ?? deedBefore(tokens, clause, hand);
  if (deed === null) return;
  const isOne = (actor: ActorMention) => !has(actor) && isSubject(context, clause, actor);
  const one =
    actors.find((actor) => actor.last <= deed && isOne(actor)) ??
    // «در این حمله داعش دست دارد»: behind a deed that is pointed at stands the subject, and not whose deed it is.
    ([deed - 1, deed].some((at) => DEMONSTRATIVES.has(keyAt(tokens, at)))
      ? actors.find((actor) => actor.first > deed && actor.last <= hand && isOne(actor))
      : undefined);
  // «دو عضو داعش که در حمله دست داشتند گرفتار شدند»: told of others beside it.
  for (let at = clause.first; at < deed; at++) if (keyAt(tokens, at) === THAT && at > clause.first) return;
  if (one) {
    for (const each of joinedTo(tokens, actors, one)) add(each, 'perpetrator', 'role-hand-in', 'blamed');
    return;
  }
  // «دست داعش در این حمله دخیل است»: whose hand it is has been told.
  if (within(states, clause.first, clause.last).some(has)) return;
  const source = sources.findLast(({ at, stance }) => at < clause.verb && (stance === 'says' || stance === 'confirms'));
  // «پولیس گفت که سه تن که گمان می‌رود در این حمله نقش داشتند …»: those told of in between.
  const near = context.clauses[context.clauses.indexOf(clause) - 1] ?? clause;
  if (source?.actor && source.office !== 'outlet' && source.at >= near.first)
    add(source.actor, 'perpetrator', OWN_WORK, 'claimed');
}

/** «دست دارند», «نقش داشت», «دخیل است». */
const hasPart = (tokens: readonly Token[], at: number): boolean =>
  (SHARES.has(keyAt(tokens, at)) && HAVE.some((stem) => keyAt(tokens, at + 1).startsWith(stem))) ||
  (PARTAKERS.has(keyAt(tokens, at)) && isCopula(keyAt(tokens, at + 1)));

function deedBefore(tokens: readonly Token[], clause: Clause, end: number): number | null {
  for (let at = clause.first; at < end; at++)
    if (DEEDS.has(keyAt(tokens, at)) && keyAt(tokens, at - 1) === IN) return at;
  return null;
}

/** «انگشت اتهام این ترور به سوی داعش نشانه رفته است»: at whom the finger points, where nobody is told to point it. */
export function pointedAt({ context: { tokens, states, sources }, clause, add }: RoleView): void {
  let finger = clause.first;
  while (finger < clause.last && keyAt(tokens, finger) !== FINGER) finger++;
  if (
    finger === clause.last ||
    sources.some(({ at, stance }) => stance === 'alleges' && at >= clause.first && at < clause.last)
  )
    return;
  const upon = clause.cues.find(({ entry, first }) => entry.value === 'upon' && first > finger);
  const one = upon && within(states, clause.first, clause.last).find((actor) => actor.first >= upon.last);
  if (one) add(one, 'perpetrator', 'role-pointed-at', 'blamed');
}

/** «دست طالبان در این رویداد دخیل است», «رد پای داعش در کار باشد», «پشت این قتل دست طالبان را می‌بیند»: whose hand is seen in a deed. */
export function hands({ context: { tokens, states }, clause, add }: RoleView): void {
  if (clause.negative) return;
  for (const actor of within(states, clause.first, clause.last)) {
    const hand = actor.first - 1;
    if (!HANDS.has(keyAt(tokens, hand)) || PREPOSITIONS.has(keyAt(tokens, hand - 1))) continue;
    if (isInPlay(tokens, { first: actor.last, last: clause.last }))
      for (const one of joinedTo(tokens, states, actor)) add(one, 'perpetrator', 'role-hand-of', 'blamed');
  }
}

/** «… را می‌بیند», «در کار است», «در این رویداد دخیل است». */
function isInPlay(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (IN_PLAY.has(keyAt(tokens, at))) return true;
  return false;
}
