// «از کابل به قندهار», «شش تن از قندهار»: places that people come from or a road joins.
import { OBJECT, THAT } from '../lexicons/function-words.ts';
import {
  AND,
  ANSWERS,
  BETWEEN,
  BOUND,
  CAME,
  FALLS,
  FEW,
  FOR,
  FROM,
  GOING,
  IN,
  LIVING,
  MORE,
  ON_THE_WAY,
  ONWARD,
  REACHING,
  ROADS,
  TOWARDS,
  UNTO,
  WARS,
  WENT,
} from '../lexicons/place-words.ts';
import { hasRole, keyAt, type Scene } from './scene.ts';

/** How far before «از» a count is looked for. */
const COUNT = 3;

/** Whether «از» before a place [at + 1, last) makes it where somebody comes from. `at` is the token of «از». */
export function isLeft(scene: Scene, at: number, last: number): boolean {
  if (!FROM.has(keyAt(scene, at))) return isOnward(scene, last) && isOutOf(scene, at);
  if (CAME.has(keyAt(scene, last))) return true;
  return GOING.has(keyAt(scene, last)) || isOnward(scene, last) || (isCounted(scene, at) && !areTaken(scene, at, last));
}

/** «نُه مسافر که از شاه‌جوی ربوده شده بودند»: it befell them there. */
const areTaken = (scene: Scene, at: number, last: number): boolean =>
  keyAt(scene, at - 1) === THAT && (scene.harmAt.has(last) || scene.harmAt.has(last + 1));

/** How far before a place «از» may stand. */
const OUT = 3;

/** «از باغ‌های انگور کلکان به سوی پایگاه بگرام». */
function isOutOf(scene: Scene, at: number): boolean {
  for (let back = at; back > at - OUT; back--) {
    const word = scene.document.tokens[back]?.word;
    if (word?.kind !== 'word' || word.verb !== null || IN.has(word.key)) return false;
    if (FROM.has(word.key)) return true;
  }
  return false;
}

/** «از شهر میمنه به سوی قیصار». */
const isOnward = (scene: Scene, last: number): boolean =>
  TOWARDS.has(keyAt(scene, last)) && (scene.nameAt.has(last + 1) || ONWARD.has(keyAt(scene, last + 1)));

/** «شش طالب از ولایت‌های قندهار و هلمند». */
function isCounted(scene: Scene, at: number): boolean {
  const noun = scene.document.tokens[at - 1]?.word;
  if (noun?.kind !== 'word' || noun.verb !== null || noun.key === OBJECT) return false;
  // «صدای چند انفجار از سیریک»: where it was heard from.
  const hit = scene.wordBefore.get(at);
  if (hasRole(hit, 'event') || hasRole(hit, 'attack')) return false;
  for (let back = at - 2; back >= at - COUNT; back--)
    if (scene.document.tokens[back]?.word.kind === 'number' || isFew(keyAt(scene, back))) return true;
  return false;
}

const DASHES = new Set(['-', '–', '—', '_']);

const isFew = (key: string): boolean => FEW.has(key) || MORE.has(key);

/** Whether a place [first, last) and the one from `next` are the ends of a road («شاهراه کابل – قندهار», «میان اندر و ده‌یک»). */
export function isRoad(scene: Scene, first: number, { last, next }: { last: number; next: number }): boolean {
  const isBetween = BETWEEN.has(keyAt(scene, first - 1));
  const named = isBetween || ROADS.has(keyAt(scene, first)) || ROADS.has(keyAt(scene, first - 1));
  const gap = next - last;
  if (!named || gap < 1 || gap > 2) return false;
  const joint = keyAt(scene, last);
  return DASHES.has(joint) || UNTO.has(joint) || (AND.has(joint) && (isBetween || ROADS.has(keyAt(scene, first))));
}

/** «شاهراه کابل – شمال»: a road to a side of the country. */
export const isRoadAway = (scene: Scene, first: number, last: number): boolean =>
  (ROADS.has(keyAt(scene, first)) || ROADS.has(keyAt(scene, first - 1))) &&
  DASHES.has(keyAt(scene, last)) &&
  hasRole(scene.wordAt.get(last + 1), 'relative');

/** How far behind «به» a place lies in what is answered, and how far behind a place the verb of going. */
const ANSWERED = 9;
const WAY = 3;

/** Whether a place lies in what is only answered («در محکومیت حملهٔ جمعه بر آموزشگاه کاج کابل»). */
function isAnswered(scene: Scene, first: number): boolean {
  let isAttack = false;
  for (let at = first - 1; at > first - ANSWERED; at--) {
    const word = scene.document.tokens[at]?.word;
    if (!word || word.kind === 'mark' || (word.verb !== null && word.lemma !== 0)) return false;
    if (ANSWERS.has(word.key) && (IN.has(keyAt(scene, at - 1)) || TOWARDS.has(keyAt(scene, at - 1)))) return isAttack;
    const hit = scene.wordAt.get(at);
    isAttack ||= hasRole(hit, 'attack') || hasRole(hit, 'event') || scene.harmAt.has(at);
  }
  return false;
}

/** «در اعتراض به حملات راکتی در شهر اسعدآباد دست به راهپیمایی زدند»: the verb stands right behind the place, not what is answered. */
function isOfVerb(scene: Scene, first: number, last: number): boolean {
  if (!IN.has(keyAt(scene, first - 1))) return false;
  for (let at = last; at < last + BEFORE_VERB; at++) {
    const word = scene.document.tokens[at]?.word;
    if (word?.kind !== 'word') return false;
    if (word.verb !== null) return true;
  }
  return false;
}

/** How many words a verb and the nouns of it take. */
const BEFORE_VERB = 5;

/** «به شهر میمنه رفته بودند», «به پاکستان گریختند», but not «به میمنه یورش بردند»: `last` is the token behind the place. */
export function isGoal(scene: Scene, last: number): boolean {
  for (let at = last; at < last + WAY; at++) {
    const word = scene.document.tokens[at]?.word;
    if (!word || word.kind === 'mark' || hasRole(scene.wordAt.get(at), 'attack')) return false;
    if (WENT.has(word.key)) return true;
  }
  return false;
}

/** «که در جلال‌آباد زندگی می‌کنند», «در کابل به سر می‌برد»: where those live who tell of it. */
export function isLivedIn(scene: Scene, last: number): boolean {
  const at = TOWARDS.has(keyAt(scene, last)) ? last + 1 : last;
  return LIVING.has(keyAt(scene, at)) && scene.document.tokens[at + 1]?.word.verb != null;
}

/** «عازم بندر انزلی بود», «در راه کابل جان داد»: where somebody has not come yet. `preposition` is the token before the place. */
export function isBoundFor(scene: Scene, preposition: number, last: number): boolean {
  const key = keyAt(scene, preposition);
  return BOUND.has(key) || (ON_THE_WAY.has(key) && IN.has(keyAt(scene, preposition - 1)) && scene.harmAt.has(last));
}

/** How far before «در» the hospital is named. */
const HOSPITAL = 4;

/** «به شفاخانهٔ بست در شهر لشکرگاه»: where the hurt were taken. `preposition` is the token of «در». */
export function isHospitalOf(scene: Scene, preposition: number): boolean {
  for (let at = preposition - 1; at > preposition - 1 - HOSPITAL; at--) {
    if (scene.document.tokens[at]?.word.kind !== 'word') return false;
    if (hasRole(scene.wordAt.get(at), 'hospital')) return TOWARDS.has(keyAt(scene, at - 1));
  }
  return false;
}

/** How far before «برای» the office is named. */
const OFFICE = 5;

/** «ولسوال نام‌نهاد طالبان برای ولسوالی سنگین». */
function isOfficeFor(scene: Scene, first: number): boolean {
  const preposition = first - 1;
  if (!FOR.has(keyAt(scene, preposition))) return false;
  for (let at = preposition; at > preposition - OFFICE; at--) {
    if (scene.document.tokens[at - 1]?.word.kind !== 'word') return false;
    if (hasRole(scene.wordBefore.get(at), 'title')) return true;
  }
  return false;
}

/** «راه رسیدن به فاریاب را بستند», «پیش از رسیدن به کابل»: where nobody came. */
const isUnreached = (scene: Scene, first: number): boolean =>
  TOWARDS.has(keyAt(scene, first - 1)) && REACHING.has(keyAt(scene, first - 2));

/** A place named beside the story: the name of a war or of an era, what is answered, what somebody left, an office. */
export function isBeside(scene: Scene, first: number, last: number): boolean {
  const before = keyAt(scene, first - 1);
  return (
    WARS.has(before) ||
    FROM.has(before) ||
    // «پس از سقوط کابل»
    (FALLS.has(before) && FROM.has(keyAt(scene, first - 2))) ||
    isUnreached(scene, first) ||
    (isAnswered(scene, first) && !isOfVerb(scene, first, last)) ||
    isOfficeFor(scene, first)
  );
}
