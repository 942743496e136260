// Who of the people near an outcome word cannot be those it is said of: doers, speakers, owners, parents of so many.
import { ON_TOP } from '../../lexicons/count-words.ts';
import { COMMAS, FOLLOWERS, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { BETWEEN } from '../../lexicons/place-words.ts';
import {
  AGAINST,
  ALONE_AND,
  ALSO,
  ATTACKS,
  COMPANIONS,
  DEEDS,
  HOUSES,
  LEADS,
  NONE,
  OBJECT,
  ONE_OF,
  OWN,
  SPOKESMEN,
  THINGS_TOO,
  TO,
  UPON,
  WITH,
} from '../../lexicons/toll-words.ts';
import type { People } from '../people/people.ts';
import { calledEnd } from '../people/person-names.ts';
import { endsAt, keyAt, within } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { isOfCharge } from './bars.ts';
import { isCompany } from './companions.ts';
import { KIN } from './kin.ts';
import { isObject } from './objects.ts';
import type { TollContext } from './toll.ts';

/** People who are the doers, the place or the instrument of the clause are not its victims. */
export function isVictim(
  context: TollContext,
  one: People,
  { anchor, people }: { anchor: Anchor; people: readonly People[] },
): boolean {
  // «به دست دو نقاب‌پوش کشته شد»: the count is of the doers, whatever noun it reached.
  if (one.counted && one.last > anchor.first) return endsAt(context.cues, one.first)?.entry.value !== 'by';
  // «معاون وزیر: ۲۴۵ مرکز ما آسیب دیده است»: who speaks.
  if (!one.counted && [one.last, one.last + 1].some((at) => at < anchor.first && keyAt(context.tokens, at) === ':'))
    return false;
  if (isMarked(context, one, anchor) || isOfCharge(context.tokens, one)) return false;
  const before = keyAt(context.tokens, one.first - 1);
  if (NONE.has(before) && !(one.counted && one.min > 1)) return false;
  if (
    ONE_OF.has(keyAt(context.tokens, one.first)) &&
    !opensClause(context, one.first) &&
    !isAlso(context, one) &&
    !(anchor.value.active && isObject(context, one)) &&
    !hasCompany(context, one) &&
    !isSubject(context, one, { anchor, people })
  )
    return false;
  if (isOwner(context, one, people) || isOfHouse(context, one, anchor)) return false;
  if (isSideOfFight(context, one, people)) return false;
  if (!WITH.has(before)) return true;
  if (anchor.value.active && isCompanyOfObject(context, one)) return true;
  return (
    (one.counted || one.noun?.ending === 'possessive') &&
    !anchor.value.active &&
    isCompany(
      context,
      one,
      people.filter((other) => other.last < one.first),
    )
  );
}

const BROUGHT = 'harm-brought';
/** «به سه زن و دو مرد آسیب رساند» */
const isReceiver = (tokens: TollContext['tokens'], first: number): boolean =>
  TO.has(keyAt(tokens, first - 1)) || ALONE_AND.has(keyAt(tokens, first - 1));

/** «با شلیک دو موترسوار», but «در تیراندازی دو معترض کشته شدند». */
const isOfDeed = (tokens: TollContext['tokens'], first: number): boolean =>
  DEEDS.has(keyAt(tokens, first - 1)) && (WITH.has(keyAt(tokens, first - 2)) || TO.has(keyAt(tokens, first - 2)));

/** Behind words that make a doer, a source or an object: «توسط», «به گفتهٔ», «با شلیک», «علیه». */
function isMarked({ tokens, cues }: TollContext, { first, last }: People, anchor: Anchor): boolean {
  if (anchor.rule === BROUGHT) return !isReceiver(tokens, first);
  const value = endsAt(cues, first)?.entry.value;
  if (value === 'by' || value === 'source') return true;
  if (SPOKESMEN.has(keyAt(tokens, first)) && isOfSource(cues, first)) return true;
  if (anchor.value.active) return false;
  const before = keyAt(tokens, first - 1);
  // «علاوه بر سه سرباز، دو رهگذر نیز کشته شدند»
  const isOnTop = ON_TOP.has(keyAt(tokens, first - 2));
  return (value === 'upon' && anchor.first - last > 1 && !isOnTop) || AGAINST.has(before) || isOfDeed(tokens, first);
}

/** «به گفتهٔ عبدالمتین قانع، سخنگوی …»: who says so stands before. */
const isOfSource = (cues: TollContext['cues'], first: number): boolean =>
  within(cues, first - SOURCE_NAME, first).some(({ entry }) => entry.value === 'source');
const SOURCE_NAME = 8;

/** «او را با دو پسرش به قتل رساندند»: «را» stands right before the company, who belong to the object. */
export const isCompanyOfObject = ({ tokens }: TollContext, { first, last, noun }: People): boolean =>
  [first - 2, first - 3].some((at) => OBJECT.has(keyAt(tokens, at))) &&
  (noun?.ending === 'possessive' ||
    // «هر دو را با برادر یکی از آنان»
    KIN.has(noun?.entry.id ?? '') ||
    OWN.has(keyAt(tokens, last)) ||
    COMPANIONS.has(keyAt(tokens, last - 1)));

/** «پسر خردسال یک مالدار»: whose son he is. */
const isOwner = ({ tokens }: TollContext, one: People, people: readonly People[]): boolean =>
  one.counted &&
  one.min === 1 &&
  one.max === 1 &&
  people.some(
    (other) =>
      !other.counted &&
      KIN.has(other.noun?.entry.id ?? '') &&
      other.last <= one.first &&
      one.first - other.last <= 2 &&
      tokens
        .slice(other.last, one.first)
        .every(
          ({ word }) => word.kind !== 'mark' && !word.verb && !ALONE_AND.has(word.key) && !PREPOSITIONS.has(word.key),
        ),
  );

/** «خانهٔ یک دهقان ویران و سه دخترش زخمی شدند», «خانهٔ یک دهقان آسیب دید»: whose house it is. */
const isOfHouse = ({ tokens }: TollContext, one: People, anchor: Anchor): boolean =>
  (!one.counted || one.min === 1) &&
  HOUSES.has(keyAt(tokens, one.first - 1)) &&
  (anchor.first - one.last > 1 || THINGS_TOO.has(keyAt(tokens, anchor.first)));

/**
 * «شش نفر در درگیری میان افراد دو قوماندان جان دادند», «۳۴ سرباز در حملهٔ صدها مرد مسلح به پایگاهی کشته شدند»: those who fought or
 * attacked, behind those who died.
 */
function isSideOfFight(context: TollContext, one: People, people: readonly People[]): boolean {
  const { tokens } = context;
  const { counted, first, last } = one;
  const before = FOLLOWERS.has(keyAt(tokens, first - 1)) ? first - 2 : first - 1;
  const attacks =
    ATTACKS.has(keyAt(tokens, first - 1)) && [last, last + 1, last + 2].some((at) => UPON.has(keyAt(tokens, at)));
  const isSide =
    counted &&
    (attacks || BETWEEN.has(keyAt(tokens, before))) &&
    people.some((other) => other.counted && other.last < before);
  return isSide || isBehindHisDeed(context, one, people);
}

/**
 * «یک پولیس در شهر بر اثر شلیک سه مرد مسلح کشته شد»: those whose deed it was, behind the subject; «دو تن زخمی و در تیراندازی دو
 * معترض کشته شدند» tells of others.
 */
function isBehindHisDeed({ tokens }: TollContext, one: People, people: readonly People[]): boolean {
  const isOfHis = ({ first }: People): boolean => [DEEDS, ATTACKS].some((words) => words.has(keyAt(tokens, first - 1)));
  if (!one.counted || !isOfHis(one)) return false;
  const subject = people.findLast((other) => other.counted && other.last < one.first);
  return (
    subject !== undefined &&
    !PREPOSITIONS.has(keyAt(tokens, subject.first - 1)) &&
    !isOfHis(subject) &&
    tokens
      .slice(subject.last, one.first)
      .every(({ word }) => word.kind !== 'mark' && !word.verb && !ALONE_AND.has(word.key))
  );
}

/** «به گفتهٔ پولیس یکی از مهاجمان هم (در تبادل آتش) کشته شد». */
const isAlso = ({ tokens }: TollContext, one: People): boolean => ALSO.has(keyAt(tokens, one.last));

/**
 * «در انفجار کابل یکی از باشندگان محل جان باخت»: right before the verb, and whose neither a deed nor a house is; «یک سرباز با
 * انفجار انتحاری یکی از مهاجمان کشته شد» has another subject.
 */
const isSubject = (
  { tokens }: TollContext,
  { first, last }: People,
  { anchor, people }: { readonly anchor: Anchor; readonly people: readonly People[] },
): boolean =>
  !anchor.value.active &&
  (anchor.first - last <= 1 || isCalled(tokens, last)) &&
  ![PREPOSITIONS, HOUSES, DEEDS, COMMAS].some((words) => words.has(keyAt(tokens, first - 1))) &&
  !people.some((other) => other.last <= first && tokens.slice(other.last, first).every(({ word }) => !word.verb));

/** «در درگیری راسک یکی از پاسداران به نام علی ناروئی جان باخت»: his name stands between him and the verb. */
const isCalled = (tokens: TollContext['tokens'], at: number): boolean =>
  [at, at + 1].some((from) => calledEnd(tokens, from) > from);

/** «ملا حمید، یکی از فرماندهان طالبان، با ده تن از نیروهایش». */
const hasCompany = ({ tokens }: TollContext, { last }: People): boolean =>
  WITH.has(keyAt(tokens, last)) || (TO.has(keyAt(tokens, last)) && WITH.has(keyAt(tokens, last + 1)));

const opensClause = ({ tokens }: TollContext, at: number): boolean =>
  (tokens[at - 1]?.word.kind ?? 'mark') === 'mark' ||
  tokens[at - 1]?.word.verb !== null ||
  LEADS.has(keyAt(tokens, at - 1));
