// What all of those told of are said to be: «همهٔ قربانیان غیرنظامی بودند», «که همه سرباز بودند», «کشته‌شدگان کارگر بودند».
import { CALLED, CALLS, DOES, IS_NOT, MAKE_UP } from '../../lexicons/described-words.ts';
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import { ALONE_AND, ALONE_OR, AND, COPULAS, FROM, OBJECT, RELATIVE } from '../../lexicons/toll-words.ts';
import type { Outcome, VictimCategory } from '../../model/event.ts';
import { formatIso } from '../../model/plain-date.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, startsAt } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import { categoryOn } from './categories.ts';
import { onlyKinds } from './described-only.ts';
import { type Subject, subjectAt, type Telling } from './described-subjects.ts';
import { jobIn } from './jobs.ts';
import { membersAt } from './members.ts';
import { isSaidToBe } from './said-to-be.ts';

/** What people are said to be. */
export interface Described {
  readonly category: VictimCategory;
  /** What became of them («کشته‌شدگان …»); null where the hurt are meant as well («همه …», «قربانیان …»). */
  readonly outcome: Outcome | null;
  /** Of so many («هر ده کشته …»). */
  readonly count?: number | null;
}

/** What all of those counted before are said to be, for each clause that says so. */
export function describeAll(sheet: Sheet, clauses: readonly Clause[]): Described[] {
  const telling = { sheet, clauses };
  let read = 0;
  return clauses.flatMap((clause, i) => {
    if (clause.mood === 'imagined') return [];
    const found = isDoubted(sheet, clause, clauses[i - 1]) ? undefined : kindOfAll(telling, clause, read);
    read = found?.last ?? read;
    const kinds = found ? [found.described] : [];
    const only = kinds.length > 0 ? [] : onlyKinds(telling, clause);
    const job = kinds.length > 0 || only.length > 0 ? null : jobIn(sheet, clause);
    // «رحیمی که فرمانده پولیس است»: one man's trade is not that of several.
    return job ? [{ category: job, outcome: null, count: 1 }] : [...kinds, ...only];
  });
}

/** «معلوم نیست که قربانیان سرباز بودند», «رد کرد که کشته‌شدگان جنگجو بودند». */
const isDoubted = ({ reading }: Sheet, { first }: Clause, before: Clause | undefined): boolean =>
  before !== undefined &&
  RELATIVE.has(keyAt(reading.document.tokens, first)) &&
  (before.negative ||
    IS_NOT.has(keyAt(reading.document.tokens, before.verb)) ||
    before.cues.some(({ entry }) => entry.value === 'rebuttal'));

/** What people are said to be, and where it ends. */
interface Kind {
  readonly last: number;
  readonly category: VictimCategory;
}

const dayOf = ({ reading: { published } }: Sheet): string | null => (published ? formatIso(published) : null);

/** «که همه غیرنظامی بودند», «همه از سربازان اند», «قربانیان کارگر بودند»: the predicate right behind its subject. */
function kindOfAll(
  telling: Telling,
  clause: Clause,
  read: number,
): { readonly described: Described; readonly last: number } | undefined {
  for (let at = Math.max(clause.first, read); at < clause.last; at++) {
    const subject = subjectAt(telling, clause, at);
    const noun = subject && predicateAt(telling, subject);
    if (!noun) continue;
    const { outcome, count } = subject;
    return { described: { category: noun.category, outcome, count }, last: noun.last };
  }
  return undefined;
}

/** What a copula says of the subject: «سرباز بودند», «از کارمندان یک موسسه اند», and no list («زن و کودک بودند»). */
function predicateAt({ sheet, clauses }: Telling, subject: Subject): Kind | undefined {
  const { tokens } = sheet.reading.document;
  const limit = clauses[clauses.length - 1]?.last ?? 0;
  const isMadeUp = OBJECT.has(keyAt(tokens, subject.end));
  const start = isMadeUp || FROM.has(keyAt(tokens, subject.end)) ? subject.end + 1 : subject.end;
  const noun = kindAt(sheet, start);
  if (!noun) return undefined;
  if (isMadeUp) return isMade(tokens, noun.last) ? noun : undefined;
  for (let at = noun.last; at <= Math.min(limit, noun.last + PREDICATE_WORDS); ) {
    if (isCopula(sheet, at)) return ALONE_OR.has(keyAt(tokens, at + 1)) ? undefined : noun;
    if (ENDS.has(keyAt(tokens, at))) return isSaidShort(sheet, subject, clauses) ? noun : undefined;
    const next = goesOn(sheet, noun, at);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

/** The token behind a word of the predicate; none where the word ends it. */
function goesOn(sheet: Sheet, noun: Kind, at: number): number | undefined {
  const { tokens } = sheet.reading.document;
  const key = keyAt(tokens, at);
  const other = ALONE_AND.has(key) ? kindBeside(sheet, noun, at + 1) : undefined;
  if (other) return other.last;
  // «مردم ملکی و بی‌گناه بودند»: how they were.
  const copula = ALONE_AND.has(key) && !startsAt(sheet.victims, at + 1) ? [at + 2, at + 3] : [];
  const end = copula.find((next) => isCopula(sheet, next));
  if (end) return end;
  // «همهٔ کارکنان در امان بودند», «همهٔ مهاجمان سرباز بودند»: who they were is the subject here.
  if (AND.has(key) || PREPOSITIONS.has(key) || isAnother(sheet, noun, at)) return undefined;
  const word = tokens[at]?.word;
  return word?.kind !== 'word' || (word.verb?.form === 'past' && !CALLED.has(key)) ? undefined : at + 1;
}

/** «… را غیرنظامیان تشکیل می‌دهند», «همهٔ قربانیان را غیرنظامی خواند», «… را غیرنظامی اعلام کرد». */
const isMade = (tokens: Sheet['reading']['document']['tokens'], at: number): boolean =>
  MAKE_UP.has(keyAt(tokens, at)) ||
  CALLS.has(keyAt(tokens, at)) ||
  (CALLED.has(keyAt(tokens, at)) && DOES.has(keyAt(tokens, at + 1)));

/** Words between a predicate's noun and its copula: «کارمندان یک موسسهٔ امدادی بودند». */
const PREDICATE_WORDS = 6;

/** The kind named at a token, or behind what is none («اعضای یک خانواده و افراد ملکی»). */
function kindAt(sheet: Sheet, at: number): Kind | undefined {
  const noun = startsAt(sheet.victims, at);
  const category = noun && categoryOn(noun.entry, dayOf(sheet));
  if (noun && category && category !== 'neutral') return { last: noun.last, category };
  return noun && ALONE_AND.has(keyAt(sheet.reading.document.tokens, noun.last))
    ? kindAt(sheet, noun.last + 1)
    : membersAt(sheet, at);
}

/** «دهقان و کارگر», «غیرنظامی و اعضای یک خانواده», «ملکی و از باشندگان قریه»: one kind told twice. */
function kindBeside(sheet: Sheet, kind: Kind, at: number): Victim | undefined {
  const other = startsAt(sheet.victims, FROM.has(keyAt(sheet.reading.document.tokens, at)) ? at + 1 : at);
  const category = other && categoryOn(other.entry, dayOf(sheet));
  return category === 'neutral' || category === kind.category ? other : undefined;
}

type Victim = Sheet['victims'][number];

/** A noun for others behind that of the predicate; «خبرنگاران زن بودند» has one of the same. */
function isAnother(sheet: Sheet, kind: Kind, at: number): boolean {
  const other = at > kind.last - 1 ? startsAt(sheet.victims, at) : undefined;
  const category = other && categoryOn(other.entry, dayOf(sheet));
  return category !== undefined && category !== 'neutral' && category !== 'women' && category !== kind.category;
}

/** «بودند», «خوانده شده‌اند», «گفته می‌شوند». */
const isCopula = ({ reading: { document } }: Sheet, at: number): boolean =>
  COPULAS.has(keyAt(document.tokens, at)) ||
  (CALLED.has(keyAt(document.tokens, at)) && isSaidToBe(document.tokens, at + 1));

const ENDS: ReadonlySet<string> = new Set(['.', '،', '؛', '!', '\n', '']);

/** «کشته‌ها: همه غیرنظامی.», «زخمی‌ها همه سرباز»: a post leaves out the verb. */
const isSaidShort = ({ reading }: Sheet, { all, end, named }: Subject, clauses: readonly Clause[]): boolean =>
  all &&
  (named || clauses.find(({ first, last }) => first <= end && end < last)?.verb === -1) &&
  !PREPOSITIONS.has(keyAt(reading.document.tokens, end));
