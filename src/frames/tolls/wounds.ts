// What was done to somebody's body, beside a count of the hurt: he is one of them.
import { WOUND_OUTCOMES } from '../../lexicons/wound-words.ts';
import type { Toll } from './toll.ts';

const WOUNDS: ReadonlySet<string> = new Set(WOUND_OUTCOMES.map(({ id }) => id));

/** «بینی یک دانشجو شکست و در مجموع پنج تن زخمی شدند»: wounds told of one by one are parts of what the sentence counts. */
export const withinHurt = (tolls: readonly Toll[]): Toll[] =>
  tolls.map((toll) =>
    WOUNDS.has(toll.rule) && tolls.some((one) => isCountOver(one, toll)) ? { ...toll, part: true } : toll,
  );

const isCountOver = (one: Toll, { people }: Toll): boolean =>
  one.outcome === 'injured' && !one.part && !one.also && !WOUNDS.has(one.rule) && one.people.min > people.min;
