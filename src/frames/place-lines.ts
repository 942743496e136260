// Frames in, frames out: a line that only names a place heads the lines under it («خنداب در استان مرکزی:»).
import { PREPOSITIONS } from '../lexicons/function-words.ts';
import type { PlaceMention } from '../places/find.ts';
import type { Frame } from './frame.ts';
import { covering, keyAt, type Reading } from './reading.ts';
import { HEADING } from './sources/source.ts';

/** How many frames a line may head. */
const REACH = 8;

/** What is told under the name of a place, and names none itself, happened there. */
export function underPlaces(reading: Reading, frames: readonly Frame[]): Frame[] {
  let head: readonly PlaceMention[] = [];
  let left = 0;
  return frames.map((frame) => {
    if (isPlaceLine(reading, frame)) {
      head = frame.places;
      left = REACH;
      return frame;
    }
    left--;
    if (left <= 0 || frame.places.length > 0 || frame.sources.some(({ rule }) => rule === HEADING)) {
      left = 0;
      return frame;
    }
    return frame.triggers.length > 0 ? { ...frame, places: head } : frame;
  });
}

/** Nothing but a place and what joins its names stands in the line. */
function isPlaceLine({ document, places }: Reading, frame: Frame): boolean {
  if (frame.places.length === 0 || frame.triggers.length > 0 || frame.tolls.length > 0) return false;
  const { sentences, tokens } = document;
  const { first, last, line, sentence } = frame;
  if (sentences[sentence - 1]?.line === line || sentences[sentence + 1]?.line === line) return false;
  for (let at = first; at < last; at++)
    if (tokens[at]?.word.kind !== 'mark' && !covering(places, at) && !PREPOSITIONS.has(keyAt(tokens, at))) return false;
  return true;
}
