// The doer by what is said: who is blamed, who claims, whose work a deed is said to be, who tells at whom it was aimed.
import { isAttacker, isGeneric, isPoliceBody } from '../../lexicons/actors/kinds.ts';
import { AIMS, UNDER_AIM } from '../../lexicons/aim-words.ts';
import { AIMED_AT_BY, CALLED_SO } from '../../lexicons/blame-words.ts';
import {
  ATTACKERS,
  BEEN,
  COMMAS,
  COPULAS,
  DEEDS,
  FIGHTS,
  GROUND,
  GUILTY_TAIL,
  HITTING,
  IN,
  NOT_BE,
  OBJECT,
  PREPOSITIONS,
  PRONOUNS,
  PURPOSE,
  WORK,
} from '../../lexicons/function-words.ts';
import { ATTACKERS_CALLED } from '../../lexicons/stance-words.ts';
import { foldWord } from '../../normalize/letters.ts';
import type { Token } from '../../tokenize/token.ts';
import { claimingGroup } from '../actors/open-groups.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, startsAt, within } from '../reading.ts';
import { PREFIX, type Source } from '../sources/source.ts';
import { AIM_OF, isOfDeed } from './aims.ts';
import { accusedOf } from './blamed.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { isUndergone } from './verbs.ts';
import { firstAfter, joinedTo } from './words.ts';

/** «X را متهم کرد», «X را عامل … می‌داند», «به X نسبت داد»; «X مسئولیت را بر عهده گرفت». */
export function blamed({ context, clause, actors, add }: RoleView): void {
  for (const source of context.sources) {
    if (source.at < clause.first || source.at >= clause.last) continue;
    if (source.stance === 'claims')
      add(claimant(context.tokens, actors, source), 'perpetrator', source.rule, 'claimed');
    if (source.stance !== 'alleges') continue;
    const named = accusable(context, clause, source);
    const object = attackersNamed(context.tokens, source);
    const men = named.filter((one) => one.first > object && one.last <= source.at && one.value?.kind !== 'people');
    const accused = object < 0 ? accusedOf(context.tokens, named, source) : men.slice(0, 1);
    for (const one of accused) add(one, 'perpetrator', object < 0 ? source.rule : ATTACKERS_ARE, 'blamed');
  }
}

/** Who claims: the side in the source rather than him who speaks for it, else the group for which it speaks («شخصی خود را سخنگوی طالبان معرفی کرد و مسئولیت …»). */
const claimant = (
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  source: Source,
): ActorMention | undefined =>
  actors.find((one) => one.first >= source.first && one.first < source.last && !one.person) ??
  actors.find(({ first }) => first >= source.first && first < source.last) ??
  source.actor ??
  claimingGroup(tokens, source) ??
  actors.find((actor) => actor.last <= source.at && actor.value?.kind === 'force' && !isGeneric(actor.id));

/** Those whom a blame may name; «خاک افغانستان» is ground and does nothing, and «گزارشگران بدون مرز» ends in none. */
const accusable = ({ states, tokens }: RoleContext, clause: Clause, { last }: Source): ActorMention[] =>
  within(states, clause.first, clause.last).filter(
    ({ first }) => first === last || !GROUND.has(keyAt(tokens, first - 1)),
  );

/** «مهاجمان را اعضای داعش خواند»: the object «را» of those who are told whose men they are, or -1. */
function attackersNamed(tokens: readonly Token[], { last, at: end }: Source): number {
  for (let at = last + 1; at < end; at++)
    if (keyAt(tokens, at) === OBJECT) return ATTACKERS_KEYS.has(keyAt(tokens, at - 1)) ? at : -1;
  return -1;
}

const ATTACKERS_KEYS: ReadonlySet<string> = new Set(ATTACKERS_CALLED.map(foldWord));

/**
 * «داعش مسئول این حمله است», «طالبان متهم به این کشتارند»: said of an actor right before, of a deed right behind; «عاملان این
 * حمله طالبان هستند», «این حمله کار طالبان است»: the actor stands behind, before the copula.
 */
export function culprits(view: RoleView): void {
  const { context, clause, has } = view;
  const states = within(context.states, clause.first, clause.last);
  // «طالبان پشت این حمله نبوده‌اند»
  const isNot = clause.negative || NOT_BE.has(keyAt(context.tokens, clause.verb));
  // «دفتر والی پشت آن دست طالبان را می‌بیند»: whose hand it is has been told.
  if (!isNot && !states.some(has)) guilty(view, states);
}

function guilty({ context, clause, add }: RoleView, states: readonly ActorMention[]): void {
  const { tokens, triggers } = context;
  const blame = (one: ActorMention, rule: string): void => {
    for (const each of joinedTo(tokens, states, one)) add(each, 'perpetrator', rule, 'blamed');
  };
  for (const cue of clause.cues) {
    const deed = pastTail(tokens, cue.last);
    // «پشت این آدم‌ربایی است»: a word of happening, too; «قاتلان آنان طالبان بودند».
    const isDeed = [DEEDS, FIGHTS, PRONOUNS].some((all) => all.has(keyAt(tokens, deed)));
    if (cue.entry.value !== 'culprit' || !(isDeed || startsAt(triggers, deed))) continue;
    const one =
      states.find(isRightBefore(tokens, cue.first)) ??
      states.find(isRightBefore(tokens, beforeInserted(context, cue.first))) ??
      states.find(isPredicateBehind(tokens, cue.last));
    if (one) blame(one, cue.entry.id);
  }
  // «نشانهٔ مهاجمان پولیس بود»: whom they aimed at.
  for (const actor of states.filter(
    (one) => isPredicate(tokens, one) && ![1, 2].some((back) => AIMED_AT_BY.has(keyAt(tokens, one.first - back))),
  )) {
    if (WORK.has(keyAt(tokens, actor.first - 1))) blame(actor, 'role-work-of');
    // «مهاجمان طالبان بودند»
    else if (isAttackerBefore(states, actor) || isNamedAttacker(tokens, actor)) blame(actor, ATTACKERS_ARE);
  }
}

const isRightBefore =
  (tokens: readonly Token[], at: number) =>
  ({ last }: ActorMention): boolean =>
    at - last >= 0 && at - last <= 1 && !tokens[last]?.word.verb && (at === last || keyAt(tokens, last) !== ':');

/** «داعش به گفتهٔ والی مظنون اصلی است», «داعش، آن‌طور که والی تأکید کرد، مسئول …»: where the words of who says so open. */
function beforeInserted({ tokens, sources }: RoleContext, at: number): number {
  const end = COMMAS.has(keyAt(tokens, at - 1)) ? at - 1 : at;
  const source = sources.find(({ rule, last }) => rule === PREFIX && (last === end || (end < at && last < end)));
  if (!source || source.at >= end) return at;
  return COMMAS.has(keyAt(tokens, source.at - 1)) ? source.at - 1 : source.at;
}

const isPredicateBehind =
  (tokens: readonly Token[], at: number) =>
  (actor: ActorMention): boolean =>
    actor.first >= at && actor.value?.kind !== 'people' && isPredicate(tokens, actor);

const isAttackerBefore = (states: readonly ActorMention[], { first }: ActorMention): boolean =>
  states.some((one) => one.last === first && isAttacker(one.id));

const isNamedAttacker = (tokens: readonly Token[], { id, first }: ActorMention): boolean =>
  ATTACKERS.has(keyAt(tokens, first)) && !isGeneric(id);

/** «متهم به این کشتار», «عامل اصلی این حمله»: the deed may stand behind «به» or «در», or behind how guilty one is. */
const pastTail = (tokens: readonly Token[], at: number): number =>
  PREPOSITIONS.has(keyAt(tokens, at)) || GUILTY_TAIL.has(keyAt(tokens, at)) ? at + 1 : at;

/** Right before «است», «بوده‌اند», with at most a word between («خود»), or before «خوانده شده‌اند». */
const isPredicate = (tokens: readonly Token[], { last }: ActorMention): boolean =>
  [last, last + 1].some((at) => isCopula(keyAt(tokens, at))) ||
  (CALLED_SO.has(keyAt(tokens, last)) && isUndergone(keyAt(tokens, last + 1)));

/** «طالبان گفتند که هدف این حمله نیروهای پولیس بوده است»: who tells at whom a deed was aimed did it. */
export function aimed(view: RoleView): void {
  const { context, clause, actors, add } = view;
  const { tokens } = context;
  if (!closesWithCopula(tokens, clause)) return;
  for (let at = clause.first; at < clause.last; at++) {
    if (!AIMS.has(keyAt(tokens, at))) continue;
    const inDeed = isAimInDeed(view, at);
    const source = context.sources.findLast((one) => one.stance === 'says' && one.at < at && at < one.scope.last);
    const own = source?.office === 'outlet' ? null : (source?.actor ?? null);
    if (!inDeed && own?.value?.kind === 'force' && !isGeneric(own.id) && !isPoliceBody(own.id))
      add(own, 'perpetrator', AIMED_AT, 'claimed');
    else if (!inDeed && !isOfAttack(view, at) && !isUnderAim(tokens, at)) return;
    // «هدف حملهٔ اسرائیل نیروهای … بوده»: the doer stands before the attacked.
    add(
      actors.findLast((actor) => actor.first > at && actor !== own) ??
        // «یک مرکز تحریک طالبان هدف حملهٔ دیروز بود»
        actors.findLast((actor) => actor.last <= at && actor !== own && actor.first > (source?.at ?? -1)),
      'target',
      own && !inDeed ? AIMED_AT : AIM_OF,
    );
    return;
  }
}

const PURPOSE_REACH = 4;

/** «به قصد زدن یک پوستهٔ اردو پرتاب کردند», «برای ترور والی»: whom a deed was meant for. */
export function meant({ context: { tokens }, clause, actors, add }: RoleView): void {
  for (let at = clause.first; at < clause.last; at++)
    if (PURPOSE.has(keyAt(tokens, at)) && HITTING.has(keyAt(tokens, at + 1)))
      add(firstAfter(tokens, actors, { from: at + 2, reach: PURPOSE_REACH }), 'target', AIM_OF);
}

/** «هدف (اصلی) این حمله», «هدف مهاجمان»: what or who aimed stands right behind. */
const isOfAttack = ({ context }: RoleView, aim: number): boolean => isOfDeed(context, aim + 1);

/** «سربازان مورد هدف بودند». */
const isUnderAim = (tokens: readonly Token[], aim: number): boolean =>
  UNDER_AIM.has(keyAt(tokens, aim - 1)) && isCopula(keyAt(tokens, aim + 1));

/** «سربازان در این حمله هدف بودند»: between a deed, behind «در», and the copula. */
function isAimInDeed({ context: { tokens, triggers }, clause }: RoleView, aim: number): boolean {
  if (!isCopula(keyAt(tokens, aim + 1))) return false;
  for (let at = clause.first; at < aim; at++)
    if (
      keyAt(tokens, at) === IN &&
      [1, 2].some((on) => DEEDS.has(keyAt(tokens, at + on)) || startsAt(triggers, at + on) !== undefined)
    )
      return true;
  return false;
}

/** Whether a clause ends in a copula that is no part of another verb («هدف قرار داده بود»). */
function closesWithCopula(tokens: readonly Token[], clause: Clause): boolean {
  let at = clause.last - 1;
  while (at > clause.first && tokens[at]?.word.kind === 'mark') at--;
  const end = at;
  while (at > clause.first && isCopula(keyAt(tokens, at))) at--;
  return at < end && !tokens[at]?.word.verb;
}

export const isCopula = (key: string): boolean =>
  (COPULAS.has(key) && !NOT_BE.has(key)) || BEEN.some((stem) => key.startsWith(stem));

/** The rule of «مهاجمان طالبان بودند». */
export const ATTACKERS_ARE = 'role-attackers-are';
/** The rule of «هدف این حمله … بود». */
export const AIMED_AT = 'role-aim';
