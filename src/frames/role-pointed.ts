// The attacked told by a pronoun: «قاضی نبی به محکمه می‌رفت. مردان مسلح بر او آتش گشودند» has the name in a sentence before.
import { OBJECT, ONE } from '../lexicons/function-words.ts';
import { SAYING, SAYING_VERBS } from '../lexicons/pointing-words.ts';
import { SENTENCE_ENDS, SINGULAR_PRONOUNS } from '../lexicons/role-words.ts';
import { keyAt, type Stretch, within } from './reading.ts';
import { sentenceStart } from './role-pronouns.ts';
import { isActive } from './role-verbs.ts';
import { isSourceName } from './role-words.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';

/** How many sentences back the name may stand. */
const SENTENCES = 3;
/** How many tokens back it may stand. */
const REACH = 90;

/** «او را کشتند», «بر وی فیر کردند»: the one whom a pronoun stands for was attacked. */
export function pointedAtOne(view: RoleView): void {
  const { context, clause, add, has } = view;
  if (!isActive(view)) return;
  for (let at = clause.first; at < clause.verb; at++) {
    if (!SINGULAR_PRONOUNS.has(keyAt(context.tokens, at)) || !isStruck(view, at)) continue;
    const one = personBefore(context, at);
    if (one && !has(one)) add(one, 'target', 'role-person-before');
    return;
  }
}

/** Whether a pronoun is the object or whom an attack reaches. */
const isStruck = ({ context: { tokens }, clause }: RoleView, at: number): boolean =>
  keyAt(tokens, at + 1) === OBJECT || clause.cues.some(({ entry, last }) => entry.value === 'upon' && last === at);

/** The one person of whom the text told last: by name, or as «یک آموزگار». */
function personBefore(context: RoleContext, pronoun: number): ActorMention | undefined {
  const { tokens } = context;
  let last = pronoun;
  for (let back = 0; back <= SENTENCES && last > 0 && pronoun - last < REACH; back++) {
    const first = sentenceStart(tokens, last);
    for (const actor of within(context.actors, first, last)) {
      if (!isOne(tokens, actor) || actor.voice || actor.attacks) continue;
      if (!speaks(context, actor, last)) return actor;
      // «نورالله می‌گوید که طالبان او را زدند»: he tells it of himself, but an office tells of others.
      if (back === 0 && !actor.person?.role) return undefined;
    }
    last = first;
    while (last > 0 && SENTENCE_ENDS.has(keyAt(tokens, last - 1))) last--;
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
