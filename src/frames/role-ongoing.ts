// «ارتش در حال گلوله‌باران … است», «جنگنده‌ها مشغول بمباران …اند»: who is at it.
import { OBJECT } from '../lexicons/function-words.ts';
import { ENGAGED } from '../lexicons/role-words.ts';
import { keyAt } from './reading.ts';
import { STRIKES } from './role-nouns.ts';
import { canDo, isSubject } from './role-words.ts';
import type { RoleView } from './roles.ts';

const KINDS: ReadonlySet<string> = new Set(STRIKES.filter((kind) => kind !== 'clash'));

/** The subject before a noun of striking that it is engaged in. */
export function engaged({ context, clause, actors, triggers, add, has }: RoleView): void {
  const noun = triggers.find(
    ({ entry, first }) => KINDS.has(entry.value.happening) && ENGAGED.has(keyAt(context.tokens, first - 1)),
  );
  if (!noun) return;
  const doer = actors.find(
    (actor) =>
      actor.last < noun.first &&
      keyAt(context.tokens, actor.last) !== OBJECT &&
      !has(actor) &&
      canDo(actor) &&
      isSubject(context, clause, actor),
  );
  add(doer, 'perpetrator', 'role-engaged');
}
