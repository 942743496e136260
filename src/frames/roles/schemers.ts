// Whom attackers meant to harm: «مهاجمان قصد داشتند به سربازان آسیب برسانند», «حمله‌کنندگان در پی سربازان بودند», «طراحان حمله
// رفت‌وآمد قاضی را زیر نظر داشتند».
import { isAttacker, isUnknownArmed } from '../../lexicons/actors/kinds.ts';
import { AFTER_WHOM, INTENTS, MEANT_HARM, PASSING, SCHEMERS, WATCHED } from '../../lexicons/aim-words.ts';
import { CARRIERS, OBJECT, ONE, PREPOSITIONS, THAT, THEIRS } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { covering, keyAt, type Stretch, within } from '../reading.ts';
import { sentenceStart } from './aims.ts';
import { isCopula } from './claims.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { isUndergone } from './verbs.ts';
import { isSourceName, joinedTo } from './words.ts';

/** The rule of «مهاجمان در پی سربازان بودند». */
export const MEANT = 'role-meant';

/** Whom those who are called attackers are told to have meant. */
export function schemedAgainst(view: RoleView): void {
  const { context, clause, actors, add } = view;
  if (clause.negative || actors.length === 0) return;
  const first = sentenceStart(context, clause);
  const from = schemerIn(context, { first, last: clause.last });
  if (from < 0) return;
  const one = actors.find(
    (actor) =>
      actor.first > from &&
      !isUnknownArmed(actor.id) &&
      !SCHEMERS.has(keyAt(context.tokens, actor.first)) &&
      !isSourceName(context, actor) &&
      (isMeant(context, actor, from) || isWatched(context, actor, clause.last) || isMeantLater(context, actor, clause)),
  );
  if (one)
    for (const each of joinedTo(context.tokens, actors, one)) if (!isUnknownArmed(each.id)) add(each, 'target', MEANT);
}

/** Where a stretch names those who plan or do a deed, behind no preposition, or -1. */
function schemerIn({ tokens, actors }: RoleContext, { first, last }: Stretch): number {
  for (let at = first; at < last; at++) {
    const actor = covering(actors, at);
    if (!SCHEMERS.has(keyAt(tokens, at)) && !(actor?.first === at && isAttacker(actor.id))) continue;
    if (!PREPOSITIONS.has(keyAt(tokens, at - 1))) return at;
  }
  return -1;
}

/** How far before the attacked what is meant may stand. */
const CHAIN = 12;

/** «قصد کشتن X», «قصد داشتند به X آسیب برسانند», «در پی X بودند». */
function isMeant({ tokens, triggers, clauses }: RoleContext, { first, last }: ActorMention, from: number): boolean {
  let harm = false;
  for (let at = first - 1; at > from && at >= first - CHAIN; at--) {
    const key = keyAt(tokens, at);
    if (AFTER_WHOM.has(key) && !harm) return isCopula(keyAt(tokens, last)) || isCopula(keyAt(tokens, last + 1));
    if (INTENTS.has(key)) return harm || harms(tokens, { first: last, last: endOf(clauses, last) });
    if (MEANT_HARM.has(key) || covering(triggers, at)) harm = true;
    else if (!isLink(tokens, at)) return false;
  }
  return false;
}

/** «… آسیب برسانند», «… ضربه بزنند». */
function harms(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (MEANT_HARM.has(keyAt(tokens, at)) && !isUndergone(keyAt(tokens, at + 1))) return true;
  return false;
}

const endOf = (clauses: RoleContext['clauses'], at: number): number =>
  clauses.find((one) => at >= one.first && at < one.last)?.last ?? at;

/** What may stand between an intent and whom it is for: prepositions, «داشتند», vehicles and houses. */
function isLink(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return (
    word !== undefined &&
    (PREPOSITIONS.has(word.key) ||
      CARRIERS.has(word.key) ||
      PASSING.has(word.key) ||
      word.key === ONE ||
      word.key === OBJECT ||
      word.key === THAT ||
      word.kind === 'number' ||
      word.verb !== null)
  );
}

const TAIL = 3;

/** «X را زیر نظر داشتند», «X را تعقیب می‌کردند». */
function isWatched({ tokens }: RoleContext, { last }: ActorMention, end: number): boolean {
  let at = last;
  while (at < last + TAIL && keyAt(tokens, at) !== OBJECT) at++;
  if (keyAt(tokens, at) !== OBJECT) return false;
  for (let i = at + 1; i < end; i++) if (WATCHED.has(keyAt(tokens, i))) return true;
  return false;
}

/** «به رفت‌وآمد X آگاه بوده و قصد جان آنان را داشته‌اند»: a pronoun stands for whom the sentence told of before. */
function isMeantLater(context: RoleContext, actor: ActorMention, clause: RoleView['clause']): boolean {
  const { tokens, clauses } = context;
  const end = clauses.findLast(({ sentence }) => sentence === clause.sentence)?.last ?? clause.last;
  if (within(context.actors, actor.last, end).some(({ id }) => !isUnknownArmed(id))) return false;
  for (let at = actor.last; at < end; at++)
    if (INTENTS.has(keyAt(tokens, at)) && MEANT_HARM.has(keyAt(tokens, at + 1)))
      for (let i = at + 2; i <= at + CHAIN / 2 && i < end; i++) if (THEIRS.has(keyAt(tokens, i))) return true;
  return false;
}
