// «پهپاد ایرانی را سرنگون کرد», «موشک‌های روسی رهگیری شد»: a weapon that is struck is nobody; whose it is stands behind it.
import { ofKind, type Reading, type Stretch, startsAt, within } from '../../frames/reading.ts';
import type { ActorMention } from '../../frames/roles/roles.ts';

/** The attacked without the weapon that it is named by. */
export function withoutWeapon({ mentions }: Reading, actor: ActorMention): Stretch {
  if (actor.person || actor.last - actor.first < 2 || !startsAt(ofKind(mentions, 'weapon'), actor.first)) return actor;
  const owner = within(ofKind(mentions, 'nationality'), actor.first + 1, actor.last).at(-1);
  return owner ? { first: owner.first, last: actor.last } : actor;
}
