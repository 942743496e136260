// Single people: by noun, name or pronoun, and the number of the verb that tells of them.
import { NAME_ENDS as NO_NAMES, PREPOSITIONS } from '../lexicons/function-words.ts';
import {
  ALONE_AND,
  ALONE_WITH,
  COMMAS,
  FROM,
  HONORIFICS,
  LEADS,
  NAME_ENDS,
  OBJECT,
  PLURAL_ENDING,
  PRONOUNS,
  RELATIVE,
  THEY_ENDING,
  THINGS_TOO,
} from '../lexicons/toll-words.ts';
import { AUXILIARIES } from '../tokenize/endings.ts';
import type { Word } from '../tokenize/token.ts';
import type { Clause } from './clauses.ts';
import type { People } from './people.ts';
import { keyAt } from './reading.ts';
import type { TollContext } from './toll.ts';
import type { Anchor } from './toll-anchors.ts';
import { isObject } from './toll-chains.ts';

const APPOSITION = 6;
/** How far before what happened to them a name may stand. */
const REACH = 60;
const FUNCTION_WORDS: ReadonlySet<string> = new Set([...PREPOSITIONS, ...NO_NAMES]);

/** «نورمحمد خان و دو سرباز پولیس». */
export function isName({ tokens }: TollContext, at: number): boolean {
  if (NAME_ENDS.has(keyAt(tokens, at))) return true;
  for (let back = at; back >= at - 3; back--) {
    if (tokens[back]?.word.verb || tokens[back]?.word.kind !== 'word') return false;
    if (back < at && HONORIFICS.has(keyAt(tokens, back))) return true;
  }
  return false;
}

/** «انجنیر نوری، کارمند …» is one person, «پسر قاضی» too; «قاضی و راننده‌اش» are two. */
export function onePersonEach(
  context: TollContext,
  anchor: Anchor,
  { here, clause }: { readonly here: readonly People[]; readonly clause: Clause },
): People[] {
  const alone = clause.verb >= 0 && !isPlural(context, clause);
  const objects = anchor.value.active ? here.filter((one) => isObject(context, one)) : here;
  const out: People[] = [];
  for (const one of objects) {
    const before = out[out.length - 1];
    const between = before ? keysBetween(context, before.last, one.first) : [];
    const near = between.length <= APPOSITION;
    // «خبرنگار آزاد و رئیس اتحادیهٔ خبرنگاران … کشته شد»
    if (
      before &&
      alone &&
      between.length <= 2 &&
      ALONE_AND.has(between.at(-1) ?? '') &&
      one.noun?.ending !== 'possessive'
    )
      continue;
    if (!before || between.some((key) => ALONE_AND.has(key) || ALONE_WITH.has(key))) out.push(one);
    // «سرلشکر …، مسئول واحد پهپادها»: the rank says more than the post.
    else if (near && between.some((key) => key === '،' || key === ',') && !isRank(before)) out[out.length - 1] = one;
  }
  return out;
}

const isRank = ({ noun }: People): boolean => noun?.entry.id === 'victim-officer';

/** The keys of the words between two tokens. */
export const keysBetween = ({ tokens }: TollContext, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => keyAt(tokens, from + i));

/** «آقای نوری جابه‌جا کشته شد», «او را کشتند»: one person by name or pronoun, told by a verb in the singular. */
export function namedPerson(context: TollContext, anchor: Anchor, clause: Clause): People | null {
  const { tokens } = context;
  if (OBJECT.has(keyAt(tokens, anchor.first - 1)) && PRONOUNS.has(keyAt(tokens, anchor.first - 2)))
    return unnamed(anchor.first - 2);
  if (anchor.value.active)
    return nameOfObject(context, anchor, { verb: clause.verb, first: clause.first, last: anchor.first });
  // «معاون وزیر: …»: who speaks is not told of.
  const speech = tokens.slice(clause.first, anchor.first).findLastIndex(({ word }) => word.key === ':');
  const opens = clause.first + speech + 1;
  const first = opens + (LEADS.has(keyAt(tokens, opens)) ? 1 : 0);
  const singular =
    tokens[clause.verb]?.word.verb !== null && (!isPlural(context, clause) || isElliptic(context, anchor));
  const subject = tokens[anchor.first - 1]?.word;
  if (!singular || first >= anchor.first || (subject && isPluralWord(subject))) return null;
  for (let at = Math.max(first, anchor.first - REACH); at < anchor.first; at++)
    if (PRONOUNS.has(keyAt(tokens, at)) || HONORIFICS.has(keyAt(tokens, at))) return unnamed(at);
  // «… را «مرده» اعلام کرد»: the verb is another.
  return isOfThings(context, anchor) || clause.verb > anchor.last ? null : nameAtHead(context, first, anchor.first);
}

/** «سکرتر او جان باخته و دو محافظش زخم برداشته‌اند»: the verb in the plural is of the others. */
const isElliptic = ({ tokens }: TollContext, { last }: Anchor): boolean =>
  tokens[last - 1]?.word.verb?.form === 'participle' && ALONE_AND.has(keyAt(tokens, last));

/** «پنج پوسته از بین رفت», «اسناد ناپدید شد»: verbs that are said of things as well. */
const isOfThings = ({ tokens }: TollContext, { first }: Anchor): boolean => THINGS_TOO.has(keyAt(tokens, first));

/**
 * «حمید کرزی امروز در کندهار کشته شد», «در حملهٔ امروز، شفیق‌الله جان باخت»: a word that means nothing else at the head
 * of a clause, or behind the comma of its time and place, names the one who suffers.
 */
function nameAtHead(context: TollContext, first: number, limit: number): People | null {
  for (let at = Math.max(first, limit - REACH); at < limit; at++) {
    if (isOneOfThem(context, at)) return unnamed(at);
    if (at > first && !COMMAS.has(keyAt(context.tokens, at - 1))) continue;
    // «غرشی که به ستارگان جان داد»
    if (isFree(context, at))
      return keysBetween(context, at, limit).some((key) => RELATIVE.has(key)) ? null : unnamed(at);
  }
  return null;
}

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
  if (isOfThings(context, anchor) || form === 'present' || form === 'imperfect') return null;
  for (let at = last - 1; at > Math.max(first, last - REACH); at--)
    if (OBJECT.has(keyAt(tokens, at))) return objectAt(context, at, first);
  return null;
}

/** The name right before «را», or the title of a name or office that ends there («رییس شورای انکشافی قادس را»). */
function objectAt(context: TollContext, at: number, first: number): People | null {
  if (isFree(context, at - 1)) return unnamed(at - 1);
  // «رحیم‌الله حقانی را»: a surname may be a word of ours.
  if (at - 2 >= first && isFree(context, at - 2) && isWord(context, at - 1)) return unnamed(at - 2);
  for (let back = at - 1; back >= Math.max(first, at - OFFICE_REACH); back--) {
    const { word } = context.tokens[back] ?? {};
    if (word?.kind !== 'word' || word.verb || PREPOSITIONS.has(word.key)) return null;
    if (HONORIFICS.has(word.key)) return unnamed(back);
  }
  return null;
}

const isWord = ({ tokens }: TollContext, at: number): boolean => {
  const word = tokens[at]?.word;
  return word?.kind === 'word' && !word.verb && !PREPOSITIONS.has(word.key) && !isPluralWord(word);
};

/** How many words an office takes. */
const OFFICE_REACH = 6;

/** A singular word that is no verb, place, date or word of the lexicons. */
function isFree({ tokens, taken }: TollContext, at: number): boolean {
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
const isPluralWord = ({ id, ending, key }: Word): boolean =>
  ending === 'plural' || (id === 0 && PLURAL_ENDING.test(key));

/** One person told of by name or pronoun at a token. */
export const unnamed = (at: number): People => ({
  first: at,
  last: at + 1,
  min: 1,
  max: 1,
  vague: false,
  categories: [],
  bare: true,
  other: false,
  theirs: false,
  noun: null,
  actor: null,
  counted: false,
});

/** Whether the verb of a clause can be said of people, by number. */
export const agrees = (context: TollContext, anchor: Anchor, clause: Clause, one: People): boolean =>
  anchor.value.active === true ||
  one.min === 1 ||
  clause.verb < 0 ||
  isPlural(context, clause) ||
  one.vague ||
  !one.bare;

/** Whether a clause's verb is in the plural («کشته شده‌اند»). */
export function isPlural({ tokens }: Pick<TollContext, 'tokens'>, { verb, last }: Clause): boolean {
  if (tokens[verb]?.word.verb?.plural) return true;
  for (let at = verb + 1; at < last; at++)
    if (AUXILIARIES.has(keyAt(tokens, at)) && THEY_ENDING.test(keyAt(tokens, at))) return true;
  return false;
}
