// Words that a rule asks for by their folded key rather than through the index of mentions.
import { foldWord } from '../normalize/letters.ts';

/** The words of a text in canonical spelling, each folded as the tokenizer folds it. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(foldWord));
