// Words that a rule asks for by their folded key rather than through the index of mentions.
import { foldWord } from '../normalize/letters.ts';

/** A set of words in canonical spelling, folded as the tokenizer folds them. */
export const wordSet = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord));
