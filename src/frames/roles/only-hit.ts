// «مرمی هاوان بر محفلی افتاد و چهار مهمان را زخمی کرد»: what a weapon did to people tells who was there, not at whom it was aimed.
import { anyWithin, within } from '../reading.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { canDo } from './words.ts';

/** The rule of «X را کشتند». */
export const OBJECT_OF = 'role-object';
/** The rule of «بمب چهار مهمان را زخمی کرد». */
export const ONLY_HIT = 'role-only-hit';

/** The rule of an object: people whom a strike or weapon of nobody hit are hit and no more. */
export function objectRule({ context, clause, actors }: RoleView, one: ActorMention): string {
  if (one.person || one.value?.kind !== 'people') return OBJECT_OF;
  const { clauses, weapons, triggers } = context;
  const before = clauses[clauses.indexOf(clause) - 1];
  const first = before?.sentence === clause.sentence ? before.first : clause.first;
  const doers = [...within(context.actors, first, clause.first), ...actors];
  if (doers.some((other) => other !== one && other.last <= one.first && canDo(other))) return OBJECT_OF;
  return anyWithin(weapons, first, one.first) || within(triggers, first, one.first).length > 0 ? ONLY_HIT : OBJECT_OF;
}
