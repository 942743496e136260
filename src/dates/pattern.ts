// A small matcher over atoms. A pattern is a row of names: `day month year?`. `?` may be left out, `|` is either, `:x` calls
// it x in the slots. A name can be a part: a pattern of its own with a value. Patterns have no repetition, so time is linear.
import type { Atom, Atoms, AtomValue } from './atoms.ts';
import { atomOf, testOf } from './names.ts';

export type Slots = Readonly<Record<string, Atom | undefined>>;

type SlotName<Piece> = Piece extends `${string}:${infer Name}`
  ? Name
  : Piece extends `${infer Name}|${string}`
    ? Name
    : Piece;
type SlotOf<Piece> = Piece extends `${infer Names}?`
  ? { readonly [Name in SlotName<Names> & string]?: Atom | undefined }
  : { readonly [Name in SlotName<Piece> & string]: Atom };

/** The slots that a pattern fills, so that a reader of a slot that is not there does not compile. */
export type SlotsOf<Pattern extends string> = string extends Pattern
  ? Slots
  : Pattern extends `${infer Piece} ${infer Rest}`
    ? SlotOf<Piece> & SlotsOf<Rest>
    : SlotOf<Pattern>;

/** A piece that several formats share, such as `year`. */
export interface Part {
  readonly pattern: string;
  readonly read: (slots: Slots) => AtomValue;
}

interface Element {
  readonly choices: readonly Choice[];
  readonly slot: string;
  readonly optional: boolean;
}

/** What may stand in the place of an element: atoms that pass a test, or a part. */
interface Choice {
  readonly name: string;
  readonly test: ((atom: Atom) => boolean) | null;
  readonly parts: readonly CompiledPart[];
}

interface CompiledPart {
  readonly elements: readonly Element[];
  readonly read: Part['read'];
}

interface CompiledRow<Row> {
  readonly row: Row;
  readonly elements: readonly Element[];
  /** What may follow its first atom, in names of atoms; null where the row may end with that one. */
  readonly next: ReadonlySet<string> | null;
}

/** A way to read tokens [first, last) by a row. */
export interface Candidate<Row> {
  readonly row: Row;
  readonly first: number;
  readonly last: number;
  readonly slots: Slots;
}

export interface Matcher<Row> {
  /** All readings that start at a token, longest first, then in the order of the rows. */
  readonly at: (atoms: Atoms, first: number) => readonly Candidate<Row>[];
}

type Parts = ReadonlyMap<string, readonly CompiledPart[]>;

function parse(pattern: string, parts: Parts): Element[] {
  return pattern.split(' ').map((piece) => {
    const optional = piece.endsWith('?');
    const [names = '', slot] = (optional ? piece.slice(0, -1) : piece).split(':');
    const all = names.split('|');
    const choices = all.map((name) => {
      const options = parts.get(name);
      return { name, test: options ? null : testOf(name), parts: options ?? [] };
    });
    return { choices, slot: slot ?? (all[0] as string), optional };
  });
}

/** Compiles rows over parts; a part may hold those that stand before it. */
export function compileRows<Row extends { readonly pattern: string }>(
  rows: readonly Row[],
  parts: Readonly<Record<string, readonly Part[]>>,
): Matcher<Row> {
  const compiledParts = new Map<string, readonly CompiledPart[]>();
  for (const [name, options] of Object.entries(parts))
    compiledParts.set(
      name,
      options.map(({ pattern, read }) => ({ elements: parse(pattern, compiledParts), read })),
    );
  const byStart = new Map<string, CompiledRow<Row>[]>();
  for (const row of rows) {
    const elements = parse(row.pattern, compiledParts);
    for (const [name, rests] of startsOf({ elements, index: 0, outer: null }).starts) {
      const compiled = { row, elements, next: namesBehind(rests) };
      const list = byStart.get(name);
      if (list) list.push(compiled);
      else byStart.set(name, [compiled]);
    }
  }
  return { at: (atoms, first) => candidates(atoms, first, byStart) };
}

/** What is left of a pattern: the elements from an index on, then what is left of the pattern that it is a part of. */
interface Rest {
  readonly elements: readonly Element[];
  readonly index: number;
  readonly outer: Rest | null;
}

interface Starts {
  /** By name of the atoms that can come first, what is left behind them. */
  readonly starts: Map<string, Rest[]>;
  /** Whether nothing need come. */
  readonly canEnd: boolean;
}

function startsOf(rest: Rest | null): Starts {
  const starts = new Map<string, Rest[]>();
  const add = (name: string, behind: readonly Rest[]): void =>
    void starts.set(name, [...(starts.get(name) ?? []), ...behind]);
  let left = rest;
  while (left) {
    const { elements, index, outer } = left;
    const element = elements[index];
    if (!element) {
      left = outer;
      continue;
    }
    const behind: Rest = { elements, index: index + 1, outer };
    for (const { name, test, parts } of element.choices)
      if (test) add(atomOf(name), [behind]);
      else
        for (const part of parts)
          for (const [start, inner] of startsOf({ elements: part.elements, index: 0, outer: behind }).starts)
            add(start, inner);
    if (!element.optional) return { starts, canEnd: false };
    left = behind;
  }
  return { starts, canEnd: true };
}

/** The names of atoms that any of the rests can go on with; null where one can end. */
function namesBehind(rests: readonly Rest[]): Set<string> | null {
  const all = rests.map(startsOf);
  return all.some(({ canEnd }) => canEnd) ? null : new Set(all.flatMap(({ starts }) => [...starts.keys()]));
}

function candidates<Row>(
  atoms: Atoms,
  first: number,
  byStart: ReadonlyMap<string, readonly CompiledRow<Row>[]>,
): readonly Candidate<Row>[] {
  const here = atoms[first];
  if (!here) return NONE;
  const found: Candidate<Row>[] = [];
  for (const { is, last } of here)
    for (const { row, elements, next } of byStart.get(is) ?? NONE) {
      // Most atoms open nothing: no row is walked whose second atom is not there. Where several atoms start, any may be first.
      if (here.length === 1 && next && !isAmong(next, atoms[last])) continue;
      walk({ atoms, elements }, 0, { at: first, filled: null }, ({ at, filled }) => {
        found.push({ row, first, last: at, slots: slotsOf(filled) });
      });
    }
  return found.sort((a, b) => b.last - a.last);
}

const NONE: readonly never[] = [];

function isAmong(names: ReadonlySet<string>, atoms: readonly Atom[] | undefined): boolean {
  if (atoms) for (const atom of atoms) if (names.has(atom.is)) return true;
  return false;
}

/** Slots filled so far, the last first: nothing is copied for a path that leads nowhere. */
interface Filled {
  readonly slot: string;
  readonly atom: Atom;
  readonly before: Filled | null;
}

interface Step {
  readonly at: number;
  readonly filled: Filled | null;
}

interface Walk {
  readonly atoms: Atoms;
  readonly elements: readonly Element[];
}

function slotsOf(filled: Filled | null): Slots {
  const slots: Record<string, Atom> = {};
  for (let at = filled; at; at = at.before) slots[at.slot] ??= at.atom;
  return slots;
}

function walk(state: Walk, index: number, step: Step, found: (end: Step) => void): void {
  if (index === state.elements.length) {
    found(step);
    return;
  }
  const { choices, slot, optional } = state.elements[index] as Element;
  const here = state.atoms[step.at];
  if (here)
    for (const { name, test, parts } of choices) {
      if (!test) walkParts(state, index, { step, name, parts }, found);
      else
        for (const atom of here)
          if (test(atom)) walk(state, index + 1, { at: atom.last, filled: { slot, atom, before: step.filled } }, found);
    }
  if (optional) walk(state, index + 1, step, found);
}

interface PartAt {
  readonly step: Step;
  readonly name: string;
  readonly parts: readonly CompiledPart[];
}

function walkParts(state: Walk, index: number, { step, name, parts }: PartAt, found: (end: Step) => void): void {
  const { slot } = state.elements[index] as Element;
  for (const part of parts)
    walk({ atoms: state.atoms, elements: part.elements }, 0, { at: step.at, filled: null }, (inner) => {
      const read = part.read(slotsOf(inner.filled));
      // A spread would give every atom a shape of its own (bench/README.md).
      const atom: Atom = Object.assign({}, read, { is: name, first: step.at, last: inner.at });
      walk(state, index + 1, { at: inner.at, filled: { slot, atom, before: step.filled } }, found);
    });
}
