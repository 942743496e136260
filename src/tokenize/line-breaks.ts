// Tokens in, tokens out without the line breaks inside sentences: channels break lines by hand, and around what they link.
import { COMMAS, THAT } from '../lexicons/function-words.ts';
import { NEVER_FIRST, NEVER_LAST } from '../lexicons/line-words.ts';
import type { Token } from './token.ts';

const NEWLINE = '\n';
const CLOSERS: ReadonlySet<string> = new Set(['،', ',', '؛', '.', '»', ')']);

/** How many words a link takes that is set on a line of its own. */
const LONGEST_LINK = 3;

/** The tokens without the breaks that no sentence ends with. */
export function withoutBreaks(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  /** How many tokens the line has so far, where it goes on from the one before; else none counts as a link. */
  let link = Number.POSITIVE_INFINITY;
  for (const [i, token] of tokens.entries()) {
    if (token.word.key !== NEWLINE) {
      out.push(token);
      link++;
    } else if (goesOn(tokens, i)) link = 0;
    else if (link <= LONGEST_LINK && isWord(tokens[i + 1])) link = Number.POSITIVE_INFINITY;
    else {
      out.push(token);
      link = Number.POSITIVE_INFINITY;
    }
  }
  return out.length < tokens.length ? out : tokens;
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word.key ?? NEWLINE;
  const next = tokens[at + 1]?.word.key ?? NEWLINE;
  if (before === NEWLINE || next === NEWLINE) return false;
  return (
    NEVER_LAST.has(before) ||
    COMMAS.has(before) ||
    NEVER_FIRST.has(next) ||
    CLOSERS.has(next) ||
    (next === THAT && isWord(tokens[at - 1]))
  );
}

const isWord = (token: Token | undefined): boolean => token?.word.kind === 'word';
