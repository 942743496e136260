import { AIMS, UNDER_AIM } from '../../lexicons/aim-words.ts';
import { BREACH, COUNTER, DEMONSTRATIVES, MUTUAL, OBJECT, ONE, SOUND, WARS } from '../../lexicons/function-words.ts';
import { AIMLESS, HELD_GROUND, RUSHES, TAKING, TOWARDS } from '../../lexicons/role-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Happening, TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import { anyWithin, keyAt, type Stretch } from '../reading.ts';
import { isAnswered, isBombed, isOver } from './beside.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { loneDoer } from './somebody.ts';
import { hasObject, isActive, isPlaced } from './verbs.ts';
import { actorAfter, canDo, firstAfter, happens, joinedTo } from './words.ts';

/** Happenings that someone does to someone. */
export const STRIKES = [
  'attack',
  'airstrike',
  'shelling',
  'shooting',
  'suicide',
  'explosion',
  'grenade',
  'chemical',
  'clash',
] as const;
const DOER_NOUNS: ReadonlySet<Happening> = new Set<Happening>([...STRIKES, 'abduction', 'change']);
const SUFFERER_NOUNS: ReadonlySet<Happening> = new Set<Happening>(['killing', 'arrest']);
const SUFFERER_IDS = new Set(['cell-dismantled']);

/** «حملهٔ X», «بمباردمان X», «ترور X»: the noun's own doer or sufferer. */
export function afterNouns(view: RoleView): void {
  const { context, clause, triggers } = view;
  if (triggers.length === 0) return;
  const struck = (isActive(view) && hasObject(context.tokens, clause)) || isPlaced(context.tokens, clause);
  for (const trigger of triggers) {
    const { force } = trigger.entry.value;
    // «به ضرب گلولهٔ افراد ناشناس»: a noun however strong has its doer behind it, a verb has not.
    if (force === 'strong' && context.tokens[trigger.last - 1]?.word.verb && !isInfinitive(context.tokens, trigger))
      continue;
    govern(view, trigger, struck);
  }
}

/** What one noun says of whoever stands behind it. */
function govern(view: RoleView, trigger: Mention<TriggerValue>, struck: boolean): void {
  const { context, actors, add } = view;
  const { happening } = trigger.entry.value;
  const actor = governedBy(view, trigger);
  if (!actor) {
    if (DOER_NOUNS.has(happening)) add(loneDoer(view, trigger.last), 'perpetrator', 'role-lone-doer');
    return;
  }
  const [role, rule] = ofNoun(happening, {
    id: trigger.entry.id,
    actor,
    struck:
      isUnderAttack(view, trigger) ||
      (!isAimOf(context.tokens, trigger) && (happening === 'explosion' ? blownUp(view, trigger, actor) : struck)),
    counter: isAnswer(context.tokens, trigger) || isAnswered(view, trigger, actor),
    acted: isActOf(view, actor) || isInfinitive(context.tokens, trigger) || isTakingAim(context.tokens, trigger),
    inside: actor.last <= trigger.last,
    mutual: isMutual(context.tokens, trigger),
    breach: BREACH.has(keyAt(context.tokens, trigger.first - 1)),
  });
  // «هجوم شهروندان به خیابان‌ها»: who runs somewhere is not struck.
  if (
    role === 'target' &&
    rule === 'role-noun-on' &&
    RUSHES.has(keyAt(context.tokens, trigger.first)) &&
    TOWARDS.has(keyAt(context.tokens, actor.last))
  )
    return;
  // «حملات آمریکا و عربستان به …»: two that strike together.
  const together = role === 'perpetrator' && STRIKES.some((kind) => kind === happening && kind !== 'clash');
  for (const one of together ? joinedTo(context.tokens, actors, actor).filter(canDo) : [actor]) add(one, role, rule);
}

export const isHeard = (tokens: readonly Token[], { first }: Stretch): boolean =>
  SOUND.has(keyAt(tokens, first - 1)) || (keyAt(tokens, first - 1) === ONE && SOUND.has(keyAt(tokens, first - 2)));

/** The actor inside or behind a noun of happening. */
function governedBy(view: RoleView, trigger: Mention<TriggerValue>): ActorMention | undefined {
  const { context, actors } = view;
  const { entry, first, last } = trigger;
  if (isOver(context.tokens, trigger)) return undefined;
  // «صدای یک انفجار باشندگان را از خواب پراند»: who hears it is not struck.
  if (entry.value.happening === 'explosion' && isHeard(context.tokens, trigger)) return undefined;
  const actor =
    actors.find((one) => one.first > first && one.first < last && one.last >= last) ??
    actorAfter(context, actors, last);
  // «در این حمله شورشیان را هدف گرفت»: «این» closes the noun, and who is done to stands behind it.
  if (
    actor &&
    DEMONSTRATIVES.has(keyAt(context.tokens, first - 1)) &&
    (keyAt(context.tokens, actor.last) === OBJECT || isOnlyPlaced(view, actor))
  )
    return undefined;
  if (
    actor &&
    actor.first > last &&
    HELD_GROUND.has(keyAt(context.tokens, actor.first - 1)) &&
    DOER_NOUNS.has(entry.value.happening) &&
    !isInfinitive(context.tokens, trigger)
  )
    return undefined;
  // «جنگ ایران», «اعتراضات دی‌ماه ایران»: a state that only names the war, or where it was.
  const names = WARS.has(keyAt(context.tokens, last - 1)) || entry.value.happening === 'protest';
  return actor?.value?.kind === 'state' && (names || isBombed(context, trigger, actor)) ? undefined : actor;
}

/** «در این حمله سربازان هدف قرار گرفتند»: no other is told of who was. */
const isOnlyPlaced = ({ context: { tokens }, actors, clause }: RoleView, { last }: Stretch): boolean =>
  isPlaced(tokens, clause) && !actors.some((other) => other.first >= last);

/** «از هدف قرار دادن نیروهای اوکراینی خبر داد», «به رگبار بستن سربازان», but not «حمله کردن طالبان» */
const isInfinitive = (tokens: readonly Token[], { entry, first, last }: Mention<TriggerValue>): boolean =>
  tokens[last - 1]?.word.verb?.form === 'infinitive' &&
  DOER_NOUNS.has(entry.value.happening) &&
  !AIMLESS.has(keyAt(tokens, first)) &&
  !AIMLESS.has(keyAt(tokens, last - 2));

/** «درگیری فیزیکی نیروهای دو کشور»; «وزیر جنگ رژیم» and «جنگ آمریکا» are no fight of two. */
const isMutual = (tokens: readonly Token[], { entry, first }: Mention<TriggerValue>): boolean =>
  entry.value.happening === 'clash' && MUTUAL.has(keyAt(tokens, first)) && !WARS.has(keyAt(tokens, first));

/** «هدف‌گیری تجمعات صهیونیست‌ها»: whoever stands behind it is aimed at. */
const isTakingAim = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  AIMS.has(keyAt(tokens, first)) && TAKING.has(keyAt(tokens, last - 1));

/** «بمباران محل تجمع نیروهای اوکراینی توسط روسیه»: in a line without a verb the agent behind is the doer, the noun's the struck. */
const isActOf = ({ context: { tokens }, actors, clause, triggers }: RoleView, { last }: ActorMention): boolean =>
  clause.verb < 0 &&
  !happens(triggers, 'interception', 'defusal') &&
  clause.cues.some(
    (cue) =>
      cue.entry.value === 'by' &&
      cue.first >= last &&
      cue.first - last <= 1 &&
      firstAfter(tokens, actors, { from: cue.last, reach: 1 }) !== undefined,
  );

/** «هدف بمب‌گذاری داعش قرار گرفتند»: whose deed it was. */
const isAimOf = (tokens: readonly Token[], { first }: Stretch): boolean =>
  [first - 1, first].some((at) => AIMS.has(keyAt(tokens, at)) || UNDER_AIM.has(keyAt(tokens, at)));

/** «بر تجمع شیعیان حمله کردند»: a gathering that a preposition of attack reaches. */
const isUnderAttack = ({ clause, triggers }: RoleView, { first }: Stretch): boolean =>
  clause.cues.some((cue) => cue.entry.value === 'upon' && cue.last <= first && first - cue.last <= 1) &&
  happens(triggers, 'attack', 'shooting', 'suicide');

/** «در ضدحملهٔ پولیس», «در پاسخ به حملات آمریکا»: whose deed is hit back at, or hits back, was attacked. */
const isAnswer = (tokens: readonly Token[], { first }: Stretch): boolean =>
  COUNTER.has(keyAt(tokens, first)) || COUNTER.has(keyAt(tokens, first - 1));

/** «انفجار موتر پولیس», «انفجار پیجرهای اعضای …»: what blows up is no weapon, so its owner is struck. */
const isOfThing = ({ weapons, triggers }: RoleContext, trigger: Stretch, actor: ActorMention): boolean =>
  actor.first > trigger.last &&
  !anyWithin(weapons, trigger.first, actor.first) &&
  // «انفجارهای حملات آمریکا»
  !anyWithin(triggers, trigger.last, actor.first);

/** «انفجار ماین طالبان سه تن را کشت» has its doer behind the weapon, «انفجار بمب پولیس را …» whom it struck. */
const blownUp = ({ context }: RoleView, trigger: Stretch, actor: ActorMention): boolean =>
  isOfThing(context, trigger, actor) || keyAt(context.tokens, actor.last) === OBJECT;

interface Governed {
  readonly id: string;
  readonly actor: ActorMention;
  readonly counter: boolean;
  /** An active verb with an object in the clause, or a vehicle of its that blows up. */
  readonly struck: boolean;
  /** What the noun or the infinitive does is done to it. */
  readonly acted: boolean;
  /** The words of happening hold its name. */
  readonly inside: boolean;
  /** A noun of fighting, which both sides do. */
  readonly mutual: boolean;
  /** It is what somebody broke. */
  readonly breach: boolean;
}

type Ruling = readonly [role: 'perpetrator' | 'target' | 'party', rule: string];

function ofNoun(happening: Happening, { id, actor, counter, struck, acted, inside, breach, mutual }: Governed): Ruling {
  // «تجمع شیعیان را هدف گرفتند»
  // «محل تجمع نظامیان»: forces that gather do not protest.
  if (happening === 'protest')
    return struck || actor.value?.kind === 'force'
      ? ['target', 'role-gathering-struck']
      : ['perpetrator', 'role-protest-of'];
  // «نقض آتش‌بس اسرائیل»
  if (happening === 'agreement' && breach) return ['perpetrator', 'role-breach-of'];
  // «ولسوالی بدون جنگ به طالبان واگذار شد»
  if (happening === 'handover' && inside) return ['perpetrator', 'role-handover-to'];
  // «انفجار موتر پولیس»
  if (happening === 'explosion' && struck) return ['target', 'role-noun-on'];
  // «در ضدحملهٔ پولیس»: who hits back was attacked.
  if (counter) return ['target', 'role-counter'];
  if (acted || SUFFERER_IDS.has(id) || SUFFERER_NOUNS.has(happening)) return ['target', 'role-noun-against'];
  if (mutual && canDo(actor)) return ['party', 'role-clash-side'];
  return DOER_NOUNS.has(happening) && canDo(actor) ? ['perpetrator', 'role-noun-of'] : ['target', 'role-noun-on'];
}
