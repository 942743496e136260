// Words of attack in, whether a country as a whole is attacked: «حمله به کویت», «ایران را هدف قرار دادیم». Only a state does that.
import { AIMED_AT } from '../../lexicons/struck-words.ts';
import type { Frame } from '../frame.ts';
import { marksObject } from '../predicates/predicate-arguments.ts';
import { covering, keyAt, startsAt, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';

/** Whether an attack of these is on a country and on nothing in it. */
export const strikesCountry = (sheet: Sheet, triggers: Frame['triggers']): boolean =>
  triggers.some(
    ({ entry, first, last }) =>
      entry.value.happening === 'attack' && (isAimedBehind(sheet, last) || isAimedBefore(sheet, first)),
  );

/** «حملهٔ دیشب ما به کویت», «حملات علیه لبنان» */
function isAimedBehind({ reading: { document, places } }: Sheet, from: number): boolean {
  const { tokens } = document;
  for (let at = from; at < from + REACH && !tokens[at]?.word.verb && tokens[at]?.word.kind !== 'mark'; at++)
    if (AIMED_AT.has(keyAt(tokens, at))) return startsAt(places, at + 1)?.kind === 'country';
  return false;
}

/** «به ایران حمله کرد», «کویت و بحرین را به‌شدت هدف قرار داد» */
function isAimedBefore({ reading: { document, places } }: Sheet, to: number): boolean {
  const { tokens } = document;
  return within(places, to - REACH, to).some(
    ({ kind, first, last }) =>
      kind === 'country' &&
      (marksObject(tokens, last) || AIMED_AT.has(keyAt(tokens, first - 1))) &&
      covering(places, last) === undefined,
  );
}

const REACH = 5;
