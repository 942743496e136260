// «در نشست خبری در تل‌آویو گفت», «پس از پایان نشست سران در آنکارا»: where people met and spoke is no scene of what they spoke of.
import { COMMAS } from '../lexicons/function-words.ts';
import { AT_MEETINGS, IN, MEETINGS } from '../lexicons/place-words.ts';
import { SAYING, SAYING_VERBS } from '../lexicons/pointing-words.ts';
import { PRAYER, SERMONS } from '../lexicons/weekdays.ts';
import { hasRole, keyAt, type Scene } from './scene.ts';

/** How far before «در» the meeting is named, before it what is done at it or to it, and behind the place who speaks. */
const MEETING = 8;
const BEFORE = 3;
const SPOKEN = 30;

/** Whether people met at the place of tokens [first, last) to speak. */
export function isMeetingIn(scene: Scene, first: number, last: number): boolean {
  if (isOfSermon(scene, first) && speaks(scene, last)) return true;
  const preposition = inBefore(scene, first);
  for (let at = preposition - 1; at >= preposition - MEETING; at--) {
    const word = scene.document.tokens[at]?.word;
    // «نشست» is a verb too.
    if (word && MEETINGS.has(word.key))
      return isAtMeeting(scene, at) || (!isStruckAt(scene, at) && speaks(scene, last));
    if (!word || word.key === '\n' || word.key === '.' || (word.verb !== null && word.lemma !== 0)) return false;
    const hit = scene.wordAt.get(at);
    if (hasRole(hit, 'attack') || hasRole(hit, 'event')) return false;
  }
  return false;
}

/** «در خطبه‌های نماز جمعه تبریز … گفت», «در کنفرانس وین گفت»: named after its town. */
function isOfSermon(scene: Scene, first: number): boolean {
  const before = keyAt(scene, first - 1);
  if (keyAt(scene, first - 2) === PRAYER) return SERMONS.has(keyAt(scene, first - 3));
  return MEETINGS.has(before) && IN.has(keyAt(scene, first - 2));
}

/** Words of a town that no table has, before its state («در هانتسویل، آلاباما»). */
const TOWN = 3;

/** The token of «در»; 0 where none stands. */
function inBefore(scene: Scene, first: number): number {
  if (IN.has(keyAt(scene, first - 1))) return first - 1;
  if (!COMMAS.has(keyAt(scene, first - 1))) return 0;
  for (let at = first - 2; at >= first - 1 - TOWN; at--) if (IN.has(keyAt(scene, at - 1))) return at - 1;
  return 0;
}

/** «انفجار در نشست علما در کابل» */
function isStruckAt(scene: Scene, meeting: number): boolean {
  for (let at = meeting - 1; at >= meeting - BEFORE; at--) {
    const hit = scene.wordAt.get(at);
    if (hasRole(hit, 'attack') || hasRole(hit, 'event') || scene.harmAt.has(at)) return true;
  }
  return false;
}

/** «در حاشیهٔ نشست …», «پس از پایان اجلاس …» */
function isAtMeeting(scene: Scene, meeting: number): boolean {
  for (let at = meeting - 1; at >= meeting - BEFORE; at--) if (AT_MEETINGS.has(keyAt(scene, at))) return true;
  return false;
}

/** Whether the first verb behind a token is one of saying. */
function speaks({ document: { tokens } }: Scene, from: number): boolean {
  for (let at = from; at < from + SPOKEN; at++) {
    const word = tokens[at]?.word;
    if (!word || word.key === '\n' || word.key === '.') return false;
    if (SAYING_VERBS.has(word.key)) return true;
    if (word.verb !== null && word.lemma !== 0) return SAYING.has(tokens[at - 1]?.word.key ?? '');
  }
  return false;
}
