// What a crowd marched because of, told in the clause of the march: «در پی کشته شدن یک دختر، باشندگان تظاهرات کردند».
import { COMMAS, TO } from '../../lexicons/function-words.ts';
import { CAUSES, IN } from '../../lexicons/place-words.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Clause } from '../clauses/clauses.ts';
import { anyWithin, keyAt, type Stretch, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';

/** Kinds of happening for which people come together. */
export const GATHERINGS: ReadonlySet<Happening> = new Set(['protest', 'riot', 'dispersal']);

/** How long what they marched for may be. */
const LONGEST = 30;

/** «در پی کشته شدن یک دختر، باشندگان تظاهرات کردند»: what a crowd marched because of, up to its comma. */
export function marchedFor(sheet: Sheet, { first, last, verb }: Clause): Stretch | null {
  const { tokens } = sheet.reading.document;
  for (let at = first + 1; at < Math.min(verb, first + LONGEST); at++) {
    if (!CAUSES.has(keyAt(tokens, at)) || !isPhrase(sheet, first, at)) continue;
    let end = at + 1;
    while (end < verb && !COMMAS.has(keyAt(tokens, end))) end++;
    const cause = within(sheet.triggers, at, end);
    const marched = within(sheet.triggers, end, last);
    const isCause =
      end < verb &&
      end - at <= LONGEST &&
      tells(sheet, at, end) &&
      marched.length > 0 &&
      marched.every(isProtest) &&
      !cause.some(isProtest) &&
      !anyWithin(sheet.outcomes, end, last);
    return isCause ? { first: at + 1, last: end } : null;
  }
  return null;
}

const isProtest = ({ entry }: Sheet['triggers'][number]): boolean => entry.value.happening === 'protest';

export const tells = ({ triggers, outcomes }: Sheet, first: number, last: number): boolean =>
  anyWithin(triggers, first, last) || anyWithin(outcomes, first, last);

/** «در پاسخ», «به تلافی», «به عنوان پاسخی». */
export const isPhrase = ({ reading: { document } }: Sheet, first: number, at: number): boolean =>
  at > first && (IN.has(keyAt(document.tokens, at - 1)) || keyAt(document.tokens, at - 1) === TO);
