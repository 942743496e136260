// A text in, the stretches of it that are read on their own out. No article is as long as a part, so it is one; what is
// longer is an archive of many. Reading part after part keeps time in step with length, and memory within bounds.

/** Code units of a text, [from, to), and the number of its first line. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** Code units of a part; the longest of 2,500 articles has 6,000. */
const PART = 20_000;
const LONGEST_PART = 25_000;

/** The parts of a text, at least one, in order; each ends with a line, else with a sentence, else with a word. */
export function inParts(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  while (text.length - from > LONGEST_PART) {
    const to = cutAfter(text, from);
    parts.push({ from, to, line: parts.length === 0 ? 0 : LATER });
    from = to;
  }
  return [...parts, { from, to: text.length, line: parts.length === 0 ? 0 : LATER }];
}

/** No line but those of the first part is an opening line. */
const LATER = 1000;

function cutAfter(text: string, from: number): number {
  const stretch = text.slice(from + PART, from + LONGEST_PART);
  const ends = [stretch.indexOf('\n'), stretch.indexOf('. '), stretch.lastIndexOf(' ')];
  const end = ends.find((at) => at >= 0) ?? stretch.length - 1;
  return from + PART + end + 1;
}
