// Aircraft that struck and are called by no name of a weapon: «طیارهٔ قوای ایتلاف گروهی را زد», «طیاره‌های شان … را زده‌اند».
import { keyAt, type Stretch } from '../../frames/reading.ts';
import { OBJECT, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { PLANE_NOUNS } from '../../lexicons/struck-words.ts';
import type { WeaponType } from '../../model/event.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';

interface Plane extends Stretch {
  readonly type: WeaponType;
  readonly word: string;
  readonly sentence: number;
}

/** The first aircraft that does what the frames of a strike from the air tell. */
export function planesOf(tokens: readonly Token[], { frames }: Draft): readonly Plane[] {
  for (const { first, last, sentence, triggers } of frames) {
    if (!triggers.some(({ entry }) => STRIKES.has(entry.id))) continue;
    for (let at = first; at < last; at++)
      if (isDoing(tokens, at)) return [{ type: 'airstrike', word: 'plane', first: at, last: at + 1, sentence }];
  }
  return [];
}

/** Words of happening that need a plane beside them. */
const STRIKES: ReadonlySet<string> = new Set(['plane-struck', 'plane-levelled', 'under-fire-of-planes', 'bombs-fell']);

const isDoing = (tokens: readonly Token[], at: number): boolean =>
  PLANE_NOUNS.has(keyAt(tokens, at)) && !PREPOSITIONS.has(keyAt(tokens, at - 1)) && keyAt(tokens, at + 1) !== OBJECT;
