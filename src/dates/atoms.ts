// Mentions, quantities and marks in, the atoms of dates out: what each token can be in a date, before any format is tried.

import type { DayWordValue, PartOfDay, Unit } from '../lexicons/day-words.ts';
import type { FeastValue } from '../lexicons/feasts.ts';
import { ABOUT } from '../lexicons/function-words.ts';
import type { MonthValue } from '../lexicons/months.ts';
import { NINE_OR_NO } from '../lexicons/number-joints.ts';
import type { VictimValue } from '../lexicons/victims.ts';
import type { WeekdayValue } from '../lexicons/weekdays.ts';
import type { Mention } from '../match/find.ts';
import type { Calendar, Weekday } from '../model/plain-date.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Token, Tokenized } from '../tokenize/token.ts';

/** What an atom says; each kind of atom fills the fields that it has. */
export interface AtomValue {
  readonly number?: number;
  readonly max?: number | null;
  readonly vague?: boolean;
  readonly bounded?: boolean;
  readonly ordinal?: boolean;
  /** «حدود دو» */
  readonly about?: boolean;
  /** How many digits it is written with; 0 for words. */
  readonly digits?: number;
  /** A weak month name, or a year that only its place makes one. */
  readonly weak?: boolean;
  readonly bare?: boolean;
  readonly calendar?: Calendar | undefined;
  readonly years?: number;
  readonly days?: number;
  readonly part?: PartOfDay | undefined;
  readonly unit?: Unit;
  readonly season?: number;
  readonly third?: number;
  readonly weekday?: Weekday;
  readonly month?: number;
  readonly day?: number;
  readonly same?: boolean;
  readonly full?: boolean;
  readonly fields?: readonly [number, number, number];
}

/** One reading of tokens [first, last); `is` is the name that patterns call it by. */
export interface Atom extends AtomValue {
  readonly is: string;
  readonly first: number;
  readonly last: number;
}

/** The atoms that start at each token. */
export type Atoms = readonly (readonly Atom[] | undefined)[];

const MARKS: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  ['،', 'comma'],
  ['(', 'open'],
  [')', 'close'],
  ['[', 'open'],
  [']', 'close'],
  ['/', 'slash'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  [':', 'colon'],
]);

/** Atoms of documents at work: the day of publication and the dates of the text are read from the same ones. */
const read = new WeakMap<Tokenized, Atoms>();

/** Reads the atoms of a document, once. */
export function findAtoms(document: Tokenized, mentions: readonly Mention[], numbers: readonly Quantity[]): Atoms {
  let atoms = read.get(document);
  if (!atoms) {
    atoms = readAtoms(document, mentions, numbers);
    read.set(document, atoms);
  }
  return atoms;
}

function readAtoms(document: Tokenized, mentions: readonly Mention[], numbers: readonly Quantity[]): Atoms {
  const atoms: Atom[][] = new Array(document.tokens.length);
  const add = (atom: Atom) => {
    const here = atoms[atom.first];
    if (here) here.push(atom);
    else atoms[atom.first] = [atom];
  };
  for (const mention of mentions) {
    if (!KINDS.has(mention.kind)) continue;
    add(entryAtom(mention, mention.entry.value));
    for (const other of mention.others) add(entryAtom(mention, other.value));
  }
  for (const quantity of numbers)
    if (!endsClock(document.tokens, quantity.first)) add(numberAtom(document.tokens, quantity));
  addMarks(document.tokens, atoms, add);
  dropTails(atoms);
  dropClocks(atoms);
  dropNoise(atoms);
  return atoms;
}

/** Marks, days in digits, and «نه» before a unit, which is nine there. */
function addMarks(tokens: readonly Token[], atoms: readonly (readonly Atom[])[], add: (atom: Atom) => void): void {
  for (let i = 0; i < tokens.length; i++) {
    const { kind, key } = (tokens[i] as Token).word;
    if (kind === 'mark') {
      const is = MARKS.get(key);
      if (is) add({ is, first: i, last: i + 1 });
    } else if (kind === 'number') addNumeric(tokens, i, add);
    else if (key === NINE_OR_NO && atoms[i + 1]?.some(({ is }) => is === 'unit') && !atoms[i])
      add({ is: 'number', first: i, last: i + 1, number: 9, max: 9, digits: 0 });
  }
}

/** «شنبه» after a number is the tail of another day, whose mention was cancelled. */
function dropTails(atoms: Atom[][]): void {
  for (let at = 1; at < atoms.length; at++) {
    const saturday = atoms[at]?.find(isSaturday);
    const number = atoms[at - 1]?.find(isWeekdayNumber);
    if (!saturday || !number) continue;
    atoms[at] = [];
    // «۴ شنبه»
    if (number.digits === 1) atoms[at - 1]?.unshift({ ...saturday, first: at - 1, weekday: number.number as Weekday });
  }
}

/** «ساعت ده شب گذشته»: the hour counts no nights. */
function dropClocks(atoms: Atom[][]): void {
  for (let at = 1; at < atoms.length; at++) {
    const here = atoms[at];
    if (here && atoms[at - 1]?.some((atom) => atom.unit === 'hour'))
      atoms[at] = here.filter(({ is }) => is !== 'number');
  }
}

/** «آقای بهمنی ماه گذشته»: a name and the past month, not a month. */
function dropNoise(atoms: Atom[][]): void {
  for (const [at, here] of atoms.entries())
    if (here?.some(({ is }) => is === 'noise')) atoms[at] = here.filter(({ is }) => is !== 'month');
}

const SATURDAY = 0;
/** «شنبه», not «روز شنبه» of «دو روز شنبه و یکشنبه». */
const isSaturday = ({ weekday, first, last }: Atom): boolean => weekday === SATURDAY && last === first + 1;
const isWeekdayNumber = (atom: Atom): boolean =>
  !atom.ordinal && (atom.digits ?? 0) <= 1 && (atom.number ?? 0) >= 1 && (atom.number ?? 0) <= 5;

const KINDS = new Set(['day-word', 'month', 'weekday', 'feast', 'victim', 'actor', 'weapon']);

function entryAtom({ kind, first, last, ending }: Mention, said: unknown): Atom {
  if (kind === 'day-word') {
    const { role, ...value } = said as DayWordValue;
    return { is: role, first, last, ...value };
  }
  if (kind === 'month') {
    const { number, ...value } = said as MonthValue;
    return { is: 'month', first, last, month: number, ...value };
  }
  if (kind === 'weekday') return { is: 'weekday', first, last, ...(said as WeekdayValue) };
  if (kind === 'feast') return { is: 'feast', first, last, ...(said as FeastValue) };
  // What a number can count: a number before it is no year and no day. «حملهٔ هفتم اکتبر ۲۰۲۳ حماس»: a doer seldom is.
  // Nor is what stands in the plural.
  const victim = said as VictimValue | undefined;
  return { is: 'counted', first, last, weak: kind === 'actor' || victim?.role === 'attacker' || ending === 'plural' };
}

/** Digits with marks or words: «2,000», «۳ هزار». */
const MIXED = -1;

function numberAtom(tokens: readonly Token[], quantity: Quantity): Atom {
  const { first, last, min, max, vague, bounded, ordinal } = quantity;
  const { word } = tokens[first] as Token;
  const digits = word.kind !== 'number' ? 0 : last === first + 1 ? word.key.length : MIXED;
  return { is: 'number', first, last, number: min, max, vague, bounded, ordinal, digits, about: ABOUT.has(word.key) };
}

/** «۸:۳۰ شب گذشته»: the digits after a colon count nothing. */
function endsClock(tokens: readonly Token[], at: number): boolean {
  const [before, colon, number] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    colon?.word.key === ':' &&
    before?.word.kind === 'number' &&
    number?.word.kind === 'number' &&
    before.end === colon.start &&
    colon.end === number.start
  );
}

const SEPARATORS = new Set(['/', '-', '.', '–', '−', '٫']);

/** Three runs of digits with two equal marks between them: «۱۴۰۴/۰۹/۰۶», «27-11-2025». */
function addNumeric(tokens: readonly Token[], first: number, add: (atom: Atom) => void): void {
  const mark = tokens[first + 1];
  if (!mark || !SEPARATORS.has(mark.word.key) || mark.word.key !== tokens[first + 3]?.word.key) return;
  const run = tokens.slice(first, first + 5);
  const spaced = run.some((token, i) => i > 0 && token.start !== run[i - 1]?.end);
  if (spaced && mark.word.key !== '/') return;
  if (SEPARATORS.has(tokens[first - 1]?.word.key ?? '') && tokens[first - 1]?.end === run[0]?.start) return;
  const field = (at: number): number => run[at]?.word.value ?? 0;
  add({ is: 'numeric', first, last: first + 5, fields: [field(0), field(2), field(4)] });
}
