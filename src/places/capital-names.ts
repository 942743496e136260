// «پایتخت اوکراین، کی‌یف»: a capital bears its name where the text tells it, before or behind.
import type { Place } from '../model/place.ts';
import type { Atom } from './atom.ts';
import { capitalOf, countryOf } from './gazetteer.ts';
import type { PlaceLevel, PlaceMention } from './place-mention.ts';
import { hasRole, keyAt, type Scene } from './scene.ts';
import { MARKS } from './weak-names.ts';

/** How many mentions around one are looked at for its name; a longer text stays linear. */
const REACH = 40;

const isCapitalWord = (scene: Scene, at: number): boolean => hasRole(scene.wordAt.get(at), 'capital');

/** Whether two rows are of one name; «کیف» has a row of its own, being a word too. */
const areNamesakes = (a: Place, b: Place): boolean =>
  a === b || (a.name === b.name && a.kind === b.kind && countryOf(a) === countryOf(b));

/** The level by which a text names a place. */
export const levelNamed = (
  scene: Scene,
  { levels }: PlaceMention,
  place: Place,
): (PlaceLevel & { readonly place: Place }) | undefined =>
  levels.find(
    (level): level is PlaceLevel & { readonly place: Place } =>
      level.place !== null && areNamesakes(level.place, place) && !isCapitalWord(scene, level.first),
  );

/** Gives the capitals that are only called so the names that the text has for them further on. */
export function nameCapitals(scene: Scene, found: readonly PlaceMention[]): readonly PlaceMention[] {
  return found.map((mention, i) => {
    const { place, nameFirst, levels } = mention;
    if (place === null || !isCapitalWord(scene, nameFirst)) return mention;
    for (const other of found.slice(i + 1, i + 1 + REACH)) {
      const named = levelNamed(scene, other, place);
      if (!named) continue;
      const { first, last } = named;
      return {
        ...mention,
        nameFirst: first,
        nameLast: last,
        place: named.place,
        levels: levels.map((level) => (level.place === place ? { ...level, first, last, place: named.place } : level)),
      };
    }
    return mention;
  });
}

/** «نبطیه، پایتخت جنوب لبنان»: what a town is called behind its name is no second place. */
export const withoutTitles = (scene: Scene, atoms: readonly Atom[]): readonly Atom[] =>
  atoms.filter(
    (atom, i) =>
      atom.source !== 'capital' ||
      !MARKS.has(keyAt(scene, atom.first - 1)) ||
      !atoms.slice(Math.max(0, i - 1), i).some((town) => town.last === atom.first - 1 && isTownOfTable(town)),
  );

const isTownOfTable = ({ source, rows }: Atom): boolean =>
  source === 'table' && rows.some(({ kind }) => kind === 'city');

/** «کیف، پایتخت اوکراین», «پایتخت اوکراین، کیف»: a weak name beside what it is the capital of. */
export function isNamedCapital(scene: Scene, { rows, first, last }: Atom): boolean {
  const isCapitalOf = (country: Place | undefined): boolean =>
    country?.kind === 'country' &&
    rows.some((row) => {
      const capital = capitalOf(countryOf(country) ?? '');
      return capital !== null && areNamesakes(row, capital);
    });
  const behind = MARKS.has(keyAt(scene, last)) ? scene.wordAt.get(last + 1) : undefined;
  if (hasRole(behind, 'capital') && isCapitalOf(scene.nameAt.get(behind?.last ?? -1)?.rows[0])) return true;
  const before = MARKS.has(keyAt(scene, first - 1)) ? scene.nameBefore.get(first - 1) : undefined;
  return hasRole(before && scene.wordBefore.get(before.first), 'capital') && isCapitalOf(before?.rows[0]);
}
