// Slot against slot: how many fillers are right, of how many expected and how many got.
import { type Filler, type Fillers, SLOTS, type Slot } from './fillers.ts';
import { sameName } from './names.ts';
import { sameProvince } from './provinces.ts';

export interface Tally {
  readonly right: number;
  /** Fillers expected. */
  readonly gold: number;
  /** Fillers got. */
  readonly pred: number;
}

export const ZERO: Tally = { right: 0, gold: 0, pred: 0 };

/** The sum of two tallies. */
export const addTally = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  gold: a.gold + b.gold,
  pred: a.pred + b.pred,
});

/** Whether something expected is missing or something got is wrong. */
export const isOff = ({ right, gold, pred }: Tally): boolean => right < gold || right < pred;

const anyName = (a: Filler, b: Filler): boolean => a.names.some((x) => b.names.some((y) => sameName(x, y)));
const sameKey = (a: Filler, b: Filler): boolean => a.key === b.key;

const SAME: Readonly<Partial<Record<Slot, (expected: Filler, got: Filler) => boolean>>> = {
  place: anyName,
  admin1: (a, b) => sameProvince(a.key, b.key),
  perpetrator: anyName,
  target_or_party: anyName,
  attribution: (a, b) => sameKey(a, b) && anyName(a, b),
};

/** Whether a filler that was got answers one that was expected. */
export const answers = (slot: Slot, expected: Filler, got: Filler): boolean => (SAME[slot] ?? sameKey)(expected, got);

/** Right, expected and got fillers of one slot. */
export function compareSlot(slot: Slot, expected: readonly Filler[], got: readonly Filler[]): Tally {
  if (slot === 'place') return comparePlaces(expected, got);
  const left = [...got];
  let right = 0;
  for (const filler of expected) {
    const at = left.findIndex((candidate) => answers(slot, filler, candidate));
    if (at < 0) continue;
    right++;
    left.splice(at, 1);
  }
  return { right, gold: expected.length, pred: got.length };
}

/** An expected place is one location with all its names: naming it at several levels is right once, wrong never. */
function comparePlaces(expected: readonly Filler[], got: readonly Filler[]): Tally {
  const right = expected.filter((place) => got.some((candidate) => anyName(place, candidate))).length;
  const strays = got.filter((candidate) => !expected.some((place) => anyName(place, candidate))).length;
  return { right, gold: expected.length, pred: right + strays };
}

/** What a right slot is worth when events are paired: type, day, place and dead tell events apart. */
export const WEIGHTS: Readonly<Record<Slot, number>> = {
  sub_event_type: 2,
  date: 2,
  place: 2,
  admin1: 2,
  killed: 3,
  injured: 2,
  other_toll: 1,
  victims: 1,
  perpetrator: 1,
  target_or_party: 1,
  attribution: 0.5,
  weapon: 0.5,
};

/** How alike two events are over `slots`. */
export function similarity(expected: Fillers, got: Fillers, slots: readonly Slot[] = SLOTS): number {
  let sum = 0;
  for (const slot of slots) {
    const { right, gold, pred } = compareSlot(slot, expected[slot], got[slot]);
    if (gold + pred > 0) sum += (WEIGHTS[slot] * (2 * right)) / (gold + pred);
  }
  return sum;
}
