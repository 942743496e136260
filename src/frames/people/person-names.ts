// Runs of words that may be a person's name: words of no list, or given names, side by side.
import {
  CALLED,
  CALLED_ALL,
  COMMAS,
  HONORIFICS,
  NAME_ENDS,
  NAME_LEADS,
  NAME_TAILS,
  OBJECT,
  PREPOSITIONS,
} from '../../lexicons/function-words.ts';
import type { VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import type { Token, Word } from '../../tokenize/token.ts';
import { isUnknown } from '../actors/open-groups.ts';
import { keyAt, type Stretch, startsAt } from '../reading.ts';

const LONGEST_NAME = 4;

/** What names are read from. */
export interface NameWords {
  readonly tokens: readonly Token[];
  readonly nouns: readonly Mention<VictimValue>[];
  readonly offices: readonly Mention[];
  /** A flag for each token that some list reads as a word or phrase. */
  readonly taken: Uint8Array;
  /** Given names and titles. */
  readonly given: readonly Stretch[];
  readonly dates: readonly Stretch[];
}

/** A run is read from its first word. */
export const isInRun = (context: NameWords, at: number): boolean => isNameWord(context, at - 1);

export function isNameWord({ tokens, taken }: NameWords, at: number): boolean {
  const word = tokens[at]?.word;
  return (
    word?.kind === 'word' &&
    word.key.length > 1 &&
    !word.verb &&
    taken[at] === 0 &&
    !FUNCTION_WORDS.has(word.key) &&
    !HONORIFICS.has(word.key)
  );
}

/** Whether a run has a word that no list knows or a given name; words that are known make no name by themselves. */
export function isTelling({ tokens, given }: NameWords, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isUnknown(tokens[at]) || startsAt(given, at)) return true;
  return false;
}

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...PREPOSITIONS, ...NAME_ENDS, ...NAME_LEADS]);

export function nameEnd(context: NameWords, from: number): number {
  let at = from;
  while (
    at < from + LONGEST_NAME &&
    (isNameWord(context, at) || (at > from && NAME_TAILS.has(keyAt(context.tokens, at))))
  )
    at++;
  return at;
}

/** «اسماعیل خطیب، وزیر …»: behind a given name the last word before a comma is a name, whatever else it may be. */
export function withSurname(context: NameWords, first: number, last: number): number {
  const word = context.tokens[last]?.word;
  const isName =
    last === first + 1 &&
    startsAt(context.given, first) !== undefined &&
    word?.kind === 'word' &&
    !word.verb &&
    !FUNCTION_WORDS.has(word.key) &&
    COMMAS.has(keyAt(context.tokens, last + 1));
  return isName ? last + 1 : last;
}

/** Behind «به نام», «بنام»; the token itself where no such words stand. */
export const calledEnd = (tokens: readonly Token[], at: number): number => behindPhrase(tokens, at, CALLED);

const behindPhrase = (tokens: readonly Token[], at: number, phrases: typeof CALLED): number =>
  at + (phrases.find((phrase) => phrase.every((word, k) => keyAt(tokens, at + k) === word))?.length ?? 0);

/** «به نام‌های یاسر، ناصر و طاها ریگی»: behind the names; the token itself where no such words stand. */
export function calledAllEnd(tokens: readonly Token[], at: number): number {
  const names = behindPhrase(tokens, at, CALLED_ALL);
  let last = names;
  while (names > at && last < names + MOST_CALLED && isCalled(tokens[last]?.word)) last++;
  return last;
}

const isCalled = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.verb &&
  word.key !== OBJECT &&
  !PREPOSITIONS.has(word.key) &&
  (word.kind !== 'mark' || CALLED_MARKS.has(word.key));

const CALLED_MARKS: ReadonlySet<string> = new Set([...COMMAS, '(', ')', '«', '»']);
const MOST_CALLED = 60;

/** Behind «به نام» the first word is a name even where a list knows it as something else. */
export function calledName(context: NameWords, from: number): number {
  const word = context.tokens[from]?.word;
  const isName = word?.kind === 'word' && !word.verb && !FUNCTION_WORDS.has(word.key) && word.key !== OBJECT;
  return isName ? nameEnd(context, from + 1) : from;
}

/** ««حمیدرضا دهقان»»: all that stands in the marks, whatever else its words may be. */
export function quotedName(context: NameWords, from: number): number {
  const { tokens } = context;
  for (let at = from; at <= from + LONGEST_NAME; at++) {
    const word = tokens[at]?.word;
    if (word?.key === '»' && at > from) return at;
    if (word?.kind !== 'word' || word.verb || FUNCTION_WORDS.has(word.key)) break;
  }
  return calledName(context, from);
}
