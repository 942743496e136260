// The attacked told by a pronoun: «قاضی نبی به محکمه می‌رفت. مردان مسلح بر او آتش گشودند» has the name in a sentence before.
import { isAttacker } from '../../lexicons/actors/kinds.ts';
import { OBJECT, ONE } from '../../lexicons/function-words.ts';
import { SAYING, SAYING_VERBS } from '../../lexicons/pointing-words.ts';
import { PLURAL_PRONOUNS, SENTENCE_ENDS, SINGULAR_PRONOUNS } from '../../lexicons/role-words.ts';
import { anyWithin, keyAt, type Stretch, within } from '../reading.ts';
import { sentenceStart } from './pronouns.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { isActive } from './verbs.ts';
import { happens, isSourceName } from './words.ts';

/** How many sentences back the name may stand. */
const SENTENCES = 3;
/** How many tokens back it may stand. */
const REACH = 90;

/** «او را کشتند», «بر آنان فیر کردند»: those whom a pronoun stands for were attacked. */
export function struckBefore(view: RoleView): void {
  const { context, clause, add, has } = view;
  if (!isActive(view)) return;
  for (let at = clause.first; at < clause.verb; at++) {
    const key = keyAt(context.tokens, at);
    const isPlural = PLURAL_PRONOUNS.has(key);
    if (!(isPlural || SINGULAR_PRONOUNS.has(key)) || !isStruck(view, at)) continue;
    if (isPlural && !happens(view.triggers, ...OF_PEOPLE) && !anyWithin(context.active, clause.first, clause.last))
      return;
    const one = isPlural ? peopleBefore(view, at) : personBefore(context, at);
    if (one && !has(one)) add(one, 'target', isPlural ? 'role-people-before' : 'role-person-before');
    return;
  }
}

/** What is done to people: «آن‌ها را سرنگون کردند» is said of things. */
const OF_PEOPLE = ['attack', 'shooting', 'killing', 'abduction', 'arrest'] as const;

/** Whether a pronoun is the object or whom an attack reaches. */
const isStruck = ({ context: { tokens }, clause }: RoleView, at: number): boolean =>
  keyAt(tokens, at + 1) === OBJECT || clause.cues.some(({ entry, last }) => entry.value === 'upon' && last === at);

/** The stretches in which a name may stand for which a pronoun does: what is before it in its sentence, and the sentences before. */
function stretchesBefore({ tokens }: RoleContext, pronoun: number): Stretch[] {
  const out: Stretch[] = [];
  let last = pronoun;
  for (let back = 0; back <= SENTENCES && last > 0 && pronoun - last < REACH; back++) {
    const first = sentenceStart(tokens, last);
    out.push({ first, last });
    last = first;
    while (last > 0 && SENTENCE_ENDS.has(keyAt(tokens, last - 1))) last--;
  }
  return out;
}

/** The one person of whom the text told last: by name, or as «یک آموزگار». */
function personBefore(context: RoleContext, pronoun: number): ActorMention | undefined {
  for (const [back, { first, last }] of stretchesBefore(context, pronoun).entries())
    for (const actor of within(context.actors, first, last)) {
      if (!isOne(context.tokens, actor) || actor.voice || actor.attacks) continue;
      if (!speaks(context, actor, last)) return actor;
      // «نورالله می‌گوید که طالبان او را زدند»: he tells it of himself, but an office tells of others.
      if (back === 0 && !actor.person?.role) return undefined;
    }
  return undefined;
}

/** The people of whom the text told last, or the force where it told of none; not those who do it. */
function peopleBefore({ context, actors }: RoleView, pronoun: number): ActorMention | undefined {
  for (const [back, { first, last }] of stretchesBefore(context, pronoun).entries()) {
    const others = within(context.actors, first, last).filter(
      (one) =>
        one.value !== null &&
        !one.person &&
        !one.attacks &&
        !isAttacker(one.id) &&
        !actors.some(({ id }) => id === one.id) &&
        !speaks(context, one, last),
    );
    // In a sentence of its own the nearest is meant, in one before its subject.
    const told = back === 0 ? others.reverse() : others;
    const found =
      told.find(({ value }) => value?.kind === 'people') ?? told.find(({ value }) => value?.kind === 'force');
    if (found) return found;
  }
  return undefined;
}

const isOne = (tokens: RoleContext['tokens'], { first, person, value }: ActorMention): boolean =>
  person !== undefined || (value?.kind === 'people' && keyAt(tokens, first - 1) === ONE);

/** Whether an actor only speaks: a verb of saying is the next one. */
function speaks(context: RoleContext, actor: Stretch & ActorMention, end: number): boolean {
  if (isSourceName(context, actor) || SAYING.has(keyAt(context.tokens, actor.first - 1))) return true;
  for (let at = actor.last; at < end; at++) {
    const key = keyAt(context.tokens, at);
    if (key === ':' || SAYING.has(key) || SAYING_VERBS.has(key)) return true;
    if (context.tokens[at]?.word.verb) return false;
  }
  return false;
}
