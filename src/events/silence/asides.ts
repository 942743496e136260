// What a text only touches on: further down among other things, or in a heading that lists what it goes on to tell.
import type { Frame } from '../../frames/frame.ts';
import type { Reading, Stretch } from '../../frames/reading.ts';
import { THOSE_FIRED } from '../../lexicons/general-words.ts';
import { labelOf } from '../../model/labels.ts';
import { toEpochDay } from '../../model/plain-date.ts';
import type { Happening } from '../../model/trigger.ts';
import { type Draft, isOneDay } from '../facts.ts';
import { provincesOf } from '../linking/fit-several.ts';
import { isHeadline } from './headlines.ts';
import type { Candidate } from './silence.ts';
import type { Support } from './support.ts';

/** In a text that opens with other things (a speech, talks, an analysis), what is only touched on further down: without a
 * toll or day of its own, or far down without a day. Protests are told of late too. */
export function isAside({ draft, ruling, isFirst, support }: Candidate): boolean {
  const { sentence, first, item } = draft.frames[0] as Frame;
  // «نیروهای مسلح یمن: در راستای … موشک به سوی یافا شلیک کردند»: a statement of some length comes to its news.
  if (sentence === ASIDE && ruling.label !== 'Armed clash' && isToldWhole(draft, support)) return false;
  if (!isFirst || item !== null || sentence < ASIDE || first < OPENING_WORDS || hasOwnDay(draft) || isHeadline(draft))
    return false;
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

/** «حدود ۳۰ راکت شلیک کرد. ارتش گفت بیشتر پرتابه‌ها رهگیری شده‌اند»: some of what was fired in the sentence before. */
export function isShareOfStrike({ document: { tokens } }: Reading, { draft, drafts, isFirst }: Candidate): boolean {
  if (isFirst || (draft.days !== null && draft.tolls.some(({ outcome }) => outcome === 'killed'))) return false;
  const [frame] = draft.frames as [Frame];
  const before = drafts.filter((other) => other !== draft && isRightBefore(other, frame));
  return (
    before.some(({ happenings }) => FIRED.some((fired) => happenings.has(fired))) &&
    // «ده تن در بمباران کشته شدند. در تالقان دو استاد را کشتند»: the dead of another place are no share of what was fired.
    (draft.places.length === 0 || draft.frames.some(({ triggers }) => triggers.length > 0)) &&
    draft.frames.every(({ triggers }) =>
      triggers.every((trigger) => trigger.entry.value.happening === 'interception' && isOfThose(tokens, trigger)),
    )
  );
}

const isRightBefore = ({ frames }: Draft, { sentence, line }: Frame): boolean =>
  frames.some((other) => other.line === line && other.sentence < sentence && sentence - other.sentence <= NEXT);

const NEXT = 2;
const FIRED: readonly Happening[] = ['shelling', 'airstrike', 'shooting'];

/** «پهپادها را رهگیری کردند»: those just told of, without a number. */
function isOfThose(tokens: Reading['document']['tokens'], { first, last }: Stretch): boolean {
  for (let at = last - 1; at >= Math.max(0, first - THOSE_REACH); at--) {
    const word = tokens[at]?.word;
    if (word?.kind === 'mark' && at < first) return false;
    if (word && THOSE_FIRED.has(word.key)) return tokens[at - 1]?.word.kind !== 'number';
  }
  return false;
}

const THOSE_REACH = 6;

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
