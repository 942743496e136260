// Two kinds of people whom one number counts: «پانزده زن و طفل», «۳۹ سرباز و پولیس».
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import {
  ALONE_AND,
  CROWDS,
  GOES_ON,
  OBJECT,
  OTHERS,
  SEVERAL_ENDING,
  THEIR_ENDING,
  THEIRS,
} from '../../lexicons/toll-words.ts';
import type { VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import { keyAt } from '../reading.ts';
import type { PeopleWords } from './people.ts';

type Noun = Mention<VictimValue>;

/** «شماری از دانش‌آموزان و معلمان», «۱۷۰ دانش‌آموز و معلمان‌شان»: civilians of any age. */
export function isPupilsAndTeachers({ tokens, victims }: PeopleWords, nouns: readonly Noun[]): boolean {
  const pupil = nouns.find(({ entry }) => entry.id === PUPIL);
  const next = pupil && ALONE_AND.has(keyAt(tokens, pupil.last)) ? victims.get(pupil.last + 1) : undefined;
  return (
    next?.entry.value.category === 'civilians' &&
    SEVERAL_ENDING.test(keyAt(tokens, next.first).replace(THEIR_ENDING, ''))
  );
}

const PUPIL = 'victim-schoolchild';

/** The noun behind «و» that the number before the first noun counts too. */
export function countedToo(words: PeopleWords, noun: Noun): Noun | undefined {
  const next = ALONE_AND.has(keyAt(words.tokens, noun.last)) ? words.victims.get(noun.last + 1) : undefined;
  if (!next || next.entry.value.category === noun.entry.value.category) return undefined;
  const isBoth = [noun, next].every(({ entry }) => FAMILY.has(entry.value.category))
    ? isPairOfFamily(words, noun, next)
    : isPairOfRanks(words, noun, next);
  return isBoth ? next : undefined;
}

/** «زنان و اطفال»; «دو کودک و مادر شان» tells whose mother she is. */
const isPairOfFamily = ({ tokens }: PeopleWords, noun: Noun, next: Noun): boolean =>
  (next.ending === noun.ending || (isSeveral(tokens, noun) && isSeveral(tokens, next))) &&
  !THEIRS.has(keyAt(tokens, next.last));

const isSeveral = (tokens: PeopleWords['tokens'], { first, ending }: Noun): boolean =>
  ending === 'plural' || CROWDS.has(keyAt(tokens, first)) || SEVERAL_ENDING.test(keyAt(tokens, first));

/** «سرباز و پولیس» before what became of them; «دو سرباز و پولیس دروازه» tells of another by himself. */
function isPairOfRanks({ tokens, outcomes }: PeopleWords, noun: Noun, next: Noun): boolean {
  if (![noun, next].every(({ entry, ending }) => RANKS.has(entry.id) && ending !== 'i' && ending !== 'possessive'))
    return false;
  const [key, word] = [keyAt(tokens, next.last), tokens[next.last]?.word];
  return (
    word?.kind !== 'word' ||
    word.verb !== null ||
    outcomes.has(next.last) ||
    [PREPOSITIONS, OBJECT, OTHERS, GOES_ON].some((closing) => closing.has(key))
  );
}

const FAMILY: ReadonlySet<string> = new Set(['women', 'children']);
/** Nouns for one of many, who has neither a name nor an office. */
const RANKS: ReadonlySet<string> = new Set([
  'victim-soldier',
  'victim-troops',
  'victim-police',
  'victim-civilian',
  'victim-taliban',
  'victim-fighter',
  'victim-security-forces',
]);
