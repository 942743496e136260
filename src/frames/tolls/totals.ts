// Totals said anew: «شمار کشته‌ها از هفده به ۲۳ تن رسید», «شمار کشته‌ها را نوزده تن و زخمی‌ها را چهل نفر می‌گوید».

import { ALTOGETHER, EARLIER, NUMBER_OF, PUT_RIGHT } from '../../lexicons/count-words.ts';
import { AND, LOSSES, OBJECT, TO } from '../../lexicons/toll-words.ts';
import type { Outcome } from '../../model/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { People } from '../people/people.ts';
import { keyAt, type Stretch, startsAt, within } from '../reading.ts';
import { countedFrom, isCounted, isKnown } from './anchors.ts';
import { isEquated, isLabel, isPassed, isPutBeside, joinedTo, leadsToCount, numberAfter } from './numbers.ts';
import { reached } from './reached.ts';
import { numberOfThose, putBeside, risenTo } from './risen.ts';
import { otherSides } from './sides.ts';
import { type Toll, type TollContext, tollFrom } from './toll.ts';

/** Words between «زخمی‌ها» and its «را» or «به». */
const GAP = 3;

/** The totals that the clauses of a sentence state. */
export function statedTotals(context: TollContext, clauses: readonly Clause[], used: ReadonlySet<People>): Toll[] {
  return clauses.flatMap((clause, i) => {
    const cue = clause.mood === 'imagined' ? undefined : countOf(context, clause);
    // «۵۴ نفر کشته شدند و شمار کشته‌ها از آغاز جنگ به ۳۳ هزار رسید»: those of all the time before as well.
    if (!cue || (used.size > 0 && clause.cues.some((one) => one.entry.value === 'since'))) return [];
    const old = isLeftBehind(context, clause);
    const here = old ? undefined : numberAfter(context, { first: cue.last, last: clause.last }, used);
    const first = here ?? reached(context, clauses.slice(i + 1), { cue, used });
    // «که ابتدا ده کشته اعلام شده بود، به ۲۳ کشته افزایش یافت»: counted by what became of them.
    if (old && [...used].some((one) => one.first === first?.first)) return [];
    const totals = first
      ? [ofKind(context, cue, totalOf(first, cue.outcome, { ...cue, claimed: isClaimed(context, cue.last, first) }))]
      : [];
    if (old) return totals;
    const joined = first ? joinedTo(context, cue, { first, last: clause.last }) : [];
    const rest = { first: (joined.at(-1)?.people ?? first)?.last ?? cue.last, last: clause.last };
    return [
      ...totals.map((total) => (joined.length > 0 ? { ...total, total: false } : total)),
      ...joined,
      ...furtherTotals(context, rest, cue.rule).map((total) => ofSameKind(total, totals[0])),
      ...otherSides(context, rest).flatMap((side) => totalOfSide(context, { side, last: clause.last, cue })),
    ];
  });
}

/** «که ابتدا ۱۰ کشته اعلام شده بود»: a count that the text itself has left behind. */
function isLeftBehind({ tokens }: TollContext, clause: Clause): boolean {
  if (!clause.pluperfect) return false;
  for (let at = clause.first; at < clause.verb; at++) if (EARLIER.has(keyAt(tokens, at))) return true;
  return false;
}

/** A word that says what is counted. */
export interface Count extends Stretch {
  readonly rule: string;
  readonly outcome: Outcome;
}

/** «شمار کشته‌ها», or any other word of number before those known to be dead or hurt («تعداد کشته‌های ناشی از …»). */
function countOf(context: TollContext, clause: Clause): Count | undefined {
  const cue = clause.cues.find((candidate) => candidate.entry.value === 'count-of');
  const known = within(context.outcomes, clause.first, clause.last).find(
    (mention) =>
      (isKnown(mention) && NUMBER_OF.has(keyAt(context.tokens, mention.first - 1))) || isCounted(context, mention),
  );
  // «تعداد کشته‌های حملهٔ دیروز ده تن و تعداد زخمی‌ها بیست تن …»: the first of the two.
  if (cue && !(known && known.first <= cue.first))
    return {
      first: cue.first,
      last: cue.last,
      rule: cue.entry.id,
      outcome: within(context.outcomes, cue.first, cue.last)[0]?.entry.value.outcome ?? 'killed',
    };
  const many = known ? undefined : numberOfThose(context, clause);
  if (many) return many;
  if (!known)
    return (
      putAt(context, clause) ?? lossesIn(context, clause) ?? risenTo(context, clause) ?? putBeside(context, clause)
    );
  const from = countedFrom(context, known) ?? known.first - 1;
  return { first: from, last: known.last, rule: 'count-of-known', outcome: known.entry.value.outcome };
}

const PUT_AT = 'put-at';

/** «زخمیان را ۳۰ تن می‌شمارد», «تلفات مهاجمان را ده‌ها تن خواند»: put at so many without a word of number. */
function putAt(context: TollContext, { first, last, verb }: Clause): Count | undefined {
  const rule = PUT_AT;
  const known = within(context.outcomes, first, last).find(
    (mention) =>
      isKnown(mention) &&
      !ALTOGETHER.has(keyAt(context.tokens, mention.first - 1)) &&
      (leadsToCount(context, mention.last) ||
        isEquated(context, mention) ||
        isPassed(context, mention) ||
        isPutBeside(context, { first, verb }, mention)),
  );
  if (known) return { first: known.first, last: known.last, rule, outcome: known.entry.value.outcome };
  for (let at = first; at < verb; at++)
    if (LOSSES.has(keyAt(context.tokens, at)) && leadsToCount(context, at + 1, true))
      return { first: at, last: at + 1, rule, outcome: 'killed' };
  return undefined;
}

/** «تلفات مهاجمان به بیست نفر می‌رسد»: the losses of a side, put at so many. */
function lossesIn({ tokens, victims }: TollContext, { first, verb }: Clause): Count | undefined {
  for (const side of within(victims, first + 1, verb))
    if (side.ending === 'plural' && LOSSES.has(keyAt(tokens, side.first - 1)) && TO.has(keyAt(tokens, side.last)))
      return { first: side.first - 1, last: side.first, rule: 'losses-of', outcome: 'killed' };
  return undefined;
}

const totalOf = (
  people: People,
  outcome: Outcome,
  at: Stretch & { readonly rule: string; readonly claimed: boolean },
): Toll => ({
  ...tollFrom(people, outcome, { first: at.first, last: at.last, rule: at.rule, part: false, total: true }),
  claimed: at.claimed,
});

/** «شمار کشته‌های مهاجمان را ۱۲ تن گفت», «رقم کشته‌های ملکی»: who the counted are stands right behind
 * them, or before («شمار پولیس‌های کشته‌شده»). */
function ofKind({ victims }: TollContext, { first, last }: Stretch, total: Toll): Toll {
  const { categories } = total;
  const noun = categories.length > 0 ? undefined : (startsAt(victims, last) ?? startsAt(victims, first));
  const category = noun?.entry.value.category;
  return category && category !== 'neutral' && category !== 'other' && noun.last <= total.people.first
    ? { ...total, categories: [category] }
    : total;
}

/** «شمار کشته‌ها را پنج نفر گفت»: somebody's number; «شمار … به پنج رسید» is a newer one. */
const isClaimed = ({ tokens }: TollContext, from: number, people: People): boolean => {
  // «این رقم را به پنج تن رساند»: put right by whoever gave it.
  if (TO.has(keyAt(tokens, people.first - 1)) && PUT_RIGHT.has(keyAt(tokens, people.last))) return false;
  for (let at = from; at < people.first; at++) if (OBJECT.has(keyAt(tokens, at))) return true;
  return false;
};

/** «… و زخمی‌ها را حدود چهل نفر», «و زخمیها به ۳۹ تن». */
function furtherTotals(context: TollContext, stretch: Stretch, rule: string): Toll[] {
  return within(context.outcomes, stretch.first, stretch.last).flatMap((mention) => {
    const isCounted = NUMBER_OF.has(keyAt(context.tokens, mention.first - 1));
    const leads =
      isCounted ||
      leadsToNumber(context, mention.last) ||
      isListedCount(context, mention) ||
      isLabel(context, mention) ||
      (rule === PUT_AT && startsAt(context.people, mention.last)?.counted === true);
    if (!isKnown(mention) || !(leads || isEquated(context, mention))) return [];
    const people = numberAfter(context, { first: mention.last, last: stretch.last }, new Set());
    return people
      ? [
          totalOf(people, mention.entry.value.outcome, {
            first: mention.first,
            last: mention.last,
            rule,
            claimed: isClaimed(context, mention.last, people),
          }),
        ]
      : [];
  });
}

/** «شمار کشته‌شدگان ده تن و زخمیان بیست تن اعلام شد»: a bare count right behind. */
const isListedCount = ({ tokens, people }: TollContext, { first, last }: Stretch): boolean =>
  AND.has(keyAt(tokens, first - 1)) && startsAt(people, last)?.bare === true;

/** «شمار پولیس‌های کشته‌شده را ده تن و زخمیان را پنج تن گفت»: of the same people. */
const ofSameKind = (total: Toll, first: Toll | undefined): Toll =>
  total.categories.length === 0 && first && first.people.categories.length === 0 && first.categories.length > 0
    ? { ...total, categories: first.categories }
    : total;

/** «شمار کشته‌های پولیس را ده تن و از طالبان را چهل تن خواند». */
function totalOfSide(
  context: TollContext,
  {
    side,
    last,
    cue,
  }: { readonly side: ReturnType<typeof otherSides>[number]; readonly last: number; readonly cue: Count },
): Toll[] {
  const people = numberAfter(context, { first: side.last, last }, new Set());
  if (!people || people.first - side.last > GAP) return [];
  const at = { first: side.first, last: side.last, rule: cue.rule };
  const claimed = isClaimed(context, side.last - 1, people);
  return [{ ...totalOf(people, cue.outcome, { ...at, claimed }), categories: [side.category] }];
}

function leadsToNumber({ tokens }: TollContext, at: number): boolean {
  for (let i = at; i < at + GAP; i++) if (OBJECT.has(keyAt(tokens, i)) || TO.has(keyAt(tokens, i))) return true;
  return false;
}
