// A sentence in, the happening out that it only sets out from: «پس از حملات ایران به …، حزب‌الله … را کوبید».
import { COMMAS, DEMONSTRATIVES, FROM, OPENS_WITH_IT, TO, WITH } from '../../lexicons/function-words.ts';
import { IN } from '../../lexicons/place-words.ts';
import { compareDays, type PlainDate } from '../../model/plain-date.ts';
import type { PlaceMention } from '../../places/find.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Frame } from '../frame.ts';
import { anyWithin, keyAt, type Stretch, within } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';
import type { Sheet } from '../sheet.ts';

/** How far into a sentence it may begin («اما …», «امروز …»). */
const OPENS = 4;
/** How far behind «پس از» its word of happening stands. */
const NEAR = 4;
/** How long its name may be. */
const LONGEST_NAME = 18;

/**
 * What a sentence sets out from, up to its comma: a happening with a doer of its own, where the rest of the sentence tells
 * the deed of another doer. Null where the rest goes on with the same.
 */
export function asideOf(sheet: Sheet, sentence: number): Stretch | null {
  const { tokens, sentences } = sheet.reading.document;
  const whole = sentences[sentence];
  if (!whole) return null;
  for (let at = whole.first; at < Math.min(whole.last, whole.first + OPENS); at++) {
    const from = behindOpening(tokens, at);
    if (from < 0) continue;
    const comma = commaBehind(tokens, from);
    return comma > 0 && isOther(sheet, { first: from, last: comma }, whole.last) ? { first: at, last: comma } : null;
  }
  return null;
}

/** Has a place or people hurt of its own, or a day and a side. */
export const tellsByItself = ({ places, tolls, dates, roles }: Frame): boolean =>
  places.length + tolls.length > 0 || (dates.length > 0 && roles.length > 0);

/** What only followed, from a token on, and the places that were aimed at before. */
export interface Aftermath {
  readonly first: number;
  readonly aims: readonly PlaceMention[];
}

/**
 * «پس از حملات یمن به تأسیسات نفتی عربستان، صف‌هایی در ریاض تشکیل شد»: where the rest of a sentence tells only what followed
 * from what it sets out from, its places are none of the happening; what was aimed at is. Null where that is not so.
 */
export function aftermathOf(sheet: Sheet, sentence: number): Aftermath | null {
  const { tokens, sentences } = sheet.reading.document;
  const whole = sentences[sentence];
  if (!whole) return null;
  const from = behindOpening(tokens, whole.first);
  const comma = from < 0 ? -1 : commaBehind(tokens, from);
  if (comma < 0 || !anyWithin(sheet.triggers, from, Math.min(comma, from + NEAR))) return null;
  // «مجروحان این حادثه»: those hurt before.
  const harmed = within(sheet.outcomes, comma, whole.last).some(
    ({ entry, last }) => entry.value.known !== true && !DEMONSTRATIVES.has(keyAt(tokens, last)),
  );
  if (harmed || anyWithin(sheet.triggers, comma, whole.last)) return null;
  const aims = within(sheet.reading.places, from, comma).filter(({ first }) => isAimedAt(tokens, from, first));
  return aims.length > 0 ? { first: comma, aims } : null;
}

/** «به تأسیسات نفتی عربستان» */
function isAimedAt(tokens: readonly Token[], from: number, place: number): boolean {
  for (let at = place - 1; at >= Math.max(from, place - NEAR); at--)
    if (keyAt(tokens, at) === TO || IN.has(keyAt(tokens, at))) return true;
  return false;
}

/** The token behind «پس از», «همزمان با», «در پی»; -1 where none stands. */
export function behindOpening(tokens: readonly Token[], at: number): number {
  const key = keyAt(tokens, at);
  const next = keyAt(tokens, at + 1);
  if (OPENS_WITH_IT.after.has(key) && next === FROM) return at + 2;
  if (OPENS_WITH_IT.beside.has(key) && next === WITH) return at + 2;
  return (IN.has(key) || key === TO) && OPENS_WITH_IT.trail.has(next) ? at + 2 : -1;
}

/** The comma that closes what a sentence sets out from; -1 where none does. */
export function commaBehind(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST_NAME; at++) {
    if (COMMAS.has(keyAt(tokens, at))) return at;
    const word = tokens[at]?.word;
    if (!word || (word.kind === 'mark' && !IN_NAMES.has(word.key)) || word.verb?.form === 'past') return -1;
  }
  return -1;
}

/** «به کشتی «ام/وی لاولی»، …». */
const IN_NAMES: ReadonlySet<string> = new Set(['«', '»', '"', '/']);

function isOther(sheet: Sheet, aside: Stretch, end: number): boolean {
  const named = within(sheet.triggers, aside.first, Math.min(aside.last, aside.first + NEAR));
  if (named.length === 0 || anyWithin(sheet.outcomes, aside.first, aside.last)) return false;
  // «پیش از آغاز راهپیمایی زنان در …، راه را بستند و معترضان را پراکنده کردند»: that very crowd.
  if (named.every(({ entry }) => entry.value.happening === 'protest') && isDispersal(sheet, aside.last, end))
    return false;
  const [doer] = within(sheet.states, aside.first, aside.last);
  const deed = deedIn(sheet, aside.last, end);
  if (deed >= 0 && doer && isOfOtherDay(sheet, aside, { first: aside.last, last: end })) return true;
  if (!doer || deed < 0 || !anyWithin(sheet.states, aside.last, deed)) return false;
  return within(sheet.states, aside.last, end).every((one) => differ(one, doer));
}

/** «پس از حملات دیروز آمریکا …، … امروز»: each with its day. */
function isOfOtherDay({ reading }: Sheet, aside: Stretch, rest: Stretch): boolean {
  const days = ({ first, last }: Stretch) => within(reading.dates, first, last).filter(({ kind }) => kind === 'day');
  const [before] = days(aside);
  const here = days(rest);
  return (
    before?.start != null &&
    here.length > 0 &&
    here.every(({ start }) => start !== null && compareDays(start, before.start as PlainDate) !== 0)
  );
}

const isDispersal = (sheet: Sheet, first: number, last: number): boolean =>
  within(sheet.triggers, first, last).some(({ entry }) => entry.value.happening === 'dispersal');

/** Where the first deed behind the comma is told; -1 where none is. */
function deedIn(sheet: Sheet, first: number, last: number): number {
  const told = [
    ...within(sheet.triggers, first, last).filter(({ entry }) => entry.value.force === 'strong'),
    ...within(sheet.outcomes, first, last).filter(({ entry }) => entry.value.active === true),
  ].map((one) => one.first);
  return told.length > 0 ? Math.min(...told) : -1;
}

/** Two names of nothing that could be the same side. */
const differ = (a: ActorMention, b: ActorMention): boolean =>
  a.id !== b.id && a.antecedent === undefined && (a.country === null || a.country !== b.country);
