// «افراد پولیس محلی و سربازان پولیس ملی به روی هم آتش گشودند»: two bodies of one state that fight each other are two sides.
import type { Frame } from '../../frames/frame.ts';
import type { ActorMention, RoleMention } from '../../frames/roles/roles.ts';
import { type Scene, sideOf } from './sides.ts';

/** The bodies of each side that fights itself, by the ids of their names. */
export type Apart = ReadonlyMap<string, readonly string[]>;

/** Which sides of a draft fight themselves: a clash that names two bodies of one side, and none of another. */
export function sidesApart(scene: Scene, frames: readonly Frame[]): Apart {
  const apart = new Map<string, readonly string[]>();
  for (const { roles } of frames) {
    const parties = roles.filter(isParty);
    const side = parties[0] && sideOf(scene, parties[0].actor);
    if (side === undefined || roles.some(({ role, actor }) => role === 'party' && sideOf(scene, actor) !== side))
      continue;
    const ids = [...new Set(parties.map(({ actor }) => actor.id))];
    if (ids.length === 2) apart.set(side, ids);
  }
  return apart;
}

/** Of «X با Y درگیر شد» the second may be who was with the first. */
const isParty = ({ role, rule }: RoleMention): boolean => role === 'party' && rule !== 'role-with';

/** The key of an actor's side, of one that fights itself that of its body. */
export function sideApart(scene: Scene, apart: Apart, actor: ActorMention): string {
  const side = sideOf(scene, actor);
  return apart.get(side)?.includes(actor.id) ? `${side} ${actor.id}` : side;
}
