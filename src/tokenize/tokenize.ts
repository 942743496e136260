// Text in, words with their positions out, in one pass over the code units. Lost and added joints are mended here, once:
// «می گوید», «می‌گوید» and «میگوید» are one word, «کشور های» is a plural, «درولسوالی» two words, «پ.ک.ک» one.
import { CharClass, classOf, foldWord } from '../normalize/letters.ts';
import { AUXILIARIES, EZAFE, HALVES, WITH_HALF } from './endings.ts';
import { withoutBreaks } from './line-breaks.ts';
import type { Part } from './parts.ts';
import { findSentences } from './sentences.ts';
import { withWrittenObjects } from './spoken.ts';
import { JOINS, type Token, type Tokenized, type Word } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

const NEWLINE = 10;
const DASH = 0x2d;
const TATWEEL = 0x0640;
const ZWNJ = 0x200c;
/** Digits that a number keeps exactly. */
const MAX_DIGITS = 15;
/** A word that is as long takes no more endings: «ها ها ها …» would grow without end. */
const LONGEST_JOINED = 60;

/** How a token is set off from the one before it; `joined` by what stands for a ZWNJ, as in the forms of lexicons. */
type Joint = 'space' | 'zwnj' | 'joined' | 'none';

/** Reads a text, or a part of it; spans refer to the whole text either way. */
export function tokenize(text: string, vocabulary: Vocabulary, part?: Part): Tokenized {
  const { from, to, line } = part ?? { from: 0, to: text.length, line: 0 };
  const read = (key: string) => vocabulary.read(key, 0, key.length) as Word;
  const tokens = withWrittenObjects(withoutBreaks(scan(text, vocabulary, { from, to })), read);
  return { text, tokens, sentences: findSentences(text, tokens, line) };
}

function scan(text: string, vocabulary: Vocabulary, { from, to }: { from: number; to: number }): Token[] {
  const tokens: Token[] = [];
  let joint: Joint = 'none';
  let at = from;
  while (at < to) {
    const kind = classOf(text.charCodeAt(at));
    const start = at++;
    if (kind === CharClass.letter) {
      at = endOfRun(text, at, { kind: CharClass.letter, to });
      pushRun(tokens, { start, end: at, read: vocabulary.read(text, start, at) }, joint, vocabulary);
      joint = 'none';
    } else if (kind === CharClass.space) joint = 'space';
    else if (kind === CharClass.joiner) joint = joint === 'space' ? joint : joinedBy(text.charCodeAt(start));
    else if (kind === CharClass.digit) {
      at = endOfRun(text, at, { kind: CharClass.digit, to });
      tokens.push({ start, end: at, word: numberWord(text, start, at, vocabulary) });
      joint = 'none';
    } else if (joint === 'space' && isDash(text, start)) {
      tokens.push({ start, end: at, word: markWord(DASH) });
      joint = 'none';
    } else if (kind !== CharClass.mark) {
      tokens.push({ start, end: at, word: markWord(kind === CharClass.newline ? NEWLINE : text.charCodeAt(start)) });
      joint = 'none';
    }
  }
  return tokens;
}

const joinedBy = (code: number): Joint => (code === ZWNJ ? 'zwnj' : 'joined');

/** «لشکرگاه ـ باختر»: a tatweel between spaces is typed for a dash. */
const isDash = (text: string, at: number): boolean =>
  text.charCodeAt(at) === TATWEEL && classOf(text.charCodeAt(at + 1)) === CharClass.space;

function endOfRun(text: string, from: number, { kind, to }: { kind: number; to: number }): number {
  let at = from;
  while (at < to) {
    const next = classOf(text.charCodeAt(at));
    if (next !== kind && next !== CharClass.mark) break;
    at++;
  }
  return at;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly read: ReturnType<Vocabulary['read']>;
}

function pushRun(tokens: Token[], { start, end, read }: Run, joint: Joint, vocabulary: Vocabulary): void {
  if ('key' in read) {
    pushWord(tokens, { start, end, word: read }, joint, vocabulary);
    return;
  }
  for (const [i, piece] of read.entries())
    pushWord(
      tokens,
      { start: start + piece.start, end: start + piece.end, word: piece.word },
      i === 0 ? joint : 'none',
      vocabulary,
    );
}

/** Adds a word, joining it to the one before where the two are one word in writing. */
function pushWord(tokens: Token[], token: Token, joint: Joint, vocabulary: Vocabulary): void {
  const before = tokens.length > 0 ? (tokens[tokens.length - 1] as Token) : null;
  const joins = token.word.joins;
  if (before && joint !== 'none' && before.word.kind === 'word') {
    if (isOneWord(before.word, token.word, joint, vocabulary)) {
      // «خانه‌ی» is «خانهٔ», whose mark folds away.
      if (joint === 'zwnj' && token.word.key === EZAFE && (before.word.joins & JOINS.he) !== 0) {
        tokens[tokens.length - 1] = { ...before, end: token.end };
        return;
      }
      const key = before.word.key + token.word.key;
      tokens[tokens.length - 1] = { start: before.start, end: token.end, word: vocabulary.word(key) };
      return;
    }
  } else if ((joins & JOINS.initial) !== 0 && isInitialism(tokens, token)) {
    joinInitial(tokens, token, vocabulary);
    return;
  }
  tokens.push(token);
}

function isOneWord(before: Word, word: Word, joint: Joint, vocabulary: Vocabulary): boolean {
  if (before.key.length > LONGEST_JOINED) return false;
  if ((before.joins & JOINS.prefix) !== 0)
    return joint !== 'space' || (word.joins & JOINS.person) !== 0 || vocabulary.isKnown(before.key + word.key);
  if (joint === 'zwnj' && (before.key === WITH_HALF || HALVES.has(word.key))) {
    const { id, stem } = vocabulary.word(before.key + word.key);
    if (id !== 0 || stem !== 0) return true;
  }
  if ((word.joins & (JOINS.detached | JOINS.joined | JOINS.indefinite)) === 0) return false;
  // «کرده‌ام»: an auxiliary; «خانه‌ام» is one word.
  if (before.verb?.form === 'participle' && AUXILIARIES.has(word.key)) return false;
  if ((word.joins & JOINS.detached) !== 0 || (joint !== 'space' && (word.joins & JOINS.joined) !== 0)) return true;
  return joint === 'space' && (word.joins & JOINS.indefinite) !== 0 && (before.joins & JOINS.he) !== 0;
}

/** «پ.ک.ک»: single letters with full stops between them. */
function isInitialism(tokens: readonly Token[], token: Token): boolean {
  const dot = tokens[tokens.length - 1];
  const before = tokens[tokens.length - 2];
  return (
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

const BARE: Omit<Word, 'kind' | 'key'> = {
  id: 0,
  stem: 0,
  ending: 'none',
  lemma: 0,
  verb: null,
  value: null,
  joins: 0,
};

/** Digits of a number in a name («قول اردوی ۲۰۹»). */
const LONGEST_NAMED = 4;

/** A run of digits; a longer one than a number can keep has no value and is cut for its key. */
function numberWord(text: string, start: number, end: number, vocabulary: Vocabulary): Word {
  const key = foldWord(text.slice(start, Math.min(end, start + MAX_DIGITS * 4)));
  return {
    kind: 'number',
    key,
    ...BARE,
    // «شاهد ۱۳۶», «بی‌۵۲»: numbers that names hold.
    id: key.length <= LONGEST_NAMED ? vocabulary.idOf(key) : 0,
    value: end - start <= MAX_DIGITS * 4 && key.length <= MAX_DIGITS ? Number(key) : null,
  };
}

const marks = new Map<number, Word>();
function markWord(code: number): Word {
  let word = marks.get(code);
  if (!word) {
    word = { kind: 'mark', key: String.fromCharCode(code), ...BARE };
    marks.set(code, word);
  }
  return word;
}
