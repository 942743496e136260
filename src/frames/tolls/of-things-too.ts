// Words of harm that are said of posts, bombs and plots as well: people only where a noun of their own counts them.
import { THEIR_WORKS } from '../../lexicons/toll-words.ts';
import type { Mention } from '../../match/find.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { People } from '../people/people.ts';
import { keyAt } from '../reading.ts';
import type { Anchor } from './anchors.ts';
import { isObject } from './objects.ts';
import type { Toll, TollContext } from './toll.ts';

/** Entries for «خنثی شدن», Turkey's word for killing. */
const NEUTRALISED: ReadonlySet<string> = new Set(['neutralised', 'neutralises', 'neutralising']);

const OF_THINGS_TOO: ReadonlySet<string> = new Set(['lost', ...NEUTRALISED]);

/** «هفت سرباز از دست دادند», «هشت تروریست خنثی شدند»; «دو پوسته از دست دادند» and «سه بمب خنثی شد» are of no people. */
export const isOfPeople = (context: TollContext, people: People, { rule, first }: Anchor): boolean =>
  !OF_THINGS_TOO.has(rule) ||
  (people.counted &&
    people.noun !== null &&
    people.noun.entry.value.category !== 'neutral' &&
    (NEUTRALISED.has(rule) ? !isOfTheirs(context, people) : first - people.last <= 2 || isObject(context, people)));

/** «طرح حملهٔ سه تروریست را خنثی کردند» is of the plan. */
const isOfTheirs = ({ tokens }: TollContext, { first }: People): boolean => THEIR_WORKS.has(keyAt(tokens, first - 1));

/** «هشت تروریست خنثی شدند»: no bomb was made harmless. */
export const isSaidOfPeople = (tolls: readonly Toll[], { entry, first, last }: Mention<TriggerValue>): boolean =>
  entry.value.happening === 'defusal' &&
  tolls.some((toll) => NEUTRALISED.has(toll.rule) && toll.first < last && first < toll.last);
