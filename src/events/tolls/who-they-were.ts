// What the counted are said to have been in a sentence of its own: «همهٔ قربانیان غیرنظامی بودند».
import type { Frame } from '../../frames/frame.ts';
import type { Told } from './totals.ts';

/** «همهٔ قربانیان غیرنظامی بودند» gives its category to those counted without one, and to none that is told of with one. */
export function withDescribed(frames: readonly Frame[], told: readonly Told[]): Told[] {
  const telling = frames.filter((frame) => frame.described.length > 0);
  if (telling.length === 0) return [...told];
  return told.map((row) => {
    if (row.toll.part || told.some((other) => isSameOfKind(other, row))) return row;
    const isAboard = row.toll.people.noun?.entry.id === ABOARD;
    if (row.toll.categories.length > 0 && !isAboard && !isLent(row)) return row;
    const categories = telling
      .filter((frame) => !isRivalVoice(row, frame))
      .flatMap((frame) => frame.described)
      .filter(({ count }) => count == null || count === row.toll.people.min)
      .flatMap(({ category, outcome }) => (outcome === null || outcome === row.toll.outcome ? [category] : []));
    const people = isAboard ? { ...row.toll.people, noun: null } : row.toll.people;
    return categories.length > 0
      ? { ...row, toll: { ...row.toll, people, categories: [...new Set(categories)] } }
      : row;
  });
}

/** «یازده تن آنان»: of the kind that the people named before lend. */
const isLent = ({ toll: { people, categories } }: Told): boolean =>
  people.theirs && people.categories.length === 0 && categories.length > 0;

/** «هفت سرنشین موتر جان باختند. کشته‌شدگان سرباز بودند»: who is aboard may be anybody. */
const ABOARD = 'victim-aboard';

/**
 * «والی: ده تن کشته شدند. طالبان می‌گویند قربانیان سرباز بودند»: what a side of the fight says of those whom another
 * counted; a witness or a hospital may know.
 */
const isRivalVoice = ({ source, frame, toll: { outcome } }: Told, telling: Frame): boolean =>
  source !== null &&
  frame !== telling &&
  telling.sources.length > 0 &&
  // «والی از شش کشته گفت که همهٔ شان پولیس اند. داکتران نُه جسد را …»: of those whom he counts himself.
  (telling.tolls.some((toll) => toll.outcome === outcome && !toll.part) ||
    telling.sources.every(
      ({ pointing, actor }) =>
        !pointing && actor !== null && !frame.sources.some((other) => other.actor?.id === actor.id),
    ));

/** «۱۳ کشته» of the heading, «۱۳ فرد ملکی» of the body: known already for who they were. */
const isSameOfKind = (told: Told, { toll: { outcome, people } }: Told): boolean =>
  !isLent(told) && isCountOf(told, outcome, people.min);

const isCountOf = ({ toll }: Told, outcome: Told['toll']['outcome'], min: number): boolean =>
  toll.outcome === outcome &&
  !toll.part &&
  toll.categories.length > 0 &&
  toll.people.noun?.entry.id !== ABOARD &&
  toll.people.min === min;
