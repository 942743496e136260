// «ارتش در حال گلوله‌باران … است», «جنگنده‌ها مشغول بمباران …اند»: who is at it.
import { isCapital } from '../../lexicons/actors/kinds.ts';
import { DEEDS, DOING, OBJECT, SUCCESSFUL, TO } from '../../lexicons/function-words.ts';
import { ENGAGED } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';
import { STRIKES } from './nouns.ts';
import type { RoleView } from './roles.ts';
import { isUndergone } from './verbs.ts';
import { canDo, isSubject, joinedTo } from './words.ts';

const KINDS: ReadonlySet<string> = new Set(STRIKES.filter((kind) => kind !== 'clash'));

/** The subject before a noun of striking that it is engaged in. */
export function engaged({ context, clause, actors, triggers, add, has }: RoleView): void {
  const { tokens } = context;
  const noun = triggers.find(
    ({ entry: { value }, first }) =>
      KINDS.has(value.happening) &&
      (ENGAGED.has(keyAt(tokens, first - 1)) ||
        // «در حال انجام حملات هوایی», but not «در حال انجام تیراندازی رزمی»
        (value.happening !== 'shooting' &&
          DOING.has(keyAt(tokens, first - 1)) &&
          ENGAGED.has(keyAt(tokens, first - 2)))),
  );
  if (!noun) return;
  const doer = actors.find(
    (actor) =>
      actor.last < noun.first &&
      keyAt(tokens, actor.last) !== OBJECT &&
      !has(actor) &&
      canDo(actor) &&
      !isCapital(actor.id) &&
      isSubject(context, clause, actor),
  );
  add(doer, 'perpetrator', 'role-engaged');
}

/** «رزمندگان موفق به کشتن سه تروریست شدند»: who brings it off. */
export function managedTo({ context, clause, actors, add, has }: RoleView): void {
  const { tokens } = context;
  const at = findManaged(tokens, clause);
  if (at < 0 || !isUndergone(keyAt(tokens, clause.verb)) || !bringsHarm(context, { first: at, last: clause.verb }))
    return;
  const doer = actors.find(
    (actor) => actor.last <= at && !has(actor) && canDo(actor) && isSubject(context, clause, actor),
  );
  if (doer) for (const one of joinedTo(tokens, actors, doer)) add(one, 'perpetrator', 'role-managed');
}

/** «موفق به» before the verb, or -1. */
function findManaged(tokens: readonly Token[], { first, verb }: RoleView['clause']): number {
  for (let at = first; at < verb; at++)
    if (SUCCESSFUL.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === TO) return at;
  return -1;
}

/** «به کشتن», «به هدف قرار دادن»: an infinitive of killing or striking. */
function bringsHarm({ tokens, triggers }: RoleView['context'], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) {
    if (tokens[at]?.word.verb?.form !== 'infinitive') continue;
    if (DEEDS.has(keyAt(tokens, at))) return true;
    if (triggers.some((one) => one.last === at + 1 && one.first > first && KINDS.has(one.entry.value.happening)))
      return true;
  }
  return false;
}
