// The doer by what speaks for his guilt: whose part in a deed is told, at whom the evidence points, on whom the guilt falls.
import { AS_WHAT } from '../../lexicons/aim-words.ts';
import {
  ANSWERABLE,
  BEARING,
  BURDENED,
  BURDENS,
  GUESSING,
  HAVING,
  HINTING_AT,
  LAID_TO,
  NAME,
  NAMING,
  OPEN_PARTS,
  PART_KINDS,
  PARTAKING,
  PARTS,
  POINTING_TO,
  PROOFS,
  SUSPECTING,
  TRACE,
  TRACK,
  UPON,
} from '../../lexicons/blame-words.ts';
import {
  COMMAS,
  DEEDS,
  DEMONSTRATIVES,
  FROM,
  GUILTY,
  HAVE,
  IN,
  OBJECT,
  ONTO,
  RESPONSIBILITY,
  TO,
} from '../../lexicons/function-words.ts';
import { WILL } from '../../lexicons/stance-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import { isCopula } from './claims.ts';
import type { ActorMention, RoleView } from './roles.ts';
import { joinedTo, wordBefore } from './words.ts';

/** «شواهد از دخالت داعش در این حمله حکایت دارد», «رویداد به طالبان نسبت داده شد», «پولیس به داعش مظنون است». */
export function incriminated({ context: { tokens, states }, clause, add }: RoleView): void {
  // «مسئولیت آن را به ایران نسبت خواهد داد»: not yet.
  if (clause.negative || isOpen(tokens, clause)) return;
  const named = within(states, clause.first, clause.last);
  for (const actor of named) {
    if (actor.value?.kind === 'people') continue;
    const rule = ruleOf(tokens, clause, actor);
    if (rule) for (const one of joinedTo(tokens, states, actor)) add(one, 'perpetrator', rule, 'blamed');
  }
}

/** «نقش داعش را رد کرد», «را بررسی می‌کند», but not «رد پای داعش». */
function isOpen(tokens: readonly Token[], { first, last }: Clause): boolean {
  for (let at = first; at < last; at++) {
    const key = keyAt(tokens, at);
    if (WILL.has(key) || (OPEN_PARTS.has(key) && !(key === TRACE && keyAt(tokens, at + 1) === TRACK))) return true;
  }
  return false;
}

function ruleOf(tokens: readonly Token[], clause: Clause, actor: ActorMention): string | null {
  if (hasPart(tokens, clause, actor)) return 'role-part-of';
  if (bears(tokens, clause, actor)) return 'role-guilt-on';
  if (answersFor(tokens, clause, actor)) return 'role-guilt-on';
  if (isHeadedGuilty(tokens, clause, actor)) return 'role-guilty-is';
  if (isNamed(tokens, clause, actor)) return 'role-named';
  const before = wordBefore(tokens, actor.first);
  // «بر طالبان شک دارد»
  if (UPON.has(before) && suspected(tokens, clause, actor)) return 'role-suspected';
  if (before !== TO && !isToward(tokens, actor)) return null;
  if (LAID_TO.has(keyAt(tokens, actor.last))) return 'role-laid-to';
  const behind = { first: actor.last, last: clause.last };
  if (holds(tokens, { first: clause.first, last: actor.first }, PROOFS) && holds(tokens, behind, POINTING_TO))
    return 'role-evidence-at';
  return suspected(tokens, clause, actor) ? 'role-suspected' : null;
}

/** «نقش داعش در این رویداد», «این حمله ردپای داعش را در خود دارد». */
const hasPart = (tokens: readonly Token[], clause: Clause, { first, last }: Stretch): boolean =>
  isPart(tokens, PART_KINDS.has(keyAt(tokens, first - 1)) ? first - 1 : first) &&
  (isInDeed(tokens, last) || pointsBefore(tokens, clause, first) || isProven(tokens, clause, { first, last }));

/** «شواهد به دخالت داعش اشاره دارد»: the deed goes without saying. */
const isProven = (tokens: readonly Token[], clause: Clause, { first, last }: Stretch): boolean =>
  holds(tokens, { first: clause.first, last: first }, PROOFS) &&
  (holds(tokens, { first: last, last: clause.last }, POINTING_TO) ||
    holds(tokens, { first: clause.first, last: first }, HINTING_AT));

/** Whether a noun for a part in something ends before a token. */
function isPart(tokens: readonly Token[], end: number): boolean {
  const key = keyAt(tokens, end - 1);
  if (HAVING.has(key)) return PARTAKING.has(keyAt(tokens, end - 2));
  return PARTS.has(key) && (key !== TRACK || keyAt(tokens, end - 2) === TRACE);
}

/** How far behind a name «در این حمله» may stand («نقش داعش و طالبان را در این حمله»). */
const DEED_REACH = 6;

/** «در این حمله», «در کشتن او». */
function isInDeed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + DEED_REACH; at++) if (keyAt(tokens, at) === IN) return isPointedDeed(tokens, at + 1);
  return false;
}

/** «این حمله», «آن». */
const isPointedDeed = (tokens: readonly Token[], at: number): boolean =>
  DEMONSTRATIVES.has(keyAt(tokens, at)) && DEEDS.has(keyAt(tokens, at + 1));

function pointsBefore(tokens: readonly Token[], { first }: Clause, end: number): boolean {
  for (let at = first; at < end - 1; at++) if (isPointedDeed(tokens, at)) return true;
  return false;
}

/** «خون این مردم به گردن داعش است», «ظن پولیس متوجه طالبان است»: the guilt falls on who stands before the copula. */
function bears(tokens: readonly Token[], { first: start }: Clause, { first, last }: Stretch): boolean {
  if (!ONTO.has(wordBefore(tokens, first)) || !isCopula(keyAt(tokens, keyAt(tokens, last) === '»' ? last + 1 : last)))
    return false;
  const before = { first: start, last: first - 1 };
  // «مسئولیت امنیت به دوش پولیس است»: a duty.
  return holds(tokens, before, BURDENS) || isAnswerable(tokens, before);
}

/** «مسئولیت این حمله را داعش بر عهده دارد»: who bears it, which he need not have said. */
const answersFor = (tokens: readonly Token[], { first: start, verb }: Clause, { first, last }: Stretch): boolean =>
  BURDENED.has(keyAt(tokens, verb - 1)) &&
  HAVE.some((stem) => keyAt(tokens, verb).startsWith(stem)) &&
  last < verb &&
  (keyAt(tokens, first - 1) === OBJECT || COMMAS.has(keyAt(tokens, first - 1)) || first - start <= OPENS) &&
  isAnswerable(tokens, { first: start, last: verb });

/** How far into its clause a subject opens it. */
const OPENS = 2;

/** «مسئولیت (مستقیم) این حمله». */
function isAnswerable(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (keyAt(tokens, at).startsWith(RESPONSIBILITY))
      return [at + 1, at + 2].some((i) => isPointedDeed(tokens, i) || (i < last && DEEDS.has(keyAt(tokens, i))));
  return false;
}

/** «عامل حمله به گفتهٔ والی: داعش», «متهم ردیف اول: طالبان». */
const isHeadedGuilty = (tokens: readonly Token[], clause: Clause, { first }: Stretch): boolean =>
  wordBefore(tokens, first) === ':' && GUILTY.has(keyAt(tokens, clause.first));

/** «از داعش نام گرفت», «از داعش به عنوان عامل این حمله یاد کرد». */
const isNamed = (tokens: readonly Token[], clause: Clause, { first, last }: Stretch): boolean =>
  wordBefore(tokens, first) === FROM &&
  (isNamedGuilty(tokens, last) || isOnlyNamed(tokens, clause, last)) &&
  !holds(tokens, { first: clause.first, last: first }, GUESSING);

/** «به عنوان عامل». */
const isNamedGuilty = (tokens: readonly Token[], at: number): boolean =>
  keyAt(tokens, at) === TO &&
  AS_WHAT.has(keyAt(tokens, at + 1)) &&
  (GUILTY.has(keyAt(tokens, at + 2)) || ANSWERABLE.has(keyAt(tokens, at + 2)));

/** «… نام می‌برد» right behind the name. */
const isOnlyNamed = (tokens: readonly Token[], { verb }: Clause, last: number): boolean =>
  verb - 1 === (keyAt(tokens, last) === '»' ? last + 1 : last) &&
  keyAt(tokens, verb - 1) === NAME &&
  NAMING.some((stem) => keyAt(tokens, verb).startsWith(stem));

/** «به سوی داعش» */
const isToward = (tokens: readonly Token[], { first }: Stretch): boolean =>
  ONTO.has(wordBefore(tokens, first)) && keyAt(tokens, first - 2) === TO;

/** «به داعش (به عنوان عامل احتمالی) مظنون است», «به طالبان شک دارد». */
function suspected(tokens: readonly Token[], { last: end }: Clause, { last }: Stretch): boolean {
  for (let at = last; at < end - 1; at++)
    if (SUSPECTING.has(keyAt(tokens, at)))
      return (
        isCopula(keyAt(tokens, at + 1)) || [...HAVE, ...BEARING].some((stem) => keyAt(tokens, at + 1).startsWith(stem))
      );
  return false;
}

function holds(tokens: readonly Token[], { first, last }: Stretch, keys: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) if (keys.has(keyAt(tokens, at))) return true;
  return false;
}
