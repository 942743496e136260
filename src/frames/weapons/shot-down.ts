// Which of the aircraft that were brought down had people in them.
import { CREWED, RUINED, UNCREWED } from '../../lexicons/struck-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Frame } from '../frame.ts';
import { keyAt } from '../reading.ts';

/** «بالگردی را سرنگون کردند», «سرنگونی یک فروند جنگنده»: no drone and no missile is what was brought down. */
export const isCrewDowned = (
  tokens: readonly Token[],
  clauses: readonly Clause[],
  triggers: Frame['triggers'],
): boolean =>
  triggers.some(({ entry, first, last }) => {
    const clause = clauses.find((one) => first >= one.first && first < one.last);
    if (entry.value.happening !== 'interception' || !clause || RUINED.has(keyAt(tokens, first))) return false;
    const [from, to] = last - first === 1 && !isVerb(tokens, first) ? [last, last + AHEAD] : [clause.first, first];
    const words: string[] = [];
    for (let at = from; at < Math.min(to, clause.last); at++) words.push(keyAt(tokens, at));
    return words.some((word) => CREWED.has(word)) && !words.some((word) => UNCREWED.has(word));
  });

/** «سرنگونی دو فروند هواپیما» */
const AHEAD = 4;

const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word;
  return word?.kind === 'word' && word.verb !== null;
};
