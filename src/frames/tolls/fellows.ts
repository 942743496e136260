// The kind that people lend to those told of with them: «مدیر … با دو پولیس دیگر», «یک فرماندهٔ طالبان با سه همراهش».
import { COMPANIONS } from '../../lexicons/toll-words.ts';
import type { VictimCategory } from '../../model/event.ts';
import { keyAt } from '../reading.ts';
import type { Toll, TollContext } from './toll.ts';

const ARMED: ReadonlySet<VictimCategory> = new Set(['military', 'police', 'militants']);
/** How far behind a number its companions may stand («دو تن از همراهانش»). */
const REACH = 2;

/** The tolls of one outcome word, those without a category given that of their fellows. */
export function withFellows(context: TollContext, tolls: readonly Toll[]): Toll[] {
  if (tolls.length < 2) return [...tolls];
  return tolls.map((toll, i) => {
    if (toll.categories.length > 0 || toll.part) return toll;
    const categories = toll.people.counted
      ? ofLeader(context, toll, tolls[i - 1])
      : ofOthers(tolls.slice(i + 1).find(({ people, part }) => people.counted && people.other && !part));
    return categories.length > 0 ? { ...toll, categories } : toll;
  });
}

/** «با دو پولیس دیگر»: others of the same kind as the one before. */
const ofOthers = (others: Toll | undefined): readonly VictimCategory[] =>
  (others?.categories ?? []).filter((category) => category !== 'women' && category !== 'children');

/** «یک فرماندهٔ طالبان با سه تن از همراهانش»: an armed man's companions are armed. */
function ofLeader({ tokens }: TollContext, { people }: Toll, leader: Toll | undefined): readonly VictimCategory[] {
  for (let at = people.first; at < people.last + REACH; at++)
    if (COMPANIONS.has(keyAt(tokens, at))) return (leader?.categories ?? []).filter((category) => ARMED.has(category));
  return [];
}
