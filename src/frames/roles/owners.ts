// The doer by what struck: to whom a strike or its weapon is put down, whose bombs and mines they are.
import { isEnemyLabel } from '../../lexicons/actors/kinds.ts';
import { OBJECT, THAT, TO } from '../../lexicons/function-words.ts';
import {
  BLOWS,
  DONE_BY,
  HITS,
  MEANS,
  OUT_OF,
  PREYS,
  PUT_DOWN,
  PUT_DOWN_TO,
  THROWN,
} from '../../lexicons/role-words.ts';
import { WAR_OF } from '../../lexicons/struck-words.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import { anyWithin, endsAt, keyAt, within } from '../reading.ts';
import { isStored } from '../weapons/stored-weapons.ts';
import { STRIKES } from './nouns.ts';
import { isBehindPair, meansBefore } from './of-means.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { canDo, happens, isSourceName, joinedTo } from './words.ts';

/** «حمله‌ای که به ارتش پاکستان نسبت داده می‌شود», «حملهٔ منسوب به …», «پهپادی که گمان می‌رود متعلق به … باشد». */
export function putDown(view: RoleView): void {
  const { context, clause, add } = view;
  const { tokens, states } = context;
  if (clause.negative) return;
  for (const actor of within(states, clause.first, clause.last)) {
    if (isSourceName(context, actor)) continue;
    const isSaid = isSaidOfDeed(view, actor);
    if (!isSaid && !isSupposed(tokens, actor)) continue;
    for (const one of joinedTo(tokens, states, actor).filter(({ first }) => first >= actor.first))
      add(one, 'perpetrator', 'role-put-down-to', isSaid ? 'blamed' : 'told');
  }
}

/** How far before the name «که» may stand («که مقام‌ها به … نسبت داده‌اند»). */
const THAT_REACH = 5;

const DONE_BY_SOMEONE: ReadonlySet<Happening> = new Set([...STRIKES, 'killing', 'abduction']);

/** Whether a deed or a weapon is put down to a name. */
function isSaidOfDeed({ context: { tokens, triggers }, clause }: RoleView, { first, last }: ActorMention): boolean {
  const isStruckBy = (at: number): boolean =>
    MEANS.has(keyAt(tokens, at)) || triggers.some((one) => one.first <= at && one.last > at);
  if (PUT_DOWN_TO.has(keyAt(tokens, first - 2)) && isBehindPair(tokens, first)) return isStruckBy(first - 3);
  if (keyAt(tokens, first - 1) !== TO || keyAt(tokens, last) !== PUT_DOWN) return false;
  let at = first - 2;
  while (at > first - THAT_REACH && keyAt(tokens, at) !== THAT && tokens[at]?.word.kind === 'word') at--;
  // «انفجار دیروز در قندوز که به … نسبت داده می‌شود»
  const isTold = within(triggers, clause.first, at).some(({ entry }) => DONE_BY_SOMEONE.has(entry.value.happening));
  return keyAt(tokens, at) === THAT && (isStruckBy(at - 1) || isTold);
}

/** «پهپادی که گمان می‌رود متعلق به … باشد»: «که» stands between the weapon and whose it is. */
function isSupposed(tokens: readonly Token[], { first }: ActorMention): boolean {
  const means = meansBefore(tokens, first);
  return means >= 0 && keyAt(tokens, means + 1) === THAT;
}

/** «قربانی تله‌های انفجاری داعش شدند», «زیر آتش طیاره‌های ارتش قرار گرفتند», «گلولهٔ طالبان جان او را گرفت»: whose weapon hit. */
export function hitBy(view: RoleView): void {
  const { context, actors, triggers, add, has } = view;
  if (happens(triggers, 'interception', 'defusal', 'arrest') || !isHarm(view)) return;
  for (const actor of actors) {
    if (has(actor) || !canDo(actor) || actor.value?.kind === 'people' || isEnemyLabel(actor.id)) continue;
    if (keyAt(context.tokens, actor.last) === OBJECT || !isWeaponOf(context, actor.first)) continue;
    for (const one of joinedTo(context.tokens, actors, actor).filter(canDo)) add(one, 'perpetrator', 'role-hit-by');
  }
}

/** «یک پهپاد ارتش به منطقه اعزام شد» hurts nobody; «قربانی تله‌های انفجاری», «در دام مین‌ها», «زیر بمب‌ها» tell of harm by themselves. */
function isHarm({ context: { tokens, suffered }, clause: { cues, first, last }, triggers }: RoleView): boolean {
  if (anyWithin(suffered, first, last) || happens(triggers, ...STRIKES, 'killing')) return true;
  if (cues.some(({ entry }) => entry.value === 'perform')) return true;
  for (let at = first; at < last; at++) if (PREYS.has(keyAt(tokens, at))) return true;
  return false;
}

/** Whether the weapon that hits stands right before its owner. */
function isWeaponOf({ tokens, weapons }: RoleContext, owner: number): boolean {
  // «ماین جاسازی‌شدهٔ داعش»
  const end = keyAt(tokens, owner - 1).endsWith(DONE_BY) ? owner - 1 : owner;
  const means = meansBefore(tokens, owner);
  const first = means >= 0 ? means : ((endsAt(weapons, owner) ?? endsAt(weapons, end))?.first ?? end - 1);
  const before = keyAt(tokens, first - 1);
  if (isStored(tokens, first) || OUT_OF.has(before) || WAR_OF.has(keyAt(tokens, owner - 1))) return false;
  // «فرود آمدن بم‌های …», «آتش توپ‌های …»: what is manned hits by what it does.
  // «هدف گلولهٔ مرزبانان قرار گرفتند»: the weapon is told with its aim.
  const isThrown = [first, end - 1].some((at) => THROWN.has(keyAt(tokens, at)));
  return isThrown || (MEANS.has(keyAt(tokens, first)) && (BLOWS.has(before) || HITS.has(before)));
}
