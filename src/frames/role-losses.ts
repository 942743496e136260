// The attacked by their losses, and the doer by his blows, where no verb of attack tells of either.

import { NUMBER_OF } from '../lexicons/count-words.ts';
import { AGAINST, AIM, ENDING, IN, TO } from '../lexicons/function-words.ts';
import { AFTERS, ATTRIBUTES, BLOWS, CAUSES, CRIMES, DEAD_OF, REPLIES } from '../lexicons/role-words.ts';
import type { Token } from '../tokenize/token.ts';
import { keyAt, type Stretch } from './reading.ts';
import { isFirstPerson, speakerOf } from './role-speaker.ts';
import { isPlaced } from './role-verbs.ts';
import { canDo, joinedTo } from './role-words.ts';
import type { ActorMention, RoleView } from './roles.ts';

/** «شمار شهدای حشدالشعبی به ۱۰ نفر رسید»: whose dead are counted was struck. */
export function losers({ context: { tokens }, actors, add }: RoleView): void {
  for (const actor of actors)
    if (isForce(actor) && DEAD_OF.has(keyAt(tokens, actor.first - 1)) && NUMBER_OF.has(keyAt(tokens, actor.first - 2)))
      add(actor, 'target', LOSSES_OF);
}

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
