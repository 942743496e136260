// Which reading a verb of saying has: some hold only beside a word that they need («مسئولیت … پذیرفت»).
import { ANSWERABLE } from '../../lexicons/blame-words.ts';
import { DEEDS, DEMONSTRATIVES, GUILTY, GUILTY_TAIL, OBJECT } from '../../lexicons/function-words.ts';
import {
  BLAMED_AS,
  CALLED,
  NAMES_ATTACKERS,
  NOT_HELD,
  type ReportingValue,
  SEES,
  STANDS,
} from '../../lexicons/reporting.ts';
import type { Mention } from '../../match/find.ts';
import { foldWord } from '../../normalize/letters.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** The first reading whose needed word stands in the clause; «مسئولیت را پذیرفت» says more than «پذیرفت». */
export function readingOf(
  tokens: readonly Token[],
  clause: Clause,
  mention: Mention<ReportingValue>,
): Mention<ReportingValue>['entry'] | undefined {
  const fits = [mention.entry, ...mention.others].filter((entry) => {
    if (!entry.value.needs) return true;
    // «درست ندانست» denies; «این اتهام درست است، دانست» holds nothing untrue.
    if (entry.id === NOT_HELD && !tokens[mention.last - 1]?.word.verb?.negative) return false;
    const [first, last] = neededIn(tokens, clause, { entry, mention });
    return partsOf(entry.value.needs).some((word) => hasWord(tokens, first, last, word));
  });
  return fits.find(({ value }) => value.needs) ?? fits[0];
}

/**
 * Where a needed word has to stand. «X را مسئول … اعلام کرد»: the word for the guilty stands behind the accused, whom «را» marks;
 * «یک مسئول اعلام کرد» is no blame. «دست طالبان را در این حمله می‌بیند»: the hand that is seen stands before «را».
 */
function neededIn(
  tokens: readonly Token[],
  clause: Clause,
  { entry, mention: { first: end } }: { entry: Mention<ReportingValue>['entry']; mention: Stretch },
): readonly [first: number, last: number] {
  const { first } = clause;
  // «انگشت اتهام را به سوی طالبان دراز کرده و گفته است»: what something is called stands behind «را».
  if (entry.id === CALLED) return [lastObject(tokens, first, end) ?? first, end];
  // «در اعلامیه‌ای که از سوی طالبان نشر شده، آمده است»: the paper may stand clauses before.
  if (entry.id === STANDS) return [openingOf(tokens, first), end];
  // «این حمله از سوی والی کار طالبان خوانده شد»
  if (entry.id === BLAMED_AS) return [Math.max(first, end - LONGEST_GUILTY), end];
  if (entry.id === SEES || entry.id === NAMES_ATTACKERS) return [first, lastObject(tokens, first, end) ?? first];
  if (entry.value.stance !== 'alleges') return [first, end];
  for (let at = first; at < end; at++)
    // «عامل این حمله را داعش معرفی کرد»: the guilty are the object, and who they are stands behind «را».
    if (keyAt(tokens, at) === OBJECT) return [end - at > 1 ? guiltyBefore(tokens, first, at) : at, end];
  return [end, end];
}

/** The last «را» between two tokens. */
function lastObject(tokens: readonly Token[], first: number, end: number): number | null {
  for (let at = end - 1; at > first; at--) if (keyAt(tokens, at) === OBJECT) return at;
  return null;
}

/** Where «عامل (اصلی) این حمله را» opens, else the token of «را». */
export function guiltyBefore(tokens: readonly Token[], first: number, object: number): number {
  for (let at = object - 1; at >= Math.max(first, object - LONGEST_GUILTY); at--) if (isGuilty(tokens, at)) return at;
  return object;
}

/** «عامل این حمله», «مسئول رویداد», «مقصر اصلی این کشتار». */
function isGuilty(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at);
  if (!GUILTY.has(key) && !ANSWERABLE.has(key)) return false;
  const next = GUILTY_TAIL.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  return DEEDS.has(keyAt(tokens, next));
}

const LONGEST_GUILTY = 5;

/** Whether «عامل این حمله را», «مظنون اصلی این حمله» opens at a token, so that no name goes on over it. */
export function opensGuilty(tokens: readonly Token[], at: number): boolean {
  if (!isGuilty(tokens, at)) return false;
  const next = GUILTY_TAIL.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (GUILTY.has(keyAt(tokens, at)) && DEMONSTRATIVES.has(keyAt(tokens, next))) return true;
  for (let i = at + 2; i <= at + LONGEST_GUILTY; i++) {
    if (keyAt(tokens, i) === OBJECT) return true;
    if (tokens[i]?.word.kind !== 'word' || tokens[i]?.word.verb) return false;
  }
  return false;
}

const FAR = 16;
const STOP = '.';

/** The opening of the sentence, as far back as what is told of a paper may reach. */
function openingOf(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > 0 && first - at < FAR && keyAt(tokens, at - 1) !== STOP && keyAt(tokens, at - 1) !== '\n') at--;
  return at;
}

const SHORT = 3;

/** A needed word as the keys of its tokens. */
type Needed = readonly string[];

const partsByNeeds = new WeakMap<readonly string[], readonly Needed[]>();

/** The needed words of an entry as keys, made once. */
function partsOf(needs: readonly string[]): readonly Needed[] {
  let parts = partsByNeeds.get(needs);
  if (!parts) {
    parts = needs.map((word) => word.split(' ').map(foldWord));
    partsByNeeds.set(needs, parts);
  }
  return parts;
}

function hasWord(tokens: readonly Token[], first: number, last: number, word: Needed): boolean {
  const [head = ''] = word;
  const isOne = word.length === 1;
  for (let at = first; at <= last - word.length; at++) {
    const key = keyAt(tokens, at);
    // «کار طالبان», but not «کارمند»: a short word is whole.
    if (key === head ? goesOn(tokens, at, word) : isOne && head.length > SHORT && key.startsWith(head)) return true;
    // «بی‌بنیاد»: a word with a prefix may be two tokens.
    if (isOne && head.startsWith(key) && at + 1 < last && key + keyAt(tokens, at + 1) === head) return true;
  }
  return false;
}

const goesOn = (tokens: readonly Token[], at: number, word: Needed): boolean =>
  word.every((part, i) => keyAt(tokens, at + i) === part);
