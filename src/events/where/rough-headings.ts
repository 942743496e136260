// «حمله موشکی به سلیمانیه ⏎ … در روستای زرگویز»: a heading calls by its province, or the town of that name, what the body tells.
import { isIsland } from '../../places/atom.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Draft } from '../facts.ts';

/** Leaves out the heading's rough place where the body tells a finer one of the same province and never that one. */
export function withoutRough(draft: Draft, named: readonly PlaceMention[]): readonly PlaceMention[] {
  const heading = draft.frames.flatMap((frame) => (frame.heading ? frame.places : []));
  const body = named.filter((place) => !heading.includes(place));
  if (heading.length !== 1 || body.length === 0) return named;
  return named.filter((place) => !heading.includes(place) || !isRough(place) || !isTold(place, body));
}

/** «سلیمانیه», «غزه»: a town that bears the name of its province. */
export const isRough = ({ place, kind, admin1 }: PlaceMention): boolean =>
  place !== null && kind === 'city' && (admin1?.name.startsWith(place.name) ?? false);

/** «بوشهر» is not said of Kharg. */
const isIslandOf = ({ place }: PlaceMention): boolean => place !== null && isIsland(place);

const isTold = ({ place, admin1 }: PlaceMention, body: readonly PlaceMention[]): boolean =>
  body.some((other) => other.admin1?.id === admin1?.id && other.place !== admin1 && !isIslandOf(other)) &&
  body.every((other) => other.place !== place);
