// Groups that are some of one told before them: those that add up to it, and those said to be among them.
import { ON_TOP } from '../../lexicons/count-words.ts';
import { COMMAS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { ALONE_AND, AMONG, DEMONSTRATIVES, INCLUDED, THEIRS } from '../../lexicons/toll-words.ts';
import type { VictimCategory } from '../../model/event.ts';
import type { People } from '../people/people.ts';
import { keyAt, within } from '../reading.ts';
import type { TollContext } from './toll.ts';

/** The groups that are some of one told before them: those that add up to it, and those said to be among them. */
export function toldApart(context: TollContext, groups: readonly People[]): ReadonlySet<People> {
  const [whole, ...rest] = groups as readonly [People, ...People[]];
  if (isToldApart(groups)) return new Set(rest);
  // «نُه کودک، پنج پسر و چهار دختر، با یک زن»
  const kinds = groups.findIndex((_, i) => i > 2 && isToldApart(groups.slice(0, i)));
  if (kinds > 0) return new Set(groups.slice(1, kinds));
  // «بیست تن، چهار زن و دو کودک در میان آنان، …»
  const among = rest.findLastIndex(({ min, last }) => min < whole.min && isAmongThem(context, last));
  const some = rest.slice(0, among + 1);
  return new Set(some.reduce((sum, { min }) => sum + min, 0) <= whole.min ? some : []);
}

/** «در میان آنان», «میان شان», «نیز شامل،», «شامل آن،», «از آن جمله،». */
function isAmongThem({ tokens }: TollContext, from: number): boolean {
  for (let at = from; at < from + AMONG_REACH; at++)
    if (AMONG.has(keyAt(tokens, at)))
      return (
        THEIRS.has(keyAt(tokens, at + 1)) ||
        (INCLUDED.has(keyAt(tokens, at)) && isClosed(tokens, at + 1)) ||
        (DEMONSTRATIVES.has(keyAt(tokens, at - 1)) && COMMAS.has(keyAt(tokens, at + 1)))
      );
  return false;
}

/** A comma, with at most «آن» before it. */
const isClosed = (tokens: TollContext['tokens'], at: number): boolean =>
  COMMAS.has(keyAt(tokens, at)) || (DEMONSTRATIVES.has(keyAt(tokens, at)) && COMMAS.has(keyAt(tokens, at + 1)));

const AMONG_REACH = 3;

/** «نُه طفل، پنج دختر و چهار پسر»: those that follow add up to the first and may be some of them. */
function isToldApart([whole, ...rest]: readonly People[]): boolean {
  if (!whole || rest.length < 2 || whole.noun?.entry.value.gender === 'm') return false;
  if (whole.max !== whole.min && (whole.max !== null || whole.vague)) return false;
  const sum = rest.reduce((total, { min }) => total + min, 0);
  return (
    sum === whole.min &&
    (whole.bare ||
      isNational(whole) ||
      rest.every((part) => part.categories.length === 0) ||
      rest.every((part) => isPartOf(whole, part)))
  );
}

/** «شش امریکایی، دو سرباز و چهار قراردادی»: told of by their nation. */
const isNational = ({ noun }: People): boolean => noun === null || noun.entry.value.quiet === true;

/** Women and children among civilians, girls and boys among children; a man is none of three women. */
function isPartOf({ categories: [whole] }: People, { categories, noun }: People): boolean {
  if (whole === 'civilians') return categories.length > 0 && categories.every(isYoungOrFemale);
  if (whole === 'children') return categories.includes('children') || noun?.entry.value.role === 'girl';
  return false;
}

const isYoungOrFemale = (category: VictimCategory): boolean => category === 'women' || category === 'children';

/** «نه کارگر (چهار زن و دو کودک)», «نه کارگر – چهار زن و دو کودک –»: where what a mark opens is closed, or -1. */
export function asideBehind(tokens: TollContext['tokens'], opens: number): number {
  const closing = ASIDES[keyAt(tokens, opens)];
  for (let at = opens + 1; closing && at <= opens + LONGEST_ASIDE; at++) if (keyAt(tokens, at) === closing) return at;
  return -1;
}

const ASIDES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '–': '–', '—': '—', '-': '-' };
const LONGEST_ASIDE = 20;

/** Whether a group opens what is set off behind another that it may be some of. */
const isSetOff = ({ tokens }: TollContext, whole: People, part: People): boolean =>
  whole.counted &&
  part.counted &&
  part.first === whole.last + 1 &&
  part.min <= whole.min &&
  part.last <= asideBehind(tokens, whole.last);

/** «۳۰ شورشی، بیشتر شان خارجی، و دو کماندو»: what was inserted ends before the «و». */
const isClosedBefore = (tokens: TollContext['tokens'], from: number, next: number): boolean =>
  ALONE_AND.has(keyAt(tokens, next - 1)) && COMMAS.has(keyAt(tokens, next - 2)) && from < next - 2;

/** Whether a word or a mark between two groups makes the second some of the first. */
export function isPart(context: TollContext, one: People, next: People): boolean {
  const part = within(context.cues, one.last - 1, next.first).find((cue) => cue.entry.value === 'part');
  return isSetOff(context, one, next) || (part !== undefined && !isClosedBefore(context.tokens, part.last, next.first));
}

/** «علاوه بر سه سرباز، دو رهگذر نیز کشته شدند»: those whom the others come on top of. */
export const isAddedTo = (tokens: TollContext['tokens'], one: People, next: People): boolean =>
  ON_TOP.has(keyAt(tokens, one.first - 2)) &&
  PREPOSITIONS.has(keyAt(tokens, one.first - 1)) &&
  COMMAS.has(keyAt(tokens, one.last)) &&
  next.first === one.last + 1;
