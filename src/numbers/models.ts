// «پژو ۴۰۵», «نفربر ام ۱۱۳», «بمب‌افکن بی ۵۲»: a number that names a make counts nobody.
import { MAKES, MODELS } from '../lexicons/number-joints.ts';
import { COUNTERS } from '../lexicons/run-on-words.ts';
import type { Tokenized } from '../tokenize/token.ts';
import type { Quantity } from './quantity.ts';

/** The quantities but for the numbers of makes of vehicles and arms. */
export const withoutModels = ({ tokens }: Tokenized, quantities: readonly Quantity[]): Quantity[] =>
  quantities.filter(({ first, last }) => {
    const key = (at: number): string => tokens[at]?.word.key ?? '';
    if (COUNTERS.has(key(last))) return true;
    // «اف-۱۶»
    const name = DASHES.has(key(first - 1)) ? first - 2 : first - 1;
    return !(MAKES.has(key(name)) || (MODELS.has(key(name)) && tokens[first]?.word.kind === 'number'));
  });

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '_']);
