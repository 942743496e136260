// What a text only touches on: further down among other things, or in a heading that lists what it goes on to tell.
import type { Frame } from '../frames/frame.ts';
import { labelOf } from '../model/labels.ts';
import { toEpochDay } from '../model/plain-date.ts';
import { type Draft, isOneDay } from './facts.ts';
import { provincesOf } from './fit-several.ts';
import { isHeadline } from './headlines.ts';
import type { Candidate } from './silence.ts';
import type { Support } from './support.ts';

/** In a text that opens with other things (a speech, talks, an analysis), what is only touched on further down: without a
 * toll or day of its own, or far down without a day. Protests are told of late too. */
export function isAside({ draft, ruling, isFirst, support }: Candidate): boolean {
  const { sentence, first } = draft.frames[0] as Frame;
  // «نیروهای مسلح یمن: در راستای … موشک به سوی یافا شلیک کردند»: a statement of some length comes to its news.
  if (sentence === ASIDE && ruling.label !== 'Armed clash' && isToldWhole(draft, support)) return false;
  if (!isFirst || sentence < ASIDE || first < OPENING_WORDS || hasOwnDay(draft) || isHeadline(draft)) return false;
  return draft.tolls.length > 0 ? sentence >= FAR_ASIDE : labelOf(ruling.label).event !== 'Protests';
}

/** «بمباردمان در ژیری، ربودن مسافران در فراه، کشف یک لاری در کابل»: a heading that lists what others tell one by one. */
export const isOfOthers = ({ draft, drafts }: Candidate): boolean =>
  draft.frames.every(({ heading }) => heading) &&
  draft.tolls.length === 0 &&
  provincesOf(draft.places) > 1 &&
  draft.places.every((place) =>
    drafts.some((other) => other !== draft && other.places.some((told) => told.admin1?.id === place.admin1?.id)),
  );

/** A verb of the past that says who did it, and where. */
const isToldWhole = ({ frames }: Draft, { reasons }: Support): boolean =>
  ['strong-trigger', 'doer', 'place'].every((reason) => reasons.includes(reason)) &&
  frames.every(({ pluperfect }) => !pluperfect);

const ASIDE = 2;
const FAR_ASIDE = 8;
/** A text of short lines opens later. */
const OPENING_WORDS = 40;

/** A day or a stretch of days that the text names, rather than a month or year. */
const hasOwnDay = ({ days }: Draft): boolean =>
  days !== null && (isOneDay(days) || toEpochDay(days.end) - toEpochDay(days.start) < MONTH);

const MONTH = 28;
