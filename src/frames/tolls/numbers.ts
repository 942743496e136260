// The number of a stated total: behind its word, and not the old number that it left behind.
import { GIVES, LIMIT, PASSED, PUT_RIGHT } from '../../lexicons/count-words.ts';
import { ALSO, AND, COPULAS, FROM, LEADS, OBJECT, RISEN, TO } from '../../lexicons/toll-words.ts';
import type { Quantity } from '../../numbers/quantity.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { endsAt, keyAt, type Stretch, startsAt, within } from '../reading.ts';
import { isKnown } from './anchors.ts';
import { chainOn } from './chains.ts';
import { bare } from './names.ts';
import { type Toll, type TollContext, tollFrom } from './toll.ts';

/** The first count of people that is not the old one («از هفده به بیست و سه»), with or without «تن». */
export function numberAfter(
  context: TollContext,
  { first, last }: Stretch,
  used: ReadonlySet<People>,
): People | undefined {
  for (const quantity of within(context.numbers, first, last)) {
    const before = keyAt(context.tokens, quantity.first - 1);
    if (isOld(context, quantity)) continue;
    const people = within(context.people, quantity.first, quantity.first + 1).find(
      (one) => one.counted && !used.has(one),
    );
    // «شمار کشته‌ها از سی گذشت», «از ۴۰۰ نفر گذشت»
    if (isLeftBehind(context.tokens, { first: quantity.first, last: (people ?? quantity).last }))
      return { ...(people ?? bare(quantity, true)), max: null };
    if (people)
      return people.bare ||
        OBJECT.has(before) ||
        isPut(context, people.first) ||
        isOfKnown(context, people) ||
        (TO.has(before) && RISEN.has(keyAt(context.tokens, people.last)))
        ? people
        : undefined;
    if (
      (before === LABEL && isPlain(context, quantity.last)) ||
      (OBJECT.has(before) && isPlain(context, quantity.last)) ||
      (TO.has(before) && isReached(context, quantity.last))
    )
      return bare(quantity, true);
  }
  return undefined;
}

/** «از صد تن گذشت», «از مرز صد تن گذشت»: so many and more. */
export const isLeftBehind = (tokens: TollContext['tokens'], { first, last }: Stretch): boolean =>
  PASSED.has(keyAt(tokens, last)) &&
  FROM.has(keyAt(tokens, LIMIT.has(keyAt(tokens, first - 1)) ? first - 2 : first - 1));

/** «از هفده به بیست و سه»: the number that it was before; «هفدهم» is none. */
const isOld = ({ tokens, people }: TollContext, { first, last, ordinal }: Quantity): boolean =>
  ordinal ||
  (FROM.has(keyAt(tokens, first - 1)) &&
    [last, startsAt(people, first)?.last ?? last].some((at) => TO.has(keyAt(tokens, at))));

/** «به ۱۹ رسید», «به ۱۹ بالا رفت», «به ۱۹ و زخمی‌ها به ۱۱ تن». */
const isReached = (context: TollContext, at: number): boolean =>
  context.tokens[at]?.word.lemma !== 0 ||
  RISEN.has(keyAt(context.tokens, at)) ||
  PUT_RIGHT.has(keyAt(context.tokens, at)) ||
  isListed(context, at);

/** «کشته‌شدگان سه سرباز اند»: they are counted by what they are. */
const isOfKnown = ({ outcomes }: TollContext, { first }: Stretch): boolean => {
  const known = endsAt(outcomes, first);
  return known !== undefined && isKnown(known);
};

const LABEL = ':';

/** «زخمی‌ها: ۹», «زخمی‌ها: ۹ نفر». */
export const isLabel = ({ tokens, numbers }: TollContext, { last }: Stretch): boolean =>
  keyAt(tokens, last) === LABEL && startsAt(numbers, last + 1) !== undefined;

/** «کشته‌ها: ۷», «کشته‌شدگان هفت نفر، زخمی‌ها …», «کشته‌شدگان سه سرباز و زخمیان دو غیرنظامی اند»: they open what they are put at. */
export function isPutBeside(
  context: TollContext,
  { first, verb }: Pick<Clause, 'first' | 'verb'>,
  mention: Stretch,
): boolean {
  const { tokens, people } = context;
  const opens = mention.first === first || (mention.first === first + 1 && LEADS.has(keyAt(tokens, first)));
  if (!opens) return false;
  const one = startsAt(people, mention.last);
  const isCopular = verb < 0 || COPULAS.has(keyAt(tokens, verb));
  return isLabel(context, mention) || (isCopular && one?.counted === true && one.noun?.entry.id !== 'victim-passive');
}

/** «را ۲۰ فرد ملکی», «را هم ۲۰ فرد ملکی». */
const isPut = ({ tokens }: TollContext, first: number): boolean =>
  OBJECT.has(keyAt(tokens, first - 1)) || (ALSO.has(keyAt(tokens, first - 1)) && OBJECT.has(keyAt(tokens, first - 2)));

/** «شمار کشته‌ها را ۹۰ و مجروحین را …», «را پنج گفت», «را ۱۳ اعلام کرد»: the number stands alone. */
const isPlain = ({ tokens }: TollContext, at: number): boolean =>
  tokens[at]?.word.kind === 'mark' ||
  tokens[at]?.word.verb != null ||
  AND.has(keyAt(tokens, at)) ||
  GIVES.has(keyAt(tokens, at));

/** «شمار شهدا به ۱۹ و زخمی‌ها به ۱۱ تن رسید»: another count stands behind. */
const isListed = ({ tokens, outcomes }: TollContext, at: number): boolean =>
  AND.has(keyAt(tokens, at)) && within(outcomes, at + 1, at + 1 + LIST_REACH).some(isKnown);

/** «و شمار زخمی‌ها به»: words between two counts. */
const LIST_REACH = 2;

/** «… را ۳۰ تن»: a bare count right behind «را», and nothing counted or told before it; losses may be told of by kind. */
export function leadsToCount(context: TollContext, from: number, ofKinds = false): boolean {
  for (let at = from; at < from + NAMED; at++) {
    if (OBJECT.has(keyAt(context.tokens, at))) {
      const people = startsAt(context.people, at + 1);
      // «تلفات را ۹ کشته و ۱۸ زخمی گفت»: what became of them is said with them.
      return people?.counted === true && (people.bare || ofKinds) && people.noun?.entry.id !== 'victim-passive';
    }
    const word = context.tokens[at]?.word;
    if (word?.kind !== 'word' || word.verb || word.value !== null) return false;
  }
  return false;
}

/** «شهدای بمباران بیمارستان المعمدانی را»: words of what they died of. */
const NAMED = 8;

/** «مجروحان از ۳۰۰ نفر گذشته‌اند»: more than so many. */
export const isPassed = ({ tokens, people }: TollContext, { last }: Stretch): boolean =>
  FROM.has(keyAt(tokens, last)) && PASSED.has(keyAt(tokens, startsAt(people, last + 1)?.last ?? last));

/** «زخمی‌ها ۲۵ نفر هستند»: a bare count and the verb of being. */
export const isEquated = ({ tokens, people }: TollContext, { first, last }: Stretch): boolean => {
  const one = startsAt(people, last);
  return one?.bare === true && COPULAS.has(keyAt(tokens, one.last)) && !FROM.has(keyAt(tokens, first - 1));
};

/** «تلفات را چهار پولیس و دو معلم خواند»: those of other kinds who are counted along. */
export function joinedTo(
  context: TollContext,
  cue: Pick<Toll, 'rule' | 'outcome'>,
  { first, last }: { readonly first: People; readonly last: number },
): Toll[] {
  if (first.categories.length === 0) return [];
  return chainOn(context, within(context.people, first.first, last), first)
    .filter(({ people, part }) => !part && people !== first && people.counted && people.categories.length > 0)
    .map(({ people }) => tollFrom(people, cue.outcome, { ...people, rule: cue.rule, part: false, total: false }));
}
