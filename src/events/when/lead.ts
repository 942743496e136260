// The day of the news: what an event that names no day of its own takes.
import type { Frame } from '../../frames/frame.ts';
import { keyAt, type Reading, type Stretch } from '../../frames/reading.ts';
import { ALSO } from '../../lexicons/toll-words.ts';
import { toEpochDay } from '../../model/plain-date.ts';
import type { Token } from '../../tokenize/token.ts';
import { type Days, isBackground } from '../facts.ts';
import { daysOf } from './frame-days.ts';

/** How many days before publication the news of a text may lie, and within how many frames its day is named. */
const FRESH = 3;
const LEAD = 4;

/** The day of the news. */
export interface Lead extends Days {
  /** «نظامی دیگری هم روز گذشته کشته شد»: what the day was told of is one more event. */
  readonly also: boolean;
}

/** The day that the opening names, when it is fresh; else that of the dateline, else the day of publication; none for news of no day. */
export function leadDays(reading: Reading, frames: readonly Frame[]): Lead | null {
  const { published } = reading;
  if (!published) return null;
  const lead = frames.slice(0, LEAD);
  const isFresh = (days: Days | null): days is Days => {
    const age = days ? toEpochDay(published) - toEpochDay(days.start) : Number.POSITIVE_INFINITY;
    return days !== null && isShort(days) && age >= 0 && age <= FRESH;
  };
  // The day that a line of a digest names is that of no other line.
  const of = lead.find((frame) => !frame.item && !isBackground(frame) && isFresh(daysOf(frame, null)));
  const days = of ? daysOf(of, null) : null;
  const dateline = lead.map((frame) => datelineOf(frame)).find(isFresh);
  if (!days && !dateline && opensVague(lead)) return null;
  const { start, end, mention } = days ?? dateline ?? { start: published, end: published, mention: null };
  return { start, end, mention, also: mention !== null && isAlso(reading.document.tokens, mention) };
}

const isAlso = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  ALSO.has(keyAt(tokens, first - 1)) || ALSO.has(keyAt(tokens, last));

/** A day, or from one day to the next: «از شام سه‌شنبه تا چاشت امروز». */
const isShort = ({ start, end }: Days): boolean => toEpochDay(end) - toEpochDay(start) <= 1;

/** A headline and the sentence behind it. */
const OPENING = 2;

/** «در روزهای اخیر چند شهر شاهد ناآرامی بوده‌اند»: the news is of no day. */
function opensVague(lead: readonly Frame[]): boolean {
  const first = lead.slice(0, OPENING).find((frame) => frame.dates.length > 0);
  return first?.dates.every((date) => date.kind === 'vague' && date.rule !== 'vague-unit') ?? false;
}

/** «غزنی (۲۰ حوت): …»: the day on which the news was written. */
function datelineOf({ dateline }: Frame): Days | null {
  return dateline?.start && dateline.end ? { start: dateline.start, end: dateline.end, mention: dateline } : null;
}
