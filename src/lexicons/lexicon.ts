// The one shape of lexicon resources. Forms are written in canonical spelling only: Persian letters, ZWNJ or
// space where the canonical word has a joint. Variants (letters, digits, spacing, suffixes) are derived by match/.

export type Dialect = 'fa-AF' | 'fa-IR';

/**
 * One lexicon entry: what it is called, what it means, how it is written, and sentences that hold it to that.
 *
 * A form is a sequence of words. A word in square brackets is an infinitive and stands for every finite and nominal
 * form of that verb and its near-synonyms («کشته [شدن]» matches «کشته شدند», «کشته‌شده‌اند», «کشته گردید», «کشته شدن»).
 */
export interface Entry<Value> {
  /** Stable ascii id; shown by `ruydad explain` and greppable to one line. */
  readonly id: string;
  readonly value: Value;
  readonly forms: readonly [string, ...string[]];
  /** Words that cancel the match when they stand right before or right after it. */
  readonly unless?: readonly string[];
  /** Words that cancel it right after it only: «تجمع طالبان», and not «طالبان تجمع زنان را …». */
  readonly unlessNext?: readonly string[];
  /** Sentences in which it must, and must not, be found. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}

/** A family of entries of one kind. Plural and ezafe endings on the last word are allowed when `inflected`. */
export interface Lexicon<Value> {
  readonly kind: string;
  readonly inflected: boolean;
  readonly entries: readonly Entry<Value>[];
}
