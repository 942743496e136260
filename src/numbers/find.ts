// Mentions and digits in, quantities out: «یک‌صد و هژده», «سه‌هزار و ۳۷۲», «۱٬۲۰۰», «سه تا پنج», «دست‌کم ۱۲», «ده‌ها».
import {
  AND,
  AND_SOME,
  ECHOED,
  ECHOES,
  FROM_WORDS,
  NINE_OR_NO,
  ONE_AND_THEIRS,
  OR,
  PIECES,
  RANGE_WORDS,
  TEN_OR_VILLAGE,
  THEM,
} from '../lexicons/number-joints.ts';
import type { NumberValue } from '../lexicons/numbers.ts';
import { COUNTERS } from '../lexicons/run-on-words.ts';
import { ONE_OF } from '../lexicons/toll-words.ts';
import type { VictimValue } from '../lexicons/victims.ts';
import type { Mention } from '../match/find.ts';
import { areJoined, type Token, type Tokenized } from '../tokenize/token.ts';
import { type Atom, afterUnread, readDigits } from './digits.ts';
import { isNine, type Reader } from './nine.ts';
import type { Quantity } from './quantity.ts';
import { withoutScores } from './scores.ts';

/** «حداقل حدود ۱۲ تن»; more bounds in a row say nothing. */
const MOST_BOUNDS = 3;

/** A whole number read at a token, without bounds. */
interface Reading {
  readonly value: number;
  readonly last: number;
  readonly ordinal: boolean;
  /** The greatest power in it («۷۳ هزار»), shared with the number before it in a range. */
  readonly power: number;
}

/** All quantities in order. */
export function findNumbers(document: Tokenized, mentions: readonly Mention[]): Quantity[] {
  const at = new Map<number, Mention<NumberValue>>();
  const counted = new Set<number>();
  const kinds = new Set<number>();
  for (const mention of mentions) {
    if (mention.kind === 'number') at.set(mention.first, mention as Mention<NumberValue>);
    else if (mention.kind === 'victim' || mention.kind === 'actor') counted.add(mention.first);
    // «یکی زخمی شد»: what became of one is no kind of people.
    if (mention.kind === 'victim' && (mention as Mention<VictimValue>).entry.value.category !== 'neutral')
      kinds.add(mention.first);
  }
  const reader = { document, at, counted, kinds };
  const found: Quantity[] = [];
  for (let i = 0; i < document.tokens.length; ) {
    const quantity = readQuantity(reader, i) ?? readEcho(reader, i, found.at(-1));
    if (quantity) found.push(quantity);
    i = quantity ? quantity.last : afterUnread(document.tokens, i);
  }
  return withoutScores(document, found);
}

/** «یکی شان», «یکی‌شان», «یکی دختری ۱۶ ساله»: one of those told of before. */
function oneOfThem({ document: { tokens }, kinds }: Reader, first: number): Quantity | null {
  const [word, next] = [tokens[first]?.word.key ?? '', tokens[first + 1]?.word.key ?? ''];
  const isOne = ONE_AND_THEIRS.has(word) || (ONE_OF.has(word) && (THEM.has(next) || kinds.has(first + 1)));
  return isOne ? { first, last: first + 1, min: 1, max: 1, vague: false, ordinal: false, bounded: false } : null;
}

/** «۲۲ تن کشته و به همین شمار زخمی شدند»: the last number of the sentence, said again without naming it. */
function readEcho({ document: { tokens } }: Reader, at: number, before: Quantity | undefined): Quantity | null {
  const [word, noun] = [tokens[at]?.word.key ?? '', tokens[at + 1]?.word.key ?? ''];
  const isEcho = ECHOES.has(word) && ECHOED.has(noun) && before && !before.ordinal;
  return isEcho && at - before.last <= ECHO_REACH ? { ...before, first: at, last: at + 2 } : null;
}

/** How far behind its number an echo may stand. */
const ECHO_REACH = 8;

function readQuantity(reader: Reader, first: number, bounds = 0): Quantity | null {
  const mention = reader.at.get(first);
  if (!mention)
    return reader.document.tokens[first]?.word.kind === 'number'
      ? (upTo(reader, first) ?? readRange(reader, first))
      : oneOfThem(reader, first);
  // «بی‌بی‌سی و یک کارمند»
  if (isInWord(reader, first) || isVillage(reader, mention)) return null;
  const { value } = mention.entry;
  if (value.role === 'bound')
    return bounds < MOST_BOUNDS ? readBounded(reader, mention, { kind: value.bound, bounds }) : null;
  if (value.role !== 'vague' && value.role !== 'range') return upTo(reader, first) ?? readRange(reader, first);
  return {
    first,
    last: mention.last,
    min: value.min,
    max: value.role === 'range' ? value.max : null,
    vague: value.role === 'vague',
    ordinal: false,
    bounded: false,
  };
}

/** A number joined to a word before it that is no number. */
function isInWord({ document, at }: Reader, first: number): boolean {
  const before = document.tokens[first - 1]?.word;
  return before?.kind === 'word' && before.key !== AND && !at.has(first - 1) && areJoined(document, first);
}

/** «ده‌افغانان»: joined to a name, or to a plural, which no number counts. */
function isVillage({ document, at, counted }: Reader, { first, last }: Mention): boolean {
  const { tokens } = document;
  if (last - first !== 1 || tokens[first]?.word.key !== TEN_OR_VILLAGE || !areJoined(document, last)) return false;
  const next = tokens[last]?.word;
  return next?.ending === 'plural' || (!at.has(last) && !(counted.has(last) && COUNTERS.has(next?.key ?? '')));
}

/** «تا ۲۰ تن زخمی شدند»: at most so many, where no span of time or numbers ends there. */
function upTo(reader: Reader, first: number): Quantity | null {
  const { tokens } = reader.document;
  if (tokens[first - 1]?.word.key !== PIECES || reader.at.has(first - 2) || tokens[first - 2]?.word.value != null)
    return null;
  for (let back = first - 2; back >= first - SPAN_REACH && !endsPhrase(tokens[back]); back--)
    if (FROM_WORDS.has(tokens[back]?.word.key ?? '')) return null;
  const inner = readRange(reader, first);
  return inner && !inner.ordinal && reader.counted.has(inner.last) ? { ...inner, min: 0, bounded: true } : null;
}

/** «دو تن از باشندگان کشته و تا ده تن زخمی شدند»: a span does not go on behind «و» or a verb. */
const endsPhrase = (token: Token | undefined): boolean => token?.word.key === AND || token?.word.verb != null;

/** How far back «از» may open the span that «تا» closes. */
const SPAN_REACH = 6;

function readBounded(
  reader: Reader,
  bound: Mention,
  { kind, bounds }: { readonly kind: 'least' | 'most' | 'about'; readonly bounds: number },
): Quantity | null {
  const inner = readQuantity(reader, bound.last, bounds + 1);
  if (!inner || inner.ordinal) return null;
  const min = kind === 'most' ? 0 : inner.min;
  const max = kind === 'least' ? null : inner.max;
  return { ...inner, first: bound.first, min, max, bounded: true };
}

function readRange(reader: Reader, first: number): Quantity | null {
  const from = readNumber(reader, first);
  if (!from) return null;
  const single = {
    first,
    last: from.last,
    min: from.value,
    max: from.value,
    vague: false,
    ordinal: from.ordinal,
    bounded: false,
  };
  const { tokens } = reader.document;
  const word = tokens[from.last]?.word.key ?? '';
  // «بیست و اند تن»
  if (word === AND && isRound(from) && AND_SOME.has(tokens[from.last + 1]?.word.key ?? ''))
    if (reader.counted.has(from.last + 2)) return { ...single, last: from.last + 2, max: null };
  if ((!RANGE_WORDS.has(word) && word !== OR) || from.ordinal) return single;
  const to = readNumber(reader, from.last + 1);
  // «۲۰ تا کشته»: pieces, not a range.
  if (!to && word === PIECES && reader.counted.has(from.last + 1) && isCount(reader, first, from.last + 1))
    return { ...single, last: from.last + 1 };
  if (!to || to.ordinal || (word === OR && !reader.counted.has(to.last))) return single;
  // «۲ تا ۳ هزار», but not «۵۰۰ تا هزار».
  const shared = from.value * to.power;
  const min = shared < to.value ? shared : from.value;
  return min < to.value ? { ...single, last: to.last, min, max: to.value } : single;
}

const isRound = ({ value, ordinal }: Reading): boolean => !ordinal && value >= 20 && value % 10 === 0;

/** Neither «از ۲۰۰۱ تا کشته شدن …» nor «ساعت ۵ تا …». */
const isCount = ({ document: { tokens } }: Reader, first: number, at: number): boolean =>
  !FROM_WORDS.has(tokens[first - 1]?.word.key ?? '') &&
  !FROM_WORDS.has(tokens[first - 2]?.word.key ?? '') &&
  tokens[at + 1]?.word.verb?.form !== 'infinitive';

function readNumber(reader: Reader, first: number): Reading | null {
  const { tokens } = reader.document;
  let read: Read = {
    tally: { total: 0, part: 0, size: Number.POSITIVE_INFINITY, power: Number.POSITIVE_INFINITY },
    last: first,
  };
  let closed = read;
  let power = 1;
  let ordinal = false;
  for (let at = first; !ordinal; at = tokens[read.last]?.word.key === AND ? read.last + 1 : read.last) {
    const joined = tokens[at - 1]?.word.key === AND;
    const atom = joined && at > first && areDigits(tokens, at - 2, at) ? null : readAtom(reader, at);
    const tally = atom && withAtom(read.tally, atom.value, joined);
    if (!atom || !tally) {
      // «دو هزار و سه هزار»: what the second power multiplies is the next number.
      if (atom?.value.role === 'power') read = closed;
      break;
    }
    read = { tally, last: atom.last };
    if (atom.value.role === 'power') {
      closed = read;
      power = Math.max(power, atom.value.value);
    }
    ordinal = atom.value.role === 'ordinal';
  }
  const { tally, last } = read;
  return last === first ? null : { value: tally.total + tally.part, last, ordinal, power };
}

/** «به ترتیب ۱۰۰ و ۵۰ نفر»: digits joined to digits are another number. */
const areDigits = (tokens: readonly Token[], a: number, b: number): boolean =>
  tokens[a]?.word.kind === 'number' && tokens[b]?.word.kind === 'number';

/** A number as far as it is read. */
interface Read {
  readonly tally: Tally;
  readonly last: number;
}

/** What the words so far add up to: full powers, what a power may still multiply, and below what the next must stay. */
interface Tally {
  readonly total: number;
  readonly part: number;
  readonly size: number;
  /** The last power: the next one is smaller. */
  readonly power: number;
}

/** The sum with one more word, or null where that word begins another number. `joined`: «و» stands before it. */
function withAtom({ total, part, size, power }: Tally, value: Atom['value'], joined: boolean): Tally | null {
  if (value.role === 'power') {
    if (value.value >= power) return null;
    return { total: total + (part || 1) * value.value, part: 0, size: value.value, power: value.value };
  }
  if (value.role === 'hundred' && value.value === 100 && part > 0 && part < 10 && !joined)
    return { total, part: part * 100, size: 100, power };
  if (value.value >= size || (part > 0 && !joined)) return null;
  return { total, part: part + value.value, size: sizeOf(value.value), power };
}

/** Below what a following part must stay: after «بیست» a unit, after «صد» less than a hundred. */
function sizeOf(amount: number): number {
  if (amount >= 1000) return 0;
  if (amount >= 100) return amount % 100 === 0 ? 100 : 0;
  return amount >= 20 && amount % 10 === 0 ? 10 : 0;
}

function readAtom(reader: Reader, at: number): Atom | null {
  const { tokens } = reader.document;
  const token = tokens[at];
  if (token?.word.kind === 'number') return readDigits(tokens, at);
  const mention = reader.at.get(at);
  if (!token || !mention) return null;
  const { value } = mention.entry;
  if (value.role === 'vague' || value.role === 'range' || value.role === 'bound') return null;
  if (token.word.key === NINE_OR_NO && !isNine(reader, at)) return null;
  return { value, last: mention.last };
}
