// Tokens in, sentences out: stretches up to a full stop, question mark or line end.
import type { Sentence, Token } from './token.ts';

const FULL_STOPS = new Set(['.', '!', '?', '؟', '…', '۔', '⁉', '‼']);

/** The longest of 30,000 sentences has 453 tokens; what is longer is no sentence, and is cut so that time stays linear. */
const LONGEST_SENTENCE = 600;

/** The sentences of a text, in order, each with the number of its line, the first of which is given. */
export function findSentences(text: string, tokens: readonly Token[], firstLine: number): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let line = firstLine;
  const close = (last: number) => {
    if (last > first) sentences.push({ first, last, line });
  };
  for (let i = 0; i < tokens.length; i++) {
    const { key, kind } = (tokens[i] as Token).word;
    if (i - first >= LONGEST_SENTENCE) {
      close(i);
      first = i;
    }
    if (kind !== 'mark') continue;
    if (key === '\n') {
      close(i);
      first = i + 1;
      line++;
    } else if (FULL_STOPS.has(key) && endsSentence(text, tokens, i)) {
      close(i + 1);
      first = i + 1;
    }
  }
  close(tokens.length);
  return sentences;
}

/** A full stop inside a number («۳.۵») or an address («khabar.com») ends nothing. */
function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (stop.word.key !== '.' || !before || !after || before.end !== stop.start || after.start !== stop.end) return true;
  if (before.word.kind === 'number' && after.word.kind === 'number') return false;
  return text.charCodeAt(after.start) > 0x24f || after.word.kind === 'mark';
}
