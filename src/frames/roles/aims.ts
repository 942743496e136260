// At whom a deed is said to have been aimed, by words that tell of nothing else: «حمله متوجه سربازان بود», «سربازان را هدف
// اصلی مهاجمان می‌دانند», «هدف: سربازان».

import { isAttacker } from '../../lexicons/actors/kinds.ts';
import {
  AIM_TAILS,
  AIMS,
  AS_WHAT,
  AT_THE_TIME,
  GOING,
  NO_DEEDS,
  PASSING,
  POINTED_AT,
  SCHEMERS,
  TOLD_AS,
} from '../../lexicons/aim-words.ts';
import { DEEDS, FROM, OBJECT, PRESENCE, THAT, TO } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch, startsAt, within } from '../reading.ts';
import { STRIKES } from './nouns.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { firstAfter, happens, isSourceName, joinedTo } from './words.ts';

/** The rule of «هدف این حمله سربازان بودند». */
export const AIM_OF = 'role-aim-of';

const REACH = 6;

/** Who is told to have been the aim. */
export function toldAims(view: RoleView): void {
  if (view.clause.negative) return;
  const { add, context, actors } = view;
  for (const one of [pointed(view), called(view), named(view), titled(view), cameUpon(view)])
    if (one && !isSourceName(context, one))
      for (const each of joinedTo(context.tokens, actors, one)) if (!isAttacker(each.id)) add(each, 'target', AIM_OF);
}

/** «حمله متوجه سربازان بود», «این رویداد معطوف به …». */
function pointed({ context, clause, actors }: RoleView): ActorMention | undefined {
  const { tokens } = context;
  for (let at = clause.first; at < clause.last; at++) {
    if (
      !POINTED_AT.has(keyAt(tokens, at)) ||
      !tellsOfDeed(context, { first: sentenceStart(context, clause), last: at })
    )
      continue;
    const from = keyAt(tokens, at + 1) === TO ? at + 2 : at + 1;
    return firstAfter(tokens, actors, { from, reach: REACH });
  }
  return undefined;
}

/** «X را هدف اصلی این حمله می‌دانند», «از X به عنوان هدف مهاجمان یاد شده است». */
function called({ context, clause, actors }: RoleView): ActorMention | undefined {
  const { tokens } = context;
  for (let at = clause.first; at < clause.last; at++) {
    if (!AIMS.has(keyAt(tokens, at)) || !isOfDeed(context, at + 1)) continue;
    const as = AS_WHAT.has(keyAt(tokens, at - 1));
    const object = actors.find(({ last }) => keyAt(tokens, last) === OBJECT && last < at && (as || last === at - 1));
    if (object) return object;
    if (as) return actors.find(({ first, last }) => last < at && keyAt(tokens, first - 1) === FROM);
  }
  return undefined;
}

/** «هدف مهاجمان، سربازان عنوان شده است». */
function named({ context, clause, actors }: RoleView): ActorMention | undefined {
  const { tokens } = context;
  const told = clause.verb - 1;
  if (!TOLD_AS.has(keyAt(tokens, told)) && !TOLD_AS.has(keyAt(tokens, clause.verb))) return undefined;
  for (let at = clause.first; at < told; at++)
    if (AIMS.has(keyAt(tokens, at)) && isOfDeed(context, at + 1))
      return actors.findLast(({ first, last }) => first > at && last >= told - 1 && last <= told);
  return undefined;
}

/** «این حمله زمانی رخ داد که سربازان از محل می‌گذشتند»: who was there when it came. */
function cameUpon({ context, clause, actors }: RoleView): ActorMention | undefined {
  const { tokens, clauses } = context;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (keyAt(tokens, clause.first) !== THAT || before?.sentence !== clause.sentence) return undefined;
  if (!tellsOfDeed(context, before) || !isAtTheTime(tokens, before)) return undefined;
  const there = tokens.slice(clause.first, clause.last).some(({ word: { key } }) => isPresence(key));
  return there
    ? actors.find(({ first, value }) => first <= clause.first + SUBJECT && value !== null && value.kind !== 'state')
    : undefined;
}

const isPresence = (key: string): boolean =>
  PASSING.has(key) || PRESENCE.has(key) || GOING.some((stem) => key.startsWith(stem));

const SUBJECT = 3;

function isAtTheTime(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = last - 1; at >= first; at--) if (AT_THE_TIME.has(keyAt(tokens, at))) return true;
  return false;
}

/** «هدف: سربازان.», «آماج حمله — نمازگزاران»: a line without a verb. */
function titled({ context, clause, actors }: RoleView): ActorMention | undefined {
  const { tokens } = context;
  if (clause.verb >= 0) return undefined;
  for (let at = clause.first; at < clause.last; at++) {
    if (!AIMS.has(keyAt(tokens, at)) || isWord(tokens[at - 1])) continue;
    let end = at + 1;
    while (end < clause.last && isWord(tokens[end])) end++;
    // «هدف اصلی حمله: …»
    if (!TITLE_ENDS.has(keyAt(tokens, end)) || (end > at + 1 && !isOfDeed(context, at + 1))) continue;
    return firstAfter(tokens, actors, { from: end + 1, reach: REACH });
  }
  return undefined;
}

const TITLE_ENDS: ReadonlySet<string> = new Set([':', '—', '–', '-', '؛', '،']);

const isWord = (token: Token | undefined): boolean => token !== undefined && token.word.kind !== 'mark';

/** «هدف (اصلی) این حمله», «آماج مهاجمان», «هدف طراحان این رویداد»: what or who aimed stands right behind. */
export function isOfDeed({ tokens, triggers, actors }: RoleContext, from: number): boolean {
  let at = from;
  while (AIM_TAILS.has(keyAt(tokens, at))) at++;
  const key = keyAt(tokens, at);
  const actor = startsAt(actors, at);
  return (
    DEEDS.has(key) ||
    SCHEMERS.has(key) ||
    startsAt(triggers, at) !== undefined ||
    (actor !== undefined && isAttacker(actor.id))
  );
}

/** A noun of a deed in a stretch, and nothing else that may be pointed at somebody. */
function tellsOfDeed({ tokens, triggers }: RoleContext, { first, last }: Stretch): boolean {
  let deed = happens(within(triggers, first, last), ...STRIKES, 'abduction', 'killing');
  for (let at = first; at < last; at++) {
    if (NO_DEEDS.has(keyAt(tokens, at))) return false;
    deed ||= DEEDS.has(keyAt(tokens, at));
  }
  return deed;
}

/** Where the sentence of a clause starts, as far as its frame goes. */
export const sentenceStart = ({ clauses }: RoleContext, { sentence, first }: RoleView['clause']): number =>
  clauses.find((one) => one.sentence === sentence)?.first ?? first;
