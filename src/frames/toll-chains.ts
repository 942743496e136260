// People told together: coordinated groups that sum, parts named behind their whole, company («با دو تن از همراهانش»).

import { ALTOGETHER, PASSED } from '../lexicons/count-words.ts';
import { COMMAS, PREPOSITIONS } from '../lexicons/function-words.ts';
import {
  ALONE_AND,
  ALONE_OR,
  AMONG,
  AND,
  DEMONSTRATIVES,
  FROM,
  INCLUDED,
  NONE,
  ONE,
  THEIRS,
  WITH,
} from '../lexicons/toll-words.ts';
import type { VictimCategory } from '../model/event.ts';
import type { VerbForm } from '../tokenize/token.ts';
import type { People } from './people.ts';
import { keyAt, within } from './reading.ts';
import type { TollContext } from './toll.ts';

/** One group of a chain; a part belongs to the group before it. */
export interface Member {
  readonly people: People;
  readonly part: boolean;
}

type Link = 'and' | 'part' | 'with' | 'none';

const COMMA_REACH = 3;
const AND_REACH = 12;
const PART_REACH = 6;
const NEXT_REACH = 2;

/** The groups joined to a group from before it, the first one first. */
export function chainBack(context: TollContext, near: readonly People[], head: People): Member[] {
  const out: People[] = [head];
  const links: Link[] = [];
  for (const one of near.filter((other) => other.last <= head.first).reverse()) {
    const next = out[0] as People;
    if (one.last > next.first || isApposition(context, one, next)) continue;
    if (isWholeOf(context, one, next)) {
      out[0] = next.categories.length > 0 ? next : { ...next, categories: one.categories };
      break;
    }
    const link = linkBetween(context, one, next);
    // «عبدالرازق قوماندان پولیس، مؤمن حسین‌خیل رییس امنیت ملی و یک خبرنگار»
    if (link === 'none' && out.length > 1 && isNextOffice(context, one, next)) {
      out.unshift(one);
      links.unshift('and');
      continue;
    }
    if (link === 'none' || (link === 'and' && !one.counted && next.first - one.last > COMMA_REACH)) break;
    out.unshift(one);
    links.unshift(link);
  }
  return membersOf(context, out, links);
}

/** «از جملهٔ ۱۰۶ سرباز، ۱۷ تن جان دادند»: those that only some of whom it is said of. */
const isWholeOf = ({ tokens }: TollContext, one: People, next: People): boolean =>
  one.counted &&
  next.noun?.entry.id === 'victim-counter' &&
  one.min > next.min &&
  // «از هشت سرنشین، شش تن کشته شدند»
  ((FROM.has(keyAt(tokens, one.first - 1)) && COMMAS.has(keyAt(tokens, next.first - 1))) ||
    (FROM.has(keyAt(tokens, one.first - 2)) &&
      (AMONG.has(keyAt(tokens, one.first - 1)) || ALTOGETHER.has(keyAt(tokens, one.first - 1)))));

/** A comma and a name stand between two offices of a list. */
const isNextOffice = ({ tokens }: TollContext, one: People, next: People): boolean =>
  !one.counted &&
  !next.counted &&
  COMMAS.has(keyAt(tokens, one.last)) &&
  next.first - one.last > 1 &&
  next.first - one.last <= NAME_REACH &&
  tokens
    .slice(one.last + 1, next.first)
    .every(({ word }) => word.kind === 'word' && !word.verb && !PREPOSITIONS.has(word.key) && !ALONE_AND.has(word.key));

/** «ملا حمید، والی نام‌نهاد طالبان»: one person, named and then told what he is. */
const isApposition = ({ tokens }: TollContext, one: People, next: People): boolean =>
  !one.counted &&
  (!next.counted || isOneMan(tokens, next)) &&
  one.noun?.ending !== 'possessive' &&
  next.first - one.last > 1 &&
  next.first - one.last <= NAME_REACH &&
  COMMAS.has(keyAt(tokens, next.first - 1)) &&
  keyAt(tokens, next.last) !== 'و';

/** «، یک قوماندان طالبان، با هفت تن»: what he is stands between commas. */
const isOneMan = (tokens: TollContext['tokens'], { min, max, first, last }: People): boolean =>
  min === 1 && max === 1 && ONE.has(keyAt(tokens, first)) && COMMAS.has(keyAt(tokens, last));

/** How many words a name and its comma take. */
const NAME_REACH = 5;

/** The groups joined to a group from behind it. */
export function chainOn(context: TollContext, people: readonly People[], head: People): Member[] {
  const out: People[] = [head];
  const links: Link[] = [];
  for (const one of people) {
    const before = out[out.length - 1] as People;
    if (one.first < before.last) continue;
    // «ملا نذیر، از فرماندهان داعش، و پنج جنگجویش»
    const isRank = one.rank && !before.counted && one.first - before.last <= NAME_REACH;
    if (isRank || isApposition(context, before, one)) {
      out[out.length - 1] = { ...one, first: before.first };
      continue;
    }
    const link = linkBetween(context, before, one);
    if (link === 'none' || one.first - before.last > (link === 'part' ? PART_REACH : NEXT_REACH + 1)) break;
    // «جان معلم صدیق و همسرش را گرفت»
    if (!one.counted && one.first - before.last > (one.noun?.ending === 'possessive' ? NEXT_REACH : 1)) break;
    out.push(one);
    links.push(link);
  }
  return membersOf(context, out, links);
}

function membersOf(context: TollContext, groups: readonly People[], links: readonly Link[]): Member[] {
  let part = false;
  const apart = toldApart(context, groups);
  return groups.map((people, i) => {
    part ||= links[i - 1] === 'part';
    return { people, part: part || apart.has(people) || (i > 0 && isSomeOf(people, groups[0] as People)) };
  });
}

/** «هفت تن، چهار تن آنان کودک، زخمی شدند»: fewer, and of those before. */
const isSomeOf = ({ theirs, other, min }: People, whole: People): boolean =>
  theirs && (min === 1 || (!other && min < whole.min));

/** The groups that are some of one told before them: those that add up to it, and those said to be among them. */
function toldApart(context: TollContext, groups: readonly People[]): ReadonlySet<People> {
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

/** Where a group begins behind its «و»: «شش غیرنظامی و هر سه مهاجم», «پانزده سرباز و «بیش از ۱۲۰ طالب»». */
function headOf(tokens: TollContext['tokens'], { first, min }: People): number {
  const before = keyAt(tokens, first - 1);
  const isInside = before === '«' || (NONE.has(before) && min > 1);
  return isInside && ALONE_AND.has(keyAt(tokens, first - 2)) ? first - 1 : first;
}

function linkBetween(context: TollContext, one: People, next: People): Link {
  const { tokens, cues } = context;
  if (within(cues, one.last - 1, next.first).some((cue) => cue.entry.value === 'part')) return 'part';
  for (let at = one.last; at < next.first; at++)
    if (isVerb(tokens[at]?.word.verb) || isStop(keyAt(tokens, at))) return 'none';
  // «از ۴۰۰ نفر عبور و ۳۸ نفر شهید شدند»
  if (PASSED.has(keyAt(tokens, one.last))) return 'none';
  // «شش غیرنظامی و هر سه مهاجم»
  const head = headOf(tokens, next);
  const key = keyAt(tokens, head - 1);
  const gap = head - one.last;
  if (isOfNextVoice(context, one, next)) return 'and';
  if (ALONE_AND.has(key) || ALONE_OR.has(key)) return gap <= AND_REACH ? 'and' : 'none';
  if (AND.has(key)) return gap <= COMMA_REACH ? 'and' : 'none';
  if (WITH.has(key)) return gap <= AND_REACH ? 'with' : 'none';
  return 'none';
}

/** «به ادعای گروه یازده سرباز و به قول پولیس چهار سرباز کشته شدند»: two voices count for one verb. */
const isOfNextVoice = ({ tokens, cues }: TollContext, one: People, next: People): boolean =>
  ALONE_AND.has(keyAt(tokens, one.last)) &&
  next.first - one.last <= AND_REACH &&
  one.counted &&
  next.counted &&
  within(cues, one.last, next.first).some((cue) => cue.entry.value === 'source');

const isVerb = (verb: VerbForm | null | undefined): boolean =>
  verb !== null && verb !== undefined && verb.form !== 'infinitive';

/** «شش کشته (یکی از آنان زن) و ۱۳ زخمی» */
const isStop = (key: string): boolean => key === ')' || key === '(' || key === ':' || key === '؛';
