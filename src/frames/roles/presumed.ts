// The doer by what is only believed: «گمان می‌رود که این حمله از سوی داعش سازماندهی شده باشد», «حدس او این است که کار داعش باشد».
import { PRESUMPTIONS } from '../../lexicons/blame-words.ts';
import { WERE, WORK } from '../../lexicons/function-words.ts';
import { PARTAKERS } from '../../lexicons/role-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, within } from '../reading.ts';
import { agents } from './agents.ts';
import type { RoleContext, RoleView } from './roles.ts';
import { isSubject, joinedTo } from './words.ts';

/** Who is believed to have done it, in the subjunctive that belief takes. */
export function presumed(view: RoleView): void {
  const { context, clause, add } = view;
  if (clause.mood !== 'imagined' || clause.negative || !isBelieved(context, clause)) return;
  const { tokens, states } = context;
  if (![clause.verb, clause.verb + 1].some((at) => WERE.has(keyAt(tokens, at)))) return;
  agents(view);
  const named = within(states, clause.first, clause.last);
  const one =
    named.find(({ first, last }) => last === clause.verb && WORK.has(keyAt(tokens, first - 1))) ??
    (PARTAKERS.has(keyAt(tokens, clause.verb - 1))
      ? named.find((actor) => isSubject(context, clause, actor))
      : undefined);
  for (const each of one ? joinedTo(tokens, states, one) : []) add(each, 'perpetrator', 'role-presumed', 'blamed');
}

/** A word of belief in the clause or in the one before it in its sentence. */
function isBelieved({ tokens, clauses }: RoleContext, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  const first = before?.sentence === clause.sentence ? before.first : clause.first;
  for (let at = first; at < clause.verb; at++) if (PRESUMPTIONS.has(keyAt(tokens, at))) return true;
  return false;
}
