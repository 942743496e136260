// «کابل گفت», «میان کابل و اسلام‌آباد»: a capital as a government.
import { COMMAS } from '../lexicons/function-words.ts';
import {
  AND,
  CLAUSE,
  IN,
  LOCATIVE,
  OF_GOVERNMENTS,
  PARTY,
  type PlaceWord,
  SIDE,
  SPEECH,
  THEIR_OWN,
  WE,
} from '../lexicons/place-words.ts';
import { isCapital } from './gazetteer.ts';
import { hasRole, keyAt, type Scene } from './scene.ts';

/** How far around a capital the words that decide are looked for. */
const AROUND = 7;
const WHERE: readonly PlaceWord['role'][] = ['type', 'facility', 'hospital', 'attack', 'event', 'relative'];
const HAPPENING: readonly PlaceWord['role'][] = ['attack', 'event', 'facility'];

/** Whether a bare capital at tokens [first, last) stands for its government. */
export function isGovernment(scene: Scene, first: number, last: number): boolean {
  const before = scene.document.tokens[first - 1]?.word;
  const key = before?.key ?? '';
  if (isAmongTowns(scene, last)) return false;
  if ((!before || before.kind === 'mark') && (isPair(scene, last) || isVoice(scene, first, last))) return true;
  if (PARTY.has(key) || SIDE.has(key) || OF_GOVERNMENTS.has(key)) return true;
  // «پایبندی تهران», «مذاکرات اسلام‌آباد»: a noun that is no event and no place governs it.
  if (before && before.kind !== 'mark' && !CLAUSE.has(key)) return !isWhere(scene, first);
  return acts(scene, last);
}

/** «کابل و اسلام‌آباد … توافق کردند»: two states at the head of a clause. */
function isPair(scene: Scene, last: number): boolean {
  if (!AND.has(keyAt(scene, last))) return false;
  return scene.nameAt.get(last + 1)?.rows.some((row) => row.kind === 'country' || isCapital(row)) ?? false;
}

const COLON = ':';
/** How many words a heading of two voices has. */
const HEADING = 24;

/** «اسلام‌آباد: پناهگاه‌ها را زدیم؛ کابل: قربانیان زن و کودک‌اند»: a capital before a colon that says «we», or that another answers. */
function isVoice(scene: Scene, first: number, last: number): boolean {
  if (keyAt(scene, last) !== COLON) return false;
  const { tokens } = scene.document;
  for (let at = Math.max(0, first - HEADING); at < last + HEADING; at++) {
    if (at > last && tokens[at]?.word.verb && keyAt(scene, at).endsWith(WE)) return true;
    const name = at === first ? undefined : scene.nameAt.get(at);
    if (name?.rows.some(isCapital) && keyAt(scene, name.last) === COLON) return true;
  }
  return false;
}

/** «تهران، نطنز و تبریز را بمباران کردند»: what stands in one list with a town that is no capital is a town. */
function isAmongTowns(scene: Scene, last: number): boolean {
  const next = AND.has(keyAt(scene, last)) || COMMAS.has(keyAt(scene, last)) ? scene.nameAt.get(last + 1) : undefined;
  return next?.rows.every((row) => row.kind !== 'country' && !row.weak && !isCapital(row)) ?? false;
}

/** «انفجار در مرکز خرید قاهره»: a preposition or a word for a place or an event stands shortly before. */
function isWhere(scene: Scene, first: number): boolean {
  for (let at = first; at > first - AROUND; at--) {
    const word = scene.document.tokens[at - 1]?.word;
    if (!word || word.kind === 'mark' || (word.verb !== null && word.lemma !== 0)) return false;
    const hit = scene.wordBefore.get(at);
    if (LOCATIVE.has(word.key) || WHERE.some((role) => hasRole(hit, role))) return true;
  }
  return false;
}

/** A clause that opens with a capital tells what it says or does, unless it tells of an event there («تهران صدای انفجار»). */
function acts(scene: Scene, last: number): boolean {
  let happens = scene.document.tokens[last]?.word.kind !== 'word';
  for (let at = last; at < last + AROUND; at++) {
    const word = scene.document.tokens[at]?.word;
    if (!word || word.kind === 'mark') break;
    if (SPEECH.has(word.key)) return true;
    const hit = scene.wordAt.get(at);
    // «لندن حملات هوایی خود را آغاز کرد»
    if (hasRole(hit, 'attack') && THEIR_OWN.has(keyAt(scene, hit?.last ?? at))) return true;
    happens ||= word.kind === 'number' || IN.has(keyAt(scene, at)) || HAPPENING.some((role) => hasRole(hit, role));
  }
  return !happens;
}
