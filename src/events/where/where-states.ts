// Where nothing else says where it happened: the state that was struck, or that stopped what was sent at it.
import type { ActorMention } from '../../frames/roles/roles.ts';
import type { PlaceMention } from '../../places/find.ts';
import { ATTACKER } from '../../places/role-reading.ts';
import type { Draft } from '../facts.ts';

/** Whose forces fight and are struck in the countries of others. */
export const FAR_FROM_HOME = 'US';

/** «ارتش اسرائیل»: forces may be struck in another country. */
export const isNoForce = ({ value }: ActorMention): boolean => value?.kind !== 'force';

/** «ایران را هدف قرار دادند»: where nothing else says where, the state attacked does. */
export function targetStates(draft: Draft, tellsWhere: (target: ActorMention) => boolean): PlaceMention[] {
  // «یمن یک پهپاد آمریکا را سرنگون کرد»: what is stopped is stopped where those are who stop it.
  const struck = isOnlyStopped(draft) ? 'perpetrator' : 'target';
  const theirs = new Set(
    draft.frames.flatMap((frame) =>
      frame.roles
        .filter(({ role, actor }) => role === struck && (role === 'perpetrator' || tellsWhere(actor)))
        .map(({ actor }) => actor.country),
    ),
  );
  return (
    draft.frames
      .flatMap((frame) => frame.states.filter(({ country }) => country !== null && theirs.has(country)))
      // «در حملات موشکی ایران چند سرباز زخمی شدند»
      .filter(({ country, rule }) => country !== FAR_FROM_HOME && (struck === 'perpetrator' || rule !== ATTACKER))
      .slice(0, 1)
  );
}

const isOnlyStopped = ({ happenings }: Draft): boolean => happenings.size === 1 && happenings.has('interception');
