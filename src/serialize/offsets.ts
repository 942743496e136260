// UTF-16 offsets → code point offsets, for languages that index strings by code points (Python).
import type { Extraction } from '../model/event.ts';

type Convert = (offset: number) => number;

/** The extraction with every span, and the number of characters, in code points of `text`. */
export function inCodePoints(extraction: Extraction, text: string): Extraction {
  const pairs = surrogatePairs(text);
  if (pairs.length === 0) return extraction;
  const convert: Convert = (offset) => offset - countBelow(pairs, offset);
  const converted = convertSpans(extraction, convert) as Extraction;
  return { ...converted, document: { ...converted.document, characters: convert(text.length) } };
}

/** Offsets of the second halves of all surrogate pairs, ascending. */
function surrogatePairs(text: string): readonly number[] {
  return [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index + 1);
}

function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every place of the contract that holds an offset is called `span`, so the walk needs no list of them. */
function convertSpans(value: unknown, convert: Convert): unknown {
  if (Array.isArray(value)) return value.map((item) => convertSpans(item, convert));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      key === 'span' && Array.isArray(item)
        ? [key, item.map((offset) => convert(Number(offset)))]
        : [key, convertSpans(item, convert)],
    ),
  );
}
