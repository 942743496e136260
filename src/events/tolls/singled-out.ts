// Those told of first by themselves and then counted among more.
import type { Told } from './totals.ts';

/** «یک فرمانده کشته شد. … ۳۰ تن به شمول این فرمانده کشته شدند»: told of first, then counted among more. */
export function withoutSingledOut(told: readonly Told[]): Told[] {
  const parts = told.filter(({ toll }) => toll.part && toll.categories.length > 0);
  if (parts.length === 0) return [...told];
  return told.filter(
    ({ toll, frame }) =>
      toll.part ||
      !parts.some(
        (part) =>
          part.frame.sentence > frame.sentence &&
          part.toll.outcome === toll.outcome &&
          part.toll.people.min === toll.people.min &&
          part.toll.people.max === toll.people.max &&
          part.toll.categories.some((category) => toll.categories.includes(category)) &&
          part.frame.tolls.some(
            (whole) => !whole.part && whole.outcome === toll.outcome && whole.people.min > toll.people.min,
          ),
      ),
  );
}
