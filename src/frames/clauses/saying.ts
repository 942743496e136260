// Clauses that only introduce what is said, or tell when a count was made or a wounded man died: their days and places are
// not those of the happening.

import { UNTIL } from '../../lexicons/count-words.ts';
import { DEMONSTRATIVES, PAST_COPULAS, THAT } from '../../lexicons/function-words.ts';
import { ANNOUNCES, CONDEMNS } from '../../lexicons/reporting.ts';
import { diesInHospital } from '../places/brought-to.ts';
import { anyWithin, endsAt, keyAt, ofKind, type Stretch, startsAt, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import type { Source } from '../sources/source.ts';
import type { Toll } from '../tolls/toll.ts';
import { type Clause, clauseAt } from './clauses.ts';

/** A clause that only introduces what is said: its day and place are the statement's. */
export function isSaying(
  sheet: Sheet,
  clause: Clause,
  said: { tolls: readonly Toll[]; sources: readonly Source[] },
): boolean {
  const verbs = said.sources.filter(
    (source) =>
      source.at >= clause.first &&
      source.at < clause.last &&
      source.rule !== 'says-prefix' &&
      source.rule !== 'source-heading',
  );
  if (announcedBefore(sheet, clause, verbs) || countsAsSaid(sheet, clause, verbs, said.tolls)) return true;
  if ((verbs.length === 0 && !introduces(sheet, clause)) || anyWithin(said.tolls, clause.first, clause.last))
    return false;
  // «مسئولیت این حمله را بر عهده گرفت»: the attack is told of elsewhere.
  const told = within(sheet.triggers, clause.first, clause.last).filter(
    (trigger) => !DEMONSTRATIVES.has(keyAt(sheet.reading.document.tokens, trigger.first - 1)),
  );
  return told.length === 0;
}

/** «روز گذشته این وزارت تنها از مرگ پنج سرباز خبر داده بود»: what had been said before, and when. */
function announcedBefore({ reading, triggers }: Sheet, clause: Clause, verbs: readonly Source[]): boolean {
  const { first, last, pluperfect } = clause;
  return (
    pluperfect &&
    verbs.some(({ rule }) => rule === ANNOUNCES) &&
    within(reading.dates, first, first + OPENS).length > 0 &&
    !anyWithin(triggers, first, last)
  );
}

/** «سخنگو تا شام دیروز تنها یازده کشته را تأیید می‌کرد»: a bare count between a day and the verb of who tells it, of no deed or place. */
function countsAsSaid(
  sheet: Sheet,
  { first, last, verb }: Clause,
  verbs: readonly Source[],
  tolls: readonly Toll[],
): boolean {
  const { reading, triggers } = sheet;
  const counts = within(tolls, first, last);
  const [toll] = counts;
  const [day] = within(reading.dates, first, last);
  if (!toll || !day || day.first > toll.first || keyAt(reading.document.tokens, day.last) === THAT) return false;
  const told = within(triggers, first, last).filter(
    (trigger) =>
      !within(reading.dates, first, last).some((date) => trigger.first <= date.last && trigger.last > date.first),
  );
  return (
    told.length === 0 &&
    counts.every((one) => one.last <= verb) &&
    verbs.some(({ at }) => at >= toll.last) &&
    !within(reading.places, first, last).some(({ role }) => role === 'location')
  );
}

/** «پنج زخمی دیگر شب گذشته جان باختند»: when and where they died is not when and where they were hurt. */
export const tellsOfDying = ({ triggers, reading }: Sheet, clause: Clause, tolls: readonly Toll[]): boolean =>
  (within(tolls, clause.first, clause.last).some(({ dying }) => dying) ||
    diesInHospital(reading.document.tokens, clause, tolls)) &&
  !anyWithin(triggers, clause.first, clause.last);

/** «امروز در بیانیه‌ای حملات … را محکوم کردند»: a day before the deed is that of the statement, and not «حملهٔ دیروز را محکوم کرد». */
export function isOfCondemning(
  { triggers }: Sheet,
  day: Stretch,
  { clauses, sources }: { readonly clauses: readonly Clause[]; readonly sources: readonly Source[] },
): boolean {
  const clause = clauseAt(clauses, day.first);
  if (!clause || anyWithin(triggers, clause.first, day.first)) return false;
  return sources.some(({ rule, at }) => rule === CONDEMNS && at >= day.last && at < clause.last);
}

/** «آمار جان‌باختگان که یکشنبه ۲۶ تن بود»: the day of a count, unless the happening stands right before it. */
export function isOfCount(
  { triggers, reading, cues }: Sheet,
  day: Stretch,
  { clauses, tolls }: { readonly clauses: readonly Clause[]; readonly tolls: readonly Toll[] },
): boolean {
  const clause = clauseAt(clauses, day.first);
  if (!clause) return false;
  const counts = within(tolls, clause.first, clause.last);
  // «وزارت صحت بامداد جمعه شمار قربانیان حمله بر … را ۵۱ تن اعلام کرد»
  if (counts.length > 0 && startsAt(cues, day.last)?.entry.value === 'count-of')
    return !anyWithin(triggers, clause.first, day.first);
  if (anyWithin(triggers, clause.first, clause.last)) return false;
  return (
    counts.length > 0 &&
    // «تا صبح امروز هفت جسد را آورده‌اند»: by when so many were counted.
    (counts.every(({ total }) => total) ||
      (clause !== clauses[0] && UNTIL.has(keyAt(reading.document.tokens, day.first - 1)))) &&
    within(reading.dates, day.first, day.first + 1).every(({ kind }) => kind === 'day') &&
    !endsAt(ofKind(reading.mentions, 'thing'), day.first)
  );
}

/** «سرطبیب شفاخانه یکشنبه … که ۳۴ تن مرده‌اند»: who speaks opens the clause and «که» follows, whatever its verb. */
const introduces = ({ speakers, reading }: Sheet, { first, last, verb }: Clause): boolean =>
  verb >= 0 &&
  // «وی سرگرم کار بود که …»
  !PAST_COPULAS.has(keyAt(reading.document.tokens, verb)) &&
  keyAt(reading.document.tokens, last) === THAT &&
  within(speakers, first, Math.min(verb, first + OPENS)).some((speaker) => speaker.first - first < 2);

/** How far into a clause its speaker begins. */
const OPENS = 3;
