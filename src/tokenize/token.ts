// What the tokenizer hands on. Words are shared between tokens; tokens carry positions.
import type { Span } from '../model/span.ts';

/** How a word was made from its stem. `i` is the ending «ی»: indefinite, relational or ezafe cannot be told apart. */
export type Ending = 'none' | 'plural' | 'ezafe' | 'i' | 'possessive';

export interface VerbForm {
  readonly negative: boolean;
  readonly plural: boolean;
  readonly form: 'past' | 'imperfect' | 'participle' | 'present' | 'subjunctive' | 'infinitive';
}

/** One spelling, folded and analysed once. Ids are those of the vocabulary; 0 means unknown. */
export interface Word {
  readonly kind: 'word' | 'number' | 'mark';
  readonly key: string;
  readonly id: number;
  readonly stem: number;
  readonly ending: Ending;
  /** Id of the verb's class of synonyms («شدن، گردیدن») when the word is a form of a known verb. */
  readonly lemma: number;
  readonly verb: VerbForm | null;
  /** The value of a run of digits. */
  readonly value: number | null;
  /** How it is joined to its neighbours in writing: flags of `JOINS`. */
  readonly joins: number;
}

/** What the tokenizer asks of a word when it mends joints; told once a word, since most words answer "nothing". */
export const JOINS = {
  /** «می», «نمی» */
  prefix: 1,
  /** «ها», «های»: also written apart */
  detached: 2,
  /** «اش», «گان»: after a ZWNJ */
  joined: 4,
  /** «ای» */
  indefinite: 8,
  /** ends with «ه» */
  he: 16,
  /** ends like the persons of a verb, «د» or «م» */
  person: 32,
  /** one letter */
  initial: 64,
} as const;

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

/** A stretch of tokens up to a full stop, question mark or line end. */
export interface Sentence {
  /** Index of its first token and of the first token after it. */
  readonly first: number;
  readonly last: number;
  /** Index of its line. */
  readonly line: number;
}

export interface Tokenized {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** ZWNJ, and what stands in its place. */
const JOINERS = /^[\u200c\u200b\u00ac]+$/;

/** Whether only a joint stands between a token and the one before it. */
export function areJoined({ text, tokens }: Tokenized, at: number): boolean {
  const from = tokens[at - 1]?.end ?? 0;
  const to = tokens[at]?.start ?? 0;
  return to > from && JOINERS.test(text.slice(from, to));
}

const DAMMA = '\u064f';

/** Whether a word has its «u» written, which tells it from another («کُرد» from «کرد», «نُه» from «نه»). */
export const hasDamma = ({ text, tokens }: Tokenized, at: number): boolean =>
  text.slice(tokens[at]?.start, tokens[at]?.end).includes(DAMMA);

/** The span of a run of tokens [first, last). */
export const spanOf = (tokens: readonly Token[], first: number, last: number): Span => [
  (tokens[first] as Token).start,
  (tokens[last - 1] as Token).end,
];
