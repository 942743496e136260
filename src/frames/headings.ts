// A reading in, whether its first line heads it: a short line above others, or the sentence that opens a paragraph.
import { hasLines } from './frame-words.ts';
import type { Reading } from './reading.ts';

const LONGEST_HEADING = 30;

/** Whether a stretch of the first line that ends before a token is of the heading: no later sentence of a paragraph is. */
export function isInHeading(reading: Reading, last: number): boolean {
  if (!hasLines(reading)) return false;
  const { sentences } = reading.document;
  const [opening] = sentences;
  if (!opening) return false;
  const isOpening = last <= opening.last;
  return isOpening ? last - opening.first <= LONGEST_HEADING : endOfLine(reading) - opening.first <= LONGEST_HEADING;
}

/** Where the first line ends, or that it is too long. */
function endOfLine({ document: { sentences } }: Reading): number {
  let last = 0;
  for (const sentence of sentences) {
    if (sentence.line !== sentences[0]?.line) break;
    last = sentence.last;
    if (last > LONGEST_HEADING + (sentences[0]?.first ?? 0)) break;
  }
  return last;
}
