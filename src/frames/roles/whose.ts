// The doer by whose the attackers or the weapon are: «مهاجمان وابسته به داعش بودند», «انتحاری داعش», «انفجار ماین طالبان».
import { isAttacker, isGeneric } from '../../lexicons/actors/kinds.ts';
import { BOMBS, SENT } from '../../lexicons/blame-words.ts';
import { AFFILIATED, ATTACKERS, OBJECT, THAT, WERE } from '../../lexicons/function-words.ts';
import { AIR_MEANS, ARTICLE, MANNED, MISSILES, SENTENCE_ENDS } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { endsAt, keyAt, type Stretch, within } from '../reading.ts';
import { isCopula } from './claims.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { happens, joinedTo } from './words.ts';

/** Whose men, whose bomb or whose messenger of death it was. */
export function whose({ context: { tokens, states }, clause, actors, triggers, add }: RoleView): void {
  if (clause.negative) return;
  for (const actor of within(states, clause.first, clause.last)) {
    if (actor.value?.kind !== 'force' || isGeneric(actor.id)) continue;
    const stance = isSaidTheirs(tokens, clause, actor) ? 'blamed' : 'told';
    const isTold =
      clause.mood === 'asserted' &&
      (isBehindAttacker(tokens, actors, actor) ||
        isSender(tokens, clause, actor) ||
        isCraftOf(tokens, actor) ||
        (happens(triggers, 'explosion') && isBomber(tokens, actor)));
    if (isTold || stance === 'blamed')
      for (const one of joinedTo(tokens, states, actor)) add(one, 'perpetrator', 'role-whose', stance);
  }
}

/** «انفجار ماین طالبان», but not «ماین طالبان را کشت». */
const isBomber = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  BOMBS.has(keyAt(tokens, first - 1)) && keyAt(tokens, last) !== OBJECT;

/** «عامل انتحاری داعش», but not «مهاجمان سربازان را کشتند». */
const isBehindAttacker = (
  tokens: readonly Token[],
  actors: readonly ActorMention[],
  { first, last }: Stretch,
): boolean =>
  isAttacker(endsAt(actors, first)?.id ?? '') && keyAt(tokens, last) !== OBJECT && !isCopula(keyAt(tokens, last));

/** «پهپادهای متعلق به ارتش پاکستان». */
const isCraftOf = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  isAffiliated(tokens, first) && MISSILES.has(keyAt(tokens, first - 3)) && keyAt(tokens, last) !== OBJECT;

const isAffiliated = (tokens: readonly Token[], at: number): boolean =>
  AFFILIATED.some(([word, to]) => keyAt(tokens, at - 2) === word && keyAt(tokens, at - 1) === to);

/** «مهاجمی که از سوی داعش فرستاده شده بود». */
const isSender = (tokens: readonly Token[], { cues }: Clause, { first, last }: Stretch): boolean =>
  SENT.has(keyAt(tokens, last)) && cues.some((cue) => cue.entry.value === 'by' && cue.last === first);

/** «مهاجمان وابسته به داعش بودند», «پهپادی که گمان می‌رود متعلق به اسرائیل باشد»: whose the attackers or their weapon are. */
function isSaidTheirs(tokens: readonly Token[], { first: start }: Clause, { first, last }: Stretch): boolean {
  if (!isAffiliated(tokens, first) || !(isCopula(keyAt(tokens, last)) || WERE.has(keyAt(tokens, last)))) return false;
  for (let at = first - 3; at >= start - SUPPOSED_REACH && at >= 0 && !SENTENCE_ENDS.has(keyAt(tokens, at)); at--)
    if (ATTACKERS.has(keyAt(tokens, at)) || MANNED.has(stemOf(tokens, at)) || MISSILES.has(stemOf(tokens, at)))
      return true;
  return false;
}

/** «پهپادی که گمان می‌رود»: words of the clause before. */
const SUPPOSED_REACH = 4;

/** «پهپادی», «جنگنده‌ای»: without its article. */
const stemOf = (tokens: readonly Token[], at: number): string => {
  const key = keyAt(tokens, at);
  return keyAt(tokens, at + 1) === THAT ? key.replace(ARTICLE, '') : key;
};

/** «طیاره‌های قوای هوایی محلی را بمباران کردند»: those who strike from the air, with an object behind them. */
export const flies = ({ context: { tokens }, triggers }: RoleView, { first, last }: ActorMention): boolean =>
  AIR_MEANS.has(keyAt(tokens, first)) && keyAt(tokens, last) !== OBJECT && happens(triggers, 'airstrike');
