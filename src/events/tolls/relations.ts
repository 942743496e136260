// How what is said next of an outcome stands to what is known of it.
import type { Toll } from '../../frames/tolls/toll.ts';
import {
  armsOf,
  isBoast,
  isCivil,
  isFewOf,
  isInCare,
  isNamed,
  isOfChildren,
  isOneName,
  isWholeOfWeak,
} from './rivals.ts';
import type { Account, Statement } from './statements.ts';

/** A single one told of beside so many is one of them («یک فرمانده نیز کشته شد»). */
const CROWD = 5;

/** How a statement stands to what is known: of others, the same, another's count, a better count, or some of those known. */
export type Relation = 'added' | 'same' | 'rival' | 'better' | 'within';

export function relationOf(known: Account, next: Statement): Relation {
  const isRival =
    isOfAnother(known, next) || isOtherAccount(known, next) || isContrasted(known, next) || isBoast(known, next);
  if (isInCare(known, next)) return 'within';
  if (isOfOthers(known, next)) return 'added';
  if (next.range.min === known.range.min) return 'same';
  if (isOnly(known, next)) return 'rival';
  const uncounted = besideFew(known, next);
  if (uncounted) return uncounted;
  if (isOneOfThem(known, next) || isFewOf(known, next) || isSome(known, next, isRival)) return 'within';
  if (isDispute(known, next)) return 'rival';
  if (isWholeOfWeak(known, next)) return 'better';
  if (next.also || isOtherSide(known, next, isRival)) return 'added';
  if (isOneOfMore(known, next)) return 'within';
  // «ولسوال نام‌نهاد کشته شد. … وی با چهار جنگجو کشته شد»: the same man with others.
  if (isHeWithOthers(known, next)) return 'better';
  const isContrast = next.sentence === known.sentence && next.total !== known.total && !isPutRight(known, next);
  if (isRival || isContrast || isNumberOf(known, next)) return 'rival';
  // Fewer than are known already: some of them. More: the fuller count, where the known one was open, vague or a heading's.
  if (next.range.min < known.range.min) return 'within';
  return next.total || known.heading || isOpen(known, next) ? 'better' : 'rival';
}

/** «طالبان از مرگ سه سرباز خود و پاکستان از مرگ دو سرباز خود خبر دادند»: each side tells of its own losses. */
const isOwnBeside = (known: Account, next: Statement): boolean =>
  known.own && next.own && next.sources.size > 0 && [...next.sources].every((source) => !known.sources.has(source));

/** «سه کشته داشت، ولی شمار کشته‌ها امروز به پنج رسید»: the same count, higher by now. */
const isPutRight = (known: Account, next: Statement): boolean =>
  next.total && !next.claimed && !isOfAnother(known, next) && next.range.min > known.range.min;

/** «یک منبع شمار سربازان کشته‌شده را سیزده تن خواند»: somebody's number beside the text's. */
const isNumberOf = (known: Account, next: Statement): boolean =>
  next.total &&
  (next.sources.size > 0 || next.claimed) &&
  !known.heading &&
  !(known.sources.size > 0 && isPutRight(known, next));

/** Told by other voices than those heard. */
const isOfAnother = (known: Account, next: Statement): boolean =>
  (next.sources.size > 0 || next.claimed) &&
  known.sources.size > 0 &&
  [...next.sources].every((source) => [...known.sources].every((other) => !isOneName(source, other)));

/** «قوماندانی آمار دیگری دارد: هفت کشته و نوزده زخمی»: a voice that counts dead and hurt alike, and fewer than the text. */
const isOtherAccount = (known: Account, next: Statement): boolean =>
  known.sources.size === 0 &&
  next.sources.size > 0 &&
  !next.also &&
  next.sentence !== known.sentence &&
  next.range.min < known.range.min &&
  next.rows.every(({ toll, frame }) => toll.categories.length === 0 && toll.people.counted && countsBoth(frame.tolls));

/** «اما منابع صحی از نُه کشته خبر دادند»: put against what the text, or its heading, told in its own voice; fewer are no part of
 * them where nothing says who they were. */
const isContrasted = (known: Account, next: Statement): boolean =>
  next.contrast &&
  next.sources.size > 0 &&
  !next.also &&
  next.sentence !== known.sentence &&
  next.rows.every(
    ({ toll }) => toll.people.counted && (next.range.min > known.range.min || toll.categories.length === 0),
  );

const countsBoth = (tolls: readonly Toll[]): boolean =>
  (['killed', 'injured'] as const).every((outcome) =>
    tolls.some((toll) => toll.outcome === outcome && toll.people.counted && !toll.part),
  );

/** «دو مهاجم خود را منفجر کردند … هشتاد شهید»: the attackers alone are no count of the dead. */
const isOpen = (known: Account, next: Statement): boolean =>
  (known.range.max === null && !isClaimOf(known, next)) || (armsOf(known) === 'rebels' && !isNamed(next));

/** A side's count beside the reporter's own. */
const isClaimOf = (known: Account, next: Statement): boolean => known.sources.size === 0 && next.sources.size > 0;

const isFresh = (known: Account, next: Statement): boolean =>
  isNamed(known) && isNamed(next) && [...next.groups.keys()].every((side) => !known.groups.has(side));

/** «دو عسکر کشته شدند … یک سرباز و خود مهاجم نیز جان باختند»: one of several sides is new, so all are. */
const isPartlyFresh = (known: Account, next: Statement): boolean =>
  isNamed(known) &&
  isNamed(next) &&
  next.groups.size > 1 &&
  [...next.groups.keys()].some((side) => !known.groups.has(side));

/** «دو غیرنظامی و سه کودک زخمی شدند. ناتو زخمی شدن یک سرباز خود را تأیید کرد»: a force's own beside the people of the place. */
const isOwnBesideCivil = (known: Account, next: Statement): boolean =>
  next.own &&
  next.sources.size > 0 &&
  [...next.sources].every((source) => !known.sources.has(source)) &&
  [...known.groups.keys()].every((side) => side === 'civilians' || (side === 'unsaid' && isOfChildren(known)));

/** «ناتو گفت دو سرباز کشته شده‌اند. وزارت داخله می‌گوید ده غیرنظامی کشته شدند»: of the same blow one voice counts those in uniform,
 * another the people of the place. */
const isCivilBeside = (known: Account, next: Statement): boolean =>
  armsOf(known) === 'state' &&
  // «شش مأمور زخمی شدند … شش نفر از کارکنان»: the same ones.
  next.range.min !== known.range.min &&
  next.groups.size === 1 &&
  next.groups.has('civilians') &&
  !known.heading &&
  !next.contrast &&
  next.sources.size > 0 &&
  known.sources.size > 0 &&
  [...next.sources].every((source) => !known.sources.has(source));

const isOfOthers = (known: Account, next: Statement): boolean =>
  next.rows.every(({ toll }) => toll.further === true) ||
  isOwnBeside(known, next) ||
  isOwnBesideCivil(known, next) ||
  isCivilBeside(known, next) ||
  (next.also && (isFresh(known, next) || isPartlyFresh(known, next))) ||
  isAnother(known, next);

const isOneOfThem = (known: Account, next: Statement): boolean =>
  next.also &&
  next.range.min === 1 &&
  known.range.min >= CROWD &&
  [...next.groups.keys()].every((side) => known.groups.has(side));

/** «فرمانده مجروح شد … یک افسر نیز زخمی شد»: someone else, counted, of another name. */
const isAnother = (known: Account, next: Statement): boolean =>
  next.also &&
  known.range.min === 1 &&
  next.nouns.size > 0 &&
  known.nouns.size > 0 &&
  next.rows.every((row) => row.toll.people.counted) &&
  [...next.nouns].every((noun) => !known.nouns.has(noun));

/** «نُه جنازهٔ اطفال»: women and children alone are some of more, and «شماری» of another voice is no rival count. */
const isSome = (known: Account, next: Statement, isRival: boolean): boolean =>
  next.range.min < known.range.min &&
  (next.also
    ? known.range.min >= CROWD && isOfWeak(next) && !armsOf(known) && next.rows.every(({ toll }) => !toll.people.other)
    : (isRival && next.vague) || isOfWeak(next));

/** Women and children alone. */
const isOfWeak = ({ rows }: Statement): boolean =>
  rows.every(({ toll }) => toll.categories.some((category) => category === 'women' || category === 'children'));

/** «شماری از مرزبانان» beside «۱۷ مرزبان»: the count says how many. */
function besideFew(known: Account, next: Statement): Relation | null {
  if (next.also || !isOneSide(known, next)) return null;
  if (next.vague && next.range.min < known.range.min) return 'within';
  return known.vague && !next.vague && next.range.min > known.range.min ? 'better' : null;
}

/** One person told of by name or office. */
const isNamedOne = ({ rows, range }: Statement): boolean =>
  range.max === 1 && rows.every(({ toll }) => !toll.people.counted);

/** «تنها مرگ شش سرباز را می‌پذیرد»: fewer than another voice told. */
const isOnly = (known: Account, next: Statement): boolean =>
  next.only &&
  next.range.min < known.range.min &&
  (next.sentence !== known.sentence || isClaimOf(known, next)) &&
  (isOneSide(known, next) || [...next.groups.keys()].every((side) => known.groups.has(side)));

const isHeWithOthers = (known: Account, next: Statement): boolean =>
  known.single && next.range.min > 1 && next.rows.some(({ toll }) => isPronoun(toll));

/** Someone told of without a number and without a noun of his own. */
const isPronoun = ({ people, part }: Toll): boolean => !people.counted && people.noun === null && !part;

/** «کشته شدن قاری حمید» beside thirty, «گروه در کشتن قابله دست نداشت» beside a midwife and her husband: no rival count. */
const isOneOfMore = (known: Account, next: Statement): boolean =>
  isNamedOne(next) && (known.range.min >= CROWD || isOneOfNouns(known, next) || isPassing(known, next));

/** «دو نفر کشته شدند. فرمانده مرگ راننده را کار … خواند»: one of the two, of whom another voice speaks in passing. */
const isPassing = (known: Account, next: Statement): boolean =>
  known.range.min > 1 && isOfAnother(known, next) && !armsOf(next);

const isOneOfNouns = (known: Account, next: Statement): boolean =>
  known.range.min > 1 && next.nouns.size === 1 && [...next.nouns].every((noun) => known.nouns.has(noun));

/** On the same side of a fight, or not told. */
const isOneSide = (known: Account, next: Statement): boolean =>
  armsOf(known) === armsOf(next) || !isNamed(known) || !isNamed(next);

/** «بم‌افگن‌ها نُه دکاندار را کشتند … وزارت از مرگ ۲۲ جنگجو خبر داد»: another voice's word for who the dead were. */
const isDispute = (known: Account, next: Statement): boolean =>
  !next.also &&
  next.sources.size > 0 &&
  [...next.sources].every((source) => !known.sources.has(source)) &&
  next.sentence !== known.sentence &&
  !isFewOf(known, next) &&
  !next.nouns.has(ATTACKER) &&
  !known.nouns.has(ATTACKER) &&
  ((isCivil(known) && armsOf(next) === 'rebels') || (armsOf(known) === 'rebels' && isCivil(next)));

const ATTACKER = 'victim-attacker';

/** Others than those known: the two sides of a fight, or the civilians that the same voice counts besides. */
function isOtherSide(known: Account, next: Statement, isRival: boolean): boolean {
  const here = armsOf(next);
  const there = armsOf(known);
  if (here && there && here !== there) return true;
  // «۳۲ کشته … سه مهاجم از پا درآورده شدند»: the attackers besides.
  const isContrast = next.sentence === known.sentence && known.total && next.sources.size > 0;
  if (here === 'rebels' && !isNamed(known))
    return !known.heading && !isRival && !isContrast && next.range.min < known.range.min;
  return !known.heading && !isRival && isFresh(known, next);
}
