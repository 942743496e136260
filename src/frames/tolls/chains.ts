// People told together: coordinated groups that sum, parts named behind their whole, company («با دو تن از همراهانش»).

import { ALTOGETHER, PASSED } from '../../lexicons/count-words.ts';
import { COMMAS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { ALONE_AND, ALONE_OR, ALSO, AMONG, AND, FROM, LIKEWISE, NONE, ONE, WITH } from '../../lexicons/toll-words.ts';
import type { VerbForm } from '../../tokenize/token.ts';
import type { People } from '../people/people.ts';
import { keyAt, within } from '../reading.ts';
import { isAddedTo, isPart, toldApart } from './apart.ts';
import { hasOwner } from './owned.ts';
import { partsAhead } from './parts-ahead.ts';
import { isVoice } from './speaker.ts';
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
    if (one.last > next.first || isApposition(context, one, next) || isInAside(context, one, next)) continue;
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
  return partsAhead(context, out) ?? membersOf(context, out, links);
}

/** «شش غیرنظامی (دو تن شان زن) و سه پولیس»: told of in brackets, behind the one that a group is joined to. */
const isInAside = ({ tokens }: TollContext, one: People, next: People): boolean => {
  const opens = asideBefore(tokens, next.first - 1);
  return opens >= 0 && opens < one.first;
};

/** Where the brackets open that close right before a «و», or -1. */
function asideBefore(tokens: TollContext['tokens'], and: number): number {
  if (!ALONE_AND.has(keyAt(tokens, and)) || keyAt(tokens, and - 1) !== ')') return -1;
  for (let at = and - 2; at >= and - ASIDE; at--) if (keyAt(tokens, at) === '(') return at;
  return -1;
}

/** Most words in brackets. */
const ASIDE = 12;

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
    // «یک دختر هفت‌ساله و برادرش»: an age stands between.
    if (!one.counted && one.first - before.last > (hasOwner(context, one) ? NEXT_REACH + 1 : 1)) break;
    out.push(one);
    links.push(link);
  }
  return membersOf(context, out, links);
}

function membersOf(context: TollContext, groups: readonly People[], links: readonly Link[]): Member[] {
  let part = false;
  const apart = toldApart(context, groups);
  return groups.map((people, i) => {
    part = (part || links[i - 1] === 'part') && !(links[i - 1] === 'and' && isOfOtherArms(groups[0] as People, people));
    const some = i > 0 && isSomeOf(people, groups[0] as People) && !isTheirMan(context, people);
    return { people, part: part || apart.has(people) || some };
  });
}

/** «چهار غیرنظامی، از جمله یک زن، و دو جنگجو», «پنج سرباز، از جمله یک افسر، و سه غیرنظامی»: no part of the first. */
const isOfOtherArms = (whole: People, { categories: [next], counted }: People): boolean =>
  counted && next !== undefined && (OTHER_ARMS[whole.categories[0] ?? ''] ?? []).includes(next);

const OTHER_ARMS: Readonly<Record<string, readonly string[]>> = {
  civilians: ['military', 'police', 'militants'],
  military: ['civilians', 'militants'],
  police: ['civilians', 'militants'],
  militants: ['civilians', 'military', 'police'],
};

/** «دو سرباز و یک ترجمان شان کشته شدند»: one more, who worked for them. */
const isTheirMan = ({ tokens }: TollContext, { first, noun }: People): boolean =>
  ALONE_AND.has(keyAt(tokens, first - 1)) && noun !== null && noun.entry.id !== 'victim-counter';

/** «هفت تن، چهار تن آنان کودک، زخمی شدند»: fewer, and of those before. */
const isSomeOf = ({ theirs, other, min }: People, whole: People): boolean =>
  theirs && (min === 1 || (!other && min < whole.min));

/** Where a group begins behind its «و»: «شش غیرنظامی و هر سه مهاجم», «سه سرباز و همچنین دو رهگذر», «پانزده سرباز و «بیش از ۱۲۰ طالب»». */
function headOf(tokens: TollContext['tokens'], { first, min }: People): number {
  const before = keyAt(tokens, first - 1);
  const isInside = before === '«' || LIKEWISE.has(before) || ALSO.has(before) || (NONE.has(before) && min > 1);
  return isInside && ALONE_AND.has(keyAt(tokens, first - 2)) ? first - 1 : first;
}

function linkBetween(context: TollContext, one: People, next: People): Link {
  const { tokens } = context;
  if (asideBefore(tokens, next.first - 1) === one.last) return 'and';
  if (isPart(context, one, next)) return 'part';
  for (let at = one.last; at < next.first; at++)
    if (isVerb(tokens[at]?.word.verb) || isStop(keyAt(tokens, at))) return 'none';
  // «از ۴۰۰ نفر عبور و ۳۸ نفر شهید شدند»
  if (PASSED.has(keyAt(tokens, one.last))) return 'none';
  // «شش غیرنظامی و هر سه مهاجم»
  const head = headOf(tokens, next);
  const key = keyAt(tokens, head - 1);
  const gap = head - one.last;
  if (isOfNextVoice(context, one, next) || isAddedTo(tokens, one, next)) return 'and';
  if (isVoice(context, one)) return 'none';
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
