// When an event happened: the day that its frames tell, else that of the statement, else that of the news.

import type { DateMention } from '../../dates/find.ts';
import type { Clause } from '../../frames/clauses/clauses.ts';
import type { Frame } from '../../frames/frame.ts';
import { endsAt, keyAt, ofKind, type Reading } from '../../frames/reading.ts';
import { HEADING } from '../../frames/sources/source.ts';
import { HOURS, ON_WHICH } from '../../lexicons/day-words.ts';
import { NO_NOUNS, THAT } from '../../lexicons/function-words.ts';
import { CONDEMNS } from '../../lexicons/reporting.ts';
import { STATESMEN } from '../../lexicons/source-words.ts';
import { LIKEWISE } from '../../lexicons/toll-words.ts';
import type { EventDate } from '../../model/event.ts';
import { addDays, compareDays, formatIso } from '../../model/plain-date.ts';
import { slice } from '../../model/span.ts';
import { spanOf, type Token } from '../../tokenize/token.ts';
import { type Days, type Draft, isAggregate, isOneDay } from '../facts.ts';
import { headingDay } from './day-headings.ts';
import { statementDaysOf } from './frame-days.ts';
import type { Lead } from './lead.ts';
import { countsAWar, isRecalled, isReview } from './recalled.ts';

/** A draft among those of its text, with the day of the news. */
interface Story {
  readonly draft: Draft;
  readonly drafts: readonly Draft[];
  readonly lead: Lead | null;
}

/** The date of an event as the contract has it; null where the text tells no day and is not fresh news of it. */
export function dateOf(reading: Reading, { draft, drafts, lead }: Story): EventDate | null {
  const days =
    countedDays(reading, draft, { drafts, lead }) ??
    draft.days ??
    saidDays(reading, draft) ??
    (draft.background || isVague(draft) ? null : headingDay(reading, draft)) ??
    (draft.background || !lead?.mention || isVague(draft) || (lead.also && isToldAfter(draft, lead.mention))
      ? null
      : lead);
  if (days) return toEventDate(reading, days);
  if (
    !lead ||
    !reading.published ||
    !(isFresh(reading, draft) || goesOn(reading, draft, drafts)) ||
    draft.background ||
    isAggregate(draft) ||
    isVague(draft)
  )
    return null;
  const day = formatIso(reading.published);
  return { start: day, end: day, precision: 'day', basis: 'published', calendar: 'gregorian', text: null, span: null };
}

/** «در حملهٔ هوایی به … هفت نفر کشته شدند. یک روز پیش از آن، …»: counted from fresh news that names no day. */
function countedDays(reading: Reading, draft: Draft, { drafts, lead }: Pick<Story, 'drafts' | 'lead'>): Days | null {
  const { published } = reading;
  const told = draft.frames.find(({ heading }) => !heading);
  const mention = told?.dates.find(({ kind, offset }) => kind === 'anaphoric' && offset !== undefined);
  if (!told || !mention || !published) return null;
  const before = drafts[drafts.indexOf(draft) - 1];
  if (!before || before.days || before.background || isAggregate(before)) return null;
  if (draft.days?.mention && told.dates.includes(draft.days.mention)) return null;
  if (isVague(before) || !(lead?.mention || isFresh(reading, before))) return null;
  const { start, end } = lead?.mention ? lead : { start: published, end: published };
  const offset = mention.offset ?? 0;
  return { start: addDays(start, offset), end: addDays(end, offset), mention };
}

/** The day of the statement; «سخنگوی پولیس امروز گفت که … بازداشت شدند» of an Afghan newsroom tells only when he spoke. */
function saidDays(reading: Reading, draft: Draft): Days | null {
  // «امروز حملات … را محکوم کردند», «گاردین دوشنبه نوشت که …»: nor is an older deed of the day on which it is spoken of.
  if (isCondemned(draft) || isRecalled(draft) || isReview(reading)) return null;
  const days = statementDaysOf(draft.frames);
  if (!days || !reading.published || !isAfghan(reading)) return days;
  return compareDays(days.start, reading.published) === 0 ? null : days;
}

/** Whether the words of a text, not its places alone, are those of an Afghan newsroom. */
const isAfghan = ({ dialect, mentions }: Reading): boolean =>
  dialect === 'fa-AF' && ofKind(mentions, 'dialect').length > 0;

/** «دو نظامی کشته شدند. نظامی دیگری هم روز گذشته کشته شد»: the day that is told behind an event is that of another one. */
const isToldAfter = ({ frames }: Draft, { first }: DateMention): boolean =>
  frames.some(({ heading }) => !heading) && frames.every(({ last }) => last <= first);

/** Far down a text an undated happening is as likely told as past. */
const OPENING = 3;

/** Iranian newsrooms leave the day of fresh news out; Afghan ones tell it, or at least its hour. */
function isFresh(reading: Reading, draft: Draft): boolean {
  // A rebuttal is the news, and not what it rebuts.
  if (draft.frames.some((frame) => frame.cues.has('false-report'))) return false;
  // «طی چند عملیات ۱۹ تن را بازداشت کردند» sums up what took its time.
  if (draft.frames.some((frame) => frame.cues.has('operations'))) return false;
  const [opening] = draft.frames;
  if (isCondemned(draft) || isSpoken(reading, draft)) return false;
  // Each line of a digest is fresh news, however far down it stands; what papers head their pages with is of another day.
  if (opening?.item === 'title') return false;
  if (isReview(reading)) return false;
  if (((opening?.sentence ?? 0) >= OPENING && !opening?.item) || isOnlyRecalled(reading.document.tokens, draft))
    return false;
  return !isAfghan(reading) || reading.dated || draft.frames.some((frame) => tellsHour(reading, frame));
}

/** How many pieces of news one may follow another by «همچنین». */
const PIECES = 20;

/** «همچنین در …», «… را نیز هدف گرفتند»: one more piece of the fresh news of the sentence before, however far down. */
function goesOn(reading: Reading, draft: Draft, drafts: readonly Draft[]): boolean {
  if (isReview(reading) || isAfghan(reading)) return false;
  let piece = draft;
  const at = drafts.indexOf(draft);
  for (const before of drafts.slice(Math.max(0, at - PIECES), at).reverse()) {
    if (!isNextPiece(reading, before, piece)) return false;
    if (isFresh(reading, before)) return true;
    piece = before;
  }
  return false;
}

function isNextPiece({ document: { tokens } }: Reading, before: Draft, piece: Draft): boolean {
  const [opening] = piece.frames;
  const last = before.frames.at(-1);
  if (!opening || !last || opening.sentence - last.sentence > 1) return false;
  if (!opening.cues.has('too') && !LIKEWISE.has(keyAt(tokens, opening.first))) return false;
  if (before.days || before.background || isAggregate(before) || isVague(before)) return false;
  return !isCondemned(piece) && !isOnlyRecalled(tokens, piece);
}

/** «ترامپ: آنان بد رفتار می‌کنند. به کشتی‌ها حمله کردند»: in the course of what a statesman says the deed is of whatever day. */
function isSpoken({ document: { tokens, sentences } }: Reading, { frames }: Draft): boolean {
  const told = frames.find(({ triggers, tolls }) => triggers.length + tolls.length > 0);
  const before = sentences[(told?.sentence ?? 0) - 1];
  if (!told || told.item || !before) return false;
  return told.sources.some(
    ({ rule, first, last }) =>
      rule === HEADING &&
      STATESMEN.has(keyAt(tokens, first)) &&
      (first < before.first || (first < before.last && before.last - last > BREATH)),
  );
}

/** More words than this behind the name, and something is said in its sentence. */
const BREATH = 4;

/** What a body condemns is older than its words. */
function isCondemned({ frames }: Draft): boolean {
  const told = frames.find(({ triggers, tolls }) => triggers.length + tolls.length > 0);
  if (!told || told.item) return false;
  return told.sources.some(({ rule }) => rule === CONDEMNS) === true;
}

/** «نفتکشی که در تنگهٔ هرمز هدف قرار گرفته، …», «تصاویر سربازانی که … کشته شدند»: all that is told stands behind a relative
 * «که» and says which one is meant. */
const isOnlyRecalled = (tokens: readonly Token[], { frames }: Draft): boolean =>
  frames.every((frame) =>
    [...frame.triggers.map(({ first }) => first), ...frame.tolls.map(({ last }) => last - 1)].every((at) => {
      const clause = frame.clauses.find(({ last }) => at < last);
      return clause !== undefined && isBehindRelative(tokens, clause, at);
    }),
  );

function isBehindRelative(tokens: readonly Token[], { first }: Clause, before: number): boolean {
  for (let at = first + 1; at < before; at++) {
    // «وقتی به بوشهر حمله کردند، …», «زمانی که …»
    if (ON_WHICH.has(keyAt(tokens, at - 1)) && (keyAt(tokens, at) === THAT || at - 1 === first)) return true;
    const noun = tokens[at - 1]?.word;
    if (keyAt(tokens, at) === THAT && noun?.kind === 'word' && noun.verb === null && !NO_NOUNS.has(noun.key))
      return true;
  }
  return false;
}

/** «بامداد», «ساعت ۸»; «پنج ساعت» is how long it took. */
function tellsHour({ document: { tokens }, numbers }: Reading, { first, last }: Frame): boolean {
  for (let at = first; at < last; at++) if (HOURS.has(keyAt(tokens, at)) && !endsAt(numbers, at)) return true;
  return false;
}

/** How many sentences that tell of an event say when it was; what comes after looks back. */
const TELLING = 2;

/** «در روزهای اخیر», «در خبرنامه‌ای که امروز نشر شده»: the text says when, but no day. */
function isVague(draft: Draft): boolean {
  // «سه تن در پیوند به این حمله بازداشت شده‌اند»: some day behind it.
  if (draft.frames[0]?.cues.has('connection') && draft.happenings.has('arrest')) return true;
  if (isRecalled(draft) || countsAWar(draft)) return true;
  const telling = draft.frames.filter((frame) => frame.triggers.length > 0 || frame.tolls.length > 0);
  return (
    telling
      .slice(0, TELLING)
      .some((frame) => frame.dates.some((date) => date.kind === 'vague' && date.rule !== 'vague-unit')) ||
    draft.frames.some((frame) => frame.paperDates.length > 0)
  );
}

function toEventDate({ document }: Reading, days: Days): EventDate {
  const { mention } = days;
  const span = mention ? spanOf(document.tokens, mention.first, mention.last) : null;
  return {
    start: formatIso(days.start),
    end: formatIso(days.end),
    precision: isOneDay(days) ? 'day' : mention?.precision === 'day' || !mention ? 'range' : mention.precision,
    basis: mention?.basis ?? 'relative',
    calendar: mention?.calendar ?? 'gregorian',
    text: span ? slice(document.text, span) : null,
    span: span ? [span[0], span[1]] : null,
  };
}
