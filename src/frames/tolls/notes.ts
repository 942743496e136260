// What the words beside a count say of it: one more, the only ones, owned to, of those hurt before, of the speaker's kin.
import { ADMITS, HURT, NEXT_ONE, ONLY } from '../../lexicons/count-words.ts';
import { CORPSES, OWN } from '../../lexicons/function-words.ts';
import {
  COUNTRY,
  DEMONSTRATIVES,
  FROM,
  HANDED,
  MEMBER,
  MINE,
  NOW,
  SO_FAR,
  THEIRS,
  UNTIL,
} from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { keyAt } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { isHurtPeople, isOfCountedHurt } from './dying.ts';
import type { TollContext } from './toll.ts';

/** «سومی در راه شفاخانه درگذشت»: one more. */
export const isNextOne = ({ tokens }: TollContext, { first, counted }: People): boolean =>
  !counted && NEXT_ONE.has(keyAt(tokens, first));

/** «تنها مرگ شش سرباز را تأیید می‌کند», «فقط از پنج کشته نام برد» */
export function isOnly({ tokens }: TollContext, people: People, anchor: Anchor): boolean {
  const first = Math.min(people.first, anchor.first);
  return (
    ONLY.has(keyAt(tokens, first - 1)) || (FROM.has(keyAt(tokens, first - 1)) && ONLY.has(keyAt(tokens, first - 2)))
  );
}

/** «پاکستان ۲۳ کشته را پذیرفت» */
export function isAdmitted({ tokens }: TollContext, anchor: Anchor, { last }: Clause): boolean {
  for (let at = anchor.last; at < Math.min(last, anchor.last + ADMIT_REACH); at++)
    if (ADMITS.has(keyAt(tokens, at))) return true;
  return false;
}

const ADMIT_REACH = 8;

/** «شش تن از زخمیان جان دادند»: counted among the dead already. */
export function isOfTheHurt(context: TollContext, people: People, { outcome, first, side }: Anchor): boolean {
  const { tokens } = context;
  if (outcome !== 'killed') return false;
  if (isOfCountedHurt(context, people) || areRestOfHurt(context, people)) return true;
  // «با جان باختن دو تن از زخمیان», «مرگ سه مجروح»
  if (side === 'after') return isHurtPeople(context, people) || hasHurtBehind(tokens, people);
  for (let at = people.first; at < Math.min(first, people.last + 3); at++) if (HURT.has(keyAt(tokens, at))) return true;
  return false;
}

/** «حال سه تن از زخمیان وخیم است و دو تن دیگر جان دادند»: others of those hurt. */
function areRestOfHurt({ tokens }: TollContext, { first, other }: People): boolean {
  if (!other) return false;
  for (let at = first - 1; at > first - REST_REACH && keyAt(tokens, at) !== '.'; at--)
    if (HURT.has(keyAt(tokens, at)) && FROM.has(keyAt(tokens, at - 1))) return true;
  return false;
}

const REST_REACH = 10;

const hasHurtBehind = (tokens: TollContext['tokens'], { first, last }: People): boolean =>
  HURT.has(keyAt(tokens, last - 1)) ||
  [first + 1, last].some((at) => FROM.has(keyAt(tokens, at)) && HURT.has(keyAt(tokens, at + 1)));

/** «تاکنون پنج جسد تحویل داده شده است»: some of the dead, as many as have come home so far. */
export function areHandedOver(
  { tokens }: TollContext,
  { first, outcome }: Anchor,
  people: People,
  clause: Clause,
): boolean {
  if (outcome !== 'killed' || ![first, people.first].some((at) => CORPSES.has(keyAt(tokens, at)))) return false;
  const words = tokens.slice(clause.first, clause.last).map(({ word }) => word.key);
  const isSoFar = words.some((key, i) => SO_FAR.has(key) || (UNTIL.has(key) && NOW.has(words[i + 1] ?? '')));
  return isSoFar && words.some((key) => HANDED.has(key));
}

/** «دو پسر کاکایم شهید شدند»: a witness tells of some of the dead. */
export function isMine({ tokens }: TollContext, { first, last }: People): boolean {
  for (let at = first; at < last + 2; at++) if (MINE.has(keyAt(tokens, at))) return true;
  return false;
}

/** «سه سرباز خود», «دو سربازش»: of the forces of whoever tells of it. */
export const isOwn = (
  { tokens }: TollContext,
  { categories, noun, counted, last }: People,
  { value }: Anchor,
): boolean =>
  counted &&
  value.active !== true &&
  (categories.some((category) => ARMED.has(category)) ||
    // «یک عضو خود», «دو تن از اعضای خود»
    (MEMBER.has(keyAt(tokens, last - 2)) && OWN.has(keyAt(tokens, last - 1))) ||
    (MEMBER.has(keyAt(tokens, last - 1)) && OWN.has(keyAt(tokens, last)))) &&
  (noun?.ending === 'possessive' ||
    [last - 1, last].some((at) => OWN.has(keyAt(tokens, at)) || THEIRS.has(keyAt(tokens, at))) ||
    // «دو سرباز این کشور»
    (DEMONSTRATIVES.has(keyAt(tokens, last)) && COUNTRY.has(keyAt(tokens, last + 1))));

/** Categories of those who bear arms. */
export const ARMED: ReadonlySet<string> = new Set(['military', 'police', 'militants']);
