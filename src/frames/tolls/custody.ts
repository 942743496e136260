// Whether those who are held were arrested or abducted: by who holds them, else by what the text calls their taking.
import { LAWLESS, RULED_LATER } from '../../lexicons/custody-words.ts';
import { COMMAS, OWN, PAST_COPULAS, THAT } from '../../lexicons/function-words.ts';
import type { OutcomeValue } from '../../lexicons/outcomes.ts';
import { RELATIVE } from '../../lexicons/toll-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Outcome } from '../../model/event.ts';
import type { Token } from '../../tokenize/token.ts';
import { GOVERNING } from '../people/categories.ts';
import { keyAt, type Stretch } from '../reading.ts';
import type { Toll, TollContext } from './toll.ts';

/** The entry of those who are said to be held, and no more. */
export const IN_CUSTODY = 'in-custody';

/** The same, of those whom others hold. */
export const IN_CAPTIVITY = 'in-captivity';

/** «در بند طالبان به سر می‌برند», «هنوز در بند اند» behind hostages. */
export function captivityOf(
  context: TollContext,
  { first, last }: Stretch,
  { id, value }: Mention<OutcomeValue>['entry'],
): Outcome {
  if (id !== IN_CUSTODY) return value.outcome;
  const captor = keyAt(context.tokens, last);
  return takerOf(context, captor) ?? takenBefore(context, first) ?? ownCaptive(context, first, captor) ?? value.outcome;
}

/**
 * «هفت مسافر که یک ماه در بند بودند، سر بریده شدند», «سه عضو داعش را که روز پیش به اسارت گرفته بودند، تیرباران کردند»: where
 * they were before something befell them is no news of it.
 */
export const withoutCustody = (tokens: readonly Token[], tolls: readonly Toll[]): Toll[] =>
  tolls.filter(
    (toll) =>
      !(toll.rule === IN_CUSTODY || (TAKEN.has(toll.outcome) && isOfBefore(tokens, toll))) ||
      !tolls.some((one) => one.people === toll.people && one.outcome !== toll.outcome && one.last > toll.last),
  );

/** «که … ربوده شده بودند» */
const isOfBefore = (tokens: readonly Token[], { people, last }: Toll): boolean =>
  tokens.slice(people.last, last).some(({ word }) => RELATIVE.has(word.key)) &&
  tokens.slice(last - 1, last + AUXILIARIES).some(({ word }) => PAST_COPULAS.has(word.key));

/** «شده بودند» */
const AUXILIARIES = 2;

/** What it is to be held by those whom a word names. */
function takerOf({ day }: TollContext, captor: string): Outcome | undefined {
  if (LAWLESS.has(captor)) return 'abducted';
  if (RULED_LATER.has(captor)) return day !== null && day >= GOVERNING ? 'arrested' : 'abducted';
  return undefined;
}

/** «طالبان دوازده تن را کشتند و ۱۷ تن دیگر را در قید خود دارند»: held by whoever the sentence opens with. */
function ownCaptive(context: TollContext, first: number, captor: string): Outcome | undefined {
  if (!OWN.has(captor)) return undefined;
  for (let at = first - 1; at >= Math.max(0, first - SENTENCE); at--) {
    const before = keyAt(context.tokens, at - 1);
    const taker = OPENS.has(before) ? takerOf(context, keyAt(context.tokens, at)) : undefined;
    if (taker || STOPS.has(keyAt(context.tokens, at))) return taker;
  }
  return undefined;
}

/** How many words a sentence may have before them. */
const SENTENCE = 48;
const STOPS: ReadonlySet<string> = new Set(['.', '\n']);
/** What a subject stands behind. */
const OPENS: ReadonlySet<string> = new Set([...STOPS, '', THAT, ...COMMAS]);

/** What the text calls the last taking before. */
const takenBefore = ({ outcomes }: TollContext, first: number): Outcome | undefined =>
  outcomes.findLast(
    (one) =>
      one.first < first &&
      one.entry.id !== IN_CUSTODY &&
      !one.entry.value.closedBy &&
      TAKEN.has(one.entry.value.outcome),
  )?.entry.value.outcome;

/** What befalls those who are taken, and may come home again. */
export const TAKEN: ReadonlySet<Outcome> = new Set(['abducted', 'arrested']);
