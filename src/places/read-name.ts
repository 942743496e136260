// A type word in, the name after it that no table has: «قریۀ قره غویلی», «روستای «المنصوری»», «ناحیهٔ سوم».
import { COMMAS } from '../lexicons/function-words.ts';
import {
  AND,
  DEMONSTRATIVES,
  DESCRIBING,
  IN,
  KILOMETRES,
  NAME_STOPS,
  NO_NAMES,
  OF_QUARTERS,
  ONE,
  OPEN_VOWEL,
  type PlaceType,
} from '../lexicons/place-words.ts';
import { EVERY } from '../lexicons/toll-words.ts';
import type { PlaceKind } from '../model/place.ts';
import {
  type FoundName,
  hasEzafe,
  isAdjectival,
  isJoined,
  isTouching,
  isUnknown,
  isVerb,
  opensName,
  type Run,
  readFree,
} from './free-names.ts';
import { hasRole, keyAt, type Scene, typeOf, type WordHit } from './scene.ts';

const OPEN = new Set(['«', '"', '“', "'", '(']);
const CLOSE = new Set(['»', '"', '”', "'", ')']);
const LONGEST = 4;

/** Reads the name after a type word; null where the words name nothing. */
export function readName(scene: Scene, word: WordHit, type: PlaceType): FoundName | null {
  const at = nameStart(scene, word.last);
  // «حوزه‌های سیزدهم و دهم پولیس کابل»: several of them are no place of their own.
  const counted = word.plural ? null : readOrdinal(scene, at, type);
  if (counted) return counted;
  if (type.unknown === 'never' || keyAt(scene, word.last - 1).endsWith(OPEN_VOWEL)) return null;
  // «در هر دو ولسوالی شعله‌ور گردید»
  if (EVERY.has(keyAt(scene, word.first - 1)) || EVERY.has(keyAt(scene, word.first - 2))) return null;
  // «اهالی یک قریه جوانی را …»
  if (ONE.has(keyAt(scene, word.first - 1)) && !OPEN.has(keyAt(scene, at)) && !hasEzafe(scene, word.last - 1))
    return null;
  if (OPEN.has(keyAt(scene, at))) return readQuoted(scene, at + 1);
  const run = readRun(scene, at);
  if (run.last === at || NO_NAMES.has(keyAt(scene, at)) || isAdjective(scene, at)) return null;
  if (run.chained) return isChained(scene, run, type) ? { close: run.last, isCounted: false, ...run } : null;
  return word.plural ? null : readFree(scene, word, { run, type });
}

const SPACED_EZAFE = 'ی';

/** «منطقهٔ مرزی کلگان»: past one adjective. */
function nameStart(scene: Scene, from: number): number {
  // «منطقه ی (زاخیل)»
  const at = keyAt(scene, from) === SPACED_EZAFE ? from + 1 : from;
  const hit = scene.wordAt.get(at);
  return hit && hasRole(hit, 'modifier') && isUnknown(scene, hit.last) ? hit.last : at;
}

/** «ناحیهٔ سوم», «حوزهٔ هفتم», «منطقهٔ ۲۲». */
function readOrdinal(scene: Scene, at: number, type: PlaceType): FoundName | null {
  if (type.kinds[0] !== 'area' && type.kinds[1] !== 'area') return null;
  const ordinal = scene.ordinals.get(at);
  // «حوزهٔ هشتم امنیتی شهر کابل»: what the quarter is of stands behind the office.
  if (ordinal && type.kinds.length <= 3)
    return {
      first: at,
      last: ordinal,
      close: ordinal + (OF_QUARTERS.has(keyAt(scene, ordinal)) ? 1 : 0),
      isCounted: true,
    };
  const token = scene.document.tokens[at]?.word;
  const small = token?.kind === 'number' && token.value !== null && token.value > 0 && token.value < 30;
  const follows = typeOf(scene.wordAt.get(at + 1)) !== null || scene.nameAt.has(at + 1);
  return small && follows ? { first: at, last: at + 1, close: at + 1, isCounted: true } : null;
}

function readQuoted(scene: Scene, at: number): FoundName | null {
  for (let last = at; last <= at + LONGEST; last++) {
    if (CLOSE.has(keyAt(scene, last))) return last > at ? { first: at, last, close: last + 1, isCounted: false } : null;
    if (scene.document.tokens[last]?.word.kind !== 'word') return null;
  }
  return null;
}

/** The words up to a stop, a verb, a mark, a type word or a known place. */
function readRun(scene: Scene, first: number): Run {
  let last = first;
  for (; last < first + LONGEST; last++) {
    const token = scene.document.tokens[last];
    const key = keyAt(scene, last);
    const pointing = DEMONSTRATIVES.has(key) && typeOf(scene.wordAt.get(last + 1)) !== null;
    // «ده‌مرده», «سنگ‌آتش», «خواجه‌مشهد»: the second half of a name.
    if (last > first && isJoined(scene, last)) continue;
    if (pointing || isCoarser(scene, last) || isStrong(scene, last)) return { first, last, chained: true };
    if (token?.word.kind !== 'word' || NAME_STOPS.has(key) || isVerb(token.word) || isOtherWord(scene, last))
      return { first, last, chained: (IN.has(key) && opensPlace(scene, last + 1)) || isParallel(scene, first, last) };
  }
  return { first, last, chained: false };
}

/** «منطقه المشعع و منطقه بیوت السیاد»: the same type word stands behind «و» or a comma. */
const isParallel = (scene: Scene, first: number, last: number): boolean => {
  const key = keyAt(scene, first - 1);
  return (AND.has(keyAt(scene, last)) || COMMAS.has(keyAt(scene, last))) && keyAt(scene, last + 1) === key;
};

/** A type word goes on to the place around; «کشور» alone does not. */
const isCoarser = (scene: Scene, at: number): boolean => {
  // «افغان‌تپه» is one word.
  if (isJoined(scene, at)) return false;
  const type = typeOf(scene.wordAt.get(at));
  return type !== null && type.kinds[0] !== 'country';
};

const isStrong = (scene: Scene, at: number): boolean => scene.nameAt.get(at)?.rows.some((row) => !row.weak) ?? false;

/** «تل کیف در ۱۴ کیلومتری شمال موصل»: what follows «در» is a coarser place. */
function opensPlace(scene: Scene, at: number): boolean {
  const hit = scene.wordAt.get(at);
  if (isStrong(scene, at) || hasRole(hit, 'relative')) return true;
  return typeOf(hit) !== null || KILOMETRES.has(keyAt(scene, at + 1));
}

/** Words of the place lexicon other than adjectives end a name. */
const isOtherWord = (scene: Scene, at: number): boolean => {
  const hit = scene.wordAt.get(at);
  return (
    hit !== undefined &&
    !isJoined(scene, at) &&
    !hasRole(hit, 'modifier') &&
    !hasRole(hit, 'person') &&
    !hasRole(hit, 'namesake')
  );
};

/** «منطقهٔ مرزی», «شهرک صهیونیست‌نشین»: the first word describes. */
function isAdjective(scene: Scene, at: number): boolean {
  const key = keyAt(scene, at);
  const run = isTouching(scene, at + 1) || isJoined(scene, at + 1) ? key + keyAt(scene, at + 1) : key;
  return hasRole(scene.wordAt.get(at), 'modifier') || DESCRIBING.some((ending) => run.endsWith(ending));
}

/** With a coarser place after it: kept, or with a word that no lexicon knows. */
function isChained(scene: Scene, run: Run, type: PlaceType): boolean {
  if (type.unknown === 'kept' || (type.kinds[1] !== 'landmark' && opensName(scene, run))) return true;
  if (!LOOSE_KINDS.has(type.kinds[0]) && run.last === run.first + 1 && isAdjectival(scene, run.first)) return false;
  for (let at = run.first; at < run.last; at++) if (isUnknown(scene, at)) return true;
  return LOOSE_KINDS.has(type.kinds[0]) && hasEzafe(scene, run.first - 1);
}

/** Kinds whose unknown names may end like adjectives («منطقهٔ مکی ولسوالی کنگ»). */
const LOOSE_KINDS: ReadonlySet<PlaceKind> = new Set(['area', 'village', 'landmark']);
