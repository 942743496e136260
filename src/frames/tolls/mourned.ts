// Dead who are mourned where something else happens: «به مردمی که پیکر دو معترض را تشییع می‌کردند تیر انداختند».

import { IN, TO } from '../../lexicons/function-words.ts';
import { FUNERALS, MOURNERS, MOURNS, PRAYERS, RITES } from '../../lexicons/mourning-words.ts';
import { BODIES, RELATIVE } from '../../lexicons/toll-words.ts';
import { keyAt, type Stretch } from '../reading.ts';
import type { TollContext } from './toll.ts';

/** Whether a word for the dead names those for whom people had come together. */
export function areMourned({ tokens, people }: TollContext, mention: Stretch): boolean {
  const dead = people.find(({ first, last }) => first - 1 <= mention.first && mention.first < last);
  const first = Math.min(mention.first, dead?.first ?? mention.first);
  const before = keyAt(tokens, first - 1);
  // «عزاداران سه جوان کشته‌شده», «در مراسم خاکسپاری دو شهید»
  if (MOURNERS.has(before) || FUNERALS.has(before)) return true;
  // «در جنازهٔ یک قوماندان», «در مراسم جنازهٔ یک قوماندان», «هنگام نماز جنازهٔ او»
  if (!BODIES.has(keyAt(tokens, mention.first))) return false;
  if (RITES.has(before) || PRAYERS.has(before)) return true;
  if ([IN, TO].includes(before) && !buriesBehind(tokens, mention.last)) return true;
  return opensRelative(tokens, mention.first) && buriesBehind(tokens, mention.last);
}

/** «مردمی که روز دوشنبه پیکر …». */
function opensRelative(tokens: TollContext['tokens'], from: number): boolean {
  for (let at = from - 1; at >= from - REACH && !tokens[at]?.word.verb; at--)
    if (RELATIVE.has(keyAt(tokens, at))) return true;
  return false;
}

/** «… را تشییع می‌کردند». */
function buriesBehind(tokens: TollContext['tokens'], from: number): boolean {
  for (let at = from; at < from + REACH; at++) if (MOURNS.has(keyAt(tokens, at))) return true;
  return false;
}

/** Words between the bodies and what is done with them. */
const REACH = 8;
