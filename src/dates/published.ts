// The day a text was published, where the text or its file name says so.
import { LOCATIVE } from '../lexicons/place-words.ts';
import type { Mention } from '../match/find.ts';
import { type Calendar, fromCalendar, isDay, type PlainDate, YEARS } from '../model/plain-date.ts';
import { foldWord } from '../normalize/letters.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Sentence, Token, Tokenized } from '../tokenize/token.ts';
import { type Atoms, findAtoms } from './atoms.ts';
import type { Dated } from './find.ts';
import { joinDates } from './join.ts';
import { readDates } from './read.ts';

export interface Published {
  readonly date: PlainDate;
  readonly basis: 'header' | 'dateline' | 'filename';
  /** Tokens of the date, when it stands in the text. */
  readonly at: { readonly first: number; readonly last: number } | null;
}

/** What the lines of a document are read from. */
export interface Lines {
  readonly document: Tokenized;
  readonly mentions: readonly Mention[];
  readonly numbers: readonly Quantity[];
}

const HEAD_LINES = 4;
const DATELINE_TOKENS = 14;
const LONGEST_HEADER = 16;

/**
 * The day of publication from a header line («تاریخ: ۱۴۰۴/۰۹/۰۶»), else a dateline («کابل (پژواک، ۵ حمل ۱۴۰۰)»), else the
 * file name (`2025-11-27-x.txt`). A dateline without a year says no day.
 */
export function findPublished(lines: Lines, filename?: string): Published | null {
  return fromText(lines) ?? fromFilename(filename ?? '');
}

function fromText({ document, mentions, numbers }: Lines): Published | null {
  const head = headOf(document);
  const atoms = findAtoms(document, mentions, numbers);
  if (!head.sentences.some((sentence, i) => opensLine(head, i) && mayDate(atoms, sentence.first))) return null;
  const dates = joinDates({ document: head, atoms, published: null, warn: () => {} }, readDates(head, atoms, null));
  const dated = (at: number): boolean => atoms[at]?.some((atom) => atom.is === 'dated') ?? false;
  // Without a day of publication nothing but a day that is named with its year is a day.
  const days = dates.filter((date) => date.kind === 'day');
  for (const basis of ['header', 'dateline'] as const)
    for (const date of days) {
      const line = lineOf(head, date.first);
      const holds = basis === 'header' ? isHeader(head, date, line, dated) : isDateline(head, date, line);
      if (holds) return { date: date.start as PlainDate, basis, at: { first: date.first, last: date.last } };
    }
  return null;
}

const opensLine = ({ sentences }: Tokenized, at: number): boolean => sentences[at]?.line !== sentences[at - 1]?.line;

/** Atoms without which no day is named. */
const NAMING: ReadonlySet<string> = new Set(['month', 'feast', 'numeric']);

/** Whether a line that starts at a token can hold a header or dateline: most lines cannot, and need no dates read. */
function mayDate(atoms: Atoms, first: number): boolean {
  for (let at = first; at < first + LONGEST_HEADER; at++) if (atoms[at]?.some(({ is }) => NAMING.has(is))) return true;
  return false;
}

type Line = readonly [first: number, last: number];

/** Tokens of a line in which its date stands, if it has one for the whole text. */
const LINE_HEAD = 40;

/** The document with only the openings of its first lines as sentences. */
const headOf = (document: Tokenized): Tokenized => {
  const [start] = document.sentences;
  const limit = (start?.line ?? 0) + HEAD_LINES * 2;
  const lines = new Map<number, number>();
  const sentences: Sentence[] = [];
  for (const { first, last, line } of document.sentences) {
    if (!lines.has(line)) {
      if (line >= limit || lines.size === HEAD_LINES) break;
      lines.set(line, first);
    }
    const end = (lines.get(line) as number) + LINE_HEAD;
    if (first < end) sentences.push({ first, last: Math.min(last, end), line });
  }
  return { ...document, sentences };
};

/** The line that holds a token. */
function lineOf({ sentences }: Tokenized, at: number): Line {
  const own = sentences.find(({ last }) => at < last) as Sentence;
  const all = sentences.filter(({ line }) => line === own.line);
  return [(all[0] as Sentence).first, (all.at(-1) as Sentence).last];
}

/** A line that opens with «تاریخ» or `date`, or has nothing but a date, a clock time and a few marks. */
function isHeader({ tokens }: Tokenized, date: Dated, [first, last]: Line, dated: (at: number) => boolean): boolean {
  // «به تاریخ ۱۴۰۲/۸/۱۸ جسد یک زن پیدا شد» is a sentence.
  const isSentence =
    LOCATIVE.has(tokens[first]?.word.key ?? '') && tokens.slice(date.last, last).some(({ word }) => word.lemma !== 0);
  if (dated(first) && date.first - first <= 5) return !isSentence;
  const rest = [...tokens.slice(first, date.first), ...tokens.slice(date.last, last)];
  return last - first <= LONGEST_HEADER && rest.filter(({ word }) => word.kind === 'word').length <= 1;
}

const BEFORE_DATELINE = new Set(['(', '/', '،', ',', '-', '–', '—', '[']);
const AFTER_DATELINE = new Set([')', '/', ':', '-', '–', '—', ']', '،']);

const CLOSING = new Set([':', '-', '–', '—', '/']);
const CLOSING_REACH = 8;

/** «۵ حمل ۱۴۰۰، کابل: …», but not «بامداد امروز، جمعه ۲۹ خرداد ۱۴۰۵، پهپادی …». */
const isClosed = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + CLOSING_REACH).some(({ word }) => CLOSING.has(word.key));

/** A date set off by marks near the start of a line. */
function isDateline({ tokens }: Tokenized, date: Dated, [first]: Line): boolean {
  const { key: before = '' } = tokens[date.first - 1]?.word ?? {};
  const { key: after = '' } = tokens[date.last]?.word ?? {};
  return (
    date.last - first <= DATELINE_TOKENS &&
    AFTER_DATELINE.has(after) &&
    (date.first === first ? isClosed(tokens, date.last) : BEFORE_DATELINE.has(before)) &&
    // A bracket in a running sentence («شب گذشته (جمعه، ۲۴ جوزا ۱۳۹۸)») is no dateline: that one closes a line's opening.
    tokens.slice(first, date.first).every(({ word }) => word.verb === null || word.verb.form === 'subjunctive') &&
    (after !== ')' || closesOpening(tokens[date.last + 1]?.word.key ?? '', date.first - first))
  );
}

const closesOpening = (next: string, lead: number): boolean => AFTER_DATELINE.has(next) || next === '\n' || lead <= 4;

const DATE_IN_NAME = /(?<!\d)(\d{4})[-_.]?(\d{1,2})[-_.]?(\d{1,2})(?!\d)/g;

function fromFilename(filename: string): Published | null {
  // «۱۴۰۴-۰۹-۰۶.txt» is a day as «1404-09-06.txt» is.
  const name = foldWord(filename.slice(filename.lastIndexOf('/') + 1));
  for (const match of name.matchAll(DATE_IN_NAME)) {
    const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    const calendar = (['gregorian', 'persian'] as const).find((candidate) => isIn(candidate, day));
    if (calendar) return { date: fromCalendar(calendar, day), basis: 'filename', at: null };
  }
  return null;
}

const isIn = (calendar: Calendar, day: PlainDate): boolean =>
  day.year >= YEARS[calendar][0] && day.year <= YEARS[calendar][1] && isDay(calendar, day);
