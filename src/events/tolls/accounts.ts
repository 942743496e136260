// What a text says of one outcome, statement after statement, brought to one account: the same count, another group, a
// rival claim, a part of what is known, or a better count.
import { isState } from '../participants/sides.ts';
import { relationOf } from './relations.ts';
import { add, armsOf, countsBothArms, isCivil, isNamed, rival, unionOfGroups } from './rivals.ts';
import { type Account, type Statement, union } from './statements.ts';

/** The account of all statements: where two enemies each count the dead, from the one's sum to the other's. */
export function accountOf(statements: readonly Statement[]): Account | null {
  const enemy = enemyIn(statements);
  if (enemy === null) return accountInOrder(statements);
  const ours = accountInOrder(statements.filter(({ side }) => side !== enemy));
  const enemys = statements.filter(({ side }) => side === enemy);
  // «… هفت سرباز را کشته است. پولیس گفت که دو مهاجم نیز کشته شدند»: besides, and no other sum of the dead.
  if (enemys.every(({ rows }) => rows.every(({ toll }) => toll.also))) return accountInOrder(statements);
  const theirs = accountInOrder(enemys);
  if (!ours || !theirs || ours.own || theirs.own || eachItsOwn(statements, ours, theirs) || !countAlike(ours, theirs))
    return accountInOrder(statements);
  return { ...ours, groups: unionOfGroups(ours.groups, theirs.groups), range: union(ours.range, theirs.range) };
}

/** The side that speaks second, against the first: «جبهه: … دو پولیس؛ والی: … چهار شورشی». */
function enemyIn(statements: readonly Statement[]): string | null {
  const sides = [...new Set(statements.flatMap(({ side }) => side ?? []))];
  const [first, second] = sides;
  if (sides.length !== 2 || !first || !second) return null;
  return [first, second].every((side) => isState(side) || ALLIANCES.has(side)) ? null : second;
}

/** «ناتو از دو سرباز و وزارت داخله از ده غیرنظامی گفت»: forces of several states fight beside them. */
const ALLIANCES: ReadonlySet<string> = new Set(['NATO', 'US-COALITION', 'UN-PEACEKEEPERS', 'LB-UNIFIL']);

/** «ارگ از ۳۸ سرباز کشته خبر داد. سخنگوی طالبان گفت هشت جنگجو کشته شده‌اند»: each side tells of its own dead. */
function eachItsOwn(statements: readonly Statement[], ours: Account, theirs: Account): boolean {
  const [first] = statements.flatMap(({ side }) => side ?? []);
  const [state, rebels] = first !== undefined && isState(first) ? [ours, theirs] : [theirs, ours];
  return armsOf(state) === 'state' && armsOf(rebels) === 'rebels';
}

/** Both count the dead of both sides, or each those of one side alone: «… ده شورشی. … یک زن و دو کودک را کشته است». */
const countAlike = (ours: Account, theirs: Account): boolean =>
  (countsBothArms(ours) && (countsBothArms(theirs) || armsOf(theirs) !== null)) ||
  (countsBothArms(theirs) && (armsOf(ours) !== null || isUnsaid(ours))) ||
  (armsOf(ours) !== null && (armsOf(theirs) !== null || isCivil(theirs))) ||
  (armsOf(theirs) !== null && isCivil(ours));

/** «سه نفر از آنان کشته شدند»: nothing says which side they were on. */
const isUnsaid = ({ groups }: Account): boolean => [...groups.keys()].every((side) => side === 'unsaid');

/** The account of statements in the order of the text. */
function accountInOrder(statements: readonly Statement[]): Account | null {
  const [first, ...rest] = statements;
  if (!first) return null;
  if (isSumOf(first, rest)) return first;
  let account: Account = first;
  for (const next of rest) account = combine(account, next);
  return account;
}

/** «۱۳ پولیس کشته شدند. در غزنی هشت … در وردک پنج …»: the whole, then what it is made of. */
function isSumOf(whole: Account, parts: readonly Statement[]): boolean {
  if (parts.length < 2 || parts.some((part) => part.range.min >= whole.range.min || part.vague)) return false;
  return parts.reduce((sum, part) => sum + part.range.min, 0) === whole.range.min;
}

function combine(known: Account, next: Statement): Account {
  const both = {
    sources: new Set([...known.sources, ...next.sources]),
    heading: known.heading && next.heading,
    nouns: new Set([...known.nouns, ...next.nouns]),
    vague: known.vague && next.vague,
    sentence: next.sentence,
    total: next.total,
    single: known.single && next.single,
    own: known.own && next.own,
  };
  switch (relationOf(known, next)) {
    case 'added':
      return add(known, next, both);
    case 'same':
      return sameCount(known, next, both);
    case 'rival':
      return rival(known, next, both);
    case 'better':
      return { ...both, groups: next.groups, range: next.range };
    case 'within':
      return { ...known, ...both };
  }
}

type Both = Omit<Account, 'range' | 'groups'>;

/** The same number told twice: the exact one stands, or the body's beside a heading's, with the groups that are named. */
function sameCount(known: Account, next: Statement, both: Both): Account {
  const range = known.heading || known.range.max === null ? next.range : known.range;
  const named = !isNamed(known) && (known.groups.size === 1 || isNamed(next)) ? next.groups : known.groups;
  return { ...both, range, groups: named };
}
