// Time per byte as a text grows, for real news and for texts made to be slow.
import { extract } from '../src/extract.ts';
import { least } from './clock.ts';
import { HOSTILE, hostile } from './inputs.ts';
import { bytesOf, type Text } from './texts.ts';
import { readAll } from './throughput.ts';

export interface Growth {
  readonly name: string;
  /** Nanoseconds a byte of UTF-8, by size. */
  readonly perByte: readonly number[];
  /** The last as a multiple of the one at the measure. */
  readonly times: number;
}

const KILO = 1000;
/** The size that the larger ones are measured by. */
const MEASURE = 10 * KILO;
/** Bytes that are read at each size at least, so that small ones are not lost in the clock. */
const ENOUGH = 400 * KILO;

/** Times per byte of news and of every hostile input at some sizes in bytes; one of them must be 10,000. */
export function growth(sizes: readonly number[], news: string): Growth[] {
  const makers: readonly (readonly [string, (characters: number) => string])[] = [
    ['news', (characters) => news.repeat(Math.ceil(characters / news.length)).slice(0, characters)],
    ...HOSTILE.map((name) => [name, (characters: number) => hostile(name, characters)] as const),
  ];
  return makers.map(([name, make]) => {
    const density = Buffer.byteLength(make(MEASURE)) / MEASURE;
    measure(make(MEASURE / density));
    const perByte = sizes.map((size) => measure(make(Math.ceil(size / density))));
    const base = perByte[sizes.indexOf(MEASURE)] as number;
    return { name, perByte, times: (perByte.at(-1) as number) / base };
  });
}

function measure(text: string): number {
  const bytes = Buffer.byteLength(text);
  const rounds = Math.max(1, Math.round(ENOUGH / bytes));
  const ms = least(bytes > ENOUGH ? 2 : 5, () => {
    for (let i = 0; i < rounds; i++) JSON.stringify(extract({ id: 'x', text }));
  });
  return (ms * 1e6) / (bytes * rounds);
}

/** Microseconds a text of a stream, by how many texts there are. */
export function manyTexts(
  counts: readonly number[],
  texts: readonly Text[],
): { count: number; each: number; mbPerSecond: number }[] {
  return counts.map((count) => {
    const some = Array.from({ length: count }, (_, i) => texts[i % texts.length] as Text);
    const ms = least(1, () => readAll(some));
    return { count, each: (ms * 1000) / count, mbPerSecond: bytesOf(some) / 1000 / ms };
  });
}
