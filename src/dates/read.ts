// One pass over the atoms: at each token the longest format that can be read there, with the year that governs it.
import { PREPOSITIONS } from '../lexicons/function-words.ts';
import { EVERY } from '../lexicons/general-words.ts';
import { SEVERAL_OF } from '../lexicons/number-joints.ts';
import { NAMED_AFTER_DAYS, PRAYER, SERMONS } from '../lexicons/weekdays.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { toCalendar } from '../model/plain-date.ts';
import type { Sentence, Tokenized } from '../tokenize/token.ts';
import type { Atom, Atoms } from './atoms.ts';
import type { Dated } from './find.ts';
import type { Format } from './format.ts';
import { formats } from './formats.ts';
import type { Candidate, Slots } from './pattern.ts';
import type { Now, Precision, When } from './when.ts';
import { calendarOfYear } from './years.ts';

const MONTH_FRAMES = new Set(['after', 'before', 'in', 'from', 'to', 'dated', 'and', 'open', 'between']);
const NUMBERS = new Set(['number']);
const BEARERS = new Set(['bearer']);
const EARLIEST_BARE_YEAR = 1300;
const YEAR_FRAMES = new Set(['in', 'from', 'to', 'open', 'between']);

/** Reads the dates of a document in order. */
export function readDates(document: Tokenized, atoms: Atoms, published: PlainDate | null): Dated[] {
  const found: Dated[] = [];
  let before: When | null = null;
  const told: Partial<Record<Precision, When>> = {};
  for (const sentence of document.sentences) {
    let year: Now['year'] = null;
    let day: Now['day'] = null;
    const upcoming = isUpcoming(atoms, sentence);
    for (let at = sentence.first; at < sentence.last; ) {
      const candidates = formats.at(atoms, at);
      const dated: Dated | null =
        candidates.length === 0
          ? null
          : readFirst({ document, atoms, start: sentence.first, limit: sentence.last }, candidates, {
              published,
              year,
              day,
              before,
              told,
              upcoming,
            });
      if (!dated) {
        at++;
        continue;
      }
      found.push(dated);
      if (dated.start) {
        before = dated;
        told[dated.precision] = dated;
      }
      year = yearSaid(dated) ?? year;
      if (dated.kind === 'day') day = dated.start;
      at = dated.last;
    }
  }
  return found;
}

/** Whether a sentence speaks of what is to come. */
function isUpcoming(atoms: Atoms, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) if (atoms[at]?.some((atom) => atom.is === 'future')) return true;
  return false;
}

interface Place {
  readonly document: Tokenized;
  readonly start: number;
  readonly atoms: Atoms;
  readonly limit: number;
}

/** The first of the candidates that says a time. */
function readFirst(place: Place, candidates: readonly Candidate<Format>[], now: Now): Dated | null {
  for (const candidate of candidates) {
    if (candidate.last > place.limit || !isTrusted(place, candidate)) continue;
    const when = candidate.row.read(candidate.slots, now);
    // A spread would give every date a shape of its own (bench/README.md).
    if (when) return Object.assign({}, when, { first: candidate.first, last: candidate.last, rule: candidate.row.id });
  }
  return null;
}

/** A lone month or year counts only where something around it says that it is one. */
function isTrusted(place: Place, { row, first, last, slots }: Candidate<Format>): boolean {
  const { atoms } = place;
  const { weekday, near, month, year, day, feast } = slots;
  if (isCount(place, slots, last)) return false;
  // «#سوم_خرداد»: the month of a tag.
  if (place.document.tokens[first - 1]?.word.key === '_') return false;
  const frame = (names: ReadonlySet<string>) => endsWith(atoms, first, names);
  // «میدان ۲۲ بهمن»: a name, not a day.
  if (frame(BEARERS) && (month || year || feast) && !weekday && !near) return false;
  if (weekday && !day && !month && isNoOneDay(place, { weekday, first, last })) return false;
  // «سه تیر شلیک شد»: days of a month are told in digits or as ordinals.
  if (month?.weak && day?.is === 'number' && day.digits === 0 && !day.ordinal) return false;
  if (!row.trusted) return true;
  if (row.trusted === 'lead') return first === place.start;
  // «نیروهای آن شب گذشته …»
  if (row.trusted === 'that') return !atoms[last]?.some(({ is }) => is === 'past');
  // «بیمارستان ۱۷ شهریور» is no day, and its month is no month.
  if (row.trusted === 'month' && frame(NUMBERS)) return false;
  if (row.trusted === 'month') return isMonth(month, frame(MONTH_FRAMES), atoms[last] ?? []);
  if (!year?.weak) return true;
  const number = year.number as number;
  // «در ۲۰۰۰ متری»: a round number needs more than a preposition.
  const plain = number % 100 !== 0 || atoms[last] !== undefined;
  return plain && number >= EARLIEST_BARE_YEAR && frame(YEAR_FRAMES);
}

/** «شهر دوشنبه»; «هر پنجشنبه», «هر شب جمعه». */
const isNoOneDay = (place: Place, { weekday, first, last }: { weekday: Atom; first: number; last: number }): boolean =>
  (weekday.first === first && weekday.last === last && isNamed(place, first)) ||
  EVERY.has(place.document.tokens[first - 1]?.word.key ?? '');

/** Whether what stands there bears the name of a day; «در شهر روز دوشنبه» does not. */
const isNamed = ({ document: { tokens }, atoms }: Place, first: number): boolean =>
  (NAMED_AFTER_DAYS.has(tokens[first - 1]?.word.key ?? '') ||
    (tokens[first - 1]?.word.key === PRAYER && SERMONS.has(tokens[first - 2]?.word.key ?? ''))) &&
  !atoms[first]?.some(({ is }) => is === 'unit');

/** A bare name is a month in a frame, or at the start of a range of months. */
const isMonth = (month: Atom | undefined, framed: boolean, next: readonly Atom[]): boolean =>
  month !== undefined && (!month.bare || (!month.weak && (framed || next.some((atom) => atom.is === 'to'))));

/** «در ۲۲ بهمن ۱۲۰۰ نفر»: a bare number before something countable is no year. */
function isCount({ document, atoms, limit }: Place, { year, month, day, weekday }: Slots, last: number): boolean {
  if (!year?.weak) return false;
  // «هشتم شهریور ۱۳۶۰ منافقین …»: what is counted is told in the singular.
  if ((year.digits === 4 || month?.calendar === 'persian') && SEVERAL_OF.test(document.tokens[last]?.word.key ?? ''))
    return false;
  const next = atoms[last] ?? [];
  const full = year.digits === 4 && document.tokens[last - 2]?.word.kind !== 'mark';
  if (full && day && isOfCalendar(month, year)) return false;
  // «در ماه دلو ۱۳۹۲ مهاجمان …»: without a day a round number may still count them.
  const isDoer = ({ weak }: Atom): boolean =>
    full && weak === true && (day !== undefined || (year.number ?? 0) % 100 > 0);
  // «در ۱۶ تیر ۱۴۰۰ ساعت ۱۰ شب»
  const isClock = (atom: Atom): boolean => full && day !== undefined && atom.unit === 'hour';
  if (next.some((atom) => (atom.is === 'counted' && !isDoer(atom)) || (atom.is === 'unit' && !isClock(atom))))
    return true;
  // «وحید جون 10:30»
  if (year.digits === 2 && !day && !weekday && month?.calendar !== 'persian') return true;
  if (next.some((atom) => atom.is === 'colon') && document.tokens[last + 1]?.word.kind === 'number') return true;
  // «۲۲ بهمن ۵۷ در تهران» is a year, «۲۲ بهمن ۵۷ معترض» may be a count.
  const word = document.tokens[last]?.word;
  const isNoun = word !== undefined && word.verb === null && word.kind !== 'mark' && !PREPOSITIONS.has(word.key);
  return year.digits === 2 && last < limit && next.length === 0 && isNoun;
}

/** «در ۸ ژوئن ۲۰۲۴ جنگنده‌ها …», «۱۲ ثور ۱۴۰۲ ساعت ۹»: a year of the month's own calendar, and no round number. */
const isOfCalendar = (month: Atom | undefined, { number = 0 }: Atom): boolean =>
  number % 100 > 0 && number >= EARLIEST_BARE_YEAR && calendarOfYear(number, { published: null }) === month?.calendar;

/** Words that the longest atom can have: a number in words. */
const LONGEST_ATOM = 16;

/** Whether an atom of one of these names ends right before a token. */
function endsWith(atoms: Atoms, end: number, names: ReadonlySet<string>): boolean {
  for (let at = end - 1; at >= 0 && at >= end - LONGEST_ATOM; at--)
    if (atoms[at]?.some((atom) => atom.last === end && names.has(atom.is))) return true;
  return false;
}

/** The year that a date states, to govern later dates of its sentence. */
function yearSaid(dated: Dated): Now['year'] {
  if (dated.basis !== 'explicit' || dated.yearless || !dated.start) return null;
  return { calendar: dated.calendar, year: toCalendar(dated.calendar, dated.start).year, from: dated.start };
}
