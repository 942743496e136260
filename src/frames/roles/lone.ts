// One man of a force right behind the noun of what he did: «تیراندازی یک سرباز».
import { AND, COMMAS, ONE } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';
import type { ActorMention, RoleContext } from './roles.ts';

/** How many words may stand between those who fell and the deed. */
const REACH = 16;

/** «سه تن در تیراندازی یک سرباز کشته شدند», «در حملهٔ یک سرباز سه تن …»: one man right behind the deed, of which others fell. */
export function isLoneShooter(
  { tokens, counted }: RoleContext,
  { first, last, value }: ActorMention,
  at: number,
): boolean {
  if (keyAt(tokens, at) !== ONE || first !== at + 1 || value?.kind !== 'force') return false;
  const next = COMMAS.has(keyAt(tokens, last)) ? last + 1 : last;
  return counted.some((people) => people.first === next || (people.last < at && isOpenUntil(tokens, people.last, at)));
}

/** Whether no verb and no «و» closes what stands before. */
function isOpenUntil(tokens: readonly Token[], from: number, until: number): boolean {
  if (until - from > REACH) return false;
  for (let at = from; at < until; at++) {
    const word = tokens[at]?.word;
    if (!word || word.key === AND || (word.kind === 'mark' && !COMMAS.has(word.key))) return false;
    if (word.verb && word.verb.form !== 'participle') return false;
  }
  return true;
}
