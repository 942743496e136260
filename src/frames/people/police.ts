// A rank that armies and polices share, of one who is told to be of the police: «سرهنگ کریمی، رئیس پلیس خاش».
import { COMMAS, FROM, PREPOSITIONS, THAT } from '../../lexicons/function-words.ts';
import { GRADES, POLICE_BODIES } from '../../lexicons/toll-words.ts';
import { keyAt } from '../reading.ts';
import type { Head } from './heads.ts';
import type { PeopleWords } from './people.ts';

const RANKS: ReadonlySet<string> = new Set(['victim-officer', 'victim-soldier']);
/** Words of a name and of what its bearer is. */
const REACH = 12;

/** Whether a body of the police is named behind the rank and the name, before any deed or place. */
export function isRankOfPolice({ tokens }: PeopleWords, { nouns: [noun, ...others] }: Head): boolean {
  if (!noun || others.length > 0 || !RANKS.has(noun.entry.id)) return false;
  // «افسر اردو»
  if (tokens.slice(noun.first + 1, noun.last).some(({ word }) => !GRADES.has(word.key))) return false;
  let behind = false;
  for (let at = noun.last; at < noun.last + REACH; at++) {
    const [key, word] = [keyAt(tokens, at), tokens[at]?.word];
    if (word?.verb || key === THAT || key === '.' || key === '\n') return false;
    if (POLICE_BODIES.has(key)) return true;
    if (PREPOSITIONS.has(key) && key !== FROM) return false;
    // «سرهنگ … ، و سه پولیس»: others by themselves.
    if (key === 'و' && !behind) return false;
    behind ||= COMMAS.has(key) || key === FROM;
  }
  return false;
}
