// Sentences turned around: «این سربازان بودند که هدف قرار گرفتند», «سربازان کسانی بودند که …», «آنانی که هدف قرار گرفتند، سربازان
// بودند».
import { AIMS, THOSE_WHO, WHATEVER } from '../../lexicons/aim-words.ts';
import { DEMONSTRATIVES, PLACED, THAT } from '../../lexicons/function-words.ts';
import { hasKey, keyAt, within } from '../reading.ts';
import { isOfDeed } from './aims.ts';
import { isCopula } from './claims.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { STRIKING } from './sufferers.ts';
import { isPassive, isPlaced } from './verbs.ts';
import { isOblique, isSourceName, joinedTo } from './words.ts';

type Clause = RoleView['clause'];

/** The rule of «این سربازان بودند که هدف قرار گرفتند». */
export const CLEFT = 'role-cleft';

/** Who is told by a copula to be those who were struck. */
export function cleft(view: RoleView): void {
  const { context, clause, actors, add } = view;
  if (clause.negative || actors.length === 0) return;
  const one = predicate(view);
  if (!one || isSourceName(context, one) || !(isStruckBehind(context, clause) || isStruckBefore(context, clause, one)))
    return;
  for (const each of joinedTo(context.tokens, actors, one)) add(each, 'target', CLEFT);
}

/** «سربازان بودند», «سربازان کسانی بودند»; behind «—» a name without its copula. */
function predicate({ context: { tokens }, clause, actors }: RoleView): ActorMention | undefined {
  if (clause.verb < 0) {
    let at = clause.first;
    while (tokens[at]?.word.kind === 'mark') at++;
    return actors.find(({ first }) => first === at && at > clause.first);
  }
  if (!isCopula(keyAt(tokens, clause.verb))) return undefined;
  return actors.findLast(({ first, last }) => {
    // «تبادل آتش با دشمن بود که …»
    if (isOblique(tokens, first)) return false;
    let at = last;
    while (at < clause.verb && (THOSE_WHO.has(keyAt(tokens, at)) || DEMONSTRATIVES.has(keyAt(tokens, at)))) at++;
    while (at < clause.verb && isCopula(keyAt(tokens, at))) at++;
    return at === clause.verb;
  });
}

const next = ({ clauses }: RoleContext, clause: Clause, step: 1 | -1): Clause | undefined => {
  const other = clauses[clauses.indexOf(clause) + step];
  return other?.sentence === clause.sentence ? other : undefined;
};

/** «… بودند که در این رویداد هدف قرار گرفتند». */
function isStruckBehind(context: RoleContext, clause: Clause): boolean {
  const behind = next(context, clause, 1);
  return behind !== undefined && keyAt(context.tokens, behind.first) === THAT && isStruck(context, behind);
}

/** How many clauses may tell of those who are named at the end. */
const MOST = 3;

/** «آنانی که هدف قرار گرفتند، …», «هدف حمله‌ای که شهر را لرزاند، …». */
function isStruckBefore(context: RoleContext, clause: Clause, { first }: ActorMention): boolean {
  const { tokens } = context;
  let struck = false;
  let before = next(context, clause, -1);
  for (let n = 0; before && n < MOST; n++, before = next(context, before, -1)) {
    struck ||= isStruck(context, before);
    for (let at = before.first; at < before.last - 1; at++) {
      if (struck && isHeadless(context, at, before.last)) return true;
      if (AIMS.has(keyAt(tokens, at)) && at < first && isOfDeed(context, at + 1) && keyAt(tokens, at + 1) !== PLACED)
        return keyAt(tokens, at - 1) !== THAT && hasKey(tokens, { first: at, last: before.last }, THAT) && !struck;
    }
  }
  return false;
}

/** «آنانی که …», «آنچه …». */
const isHeadless = (context: RoleContext, at: number, last: number): boolean =>
  WHATEVER.has(keyAt(context.tokens, at)) ||
  (THOSE_WHO.has(keyAt(context.tokens, at)) && hasKey(context.tokens, { first: at, last }, THAT));

/** «هدف قرار گرفتند», «آماج حمله شدند», «ترور شد». */
export function isStruck(context: RoleContext, clause: Clause): boolean {
  const { tokens } = context;
  if (clause.negative) return false;
  if (isPlaced(tokens, clause))
    for (let at = clause.first; at < clause.last; at++)
      if (AIMS.has(keyAt(tokens, at)) && !isCopula(keyAt(tokens, at + 1))) return true;
  return within(context.triggers, clause.first, clause.last).some(
    ({ entry, first, last }) =>
      STRIKING.has(entry.value.happening) &&
      (clause.verb < 0 || (clause.verb >= first && clause.verb <= last)) &&
      isPassive(tokens, first, last),
  );
}
