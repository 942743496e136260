// Two statements brought together by the sides that they count: sides added, or another voice's count beside.
import { LYING } from '../../frames/tolls/echoes.ts';
import { KIN } from '../../frames/tolls/kin.ts';
import { OTHERS } from '../../lexicons/toll-words.ts';
import { isState } from '../participants/sides.ts';
import { type Account, plus, type Range, type Statement, sumOf, union } from './statements.ts';

/** Whether all of a count are told of by who they are. */
export const isNamed = ({ groups }: Account): boolean => !groups.has('unsaid');

type Both = Omit<Account, 'range' | 'groups'>;

/** The side of a fight that all of a count are on. */
export function armsOf({ groups }: Account): 'state' | 'rebels' | null {
  const sides = [...groups.keys()];
  if (sides.every((side) => side === 'militants')) return 'rebels';
  return sides.every((side) => side === 'military' || side === 'police') ? 'state' : null;
}

/** «سه پولیس کشته شدند. گروه می‌گوید هفت سرباز را کشته است»: the enemy's count of the same dead, whatever it calls them. */
export const isBoast = (known: Account, next: Statement): boolean =>
  next.side !== null &&
  !isState(next.side) &&
  !next.also &&
  armsOf(known) === 'state' &&
  armsOf(next) === 'state' &&
  next.range.min > known.range.min;

/** Adds new sides; a side that both count runs from the lower to the higher number. */
export function add(known: Account, next: Statement, both: Both): Account {
  const groups = new Map(known.groups);
  const fresh: Range[] = [];
  for (const [side, range] of next.groups) {
    const old = groups.get(side);
    const isMore = old === undefined || next.also || (known.own && next.own);
    if (isMore) fresh.push(range);
    groups.set(side, old === undefined ? range : isMore ? plus(old, range) : union(old, range));
  }
  // «۳۲ غیرنظامی … شمار کشته‌ها را ۳۷ تن گفت … پنج مهاجم نیز»: beside two counts of the same people.
  const sum = sumOf(known.groups);
  const isSum = sum.min === known.range.min && sum.max === known.range.max;
  return { ...both, groups, range: isSum ? sumOf(groups) : fresh.reduce(plus, known.range) };
}

/** Another voice's count: of a side that both name, beside the sides that only one of them counts; else of all. */
export function rival(known: Account, next: Statement, both: Both): Account {
  const groups = unionOfGroups(known.groups, next.groups);
  return { ...both, groups, range: isOfSides(known, next) ? sumOf(groups) : union(known.range, next.range) };
}

/** Every side that either counts, from the lower to the higher number where both do. */
export function unionOfGroups(known: Account['groups'], next: Account['groups']): Account['groups'] {
  const groups = new Map(known);
  for (const [side, range] of next) {
    const old = groups.get(side);
    groups.set(side, old ? union(old, range) : range);
  }
  return groups;
}

/** Both count a side by name. «پنج پولیس … یازده پولیس و دو غیرنظامی»: who counts all sides and more than fighters counts anew. */
function isOfSides(known: Account, next: Statement): boolean {
  const sides = [...known.groups.keys()];
  if (!isNamed(next) || !sides.some((side) => next.groups.has(side))) return false;
  if (!isNamed(known)) return isOfOneSide(known, next);
  // «شش سرباز و ده طالب … ۱۸ سرباز و دو جنگجو»: two voices that each count both sides.
  if (countsBothArms(known) && countsBothArms(next)) return false;
  const isWhole = sides.every((side) => next.groups.has(side));
  return !isWhole || [...next.groups.keys()].every((side) => ARMED.has(side));
}

/** «۲۵ کماندو و ۱۵ نیروی مردمی … ۴۶ طالب نیز … یک وکیل تلفات کماندوها را ۳۰ تن گفت»: of one force among those told of apart. */
const isOfOneSide = (known: Account, next: Statement): boolean =>
  countsBothArms(known) && next.groups.size === 1 && armsOf(next) !== null;

/** Forces of the state and those who fight it. */
export const countsBothArms = ({ groups }: Account): boolean =>
  groups.has('militants') && (groups.has('military') || groups.has('police'));

const ARMED: ReadonlySet<string> = new Set(['militants', 'military', 'police']);

/** Told of as women and children throughout. */
export const isOfChildren = ({ nouns }: Account): boolean =>
  nouns.size > 0 && [...nouns].every((noun) => KIN.has(noun));

/** «دو کودک کشته شدند. … در این رویداد هفت تن جان باخته‌اند»: all the dead, where only women and children were told of. */
export const isWholeOfWeak = (known: Account, next: Statement): boolean =>
  isOfChildren(known) &&
  known.sentence !== next.sentence &&
  next.range.min > known.range.min &&
  !(next.also || next.contrast || next.own || next.vague) &&
  next.rows.every(({ toll }) => toll.people.counted && !toll.people.other) &&
  [...next.groups.keys()].every((side) => side === 'unsaid' || side === 'civilians');

/** People who do not fight: told of as such, or women and children alone. */
export const isCivil = (account: Account): boolean =>
  [...account.groups.keys()].every((side) => side === 'civilians' || side === 'unsaid') &&
  (account.groups.has('civilians') || isOfChildren(account));

/** «۴۵ آواره را کشت. ارتش می‌گوید دو فرمانده حماس کشته شدند»: a few of a crowd, whatever they were. */
export const isFewOf = (known: Account, next: Statement): boolean =>
  !(next.also || next.only || next.total) &&
  next.sources.size > 0 &&
  next.range.min * FEW < known.range.min &&
  isCivil(known) &&
  armsOf(next) === 'rebels';

/** How many times more a crowd is. */
const FEW = 5;

/** «پولیس» and «پولیس سومالیا» are one voice. */
export function isOneName(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  // «یک منبع» and «یک منبع دیگر» are two.
  return (
    long.startsWith(short) &&
    !long
      .slice(short.length)
      .split(' ')
      .some((word) => OTHERS.has(word))
  );
}

/** «۵۰ نفر زخمی شدند. ۱۲ نفر نیز بستری هستند»: how many of the hurt lie in hospital. */
export const isInCare = (known: Account, next: Statement): boolean =>
  next.range.min < known.range.min && next.rows.every(({ toll }) => LYING.includes(toll.rule) && !toll.people.other);
