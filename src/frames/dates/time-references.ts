// Dates and clauses in, another happening out that a day is only counted from: «سه روز پس از ترور والی، …».
import type { DateMention } from '../../dates/find.ts';
import { COMMAS, DEMONSTRATIVES, FROM, OPENS_WITH_IT, THAT } from '../../lexicons/function-words.ts';
import { compareDays } from '../../model/plain-date.ts';
import type { Token } from '../../tokenize/token.ts';
import { anyWithin, keyAt, type Stretch, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import { AFTER_IT } from './counted-days.ts';

/** How far behind «پس از» a word of happening stands that the day is counted from. */
const REFERENCE = 3;
/** «دو روز پس از حمله بر پوستهٔ درقد»: how far behind stands its place. */
export const REFERENCE_PLACE = 5;
/** How long the name of that happening may be. */
const LONGEST_NAME = 14;

/** Rules of dates that are counted from a happening which is named behind them end so. */
const FROM_EVENT = '-event';
/** «دقایقی پیش از وقوع انفجار خبر دادند»: minutes ago, or minutes before; only a comma tells. */
const MOMENTS = 'moments-from-event';
/** «یک روز پس از حملهٔ …» at the head of a text: of what the text is about, unless it then tells of another deed. */
const LEAD = 'lead-after-event';

/** Whether words only say what a day is counted from. */
export function isReference(dates: readonly DateMention[], { first }: Stretch, reach = REFERENCE): boolean {
  for (const date of dates)
    if (
      first >= date.last &&
      first - date.last < (date.kind === 'anaphoric' ? reach : REFERENCE) &&
      date.rule.endsWith(FROM_EVENT) &&
      date.rule !== MOMENTS &&
      // «دو روز پس از انفجار در کابل، شمار کشته‌شدگان به شش تن رسید»: its own day.
      !(date.rule === LEAD && date.kind === 'day')
    )
      return true;
  return false;
}

/** «پس از این درگیری ده‌ها تن را بازداشت کردند»: named only to say when the deed was done that a verb tells. */
export const isAfterIt = (tokens: readonly Token[], { first, entry }: Named, all: readonly Named[]): boolean =>
  entry.value.force === 'noun' &&
  DEMONSTRATIVES.has(keyAt(tokens, first - 1)) &&
  keyAt(tokens, first - 2) === FROM &&
  OPENS_WITH_IT.after.has(keyAt(tokens, first - 3)) &&
  all.some((other) => other.first > first && other.entry.value.force === 'strong' && isTaking(other));

type Named = Sheet['triggers'][number];

/** What follows a fight by itself. */
const isTaking = ({ entry }: Named): boolean => entry.value.happening === 'arrest';

/** The words of a text without the people, doers and happenings that a day is counted from, where something else is told. */
export function withoutTimeReferences(sheet: Sheet): Sheet {
  const asides: Stretch[] = [];
  const { dates, places } = sheet.reading;
  const misread = new Set<DateMention>();
  for (const date of dates) {
    const named = date.rule === AFTER_IT ? namedBefore(sheet, date) : null;
    if (named) asides.push(named);
    if (!date.rule.endsWith(FROM_EVENT)) continue;
    const aside = referenceOf(sheet, date);
    if (!aside) continue;
    asides.push(aside);
    if (date.rule === LEAD) misread.add(date);
  }
  if (asides.length === 0) return sheet;
  const isKept = ({ first }: Stretch) => !asides.some((aside) => first >= aside.first && first < aside.last);
  // What is told is of the day that it names, or of that of the news.
  const told = dates.flatMap((date) => (misread.has(date) ? (counted(sheet, date) ?? (date.start ? [] : date)) : date));
  return {
    ...sheet,
    reading: {
      ...sheet.reading,
      dates: told,
      places: places.filter((place) => isKept(place) || isReference(dates, place, REFERENCE_PLACE)),
    },
    triggers: sheet.triggers.filter(isKept),
    outcomes: sheet.outcomes.filter(isKept),
    weapons: sheet.weapons.filter(isKept),
    people: sheet.people.filter(isKept),
    actors: sheet.actors.filter(isKept),
  };
}

/** «دو روز بعد از این حمله، طیاره‌ها …» further down a text: so many days after what was told. */
function counted({ reading: { document, published } }: Sheet, date: DateMention): DateMention | null {
  const opening = document.sentences[OPENING - 1]?.last ?? document.tokens.length;
  const pointsBack = DEMONSTRATIVES.has(keyAt(document.tokens, date.last));
  if (!published || !date.start || (date.first < opening && !(pointsBack && date.first > 0))) return null;
  return { ...date, kind: 'anaphoric', start: null, end: null, offset: compareDays(published, date.start) };
}

/** How many words tell that it happened («انجام شده بود»). */
const HAPPENED = 4;

/** «بمباران پکتیکا نُه روز پس از آن انجام شد که …»: what is told before, named once more at the head of the sentence. */
function namedBefore(sheet: Sheet, { first, last, offset }: DateMention): Stretch | null {
  const { tokens, sentences } = sheet.reading.document;
  const head = sentences.find((sentence) => first < sentence.last)?.first ?? first;
  if (!offset || first - head > LONGEST_NAME) return null;
  for (let at = head; at < first; at++) {
    const word = tokens[at]?.word;
    if (!word || word.kind === 'mark' || DEMONSTRATIVES.has(word.key) || word.key === THAT) return null;
  }
  const named = within(sheet.triggers, head, first);
  if (named.length === 0 || named.some(({ entry }) => entry.value.force === 'strong')) return null;
  for (let at = last + 1; at < last + 1 + HAPPENED; at++)
    if (keyAt(tokens, at) === THAT) return tokens[at - 1]?.word.verb ? { first: head, last: first } : null;
  return null;
}

/** A heading and a lead. */
const OPENING = 2;

/** From behind the date to its comma, where a happening is named there and another one told in the rest of the sentence. */
function referenceOf(sheet: Sheet, { last, rule }: DateMention): Stretch | null {
  const { tokens, sentences } = sheet.reading.document;
  const end = commaBehind(tokens, last);
  if (end < 0) return null;
  const isNamed = [...within(sheet.triggers, last, end), ...within(sheet.outcomes, last, end)].some(
    ({ first }) => first - last < REFERENCE,
  );
  const rest = { first: end, last: sentences.find((sentence) => last < sentence.last)?.last ?? end };
  return isNamed && tellsOther(sheet, rest, { last, rule }) ? { first: last, last: end } : null;
}

/** «دو روز پس از انفجار، …»: whether the rest of the sentence tells of another deed. */
function tellsOther(sheet: Sheet, rest: Stretch, { last, rule }: Pick<DateMention, 'last' | 'rule'>): boolean {
  if (rule !== LEAD) return tells(sheet, rest);
  const { tokens, sentences } = sheet.reading.document;
  const own = beforeThat(tokens, rest);
  return last <= (sentences[OPENING - 1]?.last ?? tokens.length) ? tellsDeed(sheet, own) : tells(sheet, own);
}

/** «یک روز پس از انفجار، داعش اعلام کرد که …» speaks of that same blast. */
function beforeThat(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  let end = first;
  while (end < last && keyAt(tokens, end) !== THAT) end++;
  return { first, last: end };
}

function commaBehind(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST_NAME; at++) {
    if (COMMAS.has(keyAt(tokens, at))) return at;
    const word = tokens[at]?.word;
    if (!word || word.kind === 'mark') return -1;
  }
  return -1;
}

const tellsDeed = (sheet: Sheet, { first, last }: Stretch): boolean =>
  within(sheet.triggers, first, last).some(({ entry }) => entry.value.force === 'strong') ||
  // «یک روز پس از انفجار در کابل، انفجار دیگری در …»
  within(sheet.cues, first, last).some(({ entry }) => entry.value === 'another') ||
  within(sheet.outcomes, first, last).some(({ entry }) => entry.value.active === true);

const tells = (sheet: Sheet, { first, last }: Stretch): boolean =>
  tellsDeed(sheet, { first, last }) || anyWithin(sheet.outcomes, first, last);
