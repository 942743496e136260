// The two sides of a clash or a deal.
import { AND, MUTUAL, WITH } from '../lexicons/function-words.ts';
import { keyAt, startsAt } from './reading.ts';
import { actorAfter, canDo, firstAfter, isSourceName } from './role-words.ts';
import type { ActorMention, RoleView } from './roles.ts';

/** «درگیری میان X و Y», «X و Y درگیر شدند», «X با Y درگیر شد». */
export function sides(view: RoleView): void {
  const fights = view.triggers.filter(({ entry }) => entry.value.happening === 'clash');
  const clash = fights.find(({ entry }) => entry.id !== 'operation');
  const agreement = view.triggers.some(({ entry }) => entry.value.happening === 'agreement');
  if (fights.length > 0 || agreement) between(view);
  if (!clash && !agreement) return;
  ofClash(view);
  if (clash) fightingWith(view);
  if (clash?.entry.id === 'clashed' || agreement) joined(view);
}

const FAR = 8;

function between({ clause, actors, add }: RoleView): void {
  for (const cue of clause.cues) {
    if (cue.entry.value !== 'between') continue;
    const [one, two] = actors.filter((actor) => actor.first >= cue.last);
    if (!one || !two || one.first - cue.last > FAR) continue;
    add(one, 'party', 'role-between');
    add(two, 'party', 'role-between');
  }
}

/** «درگیری طالبان و مرزبانان ایران»: a noun of fighting that both sides stand behind. */
function ofClash({ context, actors, add, triggers }: RoleView): void {
  for (const { first, last } of triggers) {
    if (!MUTUAL.has(keyAt(context.tokens, first))) continue;
    const one = actorAfter(context, actors, last);
    const two = one && keyAt(context.tokens, one.last) === AND && startsAt(actors, one.last + 1);
    if (!one || !two || !canDo(one) || !canDo(two)) continue;
    add(one, 'party', 'role-clash-of');
    add(two, 'party', 'role-clash-of');
  }
}

const CARRIED = 4;

/** «X با Y درگیر شد», «در درگیری با گروهی از Y». */
function fightingWith(view: RoleView): void {
  const { context, actors, add, clause } = view;
  for (let at = clause.first; at < clause.last; at++) {
    if (keyAt(context.tokens, at) !== WITH) continue;
    const other = firstAfter(context.tokens, actors, { from: at + 1, reach: CARRIED });
    if (!other) continue;
    add(other, 'party', 'role-with');
    const before = actors.filter((actor) => actor.last <= at);
    const one =
      ofFight(view, before) ??
      before.find((actor) => actor.value?.kind !== 'people' && !isSourceName(context, actor)) ??
      before.find((actor) => actor.value?.kind !== 'people') ??
      before[0];
    add(one, 'party', 'role-with');
    add(
      one && actors.find((actor) => actor.first === one.last + 1 && keyAt(context.tokens, one.last) === AND),
      'party',
      'role-with',
    );
    return;
  }
}

/** «درگیری مرزبانان با گروهک …»: the side that the noun governs. */
function ofFight({ context, triggers }: RoleView, before: readonly ActorMention[]): ActorMention | undefined {
  const noun = triggers.findLast(({ first }) => MUTUAL.has(keyAt(context.tokens, first)));
  const one = noun && actorAfter(context, before, noun.last);
  return one && canDo(one) ? one : undefined;
}

/** «X و Y درگیر شدند», «کابل و اسلام‌آباد توافق کردند». */
function joined({ context, actors, add }: RoleView): void {
  for (const [i, actor] of actors.entries()) {
    const next: ActorMention | undefined = actors[i + 1];
    if (keyAt(context.tokens, actor.last) !== AND || next?.first !== actor.last + 1) continue;
    add(actor, 'party', 'role-and');
    add(next, 'party', 'role-and');
  }
}
