import { HIMSELF } from '../../lexicons/count-words.ts';
import { COMMAS } from '../../lexicons/function-words.ts';
import {
  ALONE_AND,
  ALONE_WITH,
  HONORIFICS,
  HOUSES,
  LEADS,
  NAME_ENDS,
  OBJECT,
  PRONOUNS,
  THEY_ENDING,
} from '../../lexicons/toll-words.ts';
import { AUXILIARIES } from '../../tokenize/endings.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { covering, keyAt } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { KIN } from './kin.ts';
import {
  isOfThings,
  isPluralWord,
  keysBetween,
  nameAtHead,
  nameOfObject,
  nameWithAge,
  REACH,
  unnamed,
} from './names.ts';
import { isObject } from './objects.ts';
import { hasOwner } from './owned.ts';
import type { TollContext } from './toll.ts';

const APPOSITION = 6;

/** «نورمحمد خان و دو سرباز پولیس». */
export function isName({ tokens, people }: TollContext, at: number): boolean {
  if (NAME_ENDS.has(keyAt(tokens, at))) return true;
  for (let back = at; back >= at - 3; back--) {
    if (tokens[back]?.word.verb || tokens[back]?.word.kind !== 'word') return false;
    // «پنج داکتر زخمی و دو سرباز …»: a calling of so many is no title.
    if (back < at && HONORIFICS.has(keyAt(tokens, back))) return !covering(people, back)?.counted;
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
    else if (
      near &&
      between.some((key) => COMMAS.has(key)) &&
      (isSomeoneElse(context, one) || isKinToo(before, one, { between, alone }))
    )
      out.push(one);
    else if (near && between.some((key) => COMMAS.has(key)) && !isRank(before)) out[out.length - 1] = one;
  }
  return out;
}

/** «سارنوال، پسر جوانش و راننده»: kin of the one before, in a list that goes on. */
const isSomeoneElse = (context: TollContext, one: People): boolean =>
  isKin(one) &&
  hasOwner(context, one) &&
  keysBetween(context, one.last, one.last + LIST_REACH).some((key) => ALONE_AND.has(key));
const LIST_REACH = 3;

/** «پدر، مادر و پسر یک خانواده کشته شدند»: kin beside kin, told of by a verb in the plural. */
const isKinToo = (
  before: People,
  one: People,
  { between, alone }: { readonly between: readonly string[]; readonly alone: boolean },
): boolean => !alone && between.length === 1 && isKin(before) && isKin(one);

const isKin = ({ noun }: People): boolean => KIN.has(noun?.entry.id ?? '');

const isRank = ({ noun }: People): boolean => noun?.entry.id === 'victim-officer';

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
    if (
      PRONOUNS.has(keyAt(tokens, at)) ||
      // «که خودش زخمی و راننده‌اش کشته شد»
      (HIMSELF.has(keyAt(tokens, at)) && at === anchor.first - 1) ||
      // «موتر رییس محکمه … نابود شد»: whose car it is.
      (HONORIFICS.has(keyAt(tokens, at)) && !HOUSES.has(keyAt(tokens, at - 1)))
    )
      return unnamed(at);
  // «… را «مرده» اعلام کرد»: the verb is another.
  // «بازداشت و به زندان برده شد»: the verb is its own as well.
  if (isOfThings(context, anchor) || (clause.verb > anchor.last && !anchor.value.closedBy)) return null;
  return nameWithAge(context, first, anchor.first) ?? nameAtHead(context, first, anchor.first);
}

/** «سکرتر او جان باخته و دو محافظش زخم برداشته‌اند»: the verb in the plural is of the others. */
const isElliptic = ({ tokens }: TollContext, { last }: Anchor): boolean =>
  tokens[last - 1]?.word.verb?.form === 'participle' && ALONE_AND.has(keyAt(tokens, last));

/** Whether the verb of a clause can be said of people, by number. */
export const agrees = (context: TollContext, anchor: Anchor, clause: Clause, one: People): boolean =>
  anchor.value.active === true ||
  one.min === 1 ||
  (!isOfOne(context, clause) && (clause.verb < 0 || isPlural(context, clause) || one.vague || !one.bare));

/** «؛ او امروز جان باخت»: one person, whoever is counted before. */
const isOfOne = ({ tokens }: TollContext, { first }: Clause): boolean =>
  PRONOUNS.has(keyAt(tokens, LEADS.has(keyAt(tokens, first)) ? first + 1 : first));

/** Whether a clause's verb is in the plural («کشته شده‌اند»). */
export function isPlural({ tokens }: Pick<TollContext, 'tokens'>, { verb, last }: Clause): boolean {
  if (tokens[verb]?.word.verb?.plural) return true;
  // «زخمی اند»: the copula is the verb.
  for (let at = Math.max(0, verb); at < last; at++)
    if (AUXILIARIES.has(keyAt(tokens, at)) && THEY_ENDING.test(keyAt(tokens, at))) return true;
  return false;
}
