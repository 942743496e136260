// What all of those told of are said to be: «همهٔ قربانیان غیرنظامی بودند», «که همه سرباز بودند», «کشته‌شدگان کارگر بودند».
import { DEMONSTRATIVES, PREPOSITIONS } from '../lexicons/function-words.ts';
import { ALL, AND, CASUALTIES, COPULAS, FROM, LEADS } from '../lexicons/toll-words.ts';
import type { Outcome, VictimCategory } from '../model/event.ts';
import type { Clause } from './clauses.ts';
import { jobIn } from './jobs.ts';
import { keyAt, startsAt, within } from './reading.ts';
import type { Sheet } from './sheet.ts';
import { isKnown } from './toll-anchors.ts';

/** What people are said to be. */
export interface Described {
  readonly category: VictimCategory;
  /** What became of them («کشته‌شدگان …»); null where the hurt are meant as well («همه …», «قربانیان …»). */
  readonly outcome: Outcome | null;
}

/** What all of those counted before are said to be, for each clause that says so. */
export function describeAll(sheet: Sheet, clauses: readonly Clause[]): Described[] {
  return clauses.flatMap((clause) => {
    const all = clause.cues.find((cue) => cue.entry.value === 'all');
    const noun = all
      ? within(sheet.victims, all.last, clause.last).find((victim) => victim.entry.value.category !== 'neutral')
      : undefined;
    if (noun) return [describedBy(sheet, noun, all && within(sheet.outcomes, all.first, all.last)[0])];
    const kinds = all ? [] : kindOfAll(sheet, clause);
    const job = kinds.length > 0 ? null : jobIn(sheet, clause);
    return job ? [{ category: job, outcome: null }] : kinds;
  });
}

type Victim = Sheet['victims'][number];

function describedBy({ reading }: Sheet, noun: Victim, subject: Sheet['outcomes'][number] | undefined): Described {
  const isOfAll = !subject || CASUALTIES.has(keyAt(reading.document.tokens, subject.first));
  return {
    category: noun.entry.value.category as VictimCategory,
    outcome: isOfAll ? null : subject.entry.value.outcome,
  };
}

/** «که همه غیرنظامی بودند», «همه از سربازان اند», «قربانیان کارگر بودند»: the predicate right behind its subject. */
function kindOfAll(sheet: Sheet, clause: Clause): Described[] {
  for (let at = clause.first; at < clause.last; at++) {
    const end = subjectAt(sheet, clause, at);
    const noun = end === undefined ? undefined : predicateAt(sheet, end, clause.last);
    if (noun) return [describedBy(sheet, noun, startsAt(sheet.outcomes, at))];
  }
  return [];
}

/** The end of «همه», or of the dead that open a clause («کشته‌شدگان این رویداد»). */
function subjectAt({ reading, outcomes }: Sheet, { first }: Clause, at: number): number | undefined {
  const { tokens } = reading.document;
  const before = keyAt(tokens, at - 1);
  if (ALL.has(keyAt(tokens, at))) return PREPOSITIONS.has(before) ? undefined : at + 1;
  const dead = at === first || LEADS.has(before) ? startsAt(outcomes, at) : undefined;
  if (!dead || !isKnown(dead)) return undefined;
  const end = DEMONSTRATIVES.has(keyAt(tokens, dead.last)) ? dead.last + 2 : dead.last;
  return ALL.has(keyAt(tokens, end)) ? end + 1 : end;
}

/** What a copula says of the subject: «سرباز بودند», «از کارمندان یک موسسه اند», and no list («زن و کودک بودند»). */
function predicateAt({ reading, victims }: Sheet, at: number, limit: number): Victim | undefined {
  const { tokens } = reading.document;
  const noun = startsAt(victims, FROM.has(keyAt(tokens, at)) ? at + 1 : at);
  if (!noun || noun.entry.value.category === 'neutral') return undefined;
  for (let behind = noun.last; behind <= Math.min(limit, noun.last + PREDICATE_WORDS); behind++) {
    if (COPULAS.has(keyAt(tokens, behind))) return noun;
    // «همهٔ کارکنان در امان بودند»: who they were is the subject here.
    const key = keyAt(tokens, behind);
    if (AND.has(key) || PREPOSITIONS.has(key) || tokens[behind]?.word.kind !== 'word') return undefined;
  }
  return undefined;
}

/** Words between a predicate's noun and its copula: «کارمندان یک موسسهٔ امدادی بودند». */
const PREDICATE_WORDS = 4;
