// Soldiers of two states in one fight: each army's dead are a side, and no second count of the other's.
import type { Frame } from '../../frames/frame.ts';
import { TALIBAN } from '../../frames/people/categories.ts';
import type { Told } from './totals.ts';

/** The country of those who govern Afghanistan. */
const OF_TALIBAN = 'AF';

/** «مرزبانان تیراندازی کردند و دو سرباز کشته شدند. … هشت جنگجوی طالبان»: the dead of the second army that is named, marked as such. */
export function apartByArmy(frames: readonly Frame[], told: readonly Told[]): readonly Told[] {
  const soldiers = told.filter(isSoldier);
  // «طالبان گفتند ۵۸ سرباز کشته شدند. پاکستان گفت ۲۰۰ طالب …»: what each side counts stands against the other's count.
  const voices = new Set(soldiers.flatMap(({ source }) => source ?? []));
  if (soldiers.length < 2 || voices.size > 1 || countriesAtArms(frames).size < 2) return told;
  const armies = soldiers.map(armyOf);
  const known = new Set(armies.filter((army) => army !== null));
  // «۱۹ سرباز پاکستانی … چهار سرباز»: of whom nothing is said may be of the one army that is named; the Taliban are no soldiers.
  const other = known.has(OF_TALIBAN) ? OF_TALIBAN : known.size > 1 ? [...known][1] : undefined;
  if (other === undefined || armies.every((army) => army === other)) return told;
  return told.map((row) => (isSoldier(row) && armyOf(row) === other ? { ...row, isOtherArmy: true as const } : row));
}

const isSoldier = ({ toll: { categories, part } }: Told): boolean =>
  !part && categories.some((category) => category === 'military' || category === 'police');

/** The state whose soldiers are counted, where the words for them say it. */
function armyOf({ toll: { people }, frame }: Told): string | null {
  if (people.noun?.entry.id === TALIBAN) return OF_TALIBAN;
  return (
    frame.actors.find(({ first, country }) => country !== null && people.first <= first && first < people.last)
      ?.country ?? null
  );
}

/** The countries of the forces that fight, and of those that tell of it. */
function countriesAtArms(frames: readonly Frame[]): Set<string> {
  const actors = frames.flatMap(({ roles, sources }) => [
    ...roles.map(({ actor }) => actor),
    ...sources.flatMap(({ actor }) => actor ?? []),
  ]);
  return new Set(actors.flatMap(({ value, country }) => (value?.kind === 'people' ? [] : (country ?? []))));
}
