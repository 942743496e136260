// What a happening answers or follows («در پاسخ به حملهٔ اوکراین به مسکو، روسیه کی‌یف را زد»): told within the clause of another
// happening, it is none of it. Its words, places and days are read by themselves.
import type { DateMention } from '../../dates/find.ts';
import { AND, COMMAS, FROM, OBJECT, PREPOSITIONS, TO } from '../../lexicons/function-words.ts';
import { ANSWERS, IN, PROTESTED } from '../../lexicons/place-words.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Clause } from '../clauses/clauses.ts';
import { leadAround, leadFrom } from '../dates/counted-days.ts';
import { anyWithin, covering, keyAt, type Stretch, startsAt, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import { asideOf } from './asides.ts';
import { isPhrase, marchedFor, tells } from './marched-for.ts';
import { outlivedIn } from './outlived.ts';

/** A sheet and clauses of it. */
export interface Part {
  readonly sheet: Sheet;
  readonly clauses: readonly Clause[];
}

/** What is told, and what it answers: of that one clause for each stretch. */
export interface Parts {
  readonly told: Part;
  readonly answered: Part;
}

interface Answered extends Stretch {
  /** What people protest against is only named. */
  readonly protested: boolean;
}

const NOWHERE: Stretch = { first: 0, last: 0 };

interface Found extends Answered {
  readonly clause: Clause;
}

/** Tells the two apart; null where nothing is answered. */
export function apartFromAnswered(sheet: Sheet, clauses: readonly Clause[]): Parts | null {
  const found: Found[] = [];
  for (const clause of clauses) {
    const stretch = answeredIn(sheet, clause) ?? marchOf(sheet, clause) ?? setOutIn(sheet, clause);
    const { first, last } = stretch ?? outlivedIn(sheet, clause) ?? NOWHERE;
    if (last > first) found.push({ first, last, protested: stretch?.protested === true, clause });
  }
  if (found.length === 0) return null;
  const isIn = ({ first }: Stretch): boolean => covering(found, first) !== undefined;
  const isOut = (one: Stretch): boolean => !isIn(one);
  return {
    told: {
      sheet: onlyWhere(sheet, isOut),
      clauses: clauses.map((clause) => ({ ...clause, cues: clause.cues.filter(isOut) })),
    },
    answered: {
      sheet: withLeads(onlyWhere(sheet, isIn), found, sheet.reading.dates),
      clauses: found
        .filter(({ protested }) => !protested)
        .map(({ clause, first, last }) => ({
          ...clause,
          first,
          last,
          verb: -1,
          negative: false,
          presuming: false,
          handless: false,
          mood: 'asserted',
          pluperfect: false,
          contrast: false,
          cues: within(clause.cues, first, last),
        })),
    },
  };
}

function onlyWhere(sheet: Sheet, is: (one: Stretch) => boolean): Sheet {
  const { reading } = sheet;
  return {
    ...sheet,
    reading: {
      ...reading,
      mentions: reading.mentions.filter(is),
      places: reading.places.filter(is),
      dates: reading.dates.filter(is),
    },
    triggers: sheet.triggers.filter(is),
    outcomes: sheet.outcomes.filter(is),
    weapons: sheet.weapons.filter(is),
    cues: sheet.cues.filter(is),
    actors: sheet.actors.filter(is),
    states: sheet.states.filter(is),
    people: sheet.people.filter(is),
    numbers: sheet.numbers.filter(is),
    victims: sheet.victims.filter(is),
    active: sheet.active.filter(is),
    suffered: sheet.suffered.filter(is),
  };
}

/** «یک روز پس از حمله به بیروت، دیشب …»: counted back from the day of the rest. */
function withLeads(sheet: Sheet, found: readonly Found[], all: readonly DateMention[]): Sheet {
  const { reading } = sheet;
  const dates = reading.dates.map((date) => {
    const stretch = found.find(({ first }) => first === date.first);
    const rest = stretch ? within(all, stretch.last, stretch.clause.last) : [];
    return leadFrom(
      reading,
      date,
      rest.find(({ kind }) => kind === 'day'),
    );
  });
  return { ...sheet, reading: { ...reading, dates } };
}

function marchOf(sheet: Sheet, clause: Clause): Answered | null {
  const cause = marchedFor(sheet, clause);
  return cause && { first: cause.first, last: cause.last, protested: false };
}

/** «پس از حملات ایران به اربیل، حزب‌الله … را کوبید». */
function setOutIn(sheet: Sheet, { first, last, sentence }: Clause): Answered | null {
  const aside = asideOf(sheet, sentence);
  if (!aside || aside.first < first || aside.last >= last) return null;
  const lead = leadAround(sheet.reading.dates, aside);
  return { first: lead?.first ?? aside.first, last: aside.last, protested: false };
}

/** How far behind «پاسخ» its «به» stands («پاسخی قوی به»), and how long what is answered may be. */
const TO_REACH = 2;
const LONGEST = 30;

/** What the clause answers, where it tells of something else as well. */
function answeredIn(sheet: Sheet, clause: Clause): Answered | null {
  const { first, last } = clause;
  const { tokens } = sheet.reading.document;
  for (let at = first; at < last; at++) {
    if (!ANSWERS.has(keyAt(tokens, at)) || !isPhrase(sheet, first, at)) continue;
    const from = behindTo(sheet, at, last);
    const end = from < 0 ? -1 : endOf(sheet, { from, first }, clause);
    if (end < 0 || !tells(sheet, from, end) || isCrowdMet(sheet, { first: from, last: end }, clause)) continue;
    const others = anyWithin(sheet.triggers, first, at) || anyWithin(sheet.triggers, end, last);
    if (others) return { first: from, last: end, protested: PROTESTED.has(keyAt(tokens, at)) };
  }
  return null;
}

/** «در واکنش به اعتراض کشاورزان تیراندازی کردند»: at that very crowd. */
function isCrowdMet({ triggers }: Sheet, { first, last }: Stretch, clause: Clause): boolean {
  const answered = within(triggers, first, last);
  return (
    answered.length > 0 &&
    answered.every(({ entry }) => entry.value.happening === 'protest') &&
    within(triggers, last, clause.last).some(({ entry }) => MET.has(entry.value.happening))
  );
}

const MET: ReadonlySet<Happening> = new Set(['shooting', 'dispersal', 'mob', 'arrest']);

/** The token behind «به» or «از»; behind «تلافی» the noun may follow at once. */
function behindTo({ reading: { document }, triggers }: Sheet, at: number, last: number): number {
  if (startsAt(triggers, at + 1)) return at + 1;
  for (let next = at + 1; next <= Math.min(at + 1 + TO_REACH, last - 1); next++) {
    const key = keyAt(document.tokens, next);
    if (key === TO || key === FROM) return next + 1;
  }
  return -1;
}

/** Where what is answered ends: at a comma, at the end of a heading, or behind the noun of it with who did it and where. */
function endOf(sheet: Sheet, { from, first }: { from: number; first: number }, clause: Clause): number {
  const { tokens } = sheet.reading.document;
  const limit = Math.min(clause.last, from + LONGEST);
  for (let at = from; at < limit; at++) if (COMMAS.has(keyAt(tokens, at)) && !isListed(sheet, at, limit)) return at;
  if (clause.verb < 0 && anyWithin(sheet.triggers, first, from)) return limit;
  const [noun] = [...within(sheet.triggers, from, from + NEAR), ...within(sheet.outcomes, from, from + NEAR)];
  return noun ? endOfPhrase(sheet, noun.last, limit) : -1;
}

/** How far behind «به» the noun of what is answered stands («به تکرار حملات»). */
const NEAR = 4;

/** «علیه لبنان، ایران و غزه، نیروهای یمن …»: a comma within a list of names. */
function isListed({ reading, states }: Sheet, comma: number, limit: number): boolean {
  const { tokens } = reading.document;
  const isName = (at: number) => covering(reading.places, at) ?? covering(states, at);
  const next = isName(comma + 1);
  return (
    isName(comma - 1) !== undefined &&
    next !== undefined &&
    next.last < limit &&
    (COMMAS.has(keyAt(tokens, next.last)) || keyAt(tokens, next.last) === AND)
  );
}

/** Behind a noun of happening: who did it, and once behind each preposition where and to whom. */
function endOfPhrase({ reading, states, people, triggers }: Sheet, from: number, limit: number): number {
  const { tokens } = reading.document;
  const named = (at: number) =>
    startsAt(reading.dates, at) ??
    startsAt(states, at) ??
    startsAt(reading.places, at) ??
    people.find((one) => one.first === at);
  const seen = new Set<string>();
  let end = from;
  for (let at = from; at < limit; ) {
    const key = keyAt(tokens, at);
    const led = PREPOSITIONS.has(key) && !seen.has(key);
    const name = led ? nearest(named, at + 1, limit) : named(at);
    // «… به حملات حزب‌الله شهر صور را بمباران کرد», «… به حملات پاکستان در اسعدآباد راهپیمایی کردند»: what is of the answer.
    if (!name || (!led && keyAt(tokens, name.last) === OBJECT)) break;
    if (IN.has(key) && startsAt(triggers, name.last)?.entry.value.happening === 'protest') break;
    if (led) seen.add(key);
    end = at = Math.min(name.last, limit);
  }
  return end;
}

/** A name a few words behind a preposition («به دکل‌های مخابراتی در ایران»). */
function nearest(named: (at: number) => Stretch | undefined, from: number, limit: number): Stretch | undefined {
  for (let at = from; at < Math.min(limit, from + NEAR); at++) {
    const name = named(at);
    if (name) return name;
  }
  return undefined;
}
