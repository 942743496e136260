// Fighters and people of a group whose name stands right behind them: «چریک‌های جبههٔ مقاومت», «افراد وابسته به داعش».
import { isAttacker, isGeneric, isMilitant, isUnidentified, isUnknownArmed } from '../../lexicons/actors/kinds.ts';
import {
  AFFILIATE_KINDS,
  AFFILIATED,
  AFFILIATES,
  ARMED,
  COPULAS,
  OBJECT,
  PAST_COPULAS,
} from '../../lexicons/function-words.ts';
import { MANNED } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { endsAt, keyAt } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';

/** «چریک‌های جبههٔ مقاومت», «افراد مسلح طالبان»: fighters right before the name of their group are the group's. */
export function withFighters(tokens: readonly Token[], actors: readonly ActorMention[]): ActorMention[] {
  const ofGroup = (actor: ActorMention, i: number): ActorMention | undefined => {
    // «دو موترسایکل‌سوار نقاب‌پوش»: two words for those of whom only the looks are told.
    if (isUnidentified(actor.id) && actors[i + 1]?.first === actor.last && isUnidentified(actors[i + 1]?.id ?? ''))
      return { ...actor, last: actors[i + 1]?.last ?? actor.last };
    const isArmed = isUnknownArmed(actor.id) && keyAt(tokens, actor.last - 1) === ARMED;
    // «نیروهای ویژهٔ جبههٔ آزادی», «عامل انتحاری داعش»
    const isForce =
      isAttacker(actor.id) || (actor.value?.kind === 'force' && isGeneric(actor.id) && !isUnknownArmed(actor.id));
    const next = isMilitant(actor.id) || isArmed || isForce ? actors[i + 1] : undefined;
    const isGroup = next?.first === actor.last && next.value?.kind === 'force' && !isGeneric(next.id);
    // «افراد مسلح طالبان را کشتند»
    // «مهاجمان طالبان بودند» says who they were.
    const isSaid = isGroup && isBeing(keyAt(tokens, next.last));
    const isTheirs =
      isGroup &&
      !isSaid &&
      !(isForce && next.value?.state === true) &&
      (!(isArmed || isForce) || keyAt(tokens, next.last) !== OBJECT);
    return isTheirs ? { ...next, first: actor.first, ...attacking(actor) } : undefined;
  };
  return actors.flatMap((actor, i) => {
    const before = actors[i - 1];
    return before && ofGroup(before, i - 1) ? [] : [ofGroup(actor, i) ?? actor];
  });
}

/** Those whom the words before their group call attackers stay so. */
const attacking = (head: ActorMention | undefined): Pick<ActorMention, 'attacks'> =>
  head && isAttacker(head.id) ? { attacks: true } : {};

const isBeing = (key: string): boolean => COPULAS.has(key) || PAST_COPULAS.has(key);

/** «افراد منسوب به داعش», «جنگجویان ازبکستانی وابسته به القاعده»: the people of a group that is named behind them. */
export function withAffiliates(tokens: readonly Token[], all: readonly ActorMention[]): readonly ActorMention[] {
  const actors = withCraft(tokens, all);
  const taken = new Set<ActorMention>();
  const joined = actors.map((actor, i) => {
    if (!isGroup(actor) || !isAffiliated(tokens, actor)) return actor;
    let first = actor.first - 2;
    while (first > actor.first - AFFILIATE_REACH && AFFILIATE_KINDS.has(keyAt(tokens, first - 1))) first--;
    const head = endsAt(actors, first);
    if (head && (head.value?.state === true || !isGeneric(head.id))) return actor;
    if (head) taken.add(head);
    else if (!AFFILIATES.has(keyAt(tokens, first - 1))) return actor;
    const named = nameBehind(actors, i);
    if (named) taken.add(named);
    return { ...actor, first: head?.first ?? first - 1, last: (named ?? actor).last, ...attacking(head) };
  });
  return taken.size > 0 ? joined.filter((actor) => !taken.has(actor)) : joined;
}

/** «جنگنده‌های متعلق به نیروهای آمریکایی»: who flies them does it. */
function withCraft(tokens: readonly Token[], actors: readonly ActorMention[]): readonly ActorMention[] {
  const craftOf = (actor: ActorMention): ActorMention | undefined => {
    const craft =
      actor.value?.kind === 'force' && isAffiliated(tokens, actor) ? endsAt(actors, actor.first - 2) : undefined;
    return craft && MANNED.has(keyAt(tokens, craft.first)) ? craft : undefined;
  };
  const flown = actors.map((actor) => ({ actor, craft: craftOf(actor) }));
  const taken = new Set(flown.map(({ craft }) => craft));
  return flown.flatMap(({ actor, craft }) =>
    taken.has(actor) ? [] : [craft ? { ...actor, first: craft.first } : actor],
  );
}

/** «وابسته به گروهک تجزیه‌طلب الاحوازیه»: the name of the group behind its kind. */
function nameBehind(actors: readonly ActorMention[], i: number): ActorMention | undefined {
  const named = actors[i + 1];
  return named && named.first === actors[i]?.last && isGroup(named) ? named : undefined;
}

/** Behind «وابسته به», «منسوب به». */
const isAffiliated = (tokens: readonly Token[], { first }: ActorMention): boolean =>
  AFFILIATED.some(([word, to]) => keyAt(tokens, first - 2) === word && keyAt(tokens, first - 1) === to);

/** A group of its own name or kind that is no state's force. */
const isGroup = ({ id, value }: ActorMention): boolean =>
  value?.kind === 'force' && value.state !== true && !isGeneric(id);

const AFFILIATE_REACH = 5;
