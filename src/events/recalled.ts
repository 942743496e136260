// What a text shows by its own words to be known from an earlier time: no fresh news, though it names no day.
import type { Reading } from '../frames/reading.ts';
import { cuesOf } from './cue-spots.ts';
import type { Draft } from './facts.ts';

/** A headline and the sentence behind it. */
const OPENING = 2;

/** «تصاویر ماهواره‌ای حملات …», «این حمله … را نشان داد»: told as what is seen or proved by it. */
export const isRecalled = ({ frames }: Draft): boolean =>
  frames
    .filter(({ triggers, tolls }) => triggers.length + tolls.length > 0)
    .slice(0, OPENING)
    .some(({ cues }) => cues.has('recalled'));

/** «نیویورک‌تایمز: …»: a paper that looks back has the word. */
export const isReview = (reading: Reading): boolean =>
  cuesOf(reading, 'review').some(({ sentence }) => sentence < OPENING);
