// Text in, words with their positions out, in one pass over the code units. Lost and added joints are mended here, once:
// «می گوید», «می‌گوید» and «میگوید» are one word, «کشور های» is a plural, «درولسوالی» two words, «پ.ک.ک» one.
import { CharClass, classOf, foldWord } from '../normalize/letters.ts';
import { DETACHED, JOINED } from './endings.ts';
import type { Sentence, Token, Tokenized, Word } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

const NEWLINE = 10;
const FULL_STOPS = new Set(['.', '!', '?', '؟', '…', '۔', '⁉', '‼']);
const PREFIXES = new Set(['می', 'نمی']);

/** How a token is set off from the one before it. */
type Joint = 'space' | 'joined' | 'none';

export function tokenize(text: string, vocabulary: Vocabulary): Tokenized {
  const tokens = scan(text, vocabulary);
  return { text, tokens, sentences: findSentences(text, tokens) };
}

function scan(text: string, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  let joint: Joint = 'none';
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    const start = at++;
    if (kind === CharClass.letter) {
      at = endOfRun(text, at, CharClass.letter);
      for (const piece of vocabulary.pieces(text.slice(start, at)))
        joint = pushWord(
          tokens,
          { start: start + piece.start, end: start + piece.end, word: piece.word },
          joint,
          vocabulary,
        );
    } else if (kind === CharClass.digit) {
      at = endOfRun(text, at, CharClass.digit);
      tokens.push({ start, end: at, word: numberWord(text.slice(start, at)) });
      joint = 'none';
    } else if (kind === CharClass.space) joint = 'space';
    else if (kind === CharClass.joiner) joint = joint === 'space' ? joint : 'joined';
    else if (kind !== CharClass.mark) {
      tokens.push({ start, end: at, word: markWord(kind === CharClass.newline ? NEWLINE : text.charCodeAt(start)) });
      joint = 'none';
    }
  }
  return tokens;
}

function endOfRun(text: string, from: number, kind: number): number {
  let at = from;
  while (at < text.length) {
    const next = classOf(text.charCodeAt(at));
    if (next !== kind && next !== CharClass.mark) break;
    at++;
  }
  return at;
}

/** Adds a word, joining it to the one before where the two are one word in writing. Gives the joint for the next. */
function pushWord(tokens: Token[], token: Token, joint: Joint, vocabulary: Vocabulary): Joint {
  const before = tokens[tokens.length - 1];
  const key =
    before && joint !== 'none' && before.word.kind === 'word'
      ? joinedKey(before.word, token.word, joint, vocabulary)
      : null;
  if (before && key !== null)
    tokens[tokens.length - 1] = { start: before.start, end: token.end, word: vocabulary.word(key) };
  else if (isInitialism(tokens, token)) joinInitial(tokens, token, vocabulary);
  else tokens.push(token);
  return 'none';
}

function joinedKey(before: Word, word: Word, joint: Joint, vocabulary: Vocabulary): string | null {
  if (PREFIXES.has(before.key)) {
    const key = before.key + word.key;
    return joint === 'joined' || vocabulary.isKnown(key) || /[دم]$/.test(word.key) ? key : null;
  }
  if (DETACHED.has(word.key) || (joint === 'joined' && JOINED.has(word.key))) return before.key + word.key;
  return joint === 'space' && word.key === 'ای' && before.key.endsWith('ه') ? before.key + word.key : null;
}

/** «پ.ک.ک»: single letters with full stops between them. */
function isInitialism(tokens: readonly Token[], token: Token): boolean {
  const dot = tokens[tokens.length - 1];
  const before = tokens[tokens.length - 2];
  return (
    token.word.key.length === 1 &&
    dot !== undefined &&
    before !== undefined &&
    dot.word.key === '.' &&
    dot.end === token.start &&
    before.end === dot.start &&
    before.word.kind === 'word' &&
    before.word.key.length <= 3
  );
}

function joinInitial(tokens: Token[], token: Token, vocabulary: Vocabulary): void {
  tokens.pop();
  const before = tokens.pop() as Token;
  tokens.push({ start: before.start, end: token.end, word: vocabulary.word(before.word.key + token.word.key) });
}

const MAX_DIGITS = 15;
const numberWord = (raw: string): Word => {
  const key = foldWord(raw);
  return { ...BARE, kind: 'number', key, value: key.length <= MAX_DIGITS ? Number(key) : null };
};

const BARE: Omit<Word, 'kind' | 'key'> = { id: 0, stem: 0, ending: 'none', lemma: 0, verb: null, value: null };
const marks = new Map<number, Word>();
function markWord(code: number): Word {
  let word = marks.get(code);
  if (!word) {
    word = { ...BARE, kind: 'mark', key: String.fromCharCode(code) };
    marks.set(code, word);
  }
  return word;
}

function findSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let line = 0;
  const close = (last: number) => {
    if (last > first) sentences.push({ first, last, line });
  };
  for (let i = 0; i < tokens.length; i++) {
    const { key, kind } = (tokens[i] as Token).word;
    if (kind !== 'mark') continue;
    if (key === '\n') {
      close(i);
      first = i + 1;
      line++;
    } else if (FULL_STOPS.has(key) && endsSentence(text, tokens, i)) {
      close(i + 1);
      first = i + 1;
    }
  }
  close(tokens.length);
  return sentences;
}

/** A full stop inside a number («۳.۵») or an address («khabar.com») ends nothing. */
function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (stop.word.key !== '.' || !before || !after || before.end !== stop.start || after.start !== stop.end) return true;
  if (before.word.kind === 'number' && after.word.kind === 'number') return false;
  return text.charCodeAt(after.start) > 0x24f || after.word.kind === 'mark';
}
