// A frame and the drafts before it in, the day out that «یک روز پیش از رویداد درهٔ نور» or «دو روز بعد» is counted from.
import type { DateMention } from '../../dates/find.ts';
import type { Frame } from '../../frames/frame.ts';
import { keyAt } from '../../frames/reading.ts';
import { DEEDS, DEMONSTRATIVES, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { apart } from '../../places/apart.ts';
import type { Token } from '../../tokenize/token.ts';
import { A_MONTH, type Days, type Draft, isOneDay } from '../facts.ts';

/** The drafts so far, that told last, and the times told last. */
interface Told {
  readonly drafts: readonly Draft[];
  readonly current: number;
  readonly told: Days | null;
  /** The last single day. */
  readonly day: Days | null;
}

/** What the days of a frame are counted from. */
export function countedFrom(tokens: readonly Token[], frame: Frame, story: Told): Days | null {
  const days = eventDays(tokens, frame, story.drafts, story.current) ?? story.told;
  return days && isPeriod(days) && countsDays(frame) ? (story.day ?? days) : days;
}

/** «در حمل امسال ربوده شده بودند. … همان روز»: no day is counted from a week or month told behind the day of the news. */
const isPeriod = ({ mention }: Days): boolean => PERIODS.has(mention?.precision ?? '');

const PERIODS: ReadonlySet<string> = new Set(['week', 'month', 'year']);

/** «یک ماه پس از آن» is counted from a month as well. */
const countsDays = ({ dates }: Frame): boolean =>
  dates.some(({ offset }) => offset !== undefined && Math.abs(offset) < A_MONTH);

/** The days of the event that is named there, by its place or its words; else those of the one told last. */
function eventDays(tokens: readonly Token[], frame: Frame, drafts: readonly Draft[], current: number): Days | null {
  const named = drafts.find(
    (draft) =>
      draft.days &&
      frame.references.some((place) => draft.places.some((other) => other.admin1 !== null && !apart(place, other))),
  );
  return named?.days ?? namedBehind(tokens, frame, drafts, current) ?? drafts[current]?.days ?? null;
}

/** Rules of dates that are counted from a happening which is named behind them end so. */
const FROM_EVENT = '-event';
/** How many words name it. */
const NAME = 5;

/** «ساعتی پس از مرگ والی», «فردای حمله بر دانشگاه»: the event that was told in these words. */
function namedBehind(tokens: readonly Token[], frame: Frame, drafts: readonly Draft[], current: number): Days | null {
  const date = frame.dates.find(({ rule, offset }) => offset !== undefined && rule.endsWith(FROM_EVENT));
  const names = date ? namesBehind(tokens, date) : NO_NAMES;
  if (names.size === 0) return null;
  let best: Days | null = null;
  let most = 0;
  for (let at = Math.max(0, drafts.length - MOST_DRAFTS); at < drafts.length; at++) {
    const draft = drafts[at] as Draft;
    if (!draft.days || !isOneDay(draft.days)) continue;
    // Of two events told in the same words it is the one told last.
    const score = wordsOf(tokens, draft, names) + (at === current ? LAST : 0);
    if (score > most) [best, most] = [draft.days, score];
  }
  return best;
}

const NO_NAMES: ReadonlySet<string> = new Set();
const LAST = 0.25;
/** A word for any deed says less than the name of who suffered it or where. */
const DEED = 0.5;

function namesBehind(tokens: readonly Token[], { last }: DateMention): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = last; at < last + NAME; at++) {
    const word = tokens[at]?.word;
    if (at === last && DEMONSTRATIVES.has(word?.key ?? '')) continue;
    if (word?.kind !== 'word' || (word.verb && word.verb.form !== 'infinitive')) break;
    if (!PREPOSITIONS.has(word.key)) names.add(word.key);
  }
  return names;
}

/** What is looked through is bounded, so that time stays linear. */
const MOST_DRAFTS = 12;
const MOST_FRAMES = 4;
const MOST_TOKENS = 60;

function wordsOf(tokens: readonly Token[], { frames }: Draft, names: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const { first, last } of frames.slice(0, MOST_FRAMES))
    for (let at = first; at < Math.min(last, first + MOST_TOKENS); at++) {
      const key = keyAt(tokens, at);
      if (names.has(key)) found.add(key);
    }
  let score = 0;
  for (const key of found) score += DEEDS.has(key) ? DEED : 1;
  return score;
}
