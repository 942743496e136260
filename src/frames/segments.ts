// The clauses of a sentence in, groups of them out: one group tells of one happening.

import type { DateMention } from '../dates/find.ts';
import type { ArgumentValue } from '../lexicons/arguments.ts';
import { AND, THAT, TO } from '../lexicons/function-words.ts';
import { ANSWERS } from '../lexicons/place-words.ts';
import { compareDays } from '../model/plain-date.ts';
import type { Happening } from '../model/trigger.ts';
import { apart } from '../places/apart.ts';
import type { PlaceMention } from '../places/find.ts';
import type { Clause } from './clauses.ts';
import { AFTER_IT } from './counted-days.ts';
import { HEARING } from './frame-words.ts';
import { anyWithin, keyAt, ofKind, type Stretch, within } from './reading.ts';
import { hasObject } from './role-verbs.ts';
import type { Sheet } from './sheet.ts';
import type { Toll } from './toll.ts';

/** Cuts a sentence where a clause brings a place or day of its own to a happening of its own. */
export function segments(sheet: Sheet, clauses: readonly Clause[], tolls: readonly Toll[]): Clause[][] {
  const out: Clause[][] = [];
  let group: Clause[] = [];
  for (const clause of clauses.flatMap((whole) => coordinated(sheet, whole, tolls))) {
    if (group.length > 0 && opens(sheet, group, clause, tolls)) {
      out.push(group);
      group = [];
    }
    group.push(clause);
  }
  if (group.length > 0) out.push(group);
  return out;
}

const part = (clause: Clause, first: number, last: number): Clause => ({
  ...clause,
  first,
  last,
  cues: within(clause.cues, first, last),
});

/** «حملهٔ هوایی به نبطیه و حملهٔ توپخانه‌ای به یاطر», «صدای چهار انفجار در کیش و دو انفجار در لاوان شنیده شد»: two happenings of
 * one verb, each with its place and none with a toll. */
function coordinated(sheet: Sheet, clause: Clause, tolls: readonly Toll[]): Clause[] {
  if (anyWithin(tolls, clause.first, clause.last)) return [clause];
  const triggers = within(sheet.triggers, clause.first, clause.last).filter(({ entry }) => entry.id !== HEARING);
  const [one, two] = triggers;
  if (!one || !two || triggers.length > 2) return [clause];
  const cut = cutBetween(sheet, one, two);
  if (cut < 0) return [clause];
  const before = locations(sheet, { first: clause.first, last: cut });
  const behind = locations(sheet, { first: cut, last: clause.last });
  if (
    before.length === 0 ||
    behind.length === 0 ||
    !behind.every((place) => before.every((other) => other.place?.id !== place.place?.id))
  )
    return [clause];
  // What the verb says holds for both.
  const shared = clause.cues.filter(({ first, entry }) => first >= two.first && entry.value === 'occur');
  const head = part(clause, clause.first, cut);
  return [{ ...head, cues: [...head.cues, ...shared] }, part(clause, cut, clause.last)];
}

/** The «و» between two happenings: right before the second where they are of two kinds, else where a preposition or a count
 * opens it; -1 where none stands. */
function cutBetween({ reading }: Sheet, one: Telling, two: Telling): number {
  const { tokens } = reading.document;
  const kinds = [one, two].map(({ entry }) => entry.value.happening);
  if (kinds[0] !== kinds[1]) {
    const areNouns = one.entry.value.force === 'noun' && two.entry.value.force === 'noun';
    return areNouns && keyAt(tokens, two.first - 1) === AND ? two.first - 1 : -1;
  }
  if (!STRUCK.has(one.entry.value.happening) || tokens[one.last - 1]?.word.verb || !isNamed(reading, two)) return -1;
  for (let at = two.first - 1; at >= Math.max(one.last, two.first - OPENING); at--)
    if (keyAt(tokens, at) === AND) return at;
  return -1;
}

/** «صدای چند انفجار شنیده شد», and not «پایگاه‌ها را به لرزه درآورد». */
const isNamed = ({ mentions }: Sheet['reading'], { entry, first, last }: Telling): boolean =>
  entry.value.force === 'noun' ||
  within(ofKind<ArgumentValue>(mentions, 'argument'), first, last).some(({ entry: { value } }) =>
    value.as.includes('blast'),
  );

type Telling = Sheet['triggers'][number];
const STRUCK: ReadonlySet<Happening> = new Set(['explosion', 'airstrike', 'shelling']);
/** How many words may stand between «و» and what it opens («و در جزیرهٔ قشم صدای چند انفجار»). */
const OPENING = 6;

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
  if (isCutAt(group, clause) || answersWithProtest(sheet, span, clause)) return true;
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
    tells(sheet, { first: clause.first, last: sentences[clause.sentence]?.last ?? clause.last }, tolls)
  );
}

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
      return tells(sheet, { first: at, last: verb + 1 }, tolls);
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

const CROWDS: ReadonlySet<Happening> = new Set(['protest', 'riot', 'mob', 'dispersal', 'arrest', 'release']);

/** «در ۲۰ جدی هشت مامور را به رگبار بستند و در ۲۸ جدی موتر قوماندان با ماین پراند»: each with its day and its word. */
function isOfOtherDay(sheet: Sheet, span: Stretch, clause: Stretch): boolean {
  const here = days(sheet, clause);
  const before = days(sheet, span);
  const [day] = here;
  return (
    day !== undefined &&
    before.length > 0 &&
    here.concat(before).every((date) => date.kind === 'day') &&
    before.every((date) => !isSameDay(date, day)) &&
    anyWithin(sheet.triggers, span.first, span.last) &&
    anyWithin(sheet.triggers, clause.first, clause.last)
  );
}

/** «احمد، که در حملهٔ هفتم اکتبر نقش داشت، چهارشنبه کشته شد»: who died stands before, with what else is told of him. */
const isToldAcross = (tolls: readonly Toll[], clause: Clause): boolean =>
  tolls.some(({ first, last }) => first < clause.first && clause.first < last);

const days = ({ reading }: Sheet, { first, last }: Stretch): DateMention[] => within(reading.dates, first, last);

const isSameDay = (a: DateMention, b: DateMention): boolean =>
  a.start !== null && b.start !== null && compareDays(a.start, b.start) === 0;

/** Whether the clause was cut from the one before it. */
const isCutAt = (group: readonly Clause[], clause: Clause): boolean =>
  group.some((other) => other.verb === clause.verb && clause.verb >= 0);

const STOPS: ReadonlySet<Happening> = new Set(['interception', 'defusal']);
const STRIKES: ReadonlySet<Happening> = new Set(['attack', 'airstrike', 'shelling']);

const kindsIn = (sheet: Sheet, { first, last }: Stretch): Happening[] =>
  within(sheet.triggers, first, last).map(({ entry }) => entry.value.happening);

const stopsOnly = (sheet: Sheet, stretch: Stretch): boolean => {
  const kinds = kindsIn(sheet, stretch);
  return kinds.length > 0 && kinds.every((kind) => STOPS.has(kind));
};

const strikesOnly = (sheet: Sheet, stretch: Stretch): boolean => {
  const kinds = kindsIn(sheet, stretch);
  return kinds.some((kind) => STRIKES.has(kind)) && !kinds.some((kind) => STOPS.has(kind));
};

const tells = (sheet: Sheet, stretch: Stretch, tolls: readonly Toll[]): boolean =>
  anyWithin(sheet.triggers, stretch.first, stretch.last) || anyWithin(tolls, stretch.first, stretch.last);

const locations = (sheet: Sheet, stretch: Stretch): PlaceMention[] =>
  within(sheet.reading.places, stretch.first, stretch.last).filter((place) => place.role === 'location');
