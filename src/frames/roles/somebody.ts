// The doer of whom nothing is told: «شخصی بمب انداخت», «در هرات کسی نارنجک انداخت».
import { isNationality } from '../../lexicons/actors/kinds.ts';
import {
  AND,
  COMPANY,
  FROM,
  IN,
  NAME_LEADS,
  OBJECT,
  ONE,
  PERSON_NOUNS,
  PREPOSITIONS,
  SOMEBODY,
  THAT,
} from '../../lexicons/function-words.ts';
import { PLURAL_PRONOUNS } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { strangerOver } from '../actors/strangers.ts';
import type { Clause } from '../clauses/clauses.ts';
import { headOfInsertion } from '../clauses/inserted.ts';
import { anyWithin, covering, keyAt, type Stretch, within } from '../reading.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';

/** «شخصی بمب دستی در میان روزه‌داران انداخت»: somebody opens the clause, with no «را» and no list that knows who. */
export function somebodyIn({ context, clause, actors }: RoleView): ActorMention | undefined {
  return openerOf(context, { first: clause.first, last: clause.verb }, actors);
}

/** «مردی که خود را پولیس معرفی می‌کرد … بر او آتش گشود», «دو مرد به خانه‌یی درآمدند و پدر و پسر را کشتند»: who opened the sentence. */
export function somebodyAhead({ context, clause }: RoleView): ActorMention | undefined {
  const { tokens, clauses } = context;
  // «چهار نفر به مزار می‌رفتند و آنان را کشتند»: others did it.
  for (let at = clause.first; at < clause.verb; at++)
    if (PLURAL_PRONOUNS.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === OBJECT) return undefined;
  let one = clause;
  for (let back = 0; back < GOES_ON; back++) {
    const head = headOfInsertion(context, one);
    if (head) return openerOf(context, { ...head, last: head.last + 1 }, within(context.actors, head.first, head.last));
    const before = clauses[clauses.indexOf(one) - 1];
    if (keyAt(tokens, one.first) !== AND || !before || before.sentence !== clause.sentence) return undefined;
    if (anyWithin(context.suffered, before.first, before.last) || !agrees(tokens, before, clause)) return undefined;
    const opener = openerOf(
      context,
      { first: before.first, last: before.verb },
      within(context.actors, before.first, before.last),
    );
    if (opener) return opener;
    one = before;
  }
  return undefined;
}

/** How many clauses «و» may join behind who opens the sentence. */
const GOES_ON = 3;

const agrees = (tokens: readonly Token[], before: Clause, clause: Clause): boolean =>
  tokens[before.verb]?.word.verb?.plural === tokens[clause.verb]?.word.verb?.plural;

/** Somebody at the head of a stretch. */
function openerOf(
  context: RoleContext,
  { first, last: end }: Stretch,
  actors: readonly ActorMention[],
): ActorMention | undefined {
  const { tokens, dates, places, counted } = context;
  let at = first;
  while (
    at < end &&
    (tokens[at]?.word.kind === 'mark' || NAME_LEADS.has(keyAt(tokens, at)) || covering(dates, at) !== undefined)
  )
    at++;
  // «در هرات کسی نارنجک انداخت»
  if (keyAt(tokens, at) === IN) at = covering(places, at + 1)?.last ?? at;
  if (at >= end || actors.some((actor) => actor.first <= at && actor.last > at)) return undefined;
  const people = covering(counted, at);
  const man = behindMan(context, actors, at);
  if (!man && people && (people.last >= end || !isBareCount(tokens, people) || !endsThere(context, people.last)))
    return undefined;
  if (!man && !people && !SOMEBODY.has(keyAt(tokens, at))) return undefined;
  const last = man ?? people?.last ?? at + 1;
  return keyAt(tokens, last) === OBJECT || isObjectWithParts(context, last) ? undefined : strangerOver(at, last);
}

/** «هشت تن به شمول دو سرباز را زخمی ساخت»: the mark of the object stands behind those who are among them. */
const isObjectWithParts = ({ tokens, counted }: RoleContext, last: number): boolean => {
  const [part] = within(counted, last + 1, last + AMONG_WORDS + 1);
  return (
    part !== undefined &&
    keyAt(tokens, part.last) === OBJECT &&
    COMPANY.has(keyAt(tokens, part.first - 1)) &&
    PREPOSITIONS.has(keyAt(tokens, last))
  );
};

/** «به شمول», «از جمله». */
const AMONG_WORDS = 2;

/** «یک مرد فلسطینی در …», «یک جوان عرب با …»: one man, and at most a word of what he is. */
function behindMan(context: RoleContext, actors: readonly ActorMention[], at: number): number | undefined {
  const { tokens } = context;
  if (keyAt(tokens, at) !== ONE || !PERSON_NOUNS.has(keyAt(tokens, at + 1))) return undefined;
  // «یک مرد مسلح»: a list knows who.
  if (actors.some(({ first }) => first === at + 1)) return undefined;
  const isWord = tokens[at + 2]?.word.kind === 'word' && !tokens[at + 2]?.word.verb;
  return [at + 2, at + 3].slice(0, isWord ? 2 : 1).find((end) => endsThere(context, end));
}

/** «چهار مرد», «چند نفر», «زنی»: people of whom nothing more is told. */
const isBareCount = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  first + 1 >= last
    ? SOMEBODY.has(keyAt(tokens, first))
    : last - first === 2 && PERSON_NOUNS.has(keyAt(tokens, last - 1));

/** Where nothing can go on with who they are: a day, a place, the object of what they did. */
const endsThere = ({ tokens, dates, counted }: RoleContext, at: number): boolean =>
  covering(dates, at) !== undefined ||
  keyAt(tokens, at) === ONE ||
  keyAt(tokens, at) === THAT ||
  (PREPOSITIONS.has(keyAt(tokens, at)) && keyAt(tokens, at) !== FROM) ||
  counted.some(({ first }) => first === at);

/** «حملهٔ یک فلسطینی به …», «عملیات یک جوان فلسطینی»: one man of a people, right behind what he did. */
export function loneDoer({ context: { tokens }, actors }: RoleView, at: number): ActorMention | undefined {
  if (keyAt(tokens, at) !== ONE) return undefined;
  const man = PERSON_NOUNS.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  const one = actors.find(({ id, first }) => first === man && isNationality(id));
  return one && strangerOver(at, one.last);
}
