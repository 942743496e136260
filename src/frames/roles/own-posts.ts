// «حشدالشعبی تصاویری از حملهٔ آمریکا به مواضع خود منتشر کرد»: who tells of, condemns or owns up to an attack on its own was struck.
import { CARRIERS, MEMBERS, OWN } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';
import { STRIKES } from './nouns.ts';
import type { RoleView } from './roles.ts';
import { canDo, happens, isOblique } from './words.ts';

/** Whose posts an attack reached, told by «خود». */
export function struckOwn({ context: { tokens }, clause, actors, triggers, add, has }: RoleView): void {
  if (!happens(triggers, ...STRIKES)) return;
  for (const cue of clause.cues) {
    if (cue.entry.value !== 'upon' || !reachesOwn(tokens, cue.last)) continue;
    add(
      actors.find((actor) => actor.last <= cue.first && !has(actor) && canDo(actor) && !isOblique(tokens, actor.first)),
      'target',
      'role-own-posts',
    );
  }
}

/** How many words may tell what was reached («یکی از پایگاه‌های نظامی خود»). */
const LONGEST = 5;

function reachesOwn(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + LONGEST && (CARRIERS.has(keyAt(tokens, at)) || MEMBERS.has(keyAt(tokens, at)))) at++;
  return at > from && OWN.has(keyAt(tokens, at));
}
