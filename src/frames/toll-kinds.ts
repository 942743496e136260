// The category that a bare count takes from the people told before it in its sentence.
import type { VictimCategory } from '../model/event.ts';
import type { Toll } from './toll.ts';

/** Women and children among the dead say nothing of the hurt. */
const OWN: ReadonlySet<VictimCategory> = new Set(['women', 'children']);

/**
 * «سه سرباز کشته و پنج تن دیگر زخمی شدند»: «دیگر» says that the others are of the same kind. «سه سرباز کشته و پنج تن
 * زخمی شدند» does not, nor do others beside a single one («یک سرباز کشته و یک تن دیگر هم زخمی شد»).
 */
export function inheritCategories(
  tolls: readonly Toll[],
  lent: readonly { readonly first: number; readonly categories: readonly VictimCategory[]; readonly min: number }[],
): Toll[] {
  return tolls.map((toll) => {
    const { people } = toll;
    if (!people.bare || toll.total || toll.part || (toll.also && !people.theirs) || !(people.other || people.theirs))
      return toll;
    const lender = lent.findLast((one) => one.first < people.first && one.categories.length > 0);
    if (!lender || (lender.min < 2 && !people.theirs)) return toll;
    // «یکی جان داد و دیگری زخمی شد»: one of two children is a child.
    const isOne = people.theirs && !people.counted;
    return { ...toll, categories: lender.categories.filter((category) => isOne || !OWN.has(category)) };
  });
}
