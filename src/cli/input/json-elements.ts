// A stream of JSON → the bytes of its records, one at a time and in bounded memory, so that an export of any size can
// be read. Records are: the elements of an array; the messages of a Telegram Desktop export (`messages` of one chat,
// `chats.list[].messages` and `left_chats.list[].messages` of all); any other object as a whole, also several one after
// another.
import { joined } from './lines.ts';

export interface Element {
  /** From 1. */
  readonly number: number;
  /** Null when it is above the limit; cut or broken JSON is given as it is and fails when it is parsed. */
  readonly bytes: Uint8Array | null;
}

/** The records that each chunk completes. */
export async function* readJsonElements(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Element[]> {
  const state = createState(maxBytes);
  for await (const chunk of chunks) {
    scan(state, chunk);
    yield state.found.splice(0);
  }
  const isCut = state.depth > 0 && state.depth === state.level;
  if (isCapturing(state) || (state.depth > 0 && !isCut)) finish(state);
  // Whole elements, but no end: the rest was lost on the way, which is told as a record that is not JSON.
  if (isCut) state.found.push({ number: state.number + 1, bytes: UNCLOSED });
  yield state.found.splice(0);
}

const UNCLOSED = Buffer.from('[');
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const MESSAGES = new Set(['/messages', '/chats/list//messages', '/left_chats/list//messages']);
/** Long enough for every key of a Telegram path. */
const LONGEST_KEY = 16;
/** No record stands deeper, so deeper paths are not kept: hostile nesting costs nothing. */
const DEEPEST_PATH = 6;

interface State {
  readonly maxBytes: number;
  readonly found: Element[];
  /** Number of open arrays and objects. */
  depth: number;
  /** Path of each of the outer ones: `/chats/list//messages`. */
  readonly paths: string[];
  /** Depth at which elements stand: 0 for whole objects, 1 in an array, more in Telegram exports. */
  level: number;
  inString: boolean;
  escaped: boolean;
  /** The last string read, which is a key when a colon follows. */
  word: string;
  key: string;
  number: number;
  pieces: Uint8Array[];
  length: number;
  /** Where the element at hand starts in this chunk; -1 when none is open. */
  start: number;
}

const createState = (maxBytes: number): State => ({
  ...{ maxBytes, found: [], depth: 0, paths: [], level: 0, inString: false, escaped: false, word: '', key: '' },
  ...{ number: 0, pieces: [], length: 0, start: -1 },
});

const isCapturing = (state: State): boolean => state.start >= 0;

function scan(state: State, chunk: Uint8Array): void {
  for (let at = 0; at < chunk.length; at += 1) {
    const byte = chunk[at] ?? 0;
    if (state.inString) scanString(state, byte);
    else if (byte > 0x20) scanToken(state, chunk, at);
  }
  if (isCapturing(state)) {
    keep(state, chunk.subarray(state.start));
    state.start = 0;
  }
}

function scanString(state: State, byte: number): void {
  if (state.escaped) state.escaped = false;
  else if (byte === BACKSLASH) state.escaped = true;
  else if (byte === QUOTE) state.inString = false;
  else if (state.level === 0 && state.word.length < LONGEST_KEY) state.word += String.fromCharCode(byte);
}

function scanToken(state: State, chunk: Uint8Array, at: number): void {
  const byte = chunk[at];
  const { depth } = state;
  const isDelimiter = depth === state.level && depth > 0 && (byte === COMMA || byte === CLOSE_ARRAY);
  if (isDelimiter && isCapturing(state)) complete(state, chunk.subarray(state.start, at));
  // At the root an array is opened, not captured; a byte order mark is no part of anything.
  const isFrame = depth === 0 && (byte === OPEN_ARRAY || byte === 0xef || byte === 0xbb || byte === 0xbf);
  if (depth === state.level && !isDelimiter && !isCapturing(state) && !isFrame) state.start = at;
  if (byte === QUOTE) {
    state.inString = true;
    state.word = '';
  } else if (byte === COLON) state.key = state.word;
  else if (byte === COMMA) state.key = '';
  else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) open(state, byte === OPEN_ARRAY);
  else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) close(state, chunk, at);
}

function open(state: State, isArray: boolean): void {
  const isRoot = state.depth === 0;
  const path = isRoot ? '' : `${state.paths[state.depth - 1]}/${state.key}`;
  if (state.depth < DEEPEST_PATH) state.paths[state.depth] = path;
  const isMessages = isArray && state.level === 0 && state.depth < DEEPEST_PATH && MESSAGES.has(path);
  state.depth += 1;
  state.key = '';
  if (isMessages) drop(state);
  if (isMessages || (isArray && isRoot)) state.level = state.depth;
}

function close(state: State, chunk: Uint8Array, at: number): void {
  const endsElements = state.level > 0 && state.depth === state.level;
  state.depth = Math.max(0, state.depth - 1);
  if (endsElements) state.level = 0;
  else if (state.depth === 0 && isCapturing(state)) complete(state, chunk.subarray(state.start, at + 1));
}

function keep(state: State, piece: Uint8Array): void {
  state.length += piece.length;
  if (state.length > state.maxBytes) state.pieces = [];
  else state.pieces.push(piece);
}

function complete(state: State, piece: Uint8Array): void {
  keep(state, piece);
  finish(state);
}

function finish(state: State): void {
  state.number += 1;
  state.found.push({ number: state.number, bytes: state.length > state.maxBytes ? null : joined(state.pieces) });
  drop(state);
}

function drop(state: State): void {
  state.pieces = [];
  state.length = 0;
  state.start = -1;
}
