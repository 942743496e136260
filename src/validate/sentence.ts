// The sentence around a place in the text, for people: short, on one line.
import type { Span } from '../model/span.ts';

const END = /[.!?؟\n\u06d4…]/u;
const LONGEST = 240;

/** The sentence that holds a span, cut around it when it is very long. */
export function sentenceAt(text: string, span: Span): string {
  let start = span[0];
  while (start > 0 && !END.test(text[start - 1] ?? '')) start -= 1;
  let end = Math.max(span[1], span[0] + 1);
  while (end < text.length && !END.test(text[end - 1] ?? '')) end += 1;
  if (end - start <= LONGEST) return oneLine(text.slice(start, end));
  const from = Math.max(start, Math.min(span[0] - LONGEST / 4, end - LONGEST));
  const to = Math.min(end, from + LONGEST);
  return `${from > start ? '… ' : ''}${oneLine(text.slice(from, to).replace(/\p{Cs}/gu, ''))}${to < end ? ' …' : ''}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where one of the wordings stands in the text; undefined when none does. */
export function findWords(text: string, wordings: readonly string[]): Span | undefined {
  for (const words of wordings) {
    const at = words === '' ? -1 : text.indexOf(words);
    if (at >= 0) return [at, at + words.length];
  }
  return undefined;
}
