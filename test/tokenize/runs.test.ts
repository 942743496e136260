import { expect, it } from 'vitest';
import { createRuns } from '../../src/tokenize/runs.ts';

const TEXT = 'کابل، کابل و کابلی در کابل';
const wordsOf = (text: string) => [...text.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => ({ index, word }));

it('reads each spelling once, wherever it stands', () => {
  const read: string[] = [];
  const runs = createRuns((raw) => {
    read.push(raw);
    return raw.length;
  });
  const lengths = wordsOf(TEXT).map(({ index, word }) => runs.at(TEXT, index, index + word.length));
  expect(lengths).toEqual([4, 4, 1, 5, 2, 4]);
  expect(read).toEqual(['کابل', 'و', 'کابلی', 'در']);
});

it('tells apart more spellings than it keeps, and reads anew what it has let go', () => {
  let reads = 0;
  const runs = createRuns((raw) => {
    reads++;
    return raw;
  });
  const spellings = Array.from({ length: 150_000 }, (_, i) => i.toString(26));
  expect(spellings.every((spelling) => runs.at(spelling, 0, spelling.length) === spelling)).toBe(true);
  expect(reads).toBe(spellings.length);
  const last = spellings.at(-1) as string;
  expect(runs.at(`x${last}x`, 1, last.length + 1)).toBe(last);
  expect(reads).toBe(spellings.length);
});
