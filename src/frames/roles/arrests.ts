// Clauses that tell of nothing but an arrest: who makes it did not do the deed for which it is made.
import { DEMONSTRATIVES } from '../../lexicons/function-words.ts';
import type { Happening } from '../../model/trigger.ts';
import { keyAt } from '../reading.ts';
import type { RoleMention, RoleView } from './roles.ts';

/** «سه تن را با خود بردند» */
const TAKING: ReadonlySet<Happening> = new Set(['arrest', 'abduction']);

/** The roles of a clause, marked where it tells of an arrest alone; «به اتهام دست داشتن در این حمله» points at a deed told before. */
export function ofArrest({ context, triggers }: RoleView, roles: readonly RoleMention[]): RoleMention[] {
  const arrests =
    triggers.some(({ entry }) => TAKING.has(entry.value.happening)) &&
    triggers.every(
      ({ entry, first }) => TAKING.has(entry.value.happening) || DEMONSTRATIVES.has(keyAt(context.tokens, first - 1)),
    );
  return arrests ? roles.map((role) => ({ ...role, arrests })) : [...roles];
}
