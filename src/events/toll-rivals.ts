// Two statements brought together by the sides that they count: sides added, or another voice's count beside.
import { KIN } from '../frames/toll-kin.ts';
import { type Account, plus, type Statement, sumOf, union } from './toll-statements.ts';

/** Whether all of a count are told of by who they are. */
export const isNamed = ({ groups }: Account): boolean => !groups.has('unsaid');

type Both = Omit<Account, 'range' | 'groups'>;

/** The side of a fight that all of a count are on. */
export function armsOf({ groups }: Account): 'state' | 'rebels' | null {
  const sides = [...groups.keys()];
  if (sides.every((side) => side === 'militants')) return 'rebels';
  return sides.every((side) => side === 'military' || side === 'police') ? 'state' : null;
}

/** Adds new sides; a side that both count runs from the lower to the higher number. */
export function add(known: Account, next: Statement, both: Both): Account {
  const groups = new Map(known.groups);
  for (const [side, range] of next.groups) {
    const old = groups.get(side);
    groups.set(
      side,
      old === undefined ? range : next.also || (known.own && next.own) ? plus(old, range) : union(old, range),
    );
  }
  return { ...both, groups, range: sumOf(groups) };
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
  if (!isNamed(known) || !isNamed(next) || !sides.some((side) => next.groups.has(side))) return false;
  // «شش سرباز و ده طالب … ۱۸ سرباز و دو جنگجو»: two voices that each count both sides.
  if (countsBothArms(known) && countsBothArms(next)) return false;
  const isWhole = sides.every((side) => next.groups.has(side));
  return !isWhole || [...next.groups.keys()].every((side) => ARMED.has(side));
}

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
