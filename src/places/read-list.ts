// A type word in, the names of its list out: «روستاهای طیبه الامام، البویضه و حصرایا», «دو قریۀ الکوزی و نجیبان».
import { COMMAS, OBJECT } from '../lexicons/function-words.ts';
import { AND, FEW, IN, NAME_STOPS, SEVERAL } from '../lexicons/place-words.ts';
import type { Place } from '../model/place.ts';
import { keyAt, type Scene, typeOf, type WordHit } from './scene.ts';

/** One name of a list; `rows` where a table has it. */
export interface Member {
  readonly first: number;
  readonly last: number;
  /** After a closing quotation mark. */
  readonly close: number;
  readonly rows: readonly Place[] | null;
}

const OPEN = new Set(['«', '"', '“']);
const CLOSE = new Set(['»', '"', '”']);
const LONGEST = 3;

/** The members of a list from token `end` (where what was read before stops) or from its type word on. */
export function readList(scene: Scene, word: WordHit, end: number): Member[] {
  if (!word.plural && !isCounted(scene, word.first - 1)) return [];
  const members: Member[] = [];
  // «مناطق «زوطر»، «کفرا» و «حناویه»»: the mark that closes the first name stands before the comma.
  let at = end > word.last ? afterSeparator(scene, CLOSE.has(keyAt(scene, end)) ? end + 1 : end) : word.last;
  const isFirst = end <= word.last;
  let sure = !isFirst;
  while (at > 0) {
    const name = readMember(scene, at);
    const member = name ?? readDerived(scene, at);
    if (!member || typeOf(scene.wordAt.get(member.close))) break;
    sure ||= name !== null;
    members.push(member);
    at = afterSeparator(scene, member.close);
  }
  // One unknown word behind a plural («مناطق مسکونی») is no list.
  return !sure || (isFirst && members.length < 2) ? [] : members;
}

/** «شهرهای حدادها، تیری، مارکابا»: between names one that looks like a form of a known word. */
function readDerived(scene: Scene, at: number): Member | null {
  const word = scene.document.tokens[at]?.word;
  const last = at + 1;
  const closed = afterSeparator(scene, last) > 0 || ENDS.has(keyAt(scene, last));
  return closed && word?.id === 0 && isNameWord(scene, at) ? { first: at, last, close: last, rows: null } : null;
}

/** What may stand behind the last name of a list. */
const ENDS: ReadonlySet<string> = new Set([...IN, OBJECT]);

/** The token after a comma or «و»; 0 where none stands. */
function afterSeparator(scene: Scene, at: number): number {
  const key = keyAt(scene, at);
  return COMMAS.has(key) || AND.has(key) ? at + 1 : 0;
}

function readMember(scene: Scene, at: number): Member | null {
  const quoted = OPEN.has(keyAt(scene, at));
  const first = quoted ? at + 1 : at;
  const hit = scene.nameAt.get(first);
  const last = hit ? hit.last : quoted ? endOfQuote(scene, first) : endOfUnknown(scene, first);
  if (last === first) return null;
  const close = CLOSE.has(keyAt(scene, last)) ? last + 1 : last;
  return { first, last, close, rows: hit?.rows ?? null };
}

function endOfQuote(scene: Scene, first: number): number {
  for (let at = first; at <= first + LONGEST; at++) if (CLOSE.has(keyAt(scene, at))) return at;
  return first;
}

/** The words up to a separator when one of them is in no lexicon; without one only the words that are in none. */
function endOfUnknown(scene: Scene, first: number): number {
  let last = first;
  let unknown = first;
  while (last < first + LONGEST && isNameWord(scene, last)) {
    last++;
    if (isUnknown(scene, last - 1)) unknown = last;
  }
  if (unknown === first) return first;
  if (afterSeparator(scene, last) > 0) return last;
  return isUnknown(scene, first) ? unknown : first;
}

function isNameWord(scene: Scene, at: number): boolean {
  const word = scene.document.tokens[at]?.word;
  return word?.kind === 'word' && word.verb === null && !NAME_STOPS.has(word.key) && !scene.wordAt.has(at);
}

function isUnknown(scene: Scene, at: number): boolean {
  const word = scene.document.tokens[at]?.word;
  return word?.kind === 'word' && word.id === 0 && word.stem === 0;
}

const isCounted = (scene: Scene, at: number): boolean =>
  FEW.has(keyAt(scene, at)) || SEVERAL.has(keyAt(scene, at)) || scene.document.tokens[at]?.word.kind === 'number';
