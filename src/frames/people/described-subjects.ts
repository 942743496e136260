// Of whom it may be said what all of them were: «همهٔ کشته‌شدگان», «کسانی که جان باختند», «هر ده زخمی», «همهٔ آنان».

import {
  A_VICTIM,
  EXCEPTION,
  PERSONS,
  PERSONS_OF_FATE,
  THEY,
  WHOLLY,
  WITHOUT,
} from '../../lexicons/described-words.ts';
import { COMMAS, DEMONSTRATIVES, PREPOSITIONS } from '../../lexicons/function-words.ts';
import {
  ALL,
  ALONE_AND,
  ALSO,
  BOTH,
  CASUALTIES,
  EVERY,
  LEADS,
  RELATIVE,
  SEVERAL_ENDING,
} from '../../lexicons/toll-words.ts';
import type { Outcome } from '../../model/event.ts';
import { AUXILIARIES } from '../../tokenize/endings.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, startsAt, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import { isKnown } from '../tolls/anchors.ts';
import { HARMS } from '../tolls/bars.ts';
import { whoSuffered } from './those-who.ts';

/** The sheet, with the clauses of one telling. */
export interface Telling {
  readonly sheet: Sheet;
  readonly clauses: readonly Clause[];
}

/** Those of whom it is said. */
export interface Subject {
  /** The token behind them. */
  readonly end: number;
  /** What became of them; null where the hurt are meant as well. */
  readonly outcome: Outcome | null;
  /** How many they are, where that is said. */
  readonly count: number | null;
  /** All of them, in so many words. */
  readonly all: boolean;
  /** Named by what became of them, rather than by «همه» alone. */
  readonly named: boolean;
}

/** What may end a sentence, or open one, before them: «… انتقال دادیم.» کشته‌شدگان همگی …». */
const CLOSED: ReadonlySet<string> = new Set(['»', '"', '”', '.', ')', ']', '-', '–', '—', '|', '•']);

type Tokens = Sheet['reading']['document']['tokens'];
type Head = Pick<Subject, 'end' | 'outcome' | 'count' | 'named'>;

/** Those told of who open a clause, or who stand behind «همه» anywhere. */
export function subjectAt(telling: Telling, { first }: Clause, at: number): Subject | undefined {
  const { tokens } = telling.sheet.reading.document;
  const before = keyAt(tokens, at - 1);
  const all = ALL.has(keyAt(tokens, at));
  if (all ? PREPOSITIONS.has(before) : at !== first && !LEADS.has(before) && !CLOSED.has(before)) return undefined;
  const from = all ? at + 1 : at;
  const head =
    dead(telling, from) ??
    withFate(telling, from) ??
    suffered(telling, from) ??
    counted(telling, from, all) ??
    they(telling, from, all) ??
    (all && !SEVERAL_ENDING.test(before)
      ? { end: from, outcome: lastTold(telling, at) ?? fateBefore(telling, first, at), count: null, named: false }
      : undefined);
  if (!head) return undefined;
  const tail = behind(telling, head.end);
  return { ...head, end: tail.end, all: all || head.count !== null || tail.all };
}

/** «کشته‌شدگان», «کشته‌ها و زخمی‌ها». */
function dead({ sheet: { outcomes, reading } }: Telling, at: number): Head | undefined {
  const { tokens } = reading.document;
  const one = startsAt(outcomes, at);
  if (!one || !isKnown(one)) return undefined;
  const next = ALONE_AND.has(keyAt(tokens, one.last)) ? startsAt(outcomes, one.last + 1) : undefined;
  const other = next && isKnown(next) ? next : undefined;
  const isOfAny = CASUALTIES.has(keyAt(tokens, at)) || (other && other.entry.value.outcome !== one.entry.value.outcome);
  return {
    end: (other ?? one).last,
    outcome: isOfAny ? null : one.entry.value.outcome,
    count: null,
    named: true,
  };
}

/** «افراد کشته‌شده», but not «افراد کشته شده‌اند». */
function withFate({ sheet: { outcomes, reading } }: Telling, at: number): Head | undefined {
  const { tokens } = reading.document;
  const fate = PERSONS_OF_FATE.has(keyAt(tokens, at)) ? startsAt(outcomes, at + 1) : undefined;
  if (!fate || !HARMS.has(fate.entry.value.outcome) || AUXILIARIES.has(keyAt(tokens, fate.last))) return undefined;
  return { end: fate.last, outcome: fate.entry.value.outcome, count: null, named: true };
}

function suffered({ sheet: { outcomes, reading }, clauses }: Telling, at: number): Head | undefined {
  const who = whoSuffered({ tokens: reading.document.tokens, outcomes }, clauses, at);
  return who ? { ...who, count: null, named: true } : undefined;
}

/** «هر ده کشته», «این هفت نفر», «هر سه تن جان‌باخته», behind «تمام» without a word before the number. */
function counted(telling: Telling, at: number, all: boolean): Head | undefined {
  const { outcomes, numbers, victims, reading } = telling.sheet;
  const { tokens } = reading.document;
  if (BOTH.has(keyAt(tokens, at))) return { end: at + 1, outcome: null, count: 2, named: true };
  const isPointed = EVERY.has(keyAt(tokens, at)) || DEMONSTRATIVES.has(keyAt(tokens, at));
  if (!isPointed && !all) return undefined;
  const number = startsAt(numbers, isPointed ? at + 1 : at);
  if (!number || number.max !== number.min) return undefined;
  const isVictim = A_VICTIM.has(keyAt(tokens, number.last));
  const isPerson = PERSONS_OF_FATE.has(keyAt(tokens, number.last));
  const fate = startsAt(outcomes, isPerson ? number.last + 1 : number.last);
  const isFate = fate !== undefined && HARMS.has(fate.entry.value.outcome);
  // «هر سه ملکی بودند»
  // «این دو کارمند شفاخانه بودند»
  const isBare = startsAt(victims, number.last) !== undefined;
  if (!isVictim && !isPerson && !isFate)
    return isBare ? { end: number.last, outcome: null, count: number.min, named: true } : undefined;
  return {
    end: isFate ? fate.last : number.last + 1,
    outcome: isFate && !isVictim ? fate.entry.value.outcome : null,
    count: number.min,
    named: true,
  };
}

/** «همهٔ آنان»; «هویت کشته‌شدگان روشن نیست، اما آنان کارگر بودند»: those told of before in the sentence. */
function they(telling: Telling, at: number, all: boolean): Head | undefined {
  const { tokens } = telling.sheet.reading.document;
  const end = pronounEnd(tokens, at);
  if (end === at) return undefined;
  const isTold = within(telling.sheet.outcomes, telling.clauses[0]?.first ?? at, at).some(isKnown);
  if (all || isTold) return { end, outcome: lastTold(telling, at), count: null, named: isTold };
  const outcome = justTold(telling, at);
  return outcome ? { end, outcome, count: null, named: true } : undefined;
}

/** «آنان», «این افراد». */
const pronounEnd = (tokens: Tokens, at: number): number =>
  THEY.has(keyAt(tokens, at))
    ? at + 1
    : DEMONSTRATIVES.has(keyAt(tokens, at)) && PERSONS.has(keyAt(tokens, at + 1))
      ? at + 2
      : at;

/** «پنج نفر کشته شدند. آنان کارگر بودند»: what became of several, whom the sentence before closes with. */
function justTold({ sheet: { outcomes, people, reading }, clauses }: Telling, at: number): Outcome | null {
  const [clause] = clauses;
  const before = clause && reading.document.sentences[clause.sentence - 1];
  if (!before || at !== clause.first) return null;
  const last = within(outcomes, before.first, before.last).at(-1);
  const several = within(people, before.first, before.last).filter(({ counted, min }) => counted && min > 1);
  return last && several.length === 1 && before.last - last.last <= CLOSING ? last.entry.value.outcome : null;
}

/** Words behind the last fate of a sentence. */
const CLOSING = 3;

/** What became of those told of before in the sentence, where all of them are told by one fate. */
function lastTold({ sheet: { outcomes, reading }, clauses }: Telling, at: number): Outcome | null {
  const told = within(outcomes, clauses[0]?.first ?? at, at).filter(isKnown);
  const kinds = new Set(
    told.map(({ first, entry }) =>
      CASUALTIES.has(keyAt(reading.document.tokens, first)) ? null : entry.value.outcome,
    ),
  );
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

/** «ده کشتهٔ این حمله همه غیرنظامی بودند»: of these alone. */
const fateBefore = ({ sheet: { outcomes } }: Telling, first: number, at: number): Outcome | null =>
  within(outcomes, first, at).find(({ entry: { value } }) => value.counts && HARMS.has(value.outcome))?.entry.value
    .outcome ?? null;

/** Past what stands between them and what they are: «این رویداد», «نیز», «، به گفتهٔ والی،», «همگی». */
function behind(telling: Telling, from: number): { readonly end: number; readonly all: boolean } {
  let all = false;
  let at = from;
  for (let next = at; next >= 0; at = next) {
    const { tokens } = telling.sheet.reading.document;
    const isAll = ALL.has(keyAt(tokens, at)) || WHOLLY.has(keyAt(tokens, at));
    const isWithout = WITHOUT.has(keyAt(tokens, at)) && EXCEPTION.has(keyAt(tokens, at + 1));
    all ||= isAll || isWithout;
    next = isAll ? at + 1 : isWithout ? at + 2 : past(telling, at);
    if (next < 0) break;
  }
  return { end: at, all };
}

/** The token behind what may be passed over, or -1. */
function past({ sheet: { triggers, cues, numbers, reading }, clauses }: Telling, at: number): number {
  const { tokens } = reading.document;
  const key = keyAt(tokens, at);
  if (DEMONSTRATIVES.has(key)) return at + 2;
  // «، از جمله دو فرمانده،»: some of them named apart.
  if (COMMAS.has(key) && startsAt(cues, at + 1)?.entry.value === 'part') return commaAfter(tokens, at + 1);
  if (ALSO.has(key) || COMMAS.has(key) || key === ':') return at + 1;
  // «آنان هر دو قاضی بودند», «آنان هر سه تن معلم بودند»
  const each = EVERY.has(key) ? startsAt(numbers, at + 1) : undefined;
  if (each) return PERSONS_OF_FATE.has(keyAt(tokens, each.last)) ? each.last + 1 : each.last;
  const told = startsAt(triggers, at) ?? startsAt(reading.places, at) ?? startsAt(reading.dates, at);
  if (told) return told.last;
  if (startsAt(cues, at)?.entry.value === 'source' && COMMAS.has(keyAt(tokens, at - 1))) return commaAfter(tokens, at);
  const aside = RELATIVE.has(key) ? clauses.find(({ first, last }) => first <= at && at < last) : undefined;
  return aside && aside.verb > 0 ? aside.last : -1;
}

const INSERTED = 9;

function commaAfter(tokens: Tokens, from: number): number {
  for (let at = from; at < from + INSERTED; at++) if (COMMAS.has(keyAt(tokens, at))) return at + 1;
  return -1;
}
