// Whose kin or companions those are that an outcome word counts: «عبدالسلام، رئیس شورا، و دو محافظش», «او را با همسر و دو پسرش».
import { COMMAS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { DEMONSTRATIVES, HOUSES, OBJECT, WITH } from '../../lexicons/toll-words.ts';
import type { VictimCategory } from '../../model/event.ts';
import type { People } from '../people/people.ts';
import { covering, keyAt, startsAt } from '../reading.ts';
import { isOfCompanions } from './companions.ts';
import { KIN } from './kin.ts';
import { unnamed } from './names.ts';
import { hasOwner } from './owned.ts';
import type { TollContext } from './toll.ts';

/** «او را با همسر و هفت فرزندش کشتند»: kin of whom the ending behind the last of them says whose they are. */
export function spouseBefore(context: TollContext, first: People): People | undefined {
  const noun = startsAt(context.victims, first.first - 2);
  const isKin = noun !== undefined && KIN.has(noun.entry.id) && noun.ending === 'none' && noun.last === first.first - 1;
  if (!isKin || !WITH.has(keyAt(context.tokens, noun.first - 1)) || !hasOwner(context, first)) return undefined;
  const { category } = noun.entry.value;
  return { ...unnamed(noun.first), noun, categories: category === 'neutral' ? [] : [category as VictimCategory] };
}

/** Whom the kin behind «با» belong to. */
export const leaderBefore = ({ tokens }: TollContext, { first }: People): number =>
  first - (OBJECT.has(keyAt(tokens, first - 2)) ? 3 : 2);

/** «عبدالسلام، رئیس شورا، و دو محافظش», «این عضو گروه و سه همراهش»: whose they are stands before them. */
export function isLed(context: TollContext, one: People): boolean {
  if (!hasOwner(context, one) && !(one.counted && isOfCompanions(context.tokens, one))) return false;
  const { tokens, outcomes, victims } = context;
  const end = COMMAS.has(keyAt(tokens, one.first - 2)) ? one.first - 3 : one.first - 2;
  if (covering(outcomes, end)) return false;
  for (let at = end; at >= end - LEADER_REACH; at--) {
    const word = tokens[at]?.word;
    if (!word || word.verb || PREPOSITIONS.has(word.key)) return false;
    const noun = startsAt(victims, at);
    // «خانهٔ والی ویران و دو محافظش زخمی شدند»
    if (noun && HOUSES.has(keyAt(tokens, at - 1))) return false;
    if (!noun || noun.ending === 'plural') continue;
    if (end < one.first - 2 || DEMONSTRATIVES.has(keyAt(tokens, at - 1)) || startsAt(context.people, at)) return true;
  }
  return false;
}

/** Words of an office and its comma. */
const LEADER_REACH = 8;

export function leaderOf(all: readonly People[], first: People): People {
  const single = nearestSingle(all, first);
  return single && first.first - single.last <= LEADER_REACH ? single : unnamed(first.first - 2);
}

export const nearestSingle = (near: readonly People[], before: People): People | undefined =>
  near.findLast((one) => !one.counted && one.last < before.first);
