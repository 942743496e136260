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

/** Where the scan is and what it has seen. */
interface Scan {
  readonly text: string;
  readonly offsets: Map<string, number>;
  repeated: JsonPositions['repeated'];
  at: number;
}

function scanDocument(scan: Scan): void {
  scanValue(scan, []);
  take(scan, SPACE);
  if (scan.at < scan.text.length) throw new NotJson();
}

function scanValue(scan: Scan, path: JsonPath): void {
  take(scan, SPACE);
  // A member is found at its key, which was noted before its value.
  if (!scan.offsets.has(keyOf(path))) scan.offsets.set(keyOf(path), scan.at);
  if (path.length > DEEPEST) throw new NotJson();
  const next = scan.text[scan.at];
  if (next === '{') scanMembers(scan, path);
  else if (next === '[') scanElements(scan, path);
  else if (take(scan, next === '"' ? STRING : SCALAR) === '') throw new NotJson();
}

function scanMembers(scan: Scan, path: JsonPath): void {
  const seen = new Set<string>();
  scanSequence(scan, '}', () => {
    const start = scan.at;
    const raw = take(scan, STRING);
    if (raw === '') throw new NotJson();
    const key: string = JSON.parse(raw);
    if (seen.has(key)) scan.repeated ??= { key, offset: start };
    seen.add(key);
    scan.offsets.set(keyOf([...path, key]), start);
    take(scan, SPACE);
    expect(scan, ':');
    scanValue(scan, [...path, key]);
  });
}

function scanElements(scan: Scan, path: JsonPath): void {
  let index = 0;
  scanSequence(scan, ']', () => {
    scanValue(scan, [...path, index]);
    index += 1;
  });
}

/** A bracket, items between commas, and the bracket that closes. */
function scanSequence(scan: Scan, close: string, item: () => void): void {
  scan.at += 1;
  take(scan, SPACE);
  if (scan.text[scan.at] === close) {
    scan.at += 1;
    return;
  }
  for (;;) {
    take(scan, SPACE);
    item();
    take(scan, SPACE);
    if (scan.text[scan.at] === close) break;
    expect(scan, ',');
  }
  scan.at += 1;
}

function expect(scan: Scan, char: string): void {
  if (scan.text[scan.at] !== char) throw new NotJson();
  scan.at += 1;
}

/** The text that a sticky pattern takes from here; empty when it takes none. */
function take(scan: Scan, pattern: RegExp): string {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text)?.[0] ?? '';
  scan.at += found.length;
  return found;
}

const keyOf = (path: JsonPath): string => path.join('\n');

/** The positions of everything in a JSON text. */
export function scanJson(text: string): JsonPositions {
  const scan: Scan = { text, offsets: new Map(), repeated: null, at: 0 };
  let error: number | null = null;
  try {
    scanDocument(scan);
  } catch (thrown) {
    if (!(thrown instanceof NotJson)) throw thrown;
    error = scan.at;
  }
  const { offsets, repeated } = scan;
  const offsetOf = (path: JsonPath): number =>
    offsets.get(keyOf(path)) ?? (path.length === 0 ? 0 : offsetOf(path.slice(0, -1)));
  return { offsetOf, error, repeated };
}

/** Line and column of an offset, both from 1. */
export function lineAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
