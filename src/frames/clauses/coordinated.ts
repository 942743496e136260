// One clause in, two out where it tells of two happenings, each with its place.
import type { ArgumentValue } from '../../lexicons/arguments.ts';
import { AND } from '../../lexicons/function-words.ts';
import { compareDays } from '../../model/plain-date.ts';
import type { Happening } from '../../model/trigger.ts';
import { apart } from '../../places/apart.ts';
import type { PlaceMention } from '../../places/find.ts';
import { HEARING } from '../frame-words.ts';
import { anyWithin, keyAt, ofKind, type Stretch, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import type { Toll } from '../tolls/toll.ts';
import type { Clause } from './clauses.ts';
import { listedIn } from './listed.ts';

/** A part of a clause. */
export const part = (clause: Clause, first: number, last: number): Clause => ({
  ...clause,
  first,
  last,
  cues: within(clause.cues, first, last),
});

/** «حملهٔ هوایی به نبطیه و حملهٔ توپخانه‌ای به یاطر», «صدای چهار انفجار در کیش و دو انفجار در لاوان شنیده شد»: two happenings of
 * one verb, each with its place and none with a toll. */
export function coordinated(sheet: Sheet, clause: Clause, tolls: readonly Toll[]): Clause[] {
  const dated = datedApart(sheet, clause);
  if (dated >= 0) return [part(clause, clause.first, dated), part(clause, dated, clause.last)];
  if (anyWithin(tolls, clause.first, clause.last)) return [clause];
  const cuts = clause.verb < 0 ? listedIn(sheet, clause, locations(sheet, clause)) : [];
  if (cuts.length > 0) return [clause.first, ...cuts].map((first, i) => part(clause, first, cuts[i] ?? clause.last));
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

/** «انفجار انتحاری ۱۳ دی در کرمان با ۹۴ کشته، و یورش ۲۴ آذر به راسک با یازده کشته»: where the second begins of two happenings that
 * are only named, each with its day and its place; -1 where none does. */
function datedApart(sheet: Sheet, { first, last, verb }: Clause): number {
  const named = within(sheet.triggers, first, last).filter(({ entry }) => entry.value.force === 'noun');
  const days = within(sheet.reading.dates, first, last).filter(({ kind }) => kind === 'day');
  const [one, two] = days;
  if (verb >= 0 || !one?.start || !two?.start || days.length > 2 || compareDays(one.start, two.start) === 0) return -1;
  const second = named.find((trigger) => trigger.first >= one.last && trigger.first < two.last);
  const cut = second ? second.first - 1 : -1;
  if (!second || keyAt(sheet.reading.document.tokens, cut) !== AND || !anyWithin(named, first, cut)) return -1;
  const [before, behind] = [locations(sheet, { first, last: cut }), locations(sheet, { first: cut, last })];
  return before.length > 0 && behind.length > 0 && behind.every((a) => before.every((b) => apart(a, b))) ? cut : -1;
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

/** The places of a stretch where things happen. */
export const locations = (sheet: Sheet, stretch: Stretch): PlaceMention[] =>
  within(sheet.reading.places, stretch.first, stretch.last).filter((place) => place.role === 'location');
