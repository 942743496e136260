// Whom a sentence told of before a clause without a subject: «سربازانی که از پل می‌گذشتند، هدف قرار گرفتند».
import { POSTS, THAT, VEHICLES } from '../../lexicons/function-words.ts';
import { HELD_GROUND } from '../../lexicons/role-words.ts';
import { headOfSentence } from '../clauses/inserted.ts';
import { anyWithin, keyAt } from '../reading.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';

/** People and forces that the sentence told of before; «بیمارستانی که … هدف قرار گرفت» has its subject in itself. */
export function headIn(context: RoleContext, clause: RoleView['clause'], at: number): readonly ActorMention[] {
  for (let i = clause.first + 1; i < at; i++) {
    const key = keyAt(context.tokens, i);
    // «… و مواضع آنان بمباران شد»: what was struck.
    if (key === THAT || POSTS.has(key) || VEHICLES.has(key) || HELD_GROUND.has(key)) return [];
  }
  // «سربازانی | که هدف قرار گرفتند»: only whom «که» stands behind.
  const isRelative = keyAt(context.tokens, clause.first) === THAT;
  return headOfSentence(context, clause).filter(
    ({ value, first, last }) =>
      (!isRelative || last === clause.first) &&
      value !== null &&
      value.kind !== 'state' &&
      value.kind !== 'institution' &&
      !anyWithin(context.weapons, first, last),
  );
}
