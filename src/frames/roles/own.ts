// The doer by his own word: whose work a deed is said to be, who tells of a deed of his own.
import { isAttacker, isOwnForce } from '../../lexicons/actors/kinds.ts';
import { CARRIED_OUT } from '../../lexicons/blame-words.ts';
import {
  AT_WORK,
  DEEDS,
  DEMONSTRATIVES,
  DOING,
  FROM,
  GUILTY,
  NOT_BE,
  OBJECT,
  OWN,
  OWN_FORCES,
  OWN_NOUNS,
  OWNERS,
  PREPOSITIONS,
  PRONOUNS,
  TO,
  WORK,
} from '../../lexicons/function-words.ts';
import { WE } from '../../lexicons/heading-words.ts';
import { DID, DONE_IT } from '../../lexicons/role-words.ts';
import { ACTS, BEHIND_IT, HAND, IT } from '../../lexicons/stance-words.ts';
import { BLOWS, type TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { anyWithin, keyAt, type Stretch, within } from '../reading.ts';
import { isCopula } from './claims.ts';
import { ownWorkAt, WORK_REACH } from './own-work.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { isSourceName, joinedTo } from './words.ts';

/** «داعش گفت کار اوست», «این کار «استشهادیون» آنان بوده»: who says so did it. */
export function ownWork({ context, clause, add }: RoleView): void {
  const at =
    clause.cues.find((cue) => cue.entry.value === 'own-work')?.first ??
    ownWorkAt(context.tokens, clause) ??
    doneAt(context, clause) ??
    handAt(context, clause);
  // «طالبان این کار را کرده‌اند»: another is told to have done it.
  if (at === undefined || namedBefore(context, clause, at)) return;
  const isHeard = ({ stance }: RoleContext['sources'][number]) => stance === 'says' || stance === 'confirms';
  const source =
    context.sources.findLast((one) => isHeard(one) && one.at < at) ??
    // «این عملیات را ما انجام دادیم»؛ این را داعش گفت»: the quotation stands before.
    context.sources.find((one) => isHeard(one) && one.scope.first <= at && at < one.scope.last);
  if (!source) return;
  // «لشکر جهنگوی و طالبان پاکستان گفته‌اند کار آنان است»: two who say so with one verb.
  for (const one of context.sources)
    if (one.at === source.at && one.actor && one.office !== 'outlet')
      add(one.actor, 'perpetrator', OWN_WORK, 'claimed');
}

/** «استخبارات از عملیات دیشب خود در غزنی خبر داد»: who tells of a deed of his own did it. */
export function ownDeed({ context: { tokens, sources }, clause, triggers, add }: RoleView): void {
  for (const { actor, office, stance, at, scope } of sources) {
    if (stance !== 'says' || office === 'outlet' || !actor) continue;
    // «مقام آمریکایی: حملات ما در …»
    const ours = ({ entry, first, last }: Stretch & { entry: { value: TriggerValue } }) =>
      BLOWS.has(entry.value.happening) && first >= scope.first && first < scope.last && isOurs(tokens, last);
    if (actor.value?.kind !== 'people' && triggers.some(ours)) add(actor, 'perpetrator', OWN_WORK, 'claimed');
    if (actor.value?.kind !== 'force') continue;
    if (
      at >= clause.first &&
      at < clause.last &&
      triggers.some(({ first, last }) => isOwn(tokens, last, at) || isCarriedOut(tokens, first))
    )
      add(actor, 'perpetrator', OWN_WORK, 'claimed');
  }
}

const OWN_REACH = 3;

/** «خود» right behind a noun of happening, with at most a day or a kind between, and before the verb of saying. */
function isOwn(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = from; at < Math.min(verb, from + OWN_REACH); at++)
    if (OWN.has(keyAt(tokens, at))) return keyAt(tokens, at + 1) !== OBJECT;
  return false;
}

/** «حملهٔ دیشب ما به …» */
function isOurs(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + OWN_REACH; at++)
    if (keyAt(tokens, at) === WE) return keyAt(tokens, at + 1) !== OBJECT;
    else if (tokens[at]?.word.kind !== 'word' || PREPOSITIONS.has(keyAt(tokens, at))) return false;
  return false;
}

/** «از انجام این حمله خبر داد»: done by who tells of it. */
const isCarriedOut = (tokens: readonly Token[], first: number): boolean =>
  [first - 1, first - 2].some((at) => DOING.has(keyAt(tokens, at)) && keyAt(tokens, at - 1) === FROM);

/** The rule of «کار ماست». */
export const OWN_WORK = 'role-own-work';

/** «تأیید کرد که این عملیات را انجام داده است»: a deed pointed at and done, with nobody told who did it but who speaks. */
function doneAt({ tokens, states }: RoleContext, clause: Clause): number | undefined {
  const at = pointedDeed(tokens, clause);
  if (at < 0 || !isDone(tokens, clause)) return undefined;
  // «این کار را افراد آنان کرده‌اند»
  const theirs =
    OWN_FORCES.has(keyAt(tokens, at + 1)) ||
    [at + 1, at + 2].some((i) => OWNERS.has(keyAt(tokens, i)) || PRONOUNS.has(keyAt(tokens, i)));
  if (within(states, clause.first, clause.last).some(({ antecedent }) => !antecedent && !theirs)) return undefined;
  return theirs || performsBehind(clause, at) ? at : undefined;
}

/** «این کار را», «این حملهٔ خونین را»: where «را» stands behind a deed that is pointed at, or -1. */
function pointedDeed(tokens: readonly Token[], { first, last }: Clause): number {
  for (let at = first + 2; at < last; at++)
    if (keyAt(tokens, at) === OBJECT && pointerBefore(tokens, at) >= first) {
      const deed = keyAt(tokens, pointerBefore(tokens, at) + 1);
      return DEEDS.has(deed) || WORK.has(deed) ? at : -1;
    }
  return -1;
}

/** The «این» of what stands before «را», with one adjective at most, or -1. */
const pointerBefore = (tokens: readonly Token[], at: number): number =>
  [at - 2, at - 3].find((i) => DEMONSTRATIVES.has(keyAt(tokens, i))) ?? -1;

const isDone = (tokens: readonly Token[], { first, last, verb, negative, cues }: Clause): boolean =>
  !negative &&
  // «این جنایت را داعش کرده» in quotation marks: no verb closes it.
  (verb < 0 ? tokens.slice(first, last).some(({ word }) => word.key === DONE_IT) : isDoing(tokens, { verb, cues }));

const isDoing = (tokens: readonly Token[], { verb, cues }: Pick<Clause, 'verb' | 'cues'>): boolean =>
  cues.some(({ entry }) => entry.value === 'perform') || DID.some((stem) => keyAt(tokens, verb).startsWith(stem));

/** «این کار را طالبان کرده‌اند», «داعش این رویداد را انجام داده است»: who is told to have done what is pointed at. */
export function doneBy({ context, clause, add }: RoleView): void {
  const { tokens, states } = context;
  const it = pronounDeed(tokens, clause);
  const doer = it < 0 || clause.negative ? undefined : namedBefore(context, clause, it);
  for (const each of doer ? joinedTo(tokens, states, doer) : []) add(each, 'perpetrator', 'role-done-by', 'blamed');
  const at = pointedDeed(tokens, clause);
  if (at < 0 || !isDone(tokens, clause)) return;
  const behind = states.find(
    ({ first, last, value }) =>
      first === at + 1 && last <= (clause.verb < 0 ? clause.last : clause.verb) && value?.kind !== 'people',
  );
  const isRightBehind = clause.verb === at + 1 || performsBehind(clause, at);
  const one = behind ?? (isRightBehind ? namedBefore(context, clause, pointerBefore(tokens, at)) : undefined);
  for (const each of one ? joinedTo(tokens, states, one) : []) add(each, 'perpetrator', 'role-done-by');
}

/** «طالبان آن را انجام داده‌اند», «داعش آن را طراحی کرده بود»: where such a pronoun stands, or -1. */
function pronounDeed(tokens: readonly Token[], { first, verb }: Clause): number {
  for (let at = first + 1; at < verb; at++)
    if (DEMONSTRATIVES.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === OBJECT)
      return CARRIED_OUT.has(keyAt(tokens, at + 2)) ? at : -1;
  return -1;
}

const performsBehind = ({ cues }: Clause, at: number): boolean =>
  cues.some(({ entry, first }) => entry.value === 'perform' && first === at + 1);

/**
 * Who is named right before a deed that is pointed at; «جنگجویان این گروه» are of whoever speaks, and «به گفتهٔ سخنگوی طالبان
 * این حمله را …» names a speaker.
 */
const namedBefore = (context: RoleContext, { first: start }: Clause, at: number): ActorMention | undefined =>
  context.states.find(
    (actor) =>
      actor.last === at &&
      !isAttacker(actor.id) &&
      actor.first >= start &&
      actor.value?.kind !== 'people' &&
      actor.antecedent === undefined &&
      !DEMONSTRATIVES.has(keyAt(context.tokens, actor.last - 2)) &&
      !isSourceName(context, actor),
  );

/**
 * «پشت این حمله بوده است», «دست به این اقدام زده است», «آن را به انتقام … انجام داده است»: a deed of one's own in other words,
 * told by an armed body, with nobody named.
 */
function handAt({ tokens, states, sources }: RoleContext, clause: Clause): number | undefined {
  const { first, last, verb, negative, mood, cues } = clause;
  const source = sources.findLast(({ at }) => at < Math.max(first, verb));
  const who = source?.actor;
  // «آنان پشت این حمله نیستند»
  const isNot = negative || NOT_BE.has(keyAt(tokens, verb));
  if (isNot || mood !== 'asserted' || verb < 0 || who?.value?.kind !== 'force' || isOwnForce(who.id)) return undefined;
  // «به دست نیروهای خودشان راه‌اندازی شد», «از سوی آنان سازماندهی شده بود»: nobody else has been named.
  const by = cues.find(
    ({ entry, first: start, last: end }) =>
      entry.value === 'by' &&
      ((OWN_NOUNS.has(keyAt(tokens, end)) && OWN.has(keyAt(tokens, end + 1))) ||
        (PRONOUNS.has(keyAt(tokens, end)) && !anyWithin(states, source?.at ?? start, start))),
  );
  if (by) return by.first;
  if (within(states, first, last).some(({ antecedent, value }) => !antecedent && value?.kind !== 'people'))
    return undefined;
  for (let at = first; at < verb; at++) {
    const isPointed = DEMONSTRATIVES.has(keyAt(tokens, at + 1)) && DEEDS.has(keyAt(tokens, at + 2));
    // «عامل آن بوده است»
    const isGuilty = GUILTY.has(keyAt(tokens, at)) && isCopula(keyAt(tokens, verb)) && verb - at <= WORK_REACH;
    if ((BEHIND_IT.has(keyAt(tokens, at)) && isPointed) || (isGuilty && (isPointed || keyAt(tokens, at + 1) === IT)))
      return at;
    if (keyAt(tokens, at) === HAND && keyAt(tokens, at + 1) === TO && ACTS.has(keyAt(tokens, at + 3))) return at;
    if (keyAt(tokens, at) === OBJECT && isDeedAt(tokens, at - 1) && isCarriedOutBy(tokens, clause)) return at;
  }
  return undefined;
}

/** «حمله», «این کار». */
const isDeedAt = (tokens: readonly Token[], at: number): boolean =>
  DEEDS.has(keyAt(tokens, at)) || (keyAt(tokens, at) === AT_WORK && DEMONSTRATIVES.has(keyAt(tokens, at - 1)));

/** «انجام داده است», «راه‌اندازی کرده‌اند» */
const isCarriedOutBy = (tokens: readonly Token[], { cues, verb }: Clause): boolean =>
  cues.some(({ entry, first, last }) => entry.value === 'perform' && DOING.has(keyAt(tokens, first)) && last > verb);
