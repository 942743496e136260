// Lines that hold nothing but a day: what is told under one is of that day («یکشنبه ۱۰ اسفند ⏎ ویدیوی انفجار در …»).
import type { DateMention } from '../../dates/find.ts';
import { lastBefore, type Reading, type Stretch } from '../../frames/reading.ts';
import { compareDays } from '../../model/plain-date.ts';
import type { Days, Draft } from '../facts.ts';

const found = new WeakMap<Reading, readonly DateMention[]>();

/** The day of the last line above what a draft tells that holds nothing but a day. */
export function headingDay(reading: Reading, { frames }: Draft): Days | null {
  let headings = found.get(reading);
  if (!headings) {
    headings = headingsOf(reading);
    found.set(reading, headings);
  }
  const told = frames.find(({ heading }) => !heading);
  if (!told || headings.length === 0) return null;
  const mention = lastBefore(headings, told.first);
  return mention?.start && mention.end ? { start: mention.start, end: mention.end, mention } : null;
}

function headingsOf({ dates, published, document: { tokens, sentences } }: Reading): DateMention[] {
  const lines: { line: number; first: number; last: number }[] = [];
  for (const { first, last, line } of sentences) {
    const before = lines.at(-1);
    if (before?.line === line) before.last = last;
    else lines.push({ line, first, last });
  }
  const isMark = (at: number): boolean => tokens[at]?.word.kind === 'mark';
  const fills = (date: Stretch, { first, last }: Stretch): boolean => {
    for (let at = first; at < last; at++) if ((at < date.first || at >= date.last) && !isMark(at)) return false;
    return true;
  };
  const out: DateMention[] = [];
  let i = 0;
  for (const date of dates) {
    while (i < lines.length && (lines[i] as Stretch).last <= date.first) i++;
    const line = lines[i];
    const isPast = published !== null && date.start !== null && compareDays(date.start, published) <= 0;
    if (line && date.kind === 'day' && isPast && date.first >= line.first && fills(date, line)) out.push(date);
  }
  return out;
}
