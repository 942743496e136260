// Days counted from another day or from what a clause tells: «یک روز پیش از حملهٔ یکشنبه», «دو روز پس از آن‌که …».
import type { DateMention } from '../../dates/find.ts';
import { THAT, THAT_WHICH } from '../../lexicons/function-words.ts';
import { addDays, compareDays } from '../../model/plain-date.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Reading, type Stretch } from '../reading.ts';

/** The dates of a frame, those counted from a day beside them resolved. */
export function countedDays(
  { document: { tokens }, published }: Reading,
  dates: readonly DateMention[],
): DateMention[] {
  const out: DateMention[] = [];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i] as DateMention;
    const next = dates[i + 1];
    // The day of what the clause tells is named in it.
    if (next && isDatedClause(tokens, date, next)) continue;
    const offset = offsetOf(date, published);
    if (offset !== null && next && isOfNamed(tokens, date, next)) {
      out.push({ ...next, first: date.first, start: shifted(next, offset), end: shifted(next, offset) });
      i++;
    } else out.push(afterThat(tokens, date, next?.kind === 'day' ? (next.start ?? published) : published) ?? date);
  }
  return out;
}

/** How many words the name of an event takes between what is counted and its day. */
const NAME = 3;

function isOfNamed(tokens: readonly Token[], date: DateMention, next: DateMention): boolean {
  const gap = next.first - date.last;
  if (next.kind !== 'day' || gap < 0 || gap > NAME) return false;
  for (let at = date.last; at < next.first; at++) {
    const { word } = tokens[at] as Token;
    if (word.kind === 'mark' || word.verb !== null || word.key === THAT) return false;
  }
  return true;
}

/** «یک روز پس از آنکه شورشیان بامداد پنجشنبه … را زدند»: a day named in the clause, before its verb. */
function isDatedClause(tokens: readonly Token[], date: DateMention, next: DateMention): boolean {
  const opening = keyAt(tokens, date.last);
  const opens = THAT_WHICH.has(opening) || (date.rule === AFTER_IT && opening === THAT);
  if (!opens || next.kind !== 'day') return false;
  for (let at = date.last; at < next.first; at++)
    if (tokens[at]?.word.verb || tokens[at]?.word.kind === 'mark') return false;
  return true;
}

const shifted = ({ start }: DateMention, offset: number): DateMention['start'] => start && addDays(start, offset);

/** «فردای حمله» */
export const MORROW_OF = 'morrow-of-event';
const LEAD = 'lead-after-event';
const FROM_EVENT: ReadonlySet<string> = new Set([
  LEAD,
  'count-before-event',
  'count-after-event',
  'day-before-event',
  'day-after-event',
  MORROW_OF,
]);

/** «یک روز پس از حمله به بیروت، …»: the date at the head of a sentence that what it sets out from stands in. */
export const leadAround = (dates: readonly DateMention[], { first }: Stretch): DateMention | undefined =>
  dates.find((date) => date.rule === LEAD && date.first < first && first < date.last);

/** So many days before the day that the rest of the sentence names; else before that of the news, as it was read. */
export function leadFrom({ published }: Reading, lead: DateMention, own: DateMention | undefined): DateMention {
  if (lead.rule !== LEAD || !published || !lead.start || !own?.start) return lead;
  const day = addDays(own.start, compareDays(lead.start, published));
  return { ...lead, start: day, end: day };
}

function offsetOf({ rule, offset, start }: DateMention, published: Reading['published']): number | null {
  if (!FROM_EVENT.has(rule)) return null;
  if (rule === LEAD && published && start) return compareDays(published, start);
  return offset ?? null;
}

/** «دو روز پس از آن‌که …»: the frame tells what the rest of its sentence came after. */
export const isBefore = (dates: readonly DateMention[]): boolean =>
  dates.some(({ rule, kind }) => rule === AFTER_IT && kind === 'day');

/** «دو روز پس از آن» */
export const AFTER_IT = 'count-after-it';

/** «دو روز پس از آن‌که در دوحه توافق کردند، …» at the head of a text: what the clause tells lies so many days before the
 * news, or before the day that the rest of the sentence names («…، دیشب به خانه رسیدند»). */
function afterThat(tokens: readonly Token[], date: DateMention, from: Reading['published']): DateMention | null {
  if (date.rule !== AFTER_IT || !from || !date.offset || keyAt(tokens, date.last) !== THAT) return null;
  const day = addDays(from, -date.offset);
  return { ...date, kind: 'day', start: day, end: day, offset: undefined };
}
