// History: what is told of years that lie far back, with a date of its own or among such dates.
import { keyAt, type Reading } from '../../frames/reading.ts';
import { AGES, AGO } from '../../lexicons/function-words.ts';
import { type PlainDate, toEpochDay } from '../../model/plain-date.ts';
import type { Happening } from '../../model/trigger.ts';
import { type Draft, isOneDay } from '../facts.ts';

const TWO_YEARS = 730;

/** Years back and without a day or toll of its own: history rather than an event. */
export function isOldRecall(reading: Reading, draft: Draft): boolean {
  if (draft.days === null && draft.places.length === 0 && isAgesAgo(reading, draft)) return true;
  if (draft.days === null && isOfOldTimes(reading, draft)) return true;
  if (isOfLongTime(draft)) return true;
  if (!reading.published || !draft.days || (isOneDay(draft.days) && draft.tolls.length > 0)) return false;
  return isFarBack(reading.published, draft.days.end);
}

/** «بسیاری از بیماران سال‌ها پیش پای خود را بر اثر ماین از دست داده‌اند» */
const isAgesAgo = ({ document: { tokens } }: Reading, { frames }: Draft): boolean =>
  frames
    .filter(({ triggers, tolls }) => triggers.length + tolls.length > 0)
    .every(({ first, last }) =>
      tokens.slice(first, last).some(({ word }, i) => AGES.has(word.key) && AGO.has(keyAt(tokens, first + i + 1))),
    );

const isFarBack = (published: PlainDate, day: PlainDate): boolean =>
  toEpochDay(published) - toEpochDay(day) > TWO_YEARS;

/** «سی‌وسه سال پیش در چنین روزی … در ده سال اشغال پانزده هزار سرباز کشته شدند»: a text that opens with years long gone and
 * tells no later day. */
function isOfOldTimes({ published, dates, document: { sentences } }: Reading, { frames }: Draft): boolean {
  const opening = sentences[0]?.last ?? 0;
  if (!published || (frames[0]?.first ?? 0) < opening) return false;
  const days = dates.filter(({ kind }) => !UNTOLD.has(kind));
  return (
    days.some(({ first }) => first < opening) &&
    days.every(({ end }) => end !== null && end !== undefined && isFarBack(published, end))
  );
}

/** «پس از ۵۷۸ روز» counts from what is told. */
const UNTOLD: ReadonlySet<string> = new Set(['vague', 'anaphoric']);

/** «در سه سال گذشته حملات پیچیده‌تر شده است»: over so long a time, nobody harmed is told of. */
const isOfLongTime = ({ days, tolls, frames }: Draft): boolean =>
  days !== null &&
  days.mention?.kind === 'range' &&
  // «در ۷۰ سال گذشته بیست میلیون نفر را کشته است»
  toEpochDay(days.end) - toEpochDay(days.start) > (tolls.length > 0 ? A_LIFETIME : MOST_OF_A_YEAR) &&
  frames.every(({ triggers }) => triggers.every(({ entry }) => !DEALS.has(entry.value.happening)));

const MOST_OF_A_YEAR = 300;
/** Days of forty years. */
const A_LIFETIME = 14_610;
const DEALS: ReadonlySet<Happening> = new Set(['agreement', 'base', 'capture', 'change', 'protest']);
