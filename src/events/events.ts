// Frames in, events out: link, build, order, name.
import { buildFrames } from '../frames/frames.ts';
import type { Reading } from '../frames/reading.ts';
import type { ConflictEvent } from '../model/event.ts';
import { buildEvent } from './build.ts';
import { linkFrames } from './link.ts';

/** The events of a text in the order in which it first tells of them. */
export function buildEvents(reading: Reading): ConflictEvent[] {
  const drafts = linkFrames(buildFrames(reading));
  return drafts.flatMap((draft, i) => buildEvent(reading, draft, i === 0) ?? []);
}
