// The doer told by a pronoun: «طالبان وارد قریه شدند. آنان سه جوان را کشتند» has its name in a sentence before.
import { isNationality } from '../../lexicons/actors/kinds.ts';
import { OBJECT } from '../../lexicons/function-words.ts';
import { SAYING, SAYING_VERBS } from '../../lexicons/pointing-words.ts';
import { PLURAL_PRONOUNS, PRONOUN_LEADS, SENTENCE_ENDS } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { isLead } from './speaker.ts';
import { canDo, isOblique } from './words.ts';

/** How many sentences back the name may stand. */
const SENTENCES = 2;
/** How many tokens back it may stand. */
const REACH = 120;
/** How far behind a speaker's name its verb of saying may stand. */
const SAYING_REACH = 2;

/** Whom a plural pronoun that opens the clause stands for: the subject of the last sentence that names one. */
export function pointedSubject({ context, clause }: RoleView): ActorMention | undefined {
  const { tokens } = context;
  if (clause.pluperfect || !tokens[clause.verb]?.word.verb?.plural || !opensWithPronoun(context, clause))
    return undefined;
  let last = sentenceStart(tokens, clause.first);
  for (let back = 0; back < SENTENCES && last > 0 && clause.first - last < REACH; back++) {
    while (last > 0 && SENTENCE_ENDS.has(keyAt(tokens, last - 1))) last--;
    const first = sentenceStart(tokens, last);
    const one = within(context.actors, first, last).find((actor) => isDoer(tokens, actor));
    if (one) return isQuoted(tokens, { first: one.last, last: clause.first }) ? undefined : one;
    last = first;
  }
  return undefined;
}

/** «آنها همچنین پالایشگاه را …», «سپس آنان …», but not «آنها را کشتند». */
function opensWithPronoun(context: RoleContext, { first, verb }: { first: number; verb: number }): boolean {
  const { tokens } = context;
  let at = first;
  while (
    at < verb &&
    !PLURAL_PRONOUNS.has(keyAt(tokens, at)) &&
    (tokens[at]?.word.kind === 'mark' || isLead(context, at) || PRONOUN_LEADS.has(keyAt(tokens, at)))
  )
    at++;
  return PLURAL_PRONOUNS.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) !== OBJECT;
}

/** The token behind the mark that ends the sentence before. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let first = Math.max(at, 0);
  while (first > 0 && !SENTENCE_ENDS.has(keyAt(tokens, first - 1))) first--;
  return first;
}

/** «واشنگتن … گفت: «آن‌ها …»»: who is quoted points at others than the news names. */
function isQuoted(tokens: readonly Token[], { first, last }: Stretch): boolean {
  let open = 0;
  for (let at = first; at < last; at++) {
    const key = keyAt(tokens, at);
    if (key === ':') return true;
    if (key === '«') open++;
    if (key === '»') open--;
  }
  return open > 0;
}

/** A group or force that is no object, stands behind no preposition and does not only speak. */
const isDoer = (tokens: readonly Token[], actor: ActorMention): boolean =>
  canDo(actor) &&
  !actor.voice &&
  // «مدیر اندیشکدهٔ فرانسوی»
  !(isNationality(actor.id) && actor.last - actor.first === 1 && tokens[actor.first]?.word.ending !== 'plural') &&
  actor.value?.kind !== 'institution' &&
  !isOblique(tokens, actor.first) &&
  keyAt(tokens, actor.last) !== OBJECT &&
  !speaks(tokens, actor);

const speaks = (tokens: readonly Token[], { last }: Stretch): boolean => {
  if (keyAt(tokens, last) === ':') return true;
  for (let at = last; at < last + SAYING_REACH; at++)
    if (SAYING.has(keyAt(tokens, at)) || SAYING_VERBS.has(keyAt(tokens, at))) return true;
  return false;
};
