// A small matcher over atoms. A pattern is a row of names: `day month year?`. `?` may be left out, `|` is either, `:x` calls
// it x in the slots. A name can be a part: a pattern of its own with a value. Patterns have no repetition, so time is linear.
import type { Atom, Atoms, AtomValue } from './atoms.ts';
import { atomOf, isNamed } from './names.ts';

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
  readonly names: readonly string[];
  readonly slot: string;
  readonly optional: boolean;
}

interface CompiledPart {
  readonly elements: readonly Element[];
  readonly read: Part['read'];
}

interface CompiledRow<Row> {
  readonly row: Row;
  readonly elements: readonly Element[];
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
  readonly at: (atoms: Atoms, first: number) => Candidate<Row>[];
}

function parse(pattern: string): Element[] {
  return pattern.split(' ').map((piece) => {
    const optional = piece.endsWith('?');
    const [names = '', slot] = (optional ? piece.slice(0, -1) : piece).split(':');
    const all = names.split('|');
    return { names: all, slot: slot ?? (all[0] as string), optional };
  });
}

type Found = (last: number, slots: Slots) => void;
type Parts = ReadonlyMap<string, readonly CompiledPart[]>;

/** Compiles rows over parts. */
export function compileRows<Row extends { readonly pattern: string }>(
  rows: readonly Row[],
  parts: Readonly<Record<string, readonly Part[]>>,
): Matcher<Row> {
  const compiledParts: Parts = new Map(
    Object.entries(parts).map(([name, options]) => [
      name,
      options.map(({ pattern, read }) => ({ elements: parse(pattern), read })),
    ]),
  );
  const byStart = new Map<string, CompiledRow<Row>[]>();
  for (const row of rows) {
    const elements = parse(row.pattern);
    for (const name of starts(elements, compiledParts)) {
      const list = byStart.get(name);
      if (list) list.push({ row, elements });
      else byStart.set(name, [{ row, elements }]);
    }
  }
  return { at: (atoms, first) => candidates(atoms, first, byStart, compiledParts) };
}

function candidates<Row>(
  atoms: Atoms,
  first: number,
  byStart: ReadonlyMap<string, readonly CompiledRow<Row>[]>,
  parts: Parts,
): Candidate<Row>[] {
  const found: Candidate<Row>[] = [];
  const tried = new Set<Row>();
  for (const atom of atoms[first] ?? [])
    for (const { row, elements } of byStart.get(atom.is) ?? []) {
      if (tried.has(row)) continue;
      tried.add(row);
      walk({ atoms, parts, elements }, 0, first, {}, (last, slots) => {
        if (last > first) found.push({ row, first, last, slots });
      });
    }
  return found.length > 1 ? found.sort((a, b) => b.last - a.last) : found;
}

/** The names of atoms that a row can start with. */
function starts(elements: readonly Element[], parts: Parts): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    for (const name of element.names)
      for (const option of parts.get(name) ?? [null])
        for (const start of option ? starts(option.elements, parts) : [atomOf(name)]) names.add(start);
    if (!element.optional) break;
  }
  return names;
}

interface Walk {
  readonly atoms: Atoms;
  readonly parts: Parts;
  readonly elements: readonly Element[];
}

function walk(state: Walk, index: number, at: number, slots: Slots, found: Found): void {
  const element = state.elements[index];
  if (!element) {
    found(at, slots);
    return;
  }
  for (const name of element.names) {
    const options = state.parts.get(name);
    if (options) for (const option of options) walkPart(state, option, { index, at, slots, name }, found);
    else
      for (const atom of state.atoms[at] ?? [])
        if (isNamed(name, atom)) walk(state, index + 1, atom.last, { ...slots, [element.slot]: atom }, found);
  }
  if (element.optional) walk(state, index + 1, at, slots, found);
}

interface Position {
  readonly index: number;
  readonly at: number;
  readonly slots: Slots;
  readonly name: string;
}

function walkPart(state: Walk, part: CompiledPart, { index, at, slots, name }: Position, found: Found): void {
  const slot = (state.elements[index] as Element).slot;
  walk({ ...state, elements: part.elements }, 0, at, {}, (last, inner) => {
    const atom: Atom = { ...part.read(inner), is: name, first: at, last };
    walk(state, index + 1, last, { ...slots, [slot]: atom }, found);
  });
}
