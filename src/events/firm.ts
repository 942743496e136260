// How much a frame says by itself: whether it can open an event, and whether one may still be spoken of in it.
import type { Frame } from '../frames/frame.ts';
import type { Draft } from './facts.ts';

/** How many sentences behind the last that tells of it an event may still be spoken of in passing. */
const FAR = 4;

export function isFar(draft: Draft, frame: Frame): boolean {
  const telling = draft.frames.findLast((other) => canOpen(other) && !isIdle(other));
  return telling !== undefined && frame.sentence - telling.sentence > FAR;
}

/** «عملیات‌های خود را سازماندهی می‌کنند»: only a weak word, with no day or toll. */
export const isIdle = (frame: Frame): boolean => !isFirm(frame) && frame.dates.length === 0;

/** A frame opens an event when it tells of a happening or of people harmed. */
export const canOpen = (frame: Frame): boolean => frame.triggers.length > 0 || frame.tolls.length > 0;

/** Tells of a happening or toll of its own, in a pluperfect of background rather than of detail («جاسازی کرده بودند»). */
export const isFirm = (frame: Frame): boolean =>
  frame.tolls.length > 0 || frame.triggers.some((trigger) => trigger.entry.value.force !== 'weak');
