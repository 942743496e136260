// A reading in, the lines of a digest out: «کندز- …», «● کابل: …», «• ۱۸ ثور، ارگو: …». Each tells of something else.
import { LEAD_MARKS } from '../lexicons/function-words.ts';
import { covering, keyAt, type Reading } from './reading.ts';

/** How many such lines make a digest; one is a dateline. */
const DIGEST = 3;
/** How many words may name the place and day of an item. */
const LONGEST_HEAD = 8;

const CLOSE = new Set([':', '-', '–', '—']);

/** The lines that open with a place or day set off from what is told of it, where a text has several. */
export function itemLines(reading: Reading): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 0;
  for (const sentence of reading.document.sentences) {
    if (sentence.line === line) continue;
    line = sentence.line;
    if (hasHead(reading, sentence.first, sentence.last)) lines.add(line);
  }
  return lines.size < DIGEST ? NONE : lines;
}

const NONE: ReadonlySet<number> = new Set();

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

const BULLETS: ReadonlySet<string> = new Set([
  '●',
  '○',
  '■',
  '□',
  '▪',
  '▫',
  '◾',
  '◼',
  '◆',
  '◇',
  '►',
  '▶',
  '✔',
  '✓',
  '✦',
  '·',
  '➖',
  '+',
  '=',
]);
