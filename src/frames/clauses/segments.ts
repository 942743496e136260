// The clauses of a sentence in, groups of them out: one group tells of one happening.

import type { DateMention } from '../../dates/find.ts';
import { AND, THAT, TO } from '../../lexicons/function-words.ts';
import { ANSWERS } from '../../lexicons/place-words.ts';
import { compareDays } from '../../model/plain-date.ts';
import { BLOWS, type Happening } from '../../model/trigger.ts';
import { apart } from '../../places/apart.ts';
import { AFTER_IT } from '../dates/counted-days.ts';
import { anyWithin, hasKey, keyAt, type Stretch, within } from '../reading.ts';
import { hasObject } from '../roles/verbs.ts';
import type { Sheet } from '../sheet.ts';
import type { Toll } from '../tolls/toll.ts';
import type { Clause } from './clauses.ts';
import { coordinated, locations, part } from './coordinated.ts';
import { isOfOtherDoer, otherDeedIn } from './doers.ts';
import { asAnother, asExchange, isOfOtherMeans } from './means.ts';

/** Cuts a sentence where a clause brings a place or day of its own to a happening of its own. */
export function segments(sheet: Sheet, clauses: readonly Clause[], tolls: readonly Toll[]): Clause[][] {
  const out: Clause[][] = [];
  let group: Clause[] = [];
  const parts = clauses.flatMap((whole) => byDoer(sheet, whole)).flatMap((whole) => coordinated(sheet, whole, tolls));
  for (const clause of parts) {
    if (group.length > 0 && opens(sheet, group, clause, tolls)) {
      const span = { first: (group[0] as Clause).first, last: clause.first };
      const struckBack = isOfOtherDoer(sheet, span, clause);
      const other = struckBack || isOfOtherMeans(sheet, span, clause);
      out.push(struckBack ? group.map(asExchange) : group);
      group = struckBack ? [asExchange(asAnother(clause))] : [other ? asAnother(clause) : clause];
    } else group.push(clause);
  }
  if (group.length > 0) out.push(group);
  return out;
}

/** A clause, cut where the deed of another side begins. */
function byDoer(sheet: Sheet, clause: Clause): Clause[] {
  const cut = otherDeedIn(sheet, clause);
  return cut < 0 ? [clause] : [part({ ...clause, verb: cut - 1 }, clause.first, cut), part(clause, cut, clause.last)];
}

function opensAnother(sheet: Sheet, group: readonly Clause[], clause: Clause, tolls: readonly Toll[]): boolean {
  const span = { first: (group[0] as Clause).first, last: clause.first };
  if (!tells(sheet, span, tolls) || !tells(sheet, clause, tolls)) return false;
  if (group.some((one) => isAnswered(sheet, one, tolls))) return true;
  const here = locations(sheet, clause);
  // «پهپادها را سرنگون کردند و به جزیرهٔ قشم حمله کردند», «… و یک واحد پرتاب را هدف قرار دادند»
  if ((here.length > 0 || holdsObject(sheet, clause)) && stopsOnly(sheet, span) && strikesOnly(sheet, clause))
    return true;
  const before = locations(sheet, span);
  if (clause.cues.some(({ entry, first }) => entry.value === 'another' && first - clause.first <= ANOTHER_REACH))
    return true;
  if (isCutAt(group, clause) || answersWithProtest(sheet, span, clause) || takesBack(sheet, span, clause)) return true;
  if (isOfOtherMeans(sheet, span, clause) || isOfOtherDoer(sheet, span, clause)) return true;
  if (isOfOtherDay(sheet, span, clause)) return !isToldAcross(tolls, clause);
  return here.length > 0 && before.length > 0 && here.every((place) => before.every((other) => apart(place, other)));
}

const opens = (sheet: Sheet, group: readonly Clause[], clause: Clause, tolls: readonly Toll[]): boolean =>
  opensAnother(sheet, group, clause, tolls) ||
  goesOnLater(sheet, group, clause, tolls) ||
  followsIt(sheet, group, clause, tolls);

/** «دو روز پس از آن‌که در دوحه بر سر آتش‌بس توافق کردند، شب گذشته بر پوسته‌ای حمله کردند»: what came so many days after it. */
function followsIt(sheet: Sheet, group: readonly Clause[], clause: Clause, tolls: readonly Toll[]): boolean {
  const [before] = group;
  const [day] = before ? days(sheet, before) : [];
  const { tokens, sentences } = sheet.reading.document;
  return (
    group.length === 1 &&
    before !== undefined &&
    day?.rule === AFTER_IT &&
    keyAt(tokens, day.last) === THAT &&
    tells(sheet, before, tolls) &&
    isNewsOfItsOwn(sheet, { first: clause.first, last: sentences[clause.sentence]?.last ?? clause.last }, tolls)
  );
}

/** «یک روز پس از آن‌که مسافران به رگبار بسته شدند، باشندگان پیکر سیزده تن را به خاک سپردند»: a bare count is of what was before. */
const isNewsOfItsOwn = (sheet: Sheet, rest: Stretch, tolls: readonly Toll[]): boolean =>
  anyWithin(sheet.triggers, rest.first, rest.last) ||
  (anyWithin(tolls, rest.first, rest.last) && days(sheet, rest).length + locations(sheet, rest).length > 0);

/** «دو برادر در کندلان تیرباران شدند و ده روز بعد، افراد مسلح داخل خانه‌ای در تمبوک شدند و …»: days later, at a place of its own. */
function goesOnLater(sheet: Sheet, group: readonly Clause[], clause: Clause, tolls: readonly Toll[]): boolean {
  const [day] = days(sheet, clause);
  const span = { first: (group[0] as Clause).first, last: clause.first };
  return (
    day?.kind === 'anaphoric' &&
    (day.offset ?? 0) > 0 &&
    day.first - clause.first <= LATER_REACH &&
    tells(sheet, span, tolls) &&
    locations(sheet, span).length > 0 &&
    locations(sheet, clause).length > 0
  );
}

/** How far into a clause «و ده روز بعد» opens it. */
const LATER_REACH = 1;

/** How far into a clause «در رویدادی دیگر», «در عملیات پس از آن» opens it. */
const ANOTHER_REACH = 2;
const holdsObject = ({ reading: { document } }: Sheet, { first, verb }: Clause): boolean =>
  verb >= 0 && keyAt(document.tokens, first) === AND && hasObject(document.tokens, { first, last: verb });

/** How far into a sentence «در پاسخ به» opens it. */
const OPENS = 4;

/** «در پاسخ به اقداماتی که سه کشته برجا گذاشت، …»: what is answered, told by a verb of its own at the head of a sentence. */
export function isAnswered(sheet: Sheet, { first, last, verb, sentence }: Clause, tolls: readonly Toll[]): boolean {
  const { tokens, sentences } = sheet.reading.document;
  if (verb < 0 || first !== sentences[sentence]?.first) return false;
  for (let at = first; at < Math.min(last, first + OPENS); at++)
    if (ANSWERS.has(keyAt(tokens, at)) && (keyAt(tokens, at + 1) === TO || keyAt(tokens, at + 2) === TO))
      // «در پاسخ به این بمباران، جنگجویان حمله کردند و …»: the verb is the answer's own.
      return hasKey(tokens, { first: at, last: verb }, THAT) && tells(sheet, { first: at, last: verb + 1 }, tolls);
  return false;
}

/** «یک دهقان به گلوله بسته شد و مردم دست به مظاهره زدند»: a crowd that answers a killing is news of its own. */
const answersWithProtest = (sheet: Sheet, span: Stretch, clause: Stretch): boolean => {
  const here = within(sheet.triggers, clause.first, clause.last);
  return (
    here.some(({ entry }) => entry.value.happening === 'protest' && entry.value.force === 'strong') &&
    here.every(({ entry }) => entry.value.happening === 'protest') &&
    within(sheet.triggers, span.first, span.last).every(({ entry }) => !CROWDS.has(entry.value.happening))
  );
};

/** «طالبان ولسوالی را تصرف کردند، اما نیروهای دولتی آن را پس گرفتند»: lost and regained are two. */
const takesBack = ({ triggers }: Sheet, span: Stretch, clause: Stretch): boolean =>
  isStrong(within(triggers, span.first, span.last), 'capture') &&
  isStrong(within(triggers, clause.first, clause.last), 'regain');

const isStrong = (told: Sheet['triggers'], happening: Happening): boolean =>
  told.some(({ entry: { value } }) => value.force === 'strong' && value.happening === happening);

const CROWDS: ReadonlySet<Happening> = new Set(['protest', 'riot', 'mob', 'dispersal', 'arrest', 'release']);

/** «در ۲۰ جدی هشت مامور را به رگبار بستند و در ۲۸ جدی موتر قوماندان با ماین پراند»: each with its day and its word. */
function isOfOtherDay(sheet: Sheet, span: Stretch, clause: Stretch): boolean {
  // «… خون‌هایی که در هفته‌های پیش ریخته شد: انفجار ۱۳ دی در …, و یورش ۲۴ آذر به …»: a vague time dates neither.
  const here = days(sheet, clause).filter(({ kind }) => kind !== 'vague');
  const before = days(sheet, span).filter(({ kind }) => kind !== 'vague');
  const [day] = here;
  return (
    day !== undefined &&
    before.length > 0 &&
    here.concat(before).every((date) => ONE_TIME.has(date.kind)) &&
    before.every((date) => !overlap(date, day)) &&
    anyWithin(sheet.triggers, span.first, span.last) &&
    anyWithin(sheet.triggers, clause.first, clause.last)
  );
}

/** «احمد، که در حملهٔ هفتم اکتبر نقش داشت، چهارشنبه کشته شد»: who died stands before, with what else is told of him. */
const isToldAcross = (tolls: readonly Toll[], clause: Clause): boolean =>
  tolls.some(({ first, last }) => first < clause.first && clause.first < last);

const days = ({ reading }: Sheet, { first, last }: Stretch): DateMention[] => within(reading.dates, first, last);

/** «در ماه ثور ۱۴۰۰ … و در ۳۰ حمل امسال …». */
const ONE_TIME: ReadonlySet<string> = new Set(['day', 'month']);

const overlap = (a: DateMention, b: DateMention): boolean =>
  a.start !== null &&
  b.start !== null &&
  compareDays(a.start, b.end ?? b.start) <= 0 &&
  compareDays(b.start, a.end ?? a.start) <= 0;

/** Whether the clause was cut from the one before it. */
const isCutAt = (group: readonly Clause[], clause: Clause): boolean =>
  group.some((other) => other.verb === clause.verb && clause.verb >= 0);

const STOPS: ReadonlySet<Happening> = new Set(['interception', 'defusal']);
const kindsIn = (sheet: Sheet, { first, last }: Stretch): Happening[] =>
  within(sheet.triggers, first, last).map(({ entry }) => entry.value.happening);

const stopsOnly = (sheet: Sheet, stretch: Stretch): boolean => {
  const kinds = kindsIn(sheet, stretch);
  return kinds.length > 0 && kinds.every((kind) => STOPS.has(kind));
};

const strikesOnly = (sheet: Sheet, stretch: Stretch): boolean => {
  const kinds = kindsIn(sheet, stretch);
  return kinds.some((kind) => BLOWS.has(kind)) && !kinds.some((kind) => STOPS.has(kind));
};

const tells = (sheet: Sheet, stretch: Stretch, tolls: readonly Toll[]): boolean =>
  anyWithin(sheet.triggers, stretch.first, stretch.last) || anyWithin(tolls, stretch.first, stretch.last);
