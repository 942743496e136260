// The number of a stated total that stands in a clause behind its word: «شمار کشته‌ها افزایش یافت و به ۲۳ تن رسید».
import { AND, REACHES, RISEN, TO } from '../../lexicons/toll-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { keyAt, within } from '../reading.ts';
import { isKnown } from './anchors.ts';
import { numberAfter } from './numbers.ts';
import { OF_THOSE } from './risen.ts';
import type { TollContext } from './toll.ts';
import type { Count } from './totals.ts';

/** The number that a count reaches in the clauses behind it. */
export function reached(
  context: TollContext,
  [next, ...others]: readonly Clause[],
  { cue, used }: { readonly cue: Count; readonly used: ReadonlySet<People> },
): People | undefined {
  if (!next || next.negative) return undefined;
  const harms = within(context.outcomes, next.first, next.last);
  const goesOn =
    cue.rule === OF_THOSE
      ? harms.length === 0
      : (isRisen(context, next) ||
          (AND.has(keyAt(context.tokens, next.first)) && REACHES.test(keyAt(context.tokens, next.verb)))) &&
        harms.every((mention) => !isKnown(mention));
  const here = goesOn ? numberAfter(context, next, used) : undefined;
  if (here) return here;
  // «شمار کشته‌شدگان حمله‌ای که گفته می‌شود کار … است، به ۷ تن می‌رسد»: what stands between tells of nobody.
  const isBetween =
    harms.length === 0 &&
    next.mood !== 'imagined' &&
    within(context.people, next.first, next.last).every(({ counted }) => !counted);
  return isBetween ? reached(context, others, { cue, used }) : undefined;
}

/** «اکنون به ۷ نفر افزایش یافته است». */
function isRisen({ tokens, people }: TollContext, { first, last }: Clause): boolean {
  const one = within(people, first, last).find(({ counted }) => counted);
  return one !== undefined && TO.has(keyAt(tokens, one.first - 1)) && RISEN.has(keyAt(tokens, one.last));
}
