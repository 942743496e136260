// «از کابل به قندهار», «شش تن از قندهار»: places that people come from or a road joins.
import { AND, FROM, TOWARDS } from '../lexicons/place-words.ts';
import { keyAt, type Scene } from './scene.ts';

/** How far before «از» a count is looked for. */
const COUNT = 3;
const GOING = new Set(['وارد', 'راهی', 'عازم', 'رهسپار', 'روانه']);
const ONWARD = new Set(['سوی', 'سمت', 'مقصد', 'طرف', 'مرکز', 'ولایت', 'استان', 'شهر', 'ولسوالی', 'شهرستان']);

/** Whether «از» before a place [at + 1, last) makes it where somebody comes from. `at` is the token of «از». */
export function isLeft(scene: Scene, at: number, last: number): boolean {
  if (!FROM.has(keyAt(scene, at))) return false;
  return GOING.has(keyAt(scene, last)) || isOnward(scene, last) || isCounted(scene, at);
}

/** «از شهر میمنه به سوی قیصار». */
const isOnward = (scene: Scene, last: number): boolean =>
  TOWARDS.has(keyAt(scene, last)) && (scene.nameAt.has(last + 1) || ONWARD.has(keyAt(scene, last + 1)));

/** «شش طالب از ولایت‌های قندهار و هلمند». */
function isCounted(scene: Scene, at: number): boolean {
  const noun = scene.document.tokens[at - 1]?.word;
  if (noun?.kind !== 'word' || noun.verb !== null) return false;
  for (let back = at - 2; back >= at - COUNT; back--)
    if (scene.document.tokens[back]?.word.kind === 'number' || COUNTS.has(keyAt(scene, back))) return true;
  return false;
}

const COUNTS = new Set(['دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'چند']);

const ROADS = new Set([
  'شاهراه',
  'مسیر',
  'جاده',
  'آزادراه',
  'ازادراه',
  'بزرگراه',
  'اتوبان',
  'محور',
  'راه',
  'مسافربری',
  'قطار',
  'پرواز',
  'اتوبوس',
]);
const JOINTS = new Set(['-', '–', '—', '_', 'به', 'الی']);

/** Whether a place [first, last) and the one from `next` are the ends of a road («شاهراه کابل – قندهار»). */
export function isRoad(scene: Scene, first: number, { last, next }: { last: number; next: number }): boolean {
  const named = ROADS.has(keyAt(scene, first)) || ROADS.has(keyAt(scene, first - 1));
  const gap = next - last;
  if (!named || gap < 1 || gap > 2) return false;
  const joint = keyAt(scene, last);
  return JOINTS.has(joint) || (AND.has(joint) && ROADS.has(keyAt(scene, first)));
}
