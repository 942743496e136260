// A type word and the words after it in, a name out that nothing ends: «در شهرک زرناس», «به منطقهٔ تل النحاس، …».
import { COMMAS } from '../lexicons/function-words.ts';
import {
  ADJECTIVE_ENDING,
  ARTICLE,
  EZAFE_LETTERS,
  IN,
  LOCATIVE,
  NAME_OPENERS,
  NAME_PARTS,
  type PlaceType,
  UNNAMED_ARTICLES,
} from '../lexicons/place-words.ts';
import type { PlaceKind } from '../model/place.ts';
import { areJoined, type Word } from '../tokenize/token.ts';
import { extendLeft } from './relatives.ts';
import { hasRole, keyAt, type Scene, type WordHit } from './scene.ts';

export interface FoundName {
  readonly first: number;
  readonly last: number;
  /** After a closing quotation mark. */
  readonly close: number;
  /** «ناحیهٔ سوم»: a quarter by its number. */
  readonly isCounted: boolean;
}

/** The words that a name may take. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** A coarser place follows. */
  readonly chained: boolean;
}

/** Kinds of which a name of no table is read with nothing after it. */
const FREE_KINDS: ReadonlySet<PlaceKind> = new Set(['village', 'city', 'area', 'landmark']);

/** With nothing after it to end the name: its first word, the rest of its run of letters, and a second word of names. */
export function readFree(scene: Scene, word: WordHit, { run, type }: { run: Run; type: PlaceType }): FoundName | null {
  const at = run.first;
  if (type.unknown === 'guarded' && !isGuarded(scene, word, { run, type })) return null;
  let last = at + 1;
  if (opensName(scene, run)) last++;
  while (last < run.last && (isTouching(scene, last) || isJoined(scene, last) || NAME_PARTS.has(keyAt(scene, last))))
    last++;
  return { first: at, last, close: last, isCounted: false };
}

/** «ملک فیصل», «عیتا الجبل»: two words of one name. */
export const opensName = (scene: Scene, { first, last }: Run): boolean =>
  last > first + 1 && (NAME_OPENERS.has(keyAt(scene, first)) || hasArticle(keyAt(scene, first + 1)));

/** «الشرقیه», but not «الان». */
export const hasArticle = (key: string): boolean => key.startsWith(ARTICLE) && !UNNAMED_ARTICLES.has(key);

/** A lone unknown word is a name after a preposition and a type word with its ezafe written, and before no verb. */
function isGuarded(scene: Scene, word: WordHit, { run, type }: { run: Run; type: PlaceType }): boolean {
  const at = run.first;
  const next = scene.document.tokens[at + 1]?.word;
  if (!LOCATIVE.has(keyAt(scene, extendLeft(scene, word.first).first - 1))) return false;
  if (type.kinds[1] !== 'landmark' && opensName(scene, run)) return true;
  if (!FREE_KINDS.has(type.kinds[0]) && !isSite(scene, word, type)) return false;
  return (
    (isUnknown(scene, at) || (next?.kind === 'mark' && next.key === '،' && isNoun(scene, at))) &&
    (!isAdjectival(scene, at) || hasArticle(keyAt(scene, at))) &&
    (type.kinds[0] === 'city' ||
      hasEzafe(scene, word.last - 1) ||
      isAdjectival(scene, word.last - 1) ||
      isClosed(scene, at, type.kinds[0])) &&
    (next === undefined || !isVerb(next))
  );
}

/** «در شهرک زرناس هستند»: a word of a kind that is mostly named; of a region only before a comma or «در» («در منطقه دارمان، در …»). */
function isClosed(scene: Scene, at: number, kind: PlaceKind): boolean {
  const next = keyAt(scene, at + 1);
  return kind === 'village' || kind === 'facility' || COMMAS.has(next) || IN.has(next) || isTouching(scene, at + 1);
}

/** Camps and plants are mostly named, unlike streets; a base only with the article of a name («پایگاه العدیری»). */
const isSite = (scene: Scene, word: WordHit, { kinds }: PlaceType): boolean =>
  kinds[0] === 'facility' &&
  kinds[1] === 'crossing' &&
  (!hasRole(word, 'force') || hasArticle(keyAt(scene, word.last)));

/** «منطقهٔ دادشان،»: a name that could be read as a word with an ending. */
const isNoun = (scene: Scene, at: number): boolean => {
  const word = scene.document.tokens[at]?.word;
  return word?.kind === 'word' && word.verb === null && word.ending === 'possessive';
};

export const isAdjectival = (scene: Scene, at: number): boolean => keyAt(scene, at).endsWith(ADJECTIVE_ENDING);

export const isTouching = (scene: Scene, at: number): boolean =>
  scene.document.tokens[at]?.start === scene.document.tokens[at - 1]?.end;

/** Whether the ezafe of a word is written: «منطقهٔ», «منطقۀ», «منطقه‌ی». */
export function hasEzafe(scene: Scene, at: number): boolean {
  const token = scene.document.tokens[at];
  if (!token) return false;
  const last = scene.document.text.charAt(token.end - 1);
  return token.word.ending !== 'none' || EZAFE_LETTERS.some((letter) => letter === last);
}

export const isUnknown = (scene: Scene, at: number): boolean => {
  const word = scene.document.tokens[at]?.word;
  return word?.kind === 'word' && word.id === 0 && word.stem === 0;
};

/** Whether a token is joined to the one before by a ZWNJ. */
export const isJoined = ({ document }: Scene, at: number): boolean => areJoined(document, at);

/** A verb of its own, no form of a noun. */
export const isVerb = (word: Word): boolean => word.verb !== null && word.lemma !== 0;
