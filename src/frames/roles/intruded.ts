// Whom a text says to have been hit without a word of happening: whose house or post was entered by those who then did harm: «وارد خانهٔ معلم شده و او را کشتند», «به قرارگاه سربازان نفوذ کردند».
import { isAttacker } from '../../lexicons/actors/kinds.ts';
import { DEAR, ENTERED, HIT, INTO, KIN_OF } from '../../lexicons/aim-words.ts';
import { CARRIERS, OBJECT, ONE, PRONOUNS } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { anyWithin, keyAt, within } from '../reading.ts';
import { isStruck } from './clefts.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { hasObject } from './verbs.ts';
import { happens, isSourceName } from './words.ts';

/** Into where the doers of a harm went. */
export function intruded(view: RoleView): void {
  const { context, clause, actors, add } = view;
  const { tokens, clauses } = context;
  if (clause.negative || !enters(tokens, clause)) return;
  const end = clauses.find((one) => one.sentence === clause.sentence && one.first >= clause.last)?.last ?? clause.last;
  const harms =
    anyWithin(context.active, clause.first, end) ||
    (happens(view.triggers, 'killing', 'abduction') && hasObject(tokens, clause));
  if (!harms) return;
  const one = actors.find((actor) => isInside(tokens, actor) && !isSourceName(context, actor));
  if (one && !isAttacker(one.id)) add(one, 'target', 'role-intruded');
}

function enters(tokens: readonly Token[], { first, last }: RoleView['clause']): boolean {
  for (let at = first; at < last; at++) if (ENTERED.has(keyAt(tokens, at))) return true;
  return false;
}

/** How many words may tell of the house or post. */
const REACH = 4;

/** «وارد خانهٔ X», «به یک قرارگاه X»: a house, post or vehicle between. */
function isInside(tokens: readonly Token[], { first }: ActorMention): boolean {
  for (let at = first - 1; at >= first - REACH; at--) {
    if (INTO.has(keyAt(tokens, at))) return at < first - 1 && !PRONOUNS.has(keyAt(tokens, at + 1));
    if (!CARRIERS.has(keyAt(tokens, at)) && keyAt(tokens, at) !== ONE) return false;
  }
  return false;
}

/** «کارمندان را زدند»: hit, where the clause tells it by no other word. */
export function hitAt({ context, clause, actors, triggers, add }: RoleView): void {
  const { tokens } = context;
  const before = clause.verb - 1;
  if (clause.negative || triggers.length > 0 || keyAt(tokens, before) !== OBJECT) return;
  if (!HIT.some((stem) => keyAt(tokens, clause.verb).startsWith(stem))) return;
  const one = actors.find(({ last, value }) => last === before && value !== null && value.kind !== 'state');
  if (one && !isAttacker(one.id)) add(one, 'target', 'role-hit');
}

/** «خانوادهٔ خبرنگار می‌گوید که عزیزش ربوده شده است»: whose kin tell of it, where nobody else is told to have suffered. */
export function kinOf({ context, clause, actors, add }: RoleView): void {
  const { tokens, clauses } = context;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before?.sentence !== clause.sentence || !isStruck(context, clause)) return;
  if (actors.some(({ value }) => value?.kind === 'people')) return;
  for (let at = clause.first; at < clause.last; at++) {
    if (!DEAR.has(keyAt(tokens, at))) continue;
    const one = within(context.actors, before.first, before.last).find(({ first }) =>
      [1, 2].some((back) => KIN_OF.has(keyAt(tokens, first - back))),
    );
    add(one, 'target', 'role-kin');
    return;
  }
}
