// «می‌شود» before a root of the past: what can be done, by nobody in particular. Before all else it is the passive.
import { CAN_BE, EASILY, THAT } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** How many words of what is done may stand between. */
const REACH = 20;

/** «به‌راحتی می‌شود کشتی‌ها را هدف قرار داد», «نمی‌شود هر روز بمباران کرد و …»; «گفته می‌شود سپاه … هدف قرار داد» is none. */
export function isImpersonal(tokens: readonly Token[], at: number): boolean {
  if (!CAN_BE.has(keyAt(tokens, at)) || !leadsOn(tokens, at)) return false;
  for (let next = at + 1; next <= at + REACH; next++) {
    const word = tokens[next]?.word;
    if (!word || word.kind === 'mark' || word.key === THAT) return false;
    if (word.verb && word.verb.form !== 'infinitive' && word.verb.form !== 'participle')
      return word.verb.form === 'past' && !word.verb.plural;
  }
  return false;
}

/** Whether nothing before «می‌شود» makes a passive or compound verb with it. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  if (!before || before.kind === 'mark' || before.key === THAT || EASILY.has(before.key)) return true;
  return tokens[at]?.word.verb?.negative === true && before.kind === 'word' && before.verb === null;
}

/** Whether the root that ends a clause is one of what can be done. */
export function isOfCan(tokens: readonly Token[], { first, verb }: Stretch & { verb: number }): boolean {
  if (verb < 0 || tokens[verb]?.word.verb?.form !== 'past') return false;
  for (let at = Math.max(first, verb - REACH); at < verb; at++) if (isImpersonal(tokens, at)) return true;
  return false;
}
