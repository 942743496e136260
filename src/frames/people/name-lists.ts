// Several people told of by their names: «حسن کریمی، زهرا قاسمی و سرهنگ علی مرادی کشته شدند».
import { AND, COMMAS, HONORIFICS, OBJECT, THAT, WITH } from '../../lexicons/function-words.ts';
import { PRONOUNS } from '../../lexicons/toll-words.ts';
import { keyAt, type Stretch, startsAt, tokensOf } from '../reading.ts';
import { bare } from '../tolls/names.ts';
import { byFirst, type People } from './people.ts';
import { calledAllEnd, isInRun, isNameWord, isTelling, type NameWords, nameEnd } from './person-names.ts';

/** What lists of names are read from: beside the names, where the days and places end that they may stand behind. */
interface ListWords extends NameWords {
  readonly dayEnds: ReadonlySet<number>;
  readonly placeEnds: ReadonlySet<number>;
  /** Those told of with a number, by their first token. */
  readonly counted: ReadonlyMap<number, People>;
}

/**
 * The people of a text with its lists of names, each as so many people: two or more names, or one before those who belong
 * to its bearer. What stands inside a list is told with it.
 */
export function withNameLists(people: readonly People[], names: NameWords, places: readonly Stretch[]): People[] {
  const counted = byFirst(people.filter((one) => one.counted));
  const lists = findLists({ ...names, dayEnds: endsOf(names.dates), placeEnds: endsOf(places), counted });
  if (lists.length === 0) return [...people];
  const ends = endsOf([...counted.values()]);
  // «دو سرباز، حسن کریمی و علی مرادی،», «حسن کریمی و علی مرادی، دو سرباز،»: the names of those counted.
  const own = lists.filter(
    ({ first, last }) =>
      !(LIST_MARKS.has(keyAt(names.tokens, first - 1)) && (ends.has(first - 1) || ends.has(first - 2))) &&
      !(LIST_MARKS.has(keyAt(names.tokens, last)) && counted.has(last + 1)),
  );
  const listed = tokensOf(own);
  return [...people.filter((one) => one.counted || !listed.has(one.first)), ...own].sort((a, b) => a.first - b.first);
}

/** Marks between those counted and their names. */
const LIST_MARKS: ReadonlySet<string> = new Set([...COMMAS, ':', '(']);

function findLists(context: ListWords): People[] {
  const found: People[] = [];
  for (let at = 0; at < context.tokens.length; at++) {
    // «سه برادر به نام‌های یاسر، ناصر و طاها را»: the names of those counted.
    at = calledAllEnd(context.tokens, at);
    if (context.taken[at] === 1 && !HONORIFICS.has(keyAt(context.tokens, at))) continue;
    const opens = opensList(context, at);
    const list = opens || isPlainlyName(context, at) ? listAt(context, at) : null;
    // «افراد مسلح حسن کریمی و علی مرادی را کشتند»: an object stands behind its doer.
    if (!list || !(opens || keyAt(context.tokens, list.last) === OBJECT)) continue;
    found.push(list);
    at = list.last - 1;
  }
  return found;
}

/** A list opens a sentence or a clause, or stands right behind its day; behind a place only with a title or a given name. */
function opensList(context: ListWords, at: number): boolean {
  const { tokens, dayEnds, placeEnds } = context;
  const before = tokens[at - 1]?.word;
  // «به نام‌های جواد صالحی، عمران رشیدی و …»: inside what has opened before.
  if (COMMAS.has(keyAt(tokens, at - 1)) && isNameWord(context, at - 2)) return false;
  if (!before || before.kind === 'mark' || before.key === THAT || dayEnds.has(at)) return true;
  return placeEnds.has(at) && isPlainlyName(context, at);
}

/** A title or a given name that goes on with no other. */
const isPlainlyName = (context: ListWords, at: number): boolean =>
  (HONORIFICS.has(keyAt(context.tokens, at)) || startsAt(context.given, at) !== undefined) &&
  !isInRun(context, at) &&
  !HONORIFICS.has(keyAt(context.tokens, at - 1));

const endsOf = (stretches: readonly Stretch[]): Set<number> => new Set(stretches.map(({ last }) => last));

/** A bound, so that a list without an end is not read again from each of its names. */
const MOST_NAMES = 50;

function listAt(context: ListWords, first: number): People | null {
  const { tokens } = context;
  let last = memberEnd(context, first);
  if (last === first) return null;
  let count = 1;
  let joined = '';
  while (count < MOST_NAMES) {
    const mark = keyAt(tokens, last);
    // What follows a comma behind «و» is no more of the list.
    if (mark !== AND && (joined === AND || !COMMAS.has(mark))) break;
    const next = memberEnd(context, last + 1);
    if (next === last + 1) break;
    joined = mark;
    last = next;
    count++;
  }
  // «حسن کریمی، زهرا قاسمی و دو سرباز»: closed by those counted.
  const isClosed = count > 1 ? joined === AND || keyAt(tokens, last) === AND : isWithHisMen(context, last);
  return isClosed ? bare({ first, last, min: count, max: count, vague: false }, true) : null;
}

/** «حسن کریمی و دو محافظش», «حسن کریمی با سه تن از همراهانش»: one, before so many who belong to him. */
function isWithHisMen({ tokens, counted }: ListWords, at: number): boolean {
  const men = keyAt(tokens, at) === AND || keyAt(tokens, at) === WITH ? counted.get(at + 1) : undefined;
  const whose = men && tokens[men.last - 1]?.word;
  return whose?.ending === 'possessive' || PRONOUNS.has(whose?.key ?? '');
}

/** The end of a name with its titles; its first token where no name stands. */
function memberEnd(context: ListWords, at: number): number {
  const name = behindTitles(context, at);
  const last = nameEnd(context, name);
  if (last === name || isNameWord(context, last)) return at;
  return name > at || isTelling(context, name, last) ? last : at;
}

/** «سردار سرتیپ …», «شهیده …» */
function behindTitles({ tokens, nouns }: ListWords, from: number): number {
  let at = from;
  while (at < from + TITLES && HONORIFICS.has(keyAt(tokens, at))) at = Math.max(at + 1, startsAt(nouns, at)?.last ?? 0);
  return at;
}

const TITLES = 4;
