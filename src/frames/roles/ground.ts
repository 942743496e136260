// The attacked where an attack meets somebody: those in an ambush, those who beat it back, those who held the ground.
import { isEnemyLabel } from '../../lexicons/actors/kinds.ts';
import {
  AMBUSH,
  BACKWARDS,
  CAUGHT,
  DRIVING,
  FROM,
  FULL,
  GRIPS,
  HOLDS,
  OBJECT,
  PREPOSITIONS,
  REPELLED,
  SITS,
  TO,
} from '../../lexicons/function-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Happening, TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { hasObject, isUndergone } from './verbs.ts';
import { isDriving, takerIn } from './withdrawn.ts';
import { canDo, firstAfter, happens, isSubject } from './words.ts';

const REACH = 3;

/** The rule of «سربازان از پاسگاه بیرون شدند». */
export const YIELDER = 'role-yielder';

/**
 * «سربازان در کمین طالبان افتادند», «با کمین طالبان روبه‌رو شدند»: the subject is whom the ambush struck; of «موتر طالبان را
 * در کمین انداختند» it is the object.
 */
export function ambushed({ context, actors, add, clause, triggers, has }: RoleView): void {
  for (const trigger of triggers) {
    const first = ambushIn(context.tokens, trigger);
    if (
      first < 0 ||
      !(PREPOSITIONS.has(keyAt(context.tokens, first - 1)) || CAUGHT.has(keyAt(context.tokens, first - 1)))
    )
      continue;
    const object = actors.find((actor) => actor.last < first && keyAt(context.tokens, actor.last) === OBJECT);
    const subject = actors.find((actor) => actor.last < first && !has(actor) && isSubject(context, clause, actor));
    // «شورشیان در کمین دیروز سه پاسدار را کشتند»: with an object, whoever it is, the subject did it.
    const acts = object !== undefined || hasObject(context.tokens, clause);
    if (object) add(object, 'target', 'role-ambushed');
    if (subject !== object) add(subject, acts ? 'perpetrator' : 'target', 'role-ambushed');
  }
}

/** Where «کمین» stands in a word of happening: «به کمین افتادند», but not «به کمین نشستند», or -1. */
function ambushIn(tokens: readonly Token[], { first, last }: Stretch): number {
  if (AMBUSH.has(keyAt(tokens, first))) return first;
  for (let at = first + 1; at < last; at++)
    if (AMBUSH.has(keyAt(tokens, at))) return SITS.some((stem) => keyAt(tokens, last - 1).startsWith(stem)) ? -1 : at;
  return -1;
}

/** «ولسوالی زیر کنترل طالبان رفت», «در تصرف داعش قرار گرفت»: who has the ground now. */
export function gripped({ context: { tokens }, actors, add, triggers }: RoleView): void {
  for (const { entry, first } of triggers) {
    if (entry.value.happening !== 'capture' && entry.value.happening !== 'regain') continue;
    for (let at = Math.max(0, first - GRIP_REACH); at < first; at++)
      if (GRIPS.has(keyAt(tokens, at)) && PREPOSITIONS.has(keyAt(tokens, at - 1)) && keyAt(tokens, at - 1) !== FROM)
        add(
          firstAfter(tokens, actors, { from: FULL.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1, reach: 1 }),
          'perpetrator',
          'role-holder',
        );
  }
}

const GRIP_REACH = 6;

/** «نیروهای دولتی ولسوالی را به طالبان از دست دادند»: who lost the ground was attacked. */
export function lost({ context, clause, actors, add, triggers, has }: RoleView): void {
  if (!triggers.some(({ entry }) => entry.id === LOST)) return;
  const taker = actors.find(({ first }) => keyAt(context.tokens, first - 1) === TO);
  add(taker, 'perpetrator', 'role-taker-of-ground');
  add(
    actors.find((actor) => !has(actor) && isSubject(context, clause, actor)),
    'target',
    'role-loser',
  );
}

const LOST = 'ground-lost';

/** «سربازان پاسگاه را ترک کردند»: who leaves ground, attacked where another is told to have taken it. */
export function yielded({ context, clause, actors, add, triggers, has }: RoleView): void {
  if (!triggers.some(({ entry }) => entry.value.happening === 'handover')) return;
  const subject = actors.find((actor) => !has(actor) && isArmed(actor) && isSubject(context, clause, actor));
  const next = context.clauses[context.clauses.indexOf(clause) + 1];
  const taken = actors.some(has) || happens(context.triggers, 'capture') || takerIn(context, next) !== undefined;
  add(subject, taken && !isSeized(context.tokens, triggers) ? 'target' : 'perpetrator', YIELDER);
}

/** «ولسوالی را بدون جنگ تصرف کردند»: the subject has the ground; «در اختیار … گذاشتند» gives it up. */
const isSeized = (tokens: readonly Token[], triggers: RoleView['triggers']): boolean =>
  triggers.some(({ first, last }) =>
    tokens
      .slice(first, last)
      .some(({ word }, i) => GRIPS.has(word.key) && !PREPOSITIONS.has(keyAt(tokens, first + i - 1))),
  );

/** The verb right behind whom the ground is taken from. */
const isTakenFrom = ({ entry, first }: Mention<TriggerValue>, { last }: ActorMention): boolean =>
  TAKES.has(entry.value.happening) && first >= last && first - last <= 1;

const TAKES: ReadonlySet<Happening> = new Set(['capture', 'regain']);

const isArmed = (actor: ActorMention): boolean =>
  canDo(actor) && !isEnemyLabel(actor.id) && actor.value?.kind === 'force';

/** «ولسوالی را از چنگ طالبان بیرون کشیدند», «از وجود شورشیان پاک شد»: who held the ground was attacked. */
export function wrested({ context: { tokens }, clause, actors, add, triggers }: RoleView): void {
  if (!happens(triggers, 'regain', 'capture')) return;
  for (let at = clause.first; at < clause.last; at++) {
    if (keyAt(tokens, at) !== FROM) continue;
    if (HOLDS.has(keyAt(tokens, at + 1)))
      add(firstAfter(tokens, actors, { from: at + 2, reach: REACH }), 'target', 'role-wrested');
    // «شهر را از داعش گرفت»
    const holder = actors.find((actor) => actor.first === at + 1);
    if (!holder || keyAt(tokens, holder.last) === OBJECT) continue;
    const isForce = holder.value?.kind === 'force' && at < clause.verb;
    if (isForce || triggers.some((one) => isTakenFrom(one, holder))) add(holder, 'target', 'role-wrested');
  }
}

const repels = (tokens: readonly Token[], at: number): boolean =>
  REPELLED.has(keyAt(tokens, at)) ||
  // «یورش طالبان عقب زده شد»: nobody is told who did it; «با عقب راندن داعش» tells how ground was won.
  (BACKWARDS.has(keyAt(tokens, at)) &&
    !isDriving(tokens, at + 1) &&
    DRIVING.some((stem) => keyAt(tokens, at + 1).startsWith(stem)) &&
    !isUndergone(keyAt(tokens, at + 2)));

/** «ارتش حملهٔ تروریست‌ها را دفع کرد»: who repels was attacked, and is armed («نگهبانان»). */
export function repelled({ context, actors, add, clause, has }: RoleView): void {
  let verb = clause.first;
  while (verb < clause.last && !repels(context.tokens, verb)) verb++;
  if (verb === clause.last) return;
  const subject = actors.find((actor) => actor.last <= verb && !has(actor) && isSubject(context, clause, actor));
  if (subject?.value?.kind !== 'people') add(subject, 'target', 'role-repelled');
}
