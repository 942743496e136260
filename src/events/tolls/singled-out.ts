// Those told of by themselves, and before or behind counted among more.
import type { Frame } from '../../frames/frame.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
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
          (part.frame.sentence > frame.sentence ||
            (part.frame.sentence < frame.sentence && isToldAgain(toll, frame))) &&
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

/** «۷۳ تن زخمی شدند که پنج تن آنان سرباز اند. … گرجستان زخمی شدن پنج سرباز را تأیید کرد»: no others; «یک کودک، دو پلیس و سه غیرنظامی»
 * are all of them. */
const isToldAgain = (toll: Toll, { tolls }: Frame): boolean =>
  toll.people.counted &&
  !toll.also &&
  !toll.people.other &&
  !tolls.some((other) => other !== toll && other.outcome === toll.outcome && !other.part);
