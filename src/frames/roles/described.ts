// What those who suffered are said to have been names the attacked.
import { isAttacker } from '../../lexicons/actors/kinds.ts';
import {
  BEEN,
  COPULAS,
  PAST_COPULAS,
  PREPOSITIONS,
  PRONOUNS,
  SUFFERED_PEOPLE,
  SUFFERERS,
  THAT,
} from '../../lexicons/function-words.ts';
import { ALL, EVERY } from '../../lexicons/toll-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { anyWithin, keyAt, type Stretch, startsAt, within } from '../reading.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { isOblique, joinedTo } from './words.ts';

/** The rule of «قربانیان دهقانان بودند». */
export const DESCRIBED = 'role-described';

const TAIL = 3;

/** «قربانیان دهقانان بودند», «ربوده‌شدگان سه آموزگار و دو کارمند …اند»: what those who suffered were, before the copula. */
export function described(view: RoleView): void {
  const { context, actors, add, clause } = view;
  const { tokens } = context;
  let at = clause.first;
  while (at < clause.last && !isSufferer(tokens, at)) at++;
  // «هفده تن زخمی شدند که دانش‌آموزان بودند»
  if (at === clause.last && isOfCounted(context, clause)) at = clause.first;
  if (at === clause.last) at = allOfThem(view);
  if (at === clause.last || isOblique(tokens, at)) return;
  const end = copulaOf(tokens, clause);
  const near = actors.findLast((actor) => actor.first > at && actor.last <= end && end - actor.last <= TAIL);
  if (end <= at || !near || tokens[end - 1]?.word.verb) return;
  // «همهٔ سربازان در سلامت هستند»
  if (tokens.slice(near.last, end).some(({ word }) => PREPOSITIONS.has(word.key))) return;
  for (const one of joinedTo(tokens, actors, near)) if (one.first > at && tellsMore(one)) add(one, 'target', DESCRIBED);
}

/** «که», with no number of its own, behind a clause that counts those who suffered. */
function isOfCounted({ tokens, clauses, counted, suffered }: RoleContext, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    keyAt(tokens, clause.first) === THAT &&
    before?.sentence === clause.sentence &&
    anyWithin(counted, before.first, before.last) &&
    anyWithin(suffered, before.first, before.last) &&
    // «که یکی از آنان خبرنگار بود»
    !tokens.slice(clause.first, clause.last).some(({ word: { kind, key } }) => kind === 'number' || PRONOUNS.has(key))
  );
}

/** «نُه تن کشته شدند. والی گفت هر نُه نفر عضو داعش بودند»: where all of those are meant who suffered right before, or the end. */
function allOfThem({ context: { tokens, suffered, actors, counted }, clause }: RoleView): number {
  for (let at = clause.first; at < clause.last - 1; at++) {
    const key = keyAt(tokens, at);
    const isCounted = EVERY.has(key) && startsAt(counted, at + 1) !== undefined;
    if (!isCounted && !ALL.has(key)) continue;
    const before = within(suffered, clause.first - SAID_BETWEEN - OWN_CLAUSE, clause.first).at(-1);
    const isNear = before !== undefined && at - before.last <= SAID_BETWEEN;
    // «دو مهاجم کشته شدند. هر دو عضو داعش بودند»: those who attacked.
    const isOfStruck =
      before && !within(actors, before.first - OWN_CLAUSE, clause.first).some(({ id }) => isAttacker(id));
    return isNear && isOfStruck ? at : clause.last;
  }
  return clause.last;
}

/** Words of who says so, between what befell them and what they were. */
const SAID_BETWEEN = 12;
const OWN_CLAUSE = 12;

/** «غیرنظامی», «زن و کودک» say what kind of people died, not who was attacked. */
const tellsMore = ({ id, value }: ActorMention): boolean =>
  value !== null && id !== 'CIVILIANS' && id !== 'CIVILIANS-WOMEN-CHILDREN';

const isSufferer = (tokens: readonly Token[], at: number): boolean =>
  SUFFERERS.has(keyAt(tokens, at)) ||
  (tokens[at]?.word.verb?.form === 'participle' && SUFFERED_PEOPLE.has(keyAt(tokens, at - 2)));

/** Where a clause's closing copula stands, or -1. */
function copulaOf(tokens: readonly Token[], { first, last }: Stretch): number {
  let at = last - 1;
  while (at > first && tokens[at]?.word.kind === 'mark') at--;
  let end = -1;
  while (
    at > first &&
    (COPULAS.has(keyAt(tokens, at)) ||
      PAST_COPULAS.has(keyAt(tokens, at)) ||
      BEEN.some((stem) => keyAt(tokens, at).startsWith(stem)))
  )
    end = at--;
  return end;
}
