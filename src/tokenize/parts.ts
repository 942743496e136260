// A document in, the parts that are read on their own out. No article is as long as a part, so it is one; what is longer
// is an archive of many, and reading each part for itself keeps the time that it takes in step with its length.
import type { Sentence, Token, Tokenized } from './token.ts';

/** Tokens of a part, about 20,000 characters; the longest of 2,500 articles has 1,300. */
const PART = 4000;
/** A part that no line end closes is closed by a sentence end. */
const LONGEST_PART = 5000;

/** The parts of a document, at least one, in order; they share its text, so that spans need no change. */
export function inParts(document: Tokenized): readonly Tokenized[] {
  const { tokens, sentences } = document;
  if (tokens.length <= LONGEST_PART) return [document];
  const parts: Tokenized[] = [];
  let first = 0;
  let from = 0;
  for (const [i, sentence] of sentences.entries()) {
    const length = sentence.first - first;
    const opensLine = sentence.line !== sentences[i - 1]?.line;
    if (length < PART || !(opensLine || sentence.last - first > LONGEST_PART)) continue;
    parts.push(partOf(document, { first, last: sentence.first }, sentences.slice(from, i)));
    first = sentence.first;
    from = i;
  }
  return [...parts, partOf(document, { first, last: tokens.length }, sentences.slice(from))];
}

function partOf(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  { first, last }: { readonly first: number; readonly last: number },
  sentences: readonly Sentence[],
): Tokenized {
  return {
    text,
    tokens: tokens.slice(first, last),
    sentences: sentences.map((sentence) => ({
      first: sentence.first - first,
      last: sentence.last - first,
      line: sentence.line,
    })),
  };
}
