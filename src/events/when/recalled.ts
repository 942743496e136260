// What a text shows by its own words to be known from an earlier time: no fresh news, though it names no day.
import type { Reading } from '../../frames/reading.ts';
import type { Draft } from '../facts.ts';
import { cuesOf } from '../silence/cue-spots.ts';

/** A headline and the sentence behind it. */
const OPENING = 2;

/** «تصاویر ماهواره‌ای حملات …», «این حمله … را نشان داد»: told as what is seen or proved by it. */
export const isRecalled = ({ frames }: Draft): boolean =>
  frames
    .filter(({ triggers, tolls }) => triggers.length + tolls.length > 0)
    .slice(0, OPENING)
    .some(({ cues }) => cues.has('recalled'));

/** So many die in no fight of a day. */
const A_WAR = 1000;

/** «برای کمک به ایران وارد جنگ شدند و بیش از ۳۰۰۰ شهید دادند»: the dead of a whole war, told first. */
export function countsAWar({ frames }: Draft): boolean {
  const told = frames.find(({ triggers, tolls }) => triggers.length + tolls.length > 0);
  return told?.tolls.some(({ outcome, people }) => outcome === 'killed' && people.min >= A_WAR) === true;
}

/** «نیویورک‌تایمز: …»: a paper that looks back has the word. */
export const isReview = (reading: Reading): boolean =>
  cuesOf(reading, 'review').some(({ sentence }) => sentence < OPENING);
