// The rite for the dead that a sentence tells of, by which only its own day and place are given: «مراسم یادبود سه سربازی که
// در راسک کشته شدند، دیروز در کرمان برگزار شد».
import { HELD, OF_THE_DEAD, RITES } from '../../lexicons/mourning-words.ts';
import { BODIES } from '../../lexicons/toll-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { anyWithin, keyAt, type Stretch, within } from '../reading.ts';

interface RiteStretch {
  readonly clauses: readonly Clause[];
  /** Triggers and tolls, in order. */
  readonly telling: readonly Stretch[];
  readonly dates: readonly Stretch[];
}

/** Where the rite is told: the last clause from its day on, or all of it where the deed is told before; null without a rite. */
export function riteIn(tokens: readonly Token[], { clauses, telling, dates }: RiteStretch): Stretch | null {
  const [opening, closing] = [clauses[0], clauses.findLast((clause) => heldIn(tokens, clause) >= 0)];
  if (!opening || !closing) return null;
  const held = heldIn(tokens, closing);
  const rite = riteFrom(tokens, opening.first, Math.min(held, opening.first + OPENING));
  // «در حمله به مراسم خاکسپاری …», «مراسم … برگزار شد و پولیس به سوگواران تیر انداخت»: the rite is the scene.
  if (rite < 0 || anyWithin(telling, opening.first, rite) || telling.some(({ first }) => first > held)) return null;
  const told = within(telling, closing.first, held).at(-1);
  // «پیکر فرمانده در غزه تشییع شد»: nothing else says where he was.
  if (!told) return telling.length > 0 ? { first: closing.first, last: held } : null;
  const day = dates.find(({ first }) => first >= told.last && first < held);
  return day ? { first: day.first, last: held } : null;
}

/** How far into a sentence the rite is named («به گزارش ایسنا، مراسم …»). */
const OPENING = 14;
/** Words between a rite and whose it is. */
const NEAR = 4;

/** «برگزار شد», «تشییع و به خاک سپرده شدند»: where the rite is said to have been, or -1. */
function heldIn(tokens: readonly Token[], { first, last }: Stretch): number {
  for (let at = last - 1; at >= first; at--) if (HELD.has(keyAt(tokens, at)) && tokens[at + 1]?.word.verb) return at;
  return -1;
}

/** «مراسم تشییع», «آیین چهلمین روز …», «پیکر …». */
function riteFrom(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const key = keyAt(tokens, at);
    if (BODIES.has(key)) return at;
    if (RITES.has(key) && tokens.slice(at + 1, at + 1 + NEAR).some(({ word }) => OF_THE_DEAD.has(word.key))) return at;
  }
  return -1;
}
