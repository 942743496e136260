// Nouns for people who are told of otherwise: what the counted are mostly, and the rank of one who is named.
import { COMMAS, ONE, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { BEDS_OF, HOSPITALS } from '../../lexicons/hospital-words.ts';
import { ONE_AND_THEIRS } from '../../lexicons/number-joints.ts';
import {
  ALONE_AND,
  AND,
  DEMONSTRATIVES,
  FROM,
  HAVING,
  HITS,
  IMAM,
  MOSTLY,
  OBJECT,
  ONE_OF,
  PARENTS,
  RELATIVE,
  SEVERAL_ENDING,
  UNITS,
} from '../../lexicons/toll-words.ts';
import type { VictimValue } from '../../lexicons/victims.ts';
import type { Mention } from '../../match/find.ts';
import type { Quantity } from '../../numbers/quantity.ts';
import { keyAt, type Stretch } from '../reading.ts';
import { countedToo } from './joint.ts';
import type { PeopleWords } from './people.ts';

/** «یازده تن، بیشتر زن و کودک، …», «بیشتر شان طفل»: what the counted are, and nobody more. */
export function isKindOf(words: PeopleWords, victim: Mention<VictimValue>): boolean {
  if (isOfSameCount(words, victim) || isParentToo(words, victim) || isTheirChild(words, victim)) return true;
  const { tokens } = words;
  const { first } = victim;
  for (let at = first - 1; at >= first - KIND_REACH; at--) {
    const key = keyAt(tokens, at);
    if (MOSTLY.has(key)) return true;
    if (COMMAS.has(key) || tokens[at]?.word.verb || OBJECT.has(key)) return false;
  }
  return false;
}

/** «بیشتر شان زن و»: words between. */
const KIND_REACH = 4;

/** «ملا نذیر، از فرماندهان داعش،», «مولوی شکور که از فرماندهان طالبان بود»: one of those named by rank. */
export const isOneOf = ({ tokens }: PeopleWords, { entry, first, last, ending }: Mention<VictimValue>): boolean =>
  RANKS.has(entry.value.category) &&
  // «از فرماندهان این گروه»: of whichever.
  !DEMONSTRATIVES.has(keyAt(tokens, last)) &&
  (ending === 'plural' || SEVERAL_ENDING.test(keyAt(tokens, first))) &&
  FROM.has(keyAt(tokens, first - 1)) &&
  (COMMAS.has(keyAt(tokens, first - 2)) || RELATIVE.has(keyAt(tokens, first - 2))) &&
  tokens[first - 3]?.word.kind === 'word' &&
  tokens[first - 3]?.word.ending !== 'plural';

const RANKS: ReadonlySet<string> = new Set(['militants', 'military', 'police']);

/** «۱۸ کودک و نوجوان», «پنج زن و دختر», «سی پولیس و سرباز»: of those whom the number counts. */
function isOfSameCount(words: PeopleWords, victim: Mention<VictimValue>): boolean {
  const { tokens, victims, numbers } = words;
  const { first, entry, ending } = victim;
  const before = AND.has(keyAt(tokens, first - 1)) ? victims.get(first - 2) : undefined;
  if (
    before?.last === first - 1 &&
    [3, 4, 5].some((back) => numbers.has(first - back)) &&
    countedToo(words, before) === victim
  )
    return keyAt(tokens, first - 3) !== ONE;
  return (
    before?.last === first - 1 &&
    before.entry.value.category === entry.value.category &&
    FAMILY.has(entry.value.category) &&
    ending !== 'i' &&
    ending !== 'possessive' &&
    numbers.has(first - 3) &&
    tokens[first - 3]?.word.value !== 1 &&
    keyAt(tokens, first - 3) !== ONE
  );
}

const FAMILY: ReadonlySet<string> = new Set(['children', 'women']);

/** A number that counts nobody of the story. */
export const isNobody = (words: PeopleWords, quantity: Quantity): boolean =>
  isNumbered(words, quantity) ||
  countsHits(words, quantity) ||
  isOfParent(words, quantity) ||
  countsBeds(words, quantity);

/** «شفاخانهٔ چهارصد بستر» */
const countsBeds = ({ tokens }: PeopleWords, { first, last }: Stretch): boolean =>
  BEDS_OF.has(keyAt(tokens, last)) && HOSPITALS.has(keyAt(tokens, first - 1));

/** «تیپ ۳۸۸ ارتش», «قول اردوی ۲۱۵ میوند», «بی۵۲ امریکایی»: a number that names what stands before it. */
function isNumbered({ tokens }: PeopleWords, quantity: Quantity): boolean {
  const digits = tokens[quantity.first]?.word.kind === 'number' && quantity.last - quantity.first === 1;
  const before = tokens[quantity.first - 1];
  if (!digits || !before) return false;
  return (
    UNITS.has(before.word.key) ||
    (before.end === tokens[quantity.first]?.start && before.word.kind === 'word' && !ALONE_AND.has(before.word.key))
  );
}

/** «سه گلوله خورد»: what hit him is counted. */
const countsHits = ({ tokens, outcomes }: PeopleWords, { last }: Stretch): boolean =>
  HITS.has(keyAt(tokens, last)) && outcomes.has(last);

/** «مادر دو فرزند», «صاحب سه دختر»: whose children somebody has, and nobody of the story. */
const isOfParent = ({ tokens, victims }: PeopleWords, { first, last }: Stretch): boolean =>
  CHILDREN.has(victims.get(last)?.entry.value.category ?? '') &&
  (PARENTS.has(keyAt(tokens, first - 1)) || isOwner(tokens, first - 1));

/** «صاحب سه دختر»; not «در امام‌صاحب سه دختر». */
const isOwner = (tokens: PeopleWords['tokens'], at: number): boolean =>
  HAVING.has(keyAt(tokens, at)) && !IMAM.has(keyAt(tokens, at - 1));

const CHILDREN: ReadonlySet<string> = new Set(['children', 'women', 'neutral']);

/** «نسترن، ۳۹ ساله و مادر دو فرزند، …»: what else she is. */
const isParentToo = ({ tokens, numbers }: PeopleWords, { first, last }: Stretch): boolean =>
  PARENTS.has(keyAt(tokens, last - 1)) && ALONE_AND.has(keyAt(tokens, first - 1)) && numbers.has(last);

/** «پدر سه فرزند»: no one of them either. */
const isTheirChild = ({ tokens, numbers }: PeopleWords, { first }: Stretch): boolean =>
  numbers.has(first - 1) && (PARENTS.has(keyAt(tokens, first - 2)) || isOwner(tokens, first - 2));

/** «مهاجم و یک سرباز کشته شدند», «یک سرباز و مهاجم کشته شدند»: one of those counted together. */
export const isBesideOthers = ({ tokens, numbers, outcomes }: PeopleWords, { first, last }: Stretch): boolean =>
  (ALONE_AND.has(keyAt(tokens, last)) && numbers.has(last + 1) && !PREPOSITIONS.has(keyAt(tokens, first - 1))) ||
  (ALONE_AND.has(keyAt(tokens, first - 1)) && outcomes.has(last));

/** «یکی زنی باردار», «یکی‌شان»: one of those told of before; «یکی از آنان» is read with its «از». */
export const isOneOfThem = (tokens: PeopleWords['tokens'], { first, last }: Stretch): boolean =>
  last - first === 1 && (ONE_OF.has(keyAt(tokens, first)) || ONE_AND_THEIRS.has(keyAt(tokens, first)));
