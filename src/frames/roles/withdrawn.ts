// Ground that one side leaves and another takes: «پس از عقب‌نشینی سربازان روس پس گرفت», «با عقب راندن عناصر داعش», «شهر را تصرف کرد و
// نیروهای دولتی گریختند», «نیروهای دولتی ولسوالی را رها کردند و طالبان بر آن مسلط شدند».
import { BACKWARDS, DRIVING, FROM, GRIPS, IN, OBJECT, POSTS, THAT, WITH } from '../../lexicons/function-words.ts';
import {
  AFTERS,
  DOWNFALL,
  FALLS,
  FLIGHTS,
  HELD_GROUND,
  LEAVES,
  TAKING_OVER,
  WITHDRAWALS,
} from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { headOfInsertion } from '../clauses/inserted.ts';
import { keyAt, within } from '../reading.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { actorAfter, canDo, firstAfter, happens, isOblique, isSubject, joinedTo } from './words.ts';

const GROUND = ['capture', 'regain', 'handover'] as const;

/** «پس از عقب‌نشینی سربازان روس», «با عقب راندن عناصر داعش»: who is gone lost the ground. */
export function withdrawn({ context, clause, actors, add, triggers, has }: RoleView): void {
  if (!happens(triggers, ...GROUND)) return;
  const { tokens } = context;
  for (let at = clause.first + 1; at < clause.last; at++) {
    if (!isWithdrawal(tokens, at)) continue;
    const gone = actorAfter(context, actors, at + 1) ?? countedAfter(context, actors, at + 1);
    if (!gone || !canDo(gone)) continue;
    for (const one of joinedTo(tokens, actors, gone)) add(one, 'target', 'role-withdrawn');
    // «ارتش پس از خروج نظامیان … وارد شهر شد»
    if (!happens(triggers, 'capture', 'regain'))
      add(
        actors.find((actor) => !has(actor) && isForce(actor) && isSubject(context, clause, actor)),
        'perpetrator',
        'role-took-over',
      );
  }
}

/** «فرار هزاران سرباز»: those who are gone may be counted. */
const countedAfter = (
  { counted }: RoleContext,
  actors: readonly ActorMention[],
  at: number,
): ActorMention | undefined => {
  const people = counted.find(({ first }) => first === at);
  return people && actors.find(({ first }) => first > at && first < people.last);
};

/** «پوستهٔ پولیس محلی به دست طالبان افتاد», «پایگاه اردو سقوط کرد»: whose post falls was attacked. */
export function bereftOfPost({ context: { tokens }, clause, actors, add, triggers, has }: RoleView): void {
  const fall = triggers.find(({ entry }) => entry.value.happening === 'capture' || entry.value.happening === 'regain');
  if (!fall || clause.verb < 0 || !isFall(tokens, clause.verb)) return;
  for (const actor of actors) {
    if (has(actor) || !isForce(actor) || actor.last > clause.verb || keyAt(tokens, actor.last) === OBJECT) continue;
    const isPost = [actor.first - 1, actor.first].some(
      (at) => POSTS.has(keyAt(tokens, at)) || HELD_GROUND.has(keyAt(tokens, at)),
    );
    if (isPost && !isOblique(tokens, actor.first))
      for (const one of joinedTo(tokens, actors, actor)) add(one, 'target', 'role-post-fell');
  }
}

/** «افتاد», «سقوط کرد», «به تصرف … درآمد»: the ground is the subject. */
const isFall = (tokens: readonly Token[], verb: number): boolean =>
  FALLS.some((stem) => keyAt(tokens, verb).startsWith(stem)) || DOWNFALL.has(keyAt(tokens, verb - 1));

/** A noun of leaving or driving out behind «پس از», «در پی» or «با». */
function isWithdrawal(tokens: readonly Token[], at: number): boolean {
  const driven = isDriving(tokens, at);
  if (!WITHDRAWALS.has(keyAt(tokens, at)) && !driven) return false;
  // «بیرون رفتن», «عقب راندن»: two words.
  return [at - 1, at].some(
    (from) =>
      AFTERS.has(keyAt(tokens, from - 1)) ||
      (keyAt(tokens, from - 1) === FROM && AFTERS.has(keyAt(tokens, from - 2))) ||
      keyAt(tokens, from - 1) === WITH,
  );
}

/** «عقب راندن», «پس زدن». */
export const isDriving = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.verb?.form === 'infinitive' &&
  BACKWARDS.has(keyAt(tokens, at - 1)) &&
  DRIVING.some((stem) => keyAt(tokens, at).startsWith(stem));

/** «شهر رمادی را که یک سال در کنترل داعش بود، آزاد کردند»: who held the ground that is won back. */
export function held({ context, clause, add, triggers }: RoleView): void {
  const head = happens(triggers, 'regain', 'capture') ? headOfInsertion(context, clause) : null;
  if (!head) return;
  for (let at = head.last; at < clause.first; at++)
    if (GRIPS.has(keyAt(context.tokens, at)) && keyAt(context.tokens, at - 1) === IN)
      add(firstAfter(context.tokens, context.actors, { from: at + 1, reach: 1 }), 'target', 'role-held');
}

/** «شهر را تصرف کرد و نیروهای دولتی گریختند»: who flees when others take the ground. */
export function fled({ context, clause, actors, add, triggers, has }: RoleView): void {
  const { tokens, clauses, triggers: all } = context;
  if (clause.verb < 0 || happens(triggers, ...GROUND) || !happens(all, 'capture', 'regain')) return;
  const flees =
    FLIGHTS.some((stem) => keyAt(tokens, clause.verb).startsWith(stem)) ||
    [clause.verb - 1, clause.verb - 2].some((at) => at >= clause.first && LEAVES.has(keyAt(tokens, at)));
  if (!flees) return;
  const runner = actors.find((actor) => !has(actor) && isForce(actor) && isSubject(context, clause, actor));
  // «نیروها گریختند و طالبان شهر را گرفتند», in either order.
  if (
    runner &&
    clauses.some((other) => other !== clause && other.sentence === clause.sentence && takes(context, other))
  )
    add(runner, 'target', 'role-fled');
}

const takes = ({ triggers }: RoleContext, { first, last }: Clause): boolean =>
  happens(within(triggers, first, last), 'capture', 'regain');

const isForce = (actor: ActorMention): boolean => canDo(actor) && actor.value?.kind === 'force';

/** «نیروهای دولتی ولسوالی را رها کردند و طالبان بر آن مسلط شدند»: who comes in where others are told to have left. */
export function tookOver(view: RoleView): void {
  const { context, clause, add } = view;
  if (!happens(context.triggers, 'handover')) return;
  const taker = takerIn(context, clause);
  const before = context.clauses[context.clauses.indexOf(clause) - 1];
  if (!taker || before?.sentence !== clause.sentence) return;
  if (happens(within(context.triggers, before.first, before.last), 'handover'))
    add(taker, 'perpetrator', 'role-took-over');
}

/** The force that is told to come into ground in a clause. */
export function takerIn(context: RoleContext, clause: Clause | undefined): ActorMention | undefined {
  if (!clause || clause.negative || clause.mood !== 'asserted') return undefined;
  let at = clause.first;
  while (at < clause.last && !TAKING_OVER.has(keyAt(context.tokens, at))) at++;
  if (at === clause.last || keyAt(context.tokens, clause.first) === THAT) return undefined;
  return within(context.actors, clause.first, clause.last).find(
    (actor) => isForce(actor) && isSubject(context, clause, actor),
  );
}
