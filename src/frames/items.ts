// A reading in, the lines of a digest out: «کندز- …», «● کابل: …», «• ۱۸ ثور، ارگو: …», and those behind «چند خبر کوتاه».
// Each tells of something else.
import { BRIEF, BULLETS, NEWS, TITLE_MARKS, TITLES } from '../lexicons/digest-words.ts';
import { LEAD_MARKS } from '../lexicons/function-words.ts';
import { apart } from '../places/apart.ts';
import type { PlaceMention } from '../places/find.ts';
import { covering, keyAt, type Reading, within } from './reading.ts';

/** What makes a line news of its own: a place or day that heads it, a heading of short news, one of the titles of papers, the
 * address of its page in the next line. */
export type Item = 'headed' | 'brief' | 'title' | 'linked';

/** How many such lines make a digest; one is a dateline. */
const DIGEST = 3;
/** How many words may name the place and day of an item. */
const LONGEST_HEAD = 8;

const CLOSE = new Set([':', '-', '–', '—']);

/** The lines that open with a place or day set off from what is told of it, where a text has several; all that a heading says are. */
export function itemLines(reading: Reading): ReadonlyMap<number, Item> {
  const linked = linkedLines(reading);
  return linked.size > 0 ? new Map([...otherLines(reading), ...linked]) : otherLines(reading);
}

/** «گزارش لحظه‌به‌لحظهٔ حمله ⏎ example.com/news/1»: the title of another page. */
function linkedLines({ document: { tokens, sentences } }: Reading): ReadonlyMap<number, Item> {
  const lines = new Map<number, Item>();
  for (const [i, { first, last, line }] of sentences.entries()) {
    const before = sentences[i - 1]?.line ?? 0;
    if (before > 0 && before < line && isAddress(tokens.slice(first, last).map(({ word }) => word.key)))
      lines.set(before, 'linked');
  }
  return lines;
}

const isAddress = (keys: readonly string[]): boolean =>
  keys.includes('/') && keys.includes('.') && keys.every((key) => ASCII.test(key));

const ASCII = /^[\x21-\x7e\n]+$/;

function otherLines(reading: Reading): ReadonlyMap<number, Item> {
  const headed = linesUnder(reading);
  if (headed.size >= DIGEST) return headed;
  const lines = new Map<number, Item>();
  let line = 0;
  for (const sentence of reading.document.sentences) {
    if (sentence.line === line) continue;
    line = sentence.line;
    if (hasHead(reading, sentence.first, sentence.last)) lines.set(line, 'headed');
  }
  if (lines.size >= DIGEST) return lines;
  return bulleted(reading);
}

/** Lines behind one and the same sign, each of a place of its own: «* نیروهای … در سنابس …», «* بازار کرکوک …». */
function bulleted({ document: { tokens, sentences }, places }: Reading): ReadonlyMap<number, Item> {
  const opened = new Map<number, { readonly mark: string; readonly where: readonly PlaceMention[] }>();
  for (const { first, line } of sentences) {
    const mark = keyAt(tokens, first);
    if (line === 0 || opened.has(line) || !(BULLETS.has(mark) || TITLE_MARKS.has(mark))) continue;
    const last = sentences.findLast((other) => other.line === line)?.last ?? first;
    const named = within(places, first, last).filter(({ admin1, country }) => (admin1 ?? country) !== null);
    const there = named.filter(({ role }) => role === 'location');
    const where = there.length > 0 ? there : named;
    if (where.length > 0) opened.set(line, { mark, where });
  }
  const told = [...opened];
  const areApart = told.every(([, one], i) =>
    told
      .slice(i + 1)
      .every(([, two]) => one.mark === two.mark && one.where.every((a) => two.where.every((b) => apart(a, b)))),
  );
  return areApart && told.length >= DIGEST ? new Map(told.map(([line]) => [line, 'headed'])) : NONE;
}

const NONE: ReadonlyMap<number, Item> = new Map();

/** The lines behind «#چند_خبر_کوتاه»; behind «عناوین مهم روزنامه‌ها» those that open with a dash or a star. */
function linesUnder({ document: { tokens, sentences } }: Reading): ReadonlyMap<number, Item> {
  const end = Math.min(sentences.find(({ line }) => line > 0)?.first ?? 0, LONGEST_TITLE);
  let news = false;
  let brief = false;
  let titles = false;
  for (let at = 0; at < end; at++) {
    const key = keyAt(tokens, at);
    news ||= NEWS.has(key);
    brief ||= news && BRIEF.has(key);
    titles ||= TITLES.has(key);
  }
  if (!brief && !titles) return NONE;
  const lines = new Map<number, Item>();
  for (const { line, first } of sentences)
    if (line > 0 && !lines.has(line) && (brief || TITLE_MARKS.has(keyAt(tokens, first))))
      lines.set(line, brief ? 'brief' : 'title');
  return lines;
}

/** Words of the longest heading of a digest. */
const LONGEST_TITLE = 14;

function hasHead({ document: { tokens }, places, dates }: Reading, from: number, last: number): boolean {
  let first = from;
  while (first < last && isMark(keyAt(tokens, first))) first++;
  const place = covering(places, first);
  if (!(place && place.kind !== 'country') && !covering(dates, first)) return false;
  for (let at = first + 1; at < Math.min(last, first + LONGEST_HEAD); at++) {
    if (tokens[at]?.word.verb) return false;
    if (CLOSE.has(keyAt(tokens, at))) return at + 1 < last;
  }
  return false;
}

const isMark = (key: string): boolean => LEAD_MARKS.has(key) || BULLETS.has(key);
