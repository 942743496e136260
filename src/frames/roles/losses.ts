// The attacked by their losses, and the doer by his blows, where no verb of attack tells of either.

import { isUnidentified } from '../../lexicons/actors/kinds.ts';
import { NUMBER_OF } from '../../lexicons/count-words.ts';
import { AGAINST, AIM, ENDING, IN, THAT, TO } from '../../lexicons/function-words.ts';
import { LOST } from '../../lexicons/heading-words.ts';
import {
  AFTERS,
  ATTRIBUTES,
  BEREAVED,
  BLOWS,
  CAUSES,
  CRIMES,
  DEAD_OF,
  FALLEN_MEN,
  FATES,
  REPLIES,
  SEVERAL_PEOPLE,
} from '../../lexicons/role-words.ts';
import { SEVERAL_ENDING } from '../../lexicons/toll-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { headOfSentence } from '../clauses/inserted.ts';
import { anyWithin, covering, keyAt, type Stretch, within } from '../reading.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { isFirstPerson, speakerOf } from './speaker.ts';
import { isPlaced } from './verbs.ts';
import { canDo, isSubject, joinedTo } from './words.ts';

/** «شمار شهدای حشدالشعبی به ۱۰ نفر رسید», «شمار سربازان کشته‌شده به ۱۰ تن رسید»: whose dead are counted was struck. */
export function losers({ context: { tokens }, actors, add }: RoleView): void {
  for (const actor of actors) {
    const { first, last } = actor;
    const ofDead = DEAD_OF.has(keyAt(tokens, first - 1)) && NUMBER_OF.has(keyAt(tokens, first - 2));
    const areDead = NUMBER_OF.has(keyAt(tokens, first - 1)) && FALLEN_MEN.has(keyAt(tokens, last));
    if (isForce(actor) && (ofDead || areDead)) add(actor, 'target', ofDead ? LOSSES_OF : 'role-dead-of');
  }
}

/** «حماس سه فرمانده خود را از دست داد»: who lost men was struck. */
export function bereft(view: RoleView): void {
  const { context, clause, actors, add, has } = view;
  if (!losesMen(view)) return;
  const one = actors.find(
    (actor) =>
      !has(actor) && canDo(actor) && isSubject(context, clause, actor) && !covering(context.counted, actor.first),
  );
  add(one ?? speakerOf(view), 'target', 'role-bereft');
}

/** «… از دست داد», of people. */
const losesMen = ({ context, clause }: Pick<RoleView, 'context' | 'clause'>): boolean =>
  within(context.active, clause.first, clause.last).some(
    ({ first }) =>
      anyWithin(context.counted, clause.first, first) &&
      LOST.every((word, i) => keyAt(context.tokens, first + i) === word),
  );

/** «در نتیجهٔ ضربات رزمندگان … دو سرباز کشته شدند», «جنایت تازهٔ اسرائیل در غزه»: whose blows and crimes they were did it. */
export function strikers(view: RoleView): void {
  const { context, actors, add } = view;
  for (const actor of actors) {
    const noun = blowBefore(context.tokens, actor.first);
    if (noun < 0 || !canDo(actor)) continue;
    const all = joinedTo(context.tokens, actors, actor);
    if (isCause(view, noun, actor) || isDealt(context.tokens, noun, all[all.length - 1] as ActorMention))
      for (const one of all.filter(canDo)) add(one, 'perpetrator', 'role-blows');
  }
}

/** «ضربات حزب‌الله», «جنایت تازهٔ اسرائیل»: where the noun stands, or -1. */
const blowBefore = (tokens: readonly Token[], first: number): number =>
  [first - 1, first - 2].find(
    (at) =>
      (BLOWS.has(keyAt(tokens, at)) || CRIMES.has(keyAt(tokens, at))) &&
      (at === first - 1 || (CRIMES.has(keyAt(tokens, at)) && ATTRIBUTES.has(keyAt(tokens, at + 1)))),
  ) ?? -1;

/** «در پاسخ به جنایت آمریکا»: whose crime it is stands in no subject's place. */
export function isOfCrime(tokens: readonly Token[], { first }: Stretch): boolean {
  const noun = blowBefore(tokens, first);
  return noun >= 0 && CRIMES.has(keyAt(tokens, noun));
}

/** «بر اثر آتش سربازان», «هدف آتش پدافند … قرار گرفت». */
const isCause = ({ context: { tokens }, clause }: RoleView, noun: number, actor: ActorMention): boolean =>
  BLOWS.has(keyAt(tokens, noun)) &&
  ((CAUSES.has(keyAt(tokens, noun - 1)) && isForce(actor)) ||
    (AIM.has(keyAt(tokens, noun - 1)) && isPlaced(tokens, clause)));

/** «ضربات X به …», «جنایات X علیه …», not «در پاسخ به جنایت X» or «پایان جنایات X». */
function isDealt(tokens: readonly Token[], noun: number, { last }: Stretch): boolean {
  // ««جنایات آمریکا» علیه مردم ایران»
  const next = keyAt(tokens, keyAt(tokens, last) === '»' ? last + 1 : last);
  if (!AGAINST.has(next) && next !== TO && next !== IN) return false;
  return ![noun - 1, noun - 2, noun - 3].some((at) => {
    const key = keyAt(tokens, at);
    return REPLIES.has(key) || AFTERS.has(key) || ENDING.has(key);
  });
}

/** The rule of those whose dead are counted. */
export const LOSSES_OF = 'role-losses';

/** «ارتش کویت: هدف حملات موشکی ایران قرار گرفته‌ایم»: who says so was struck. */
export function struckSpeakers(view: RoleView): void {
  const { context, clause, add } = view;
  if (isFirstPerson(view) && isPlaced(context.tokens, clause)) add(speakerOf(view), 'target', 'role-speaker-struck');
}

const isForce = ({ value }: ActorMention): boolean => value?.kind === 'force';

/** The rule of those of whom no number is told and who fell. */
export const FALLEN = 'role-fallen';

/**
 * «اعضای حزب‌الله در حمله … کشته شدند», «از سربازانی که … جان باختند قدردانی کرد»: several people without a number who fell, the
 * attacked where nothing else says who was.
 */
export function fallen({ context, clause, actors, add, has }: RoleView): void {
  const { tokens, suffered, counted } = context;
  // «از کشته شدن سربازان اسرائیلی خبر داد»
  for (const actor of actors)
    if (isForce(actor) && areSeveral(tokens, actor) && isFate(tokens, actor.first)) add(actor, 'target', FALLEN);
  const verb = within(suffered, clause.first, clause.last)[0];
  if (!verb || anyWithin(counted, clause.first, verb.first)) return;
  const may = (actor: ActorMention) =>
    actor.last <= verb.first && !has(actor) && !isUnidentified(actor.id) && areSeveral(tokens, actor);
  add(
    actors.findLast((actor) => may(actor) && keyAt(tokens, actor.last) === THAT) ??
      actors.find((actor) => may(actor) && isSubject(context, clause, actor)) ??
      headOfSentence(context, clause).find((actor) => may(actor) && isSubject(context, clause, actor)),
    'target',
    FALLEN,
  );
}

/** «سربازان آمریکایی», «اعضای حزب‌الله»; «طالبان» alone is the body. */
const areSeveral = (tokens: readonly Token[], { first, last, person, value, antecedent }: ActorMention): boolean =>
  !person &&
  (value?.kind === 'people' ||
    (value?.kind === 'force' && (last - first > 1 || value.country === null)) ||
    // «نظامیان این کشور»
    (value?.kind === 'state' && antecedent !== undefined && last - first > 2)) &&
  (SEVERAL_ENDING.test(keyAt(tokens, first)) ||
    SEVERAL_PEOPLE.has(keyAt(tokens, first)) ||
    tokens[first]?.word.ending === 'plural') &&
  !BEREAVED.has(keyAt(tokens, first));

/** «هلاکت», «کشته شدن» right before. */
const isFate = (tokens: readonly Token[], first: number): boolean =>
  FATES.has(keyAt(tokens, first - 1)) ||
  (tokens[first - 1]?.word.verb?.form === 'infinitive' && FALLEN_MEN.has(keyAt(tokens, first - 2)));
