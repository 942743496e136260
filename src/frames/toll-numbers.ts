// The number of a stated total: behind its word, and not the old number that it left behind.
import { ALSO, AND, FROM, OBJECT, PASSED, RISEN, TO } from '../lexicons/toll-words.ts';
import type { People } from './people.ts';
import { keyAt, type Stretch, within } from './reading.ts';
import type { TollContext } from './toll.ts';
import { isKnown } from './toll-anchors.ts';
import { bare } from './toll-names.ts';

/** The first count of people that is not the old one («از هفده به بیست و سه»), with or without «تن». */
export function numberAfter(
  context: TollContext,
  { first, last }: Stretch,
  used: ReadonlySet<People>,
): People | undefined {
  for (const quantity of within(context.numbers, first, last)) {
    const before = keyAt(context.tokens, quantity.first - 1);
    if (quantity.ordinal || (FROM.has(before) && TO.has(keyAt(context.tokens, quantity.last)))) continue;
    const people = within(context.people, quantity.first, quantity.first + 1).find(
      (one) => one.counted && !used.has(one),
    );
    if (people) return people.bare || OBJECT.has(before) || isPut(context, people.first) ? people : undefined;
    // «شمار کشته‌ها از سی گذشت»
    if (FROM.has(before) && PASSED.has(keyAt(context.tokens, quantity.last)))
      return { ...bare(quantity, true), max: null };
    if (
      (OBJECT.has(before) && isPlain(context, quantity.last)) ||
      (TO.has(before) &&
        (context.tokens[quantity.last]?.word.lemma !== 0 ||
          RISEN.has(keyAt(context.tokens, quantity.last)) ||
          isListed(context, quantity.last)))
    )
      return bare(quantity, true);
  }
  return undefined;
}

/** «را ۲۰ فرد ملکی», «را هم ۲۰ فرد ملکی». */
const isPut = ({ tokens }: TollContext, first: number): boolean =>
  OBJECT.has(keyAt(tokens, first - 1)) || (ALSO.has(keyAt(tokens, first - 1)) && OBJECT.has(keyAt(tokens, first - 2)));

/** «شمار کشته‌ها را ۹۰ و مجروحین را …», «را پنج گفت»: the number stands alone. */
const isPlain = ({ tokens }: TollContext, at: number): boolean =>
  tokens[at]?.word.kind === 'mark' || tokens[at]?.word.verb != null || AND.has(keyAt(tokens, at));

/** «شمار شهدا به ۱۹ و زخمی‌ها به ۱۱ تن رسید»: another count stands behind. */
const isListed = ({ tokens, outcomes }: TollContext, at: number): boolean =>
  AND.has(keyAt(tokens, at)) && within(outcomes, at + 1, at + 1 + LIST_REACH).some(isKnown);

/** «و شمار زخمی‌ها به»: words between two counts. */
const LIST_REACH = 2;
