// The two sides of a fight that no «میان» joins: «در یک سو طالبان و در سوی دیگر داعش», «[ارتش – داعش]», «… رودرروی هم».
import { MUTUAL, ONE } from '../../lexicons/function-words.ts';
import { DASHES, FACE_TO_FACE, FLANKS, OTHER_FLANK } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { canDo, happens } from './words.ts';

/** The sides that face each other. */
export function facing(view: RoleView): void {
  const { context, clause, actors, add, triggers } = view;
  const pair = flanks(context, clause) ?? (happens(triggers, 'clash') ? dashed(view) : null);
  for (const side of pair ?? []) add(side, 'party', 'role-facing');
  if (pair || actors.length < 2 || !isFaceToFace(context.tokens, clause)) return;
  for (const side of actors.filter(canDo).slice(0, 2)) add(side, 'party', 'role-facing');
}

/** How far before «سوی دیگر» the first side may stand, and how far behind it the second. */
const BACK = 24;
const AHEAD = 4;

/** «یک سوی درگیری ارتش و سوی دیگر داعش بود»: a heading may set them off in parts. */
function flanks({ tokens, actors, triggers }: RoleContext, { first, last }: Stretch): readonly ActorMention[] | null {
  for (let at = first; at < last; at++) {
    if (!FLANKS.has(keyAt(tokens, at)) || !OTHER_FLANK.has(keyAt(tokens, at + 1))) continue;
    let one = at - 1;
    while (one > at - BACK && !(FLANKS.has(keyAt(tokens, one)) && keyAt(tokens, one - 1) === ONE)) one--;
    if (one === at - BACK || !happens(triggers, 'clash', 'shooting')) continue;
    const left = within(actors, one, at).find(canDo);
    const right = within(actors, at, at + AHEAD + 1).find(canDo);
    if (left && right) return [left, right];
  }
  return null;
}

/** «زدوخورد در تخار [طالبان – داعش]», «درگیری طالبان-داعش»: a dash between two forces behind a noun of fighting. */
function dashed({ context: { tokens }, actors, triggers }: RoleView): readonly ActorMention[] | null {
  const noun = triggers.find(({ first }) => MUTUAL.has(keyAt(tokens, first)));
  for (const [i, one] of actors.entries()) {
    const next = actors[i + 1];
    if (!noun || one.first < noun.first || !next || next.first !== one.last + 1) continue;
    if (DASHES.has(keyAt(tokens, one.last)) && isForce(one) && isForce(next)) return [one, next];
  }
  return null;
}

const isForce = ({ value }: ActorMention): boolean => value?.kind === 'force';

const isFaceToFace = (tokens: readonly Token[], { first, last }: Stretch): boolean => {
  for (let at = first; at < last; at++) if (FACE_TO_FACE.has(keyAt(tokens, at))) return true;
  return false;
};
