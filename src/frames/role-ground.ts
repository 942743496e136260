// The attacked where an attack meets somebody: those in an ambush, those who beat it back, those who held the ground.
import { AMBUSH, BACKWARDS, DRIVING, FROM, HOLDS, OBJECT, PREPOSITIONS, REPELLED } from '../lexicons/function-words.ts';
import type { Token } from '../tokenize/token.ts';
import { keyAt } from './reading.ts';
import { firstAfter, happens, hasObject, isSubject, isUndergone } from './role-words.ts';
import type { RoleView } from './roles.ts';

const REACH = 3;

/**
 * «سربازان در کمین طالبان افتادند», «با کمین طالبان روبه‌رو شدند»: the subject is whom the ambush struck; of «موتر طالبان را
 * در کمین انداختند» it is the object.
 */
export function ambushed({ context, actors, add, clause, triggers, has }: RoleView): void {
  for (const { first } of triggers) {
    if (!AMBUSH.has(keyAt(context.tokens, first)) || !PREPOSITIONS.has(keyAt(context.tokens, first - 1))) continue;
    const object = actors.find((actor) => actor.last < first && keyAt(context.tokens, actor.last) === OBJECT);
    const subject = actors.find((actor) => actor.last < first && !has(actor) && isSubject(context, clause, actor));
    // «شورشیان در کمین دیروز سه پاسدار را کشتند»: with an object, whoever it is, the subject did it.
    const acts = object !== undefined || hasObject(context.tokens, clause);
    if (object) add(object, 'target', 'role-ambushed');
    if (subject !== object) add(subject, acts ? 'perpetrator' : 'target', 'role-ambushed');
  }
}

/** «ولسوالی را از چنگ طالبان بیرون کشیدند», «از وجود شورشیان پاک شد»: who held the ground was attacked. */
export function wrested({ context: { tokens }, clause, actors, add, triggers }: RoleView): void {
  if (!happens(triggers, 'regain', 'capture')) return;
  for (let at = clause.first; at < clause.last; at++)
    if (keyAt(tokens, at) === FROM && HOLDS.has(keyAt(tokens, at + 1)))
      add(firstAfter(tokens, actors, { from: at + 2, reach: REACH }), 'target', 'role-wrested');
    // «کنترل شهر را از ارتش گرفتند», «از طالبان بازپس گرفته شد»
    else if (keyAt(tokens, at) === FROM && at < clause.verb)
      add(
        actors.find((actor) => actor.first === at + 1 && actor.value?.kind === 'force'),
        'target',
        'role-wrested',
      );
}

const repels = (tokens: readonly Token[], at: number): boolean =>
  REPELLED.has(keyAt(tokens, at)) ||
  // «یورش طالبان عقب زده شد»: nobody is told who did it.
  (BACKWARDS.has(keyAt(tokens, at)) &&
    DRIVING.some((stem) => keyAt(tokens, at + 1).startsWith(stem)) &&
    !isUndergone(keyAt(tokens, at + 2)));

/** «ارتش حملهٔ تروریست‌ها را دفع کرد»: who repels was attacked. */
export function repelled({ context, actors, add, clause, has }: RoleView): void {
  let verb = clause.first;
  while (verb < clause.last && !repels(context.tokens, verb)) verb++;
  if (verb === clause.last) return;
  const subject = actors.find((actor) => actor.last <= verb && !has(actor) && isSubject(context, clause, actor));
  add(subject, 'target', 'role-repelled');
}
