// The attacked by their losses, and the doer by his blows, where no verb of attack tells of either.

import { NUMBER_OF } from '../lexicons/count-words.ts';
import { BLOWS, CAUSES, DEAD_OF } from '../lexicons/role-words.ts';
import { keyAt } from './reading.ts';
import { isFirstPerson, speakerOf } from './role-speaker.ts';
import { isPlaced } from './role-verbs.ts';
import type { ActorMention, RoleView } from './roles.ts';

/** «شمار شهدای حشدالشعبی به ۱۰ نفر رسید»: whose dead are counted was struck. */
export function losers({ context: { tokens }, actors, add }: RoleView): void {
  for (const actor of actors)
    if (isForce(actor) && DEAD_OF.has(keyAt(tokens, actor.first - 1)) && NUMBER_OF.has(keyAt(tokens, actor.first - 2)))
      add(actor, 'target', LOSSES_OF);
}

/** «در نتیجهٔ ضربات رزمندگان … دو سرباز کشته شدند»: whose blows they were did it. */
export function strikers({ context: { tokens }, actors, add }: RoleView): void {
  for (const actor of actors)
    if (isForce(actor) && BLOWS.has(keyAt(tokens, actor.first - 1)) && CAUSES.has(keyAt(tokens, actor.first - 2)))
      add(actor, 'perpetrator', 'role-blows');
}

/** The rule of those whose dead are counted. */
export const LOSSES_OF = 'role-losses';

/** «ارتش کویت: هدف حملات موشکی ایران قرار گرفته‌ایم»: who says so was struck. */
export function struckSpeakers(view: RoleView): void {
  const { context, clause, add } = view;
  if (isFirstPerson(view) && isPlaced(context.tokens, clause)) add(speakerOf(view), 'target', 'role-speaker-struck');
}

const isForce = ({ value }: ActorMention): boolean => value?.kind === 'force';
