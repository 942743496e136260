// Where the values of a JSON text stand, so that a message can point at a line. JSON.parse gives the values; this gives
// the offsets, also that of the first error, which the messages of JSON.parse do not always tell.

/** The keys that lead to a value: `['events', 0, 'killed']`. */
export type JsonPath = readonly (string | number)[];

export interface JsonPositions {
  /** Offset of the member or element, or of the nearest thing around it that is there. */
  readonly offsetOf: (path: JsonPath) => number;
  /** Where the text stops being JSON; null when it never does. */
  readonly error: number | null;
  /** A key that stands twice in one object, of which JSON.parse would silently drop the first. */
  readonly repeated: { readonly key: string; readonly offset: number } | null;
}

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids just these in strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** No expectation is nested deeper; a file of brackets must not exhaust the stack. */
const DEEPEST = 64;

class NotJson extends Error {}

class Scanner {
  readonly offsets = new Map<string, number>();
  repeated: JsonPositions['repeated'] = null;
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    this.#value([]);
    this.#take(SPACE);
    if (this.at < this.#text.length) throw new NotJson();
  }

  #value(path: JsonPath): void {
    this.#take(SPACE);
    if (!this.offsets.has(keyOf(path))) this.offsets.set(keyOf(path), this.at);
    const next = this.#text[this.at];
    if (path.length > DEEPEST) throw new NotJson();
    if (next === '{') this.#members(path);
    else if (next === '[') this.#elements(path);
    else if (this.#take(next === '"' ? STRING : SCALAR) === '') throw new NotJson();
  }

  #members(path: JsonPath): void {
    const seen = new Set<string>();
    this.#sequence('}', () => {
      const start = this.at;
      const raw = this.#take(STRING);
      if (raw === '') throw new NotJson();
      const key: string = JSON.parse(raw);
      if (seen.has(key)) this.repeated ??= { key, offset: start };
      seen.add(key);
      this.offsets.set(keyOf([...path, key]), start);
      this.#take(SPACE);
      this.#expect(':');
      this.#value([...path, key]);
    });
  }

  #elements(path: JsonPath): void {
    let index = 0;
    this.#sequence(']', () => {
      this.#value([...path, index]);
      index += 1;
    });
  }

  /** A bracket, items between commas, and the bracket that closes. */
  #sequence(close: string, item: () => void): void {
    this.at += 1;
    this.#take(SPACE);
    if (this.#text[this.at] === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.#take(SPACE);
      item();
      this.#take(SPACE);
      if (this.#text[this.at] === close) break;
      this.#expect(',');
    }
    this.at += 1;
  }

  #expect(char: string): void {
    if (this.#text[this.at] !== char) throw new NotJson();
    this.at += 1;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

const keyOf = (path: JsonPath): string => path.join('\n');

/** The positions of everything in a JSON text. */
export function scanJson(text: string): JsonPositions {
  const scanner = new Scanner(text);
  let error: number | null = null;
  try {
    scanner.document();
  } catch (thrown) {
    if (!(thrown instanceof NotJson)) throw thrown;
    error = scanner.at;
  }
  const { offsets, repeated } = scanner;
  const offsetOf = (path: JsonPath): number =>
    offsets.get(keyOf(path)) ?? (path.length === 0 ? 0 : offsetOf(path.slice(0, -1)));
  return { offsetOf, error, repeated };
}

/** Line and column of an offset, both from 1. */
export function lineAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
