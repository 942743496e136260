// Counts written in digits, with groups of three set off by a mark; fractions are no counts.
import type { NumberValue } from '../lexicons/numbers.ts';
import type { Token } from '../tokenize/token.ts';

const THOUSANDS_MARKS = new Set([',', '٬', '،', '.', "'"]);

/** One word or run of digits of a number. */
export interface Atom {
  readonly value: Extract<NumberValue, { readonly value: number }>;
  readonly last: number;
}

/** The token after one that no number starts at; digits that say no count («۳.۵», or more than a number holds) go whole. */
export function afterUnread(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word.kind !== 'number') return at + 1;
  let last = at + 1;
  while (isGroup(tokens, last)) last += 2;
  return isFraction(tokens, last) ? last + 2 : last;
}

/** Digits, with groups of three set off by a mark; a fraction is no count. */
export function readDigits(tokens: readonly Token[], at: number): Atom | null {
  let value = valueAt(tokens, at);
  let last = at + 1;
  while (isGroup(tokens, last)) {
    value = value * 1000 + valueAt(tokens, last + 1);
    last += 2;
  }
  if (!Number.isSafeInteger(value) || isFraction(tokens, last)) return null;
  return { value: { role: 'unit', value }, last };
}

/** NaN for a run of digits too long to be a number. */
const valueAt = (tokens: readonly Token[], at: number): number => tokens[at]?.word.value ?? Number.NaN;

const touches = (a: Token | undefined, b: Token | undefined): boolean => a?.end === b?.start;

function isGroup(tokens: readonly Token[], mark: number): boolean {
  const group = tokens[mark + 1];
  return (
    THOUSANDS_MARKS.has(tokens[mark]?.word.key ?? '') &&
    touches(tokens[mark - 1], tokens[mark]) &&
    touches(tokens[mark], group) &&
    group?.word.kind === 'number' &&
    group.word.key.length === 3
  );
}

function isFraction(tokens: readonly Token[], mark: number): boolean {
  const key = tokens[mark]?.word.key ?? '';
  return (
    (key === '.' || key === '/' || key === '٫') &&
    touches(tokens[mark], tokens[mark + 1]) &&
    tokens[mark + 1]?.word.kind === 'number'
  );
}
