// A person told of by name only: the free word at the head of a clause or before «را».
import { COMMAS, NAME_TAILS, NAME_ENDS as NO_NAMES, PREPOSITIONS } from '../../lexicons/function-words.ts';
import {
  AGE,
  FROM,
  HONORIFICS,
  LEADS,
  OBJECT,
  OFF_THEIR_FEET,
  PLURAL_ENDING,
  PRONOUNS,
  QUOTE,
  RELATIVE,
  THINGS_TOO,
  UNQUOTE,
} from '../../lexicons/toll-words.ts';
import type { Quantity } from '../../numbers/quantity.ts';
import type { Word } from '../../tokenize/token.ts';
import { isUnknown } from '../actors/open-groups.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { keyAt, startsAt } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { isBoth } from './companions.ts';
import type { TollContext } from './toll.ts';

/** How far before what happened to them a name may stand. */
export const REACH = 60;
const FUNCTION_WORDS: ReadonlySet<string> = new Set([...PREPOSITIONS, ...NO_NAMES]);

/** The keys of the words between two tokens. */
export const keysBetween = ({ tokens }: TollContext, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => keyAt(tokens, from + i));

/** «پنج پوسته از بین رفت», «اسناد ناپدید شد»: verbs that are said of things as well. */
export const isOfThings = ({ tokens }: TollContext, { first }: Anchor): boolean =>
  THINGS_TOO.has(keyAt(tokens, first)) && !OFF_THEIR_FEET.has(keyAt(tokens, first + 1));

/** «آرمان موسوی هدف گلوله قرار گرفت | و جان باخت»: the name that opens the clause before goes on. */
export function nameThatGoesOn(context: TollContext, { first, verb }: Clause): People | null {
  if (verb < 0) return null;
  const at = first + (LEADS.has(keyAt(context.tokens, first)) ? 1 : 0);
  return PRONOUNS.has(keyAt(context.tokens, at)) ? unnamed(at) : nameAtHead(context, at, verb);
}

/**
 * «حمید کرزی امروز در کندهار کشته شد», «در حملهٔ امروز، شفیق‌الله جان باخت»: a word that means nothing else at the head
 * of a clause, or behind the comma of its time and place, names the one who suffers.
 */
export function nameAtHead(context: TollContext, first: number, limit: number): People | null {
  const opening = behindDates(context, first);
  for (let at = Math.max(first, limit - REACH); at < limit; at++) {
    if (isOneOfThem(context, at)) return unnamed(at);
    if (at > opening && !opensName(context, at, first)) continue;
    if (isFree(context, at)) return isOfRelative(keysBetween(context, at, limit)) ? null : unnamed(at);
  }
  return null;
}

/** «غرشی که به ستارگان جان داد», but «نورمحمد که از وظیفه برمی‌گشت، در انفجاری جان داد». */
function isOfRelative(keys: readonly string[]): boolean {
  const opens = keys.findLastIndex((key) => RELATIVE.has(key));
  return opens >= 0 && !keys.slice(opens).some((key) => COMMAS.has(key));
}

/** «دیروز حمید کرزی …», «روز شنبه در …»: where a clause goes on behind the day that opens it. */
function behindDates({ dates }: Pick<TollContext, 'dates'>, first: number): number {
  const date = startsAt(dates, first);
  return date ? behindDates({ dates }, date.last) : first;
}

/** A word behind a comma, or behind a quotation mark there («در سراوان، «رضا احمدی» …»). */
function opensName({ tokens }: TollContext, at: number, first: number): boolean {
  const quoted = QUOTE.has(keyAt(tokens, at - 1));
  return (quoted && at - 1 === first) || COMMAS.has(keyAt(tokens, quoted ? at - 2 : at - 1));
}

/** «در تیراندازی مأموران امید شهنوازی ۲۴ ساله جان باخت»: the name that an age follows, wherever it stands. */
export function nameWithAge(context: TollContext, first: number, limit: number): People | null {
  const { tokens } = context;
  for (let at = Math.max(first + 2, limit - REACH); at < limit - 1; at++) {
    if (tokens[at]?.word.kind !== 'number' || keyAt(tokens, at + 1) !== AGE) continue;
    const last = at - (UNQUOTE.has(keyAt(tokens, at - 1)) ? 2 : 1);
    const name = [last - 1, last].find((one) => one >= first && isFree(context, one));
    if (name !== undefined && isWord(context, last) && !isSpan(context, at + 2)) return unnamed(name);
  }
  return null;
}

/** «جنگ ۲۰ سالهٔ …»: an age of things has what it is of behind it. */
const isSpan = ({ tokens, taken }: TollContext, at: number): boolean =>
  tokens[at]?.word.verb === null &&
  !taken.has(at) &&
  !FUNCTION_WORDS.has(keyAt(tokens, at)) &&
  !COMMAS.has(keyAt(tokens, at));

/** «… ابوعبدالرحمن، از رهبران القاعده، کشته شد»: a name and whose one it is. */
const isOneOfThem = ({ tokens }: TollContext, at: number): boolean =>
  COMMAS.has(keyAt(tokens, at + 1)) &&
  FROM.has(keyAt(tokens, at + 2)) &&
  tokens[at]?.word.kind === 'word' &&
  tokens[at + 3]?.word.ending === 'plural';

/** «طالبان نجیب‌الله را کشتند». */
export function nameOfObject(
  context: TollContext,
  anchor: Anchor,
  { verb, first, last }: Pick<Clause, 'verb' | 'first' | 'last'>,
): People | null {
  const { tokens } = context;
  // «شما را ترور می‌کند»: a habit, not news.
  const form = tokens[verb]?.word.verb?.form;
  if (form === 'present' || form === 'imperfect') return null;
  for (let at = last - 1; at > Math.max(first, last - REACH); at--)
    if (OBJECT.has(keyAt(tokens, at)))
      // «او را با خود بردند»: a person, whatever else may be taken along.
      return isBoth(tokens, at - 1)
        ? { ...unnamed(at - 1), min: 2, max: 2 }
        : isOfThings(context, anchor) && !PRONOUNS.has(keyAt(tokens, at - 1))
          ? null
          : objectAt(context, at, first);
  return null;
}

/** The name right before «را», or the title of a name or office that ends there («رییس شورای انکشافی قادس را»). */
function objectAt(context: TollContext, mark: number, first: number): People | null {
  // «دگروال پیشین اردو، عبدالقیوم، را»
  const at = COMMAS.has(keyAt(context.tokens, mark - 1)) ? mark - 1 : mark;
  if (isFree(context, at - 1) || PRONOUNS.has(keyAt(context.tokens, at - 1))) return unnamed(at - 1);
  // «رحیم‌الله حقانی را»: a surname may be a word of ours.
  if (at - 2 >= first && isFree(context, at - 2) && isWord(context, at - 1)) return unnamed(at - 2);
  const named = at < mark ? nameBeforeOffice(context, at, first) : -1;
  if (named >= 0) return unnamed(named);
  for (let back = at - 1; back >= Math.max(first, at - OFFICE_REACH); back--) {
    const { word } = context.tokens[back] ?? {};
    if (word?.kind !== 'word' || word.verb || PREPOSITIONS.has(word.key)) return null;
    if (HONORIFICS.has(word.key)) return unnamed(back);
  }
  return null;
}

/** «وحیده رسولی، سارنوال پیشین محکمهٔ …، را»: the last word of the name before the comma that its office opens with, or -1. */
function nameBeforeOffice(context: TollContext, end: number, first: number): number {
  const { tokens } = context;
  for (let at = end - 1; at > Math.max(first, end - LONG_OFFICE); at--) {
    if (COMMAS.has(keyAt(tokens, at))) return isWord(context, at - 1) && isWord(context, at - 2) ? at - 1 : -1;
    if (tokens[at]?.word.kind !== 'word' || tokens[at]?.word.verb) return -1;
  }
  return -1;
}

const LONG_OFFICE = 14;

const isWord = ({ tokens }: TollContext, at: number): boolean => {
  const word = tokens[at]?.word;
  return word?.kind === 'word' && !word.verb && !PREPOSITIONS.has(word.key) && !isPluralWord(word);
};

/** How many words an office takes. */
const OFFICE_REACH = 6;

/** A singular word that is no verb, place, date or word of the lexicons. */
/** A word that means nothing else. */
export function isFree({ tokens, taken }: TollContext, at: number): boolean {
  const word = tokens[at]?.word;
  return (
    word?.kind === 'word' &&
    word.verb === null &&
    word.key.length > 2 &&
    !taken.has(at) &&
    !FUNCTION_WORDS.has(word.key) &&
    !isPluralWord(word)
  );
}

/** «کارگران» are several, «بغلان» is a name. */
export const isPluralWord = ({ id, ending, key }: Word): boolean =>
  ending === 'plural' || (id === 0 && PLURAL_ENDING.test(key));

/**
 * «کشته شدن قاری یوسف، فرماندهٔ …», «بازداشت نورالله در هرات»: the name right behind what happened, or null. A bare noun
 * («مرگ», «ترور») is said of much else: its name has a title or is closed by a comma.
 */
export function nameBehind(context: TollContext, { last }: Anchor): People | null {
  const name = nameFrom(context, last);
  const isVerbal = context.tokens[last - 1]?.word.verb?.form === 'infinitive';
  return name && (name.isTitled || (name.isTelling && (isVerbal || name.isClosed))) ? unnamed(last) : null;
}

/** «جسد احمد نوری …», «پیکر نورالله، …»: whose name stands at a token. */
export function nameOfBody(context: TollContext, at: number): People | null {
  const name = nameFrom(context, at);
  return name && (name.isTitled || name.isTelling) ? unnamed(at) : null;
}

/** The run of free words that opens at a token, or null, and what says that it is a name: a title before it, a given name or a
 * comma that closes it («انگیزهٔ تولید» has none of them). */
function nameFrom(context: TollContext, at: number) {
  const { tokens, given } = context;
  const isTitled = HONORIFICS.has(keyAt(tokens, at));
  const first = at + (isTitled ? 1 : 0);
  let end = first;
  while (end <= first + LONGEST_NAME && isNamePart(context, end, first)) end++;
  if (end === first || end > first + LONGEST_NAME) return null;
  const isClosed = COMMAS.has(keyAt(tokens, end));
  const isGiven = given.has(first) || tokens.slice(first, end).some(({ word }) => NAME_TAIL.test(word.key));
  return { isTitled, isClosed, isTelling: isGiven || (isClosed && tokens.slice(first, end).some(isUnknown)) };
}

/** A free word, or what only stands behind one («رحیم الله»). */
const isNamePart = (context: TollContext, at: number, first: number): boolean =>
  isFree(context, at) || (at > first && NAME_TAILS.has(keyAt(context.tokens, at)));

const LONGEST_NAME = 5;

/** «حمیدالله», «عبدالرحمن», «نورالدین», «احمدزی»: how many names end. */
const NAME_TAIL = new RegExp(`(${[...NAME_TAILS].filter(({ length }) => length > 3).join('|')})$`);

type Amount = Pick<Quantity, 'first' | 'last' | 'min' | 'max' | 'vague'>;

/** People of whom nothing but a number is known. */
export const bare = ({ first, last, min, max, vague }: Amount, counted: boolean): People => ({
  first,
  last,
  min,
  max,
  vague,
  categories: [],
  bare: true,
  other: false,
  theirs: false,
  noun: null,
  actor: null,
  counted,
});

/** One person told of by name or pronoun at a token. */
export const unnamed = (at: number): People => bare({ first: at, last: at + 1, min: 1, max: 1, vague: false }, false);
