// That nobody else was hurt says who all of them were: «جز غیرنظامیان کسی کشته نشد», «سربازان تنها قربانیان این حمله‌اند».
import { ANYBODY, EXCEPT, ONLY } from '../../lexicons/described-words.ts';
import { CASUALTIES, COPULAS, FROM, SEVERAL_ENDING } from '../../lexicons/toll-words.ts';
import type { VictimCategory } from '../../model/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, startsAt, within } from '../reading.ts';
import { isKnown } from '../tolls/anchors.ts';
import type { Described } from './described.ts';
import { subjectAt, type Telling } from './described-subjects.ts';

/** What a clause says that all of them were by saying that nobody else was among them. */
export function onlyKinds(telling: Telling, clause: Clause): Described[] {
  const { tokens } = telling.sheet.reading.document;
  for (let at = clause.first; at < clause.last; at++) {
    const key = keyAt(tokens, at);
    const told = EXCEPT.has(key)
      ? noneBut(telling, clause, at)
      : ONLY.has(key)
        ? onlyDead(telling, clause, at)
        : undefined;
    if (told) return [told];
  }
  return [];
}

/** «جز افراد ملکی کسی کشته نشده», «کسانی که جان باختند، جز افراد ملکی کس دیگری نبودند». */
function noneBut(telling: Telling, clause: Clause, at: number): Described | undefined {
  const { sheet, clauses } = telling;
  const { tokens } = sheet.reading.document;
  const noun = startsAt(sheet.victims, FROM.has(keyAt(tokens, at + 1)) ? at + 2 : at + 1);
  if (!clause.negative || !noun || noun.entry.value.category === 'neutral') return undefined;
  if (![noun.last, noun.last + 1].some((next) => ANYBODY.has(keyAt(tokens, next)))) return undefined;
  const category = noun.entry.value.category as VictimCategory;
  const harm = within(sheet.outcomes, noun.last, clause.last)[0];
  if (harm) return { category, outcome: harm.entry.value.outcome };
  const whose = clauses
    .map((one) => subjectAt(telling, one, one.first))
    .find((subject) => subject?.named && at - subject.end <= 1 && at >= subject.end);
  return whose ? { category, outcome: whose.outcome } : undefined;
}

/** «مأموران پولیس، به گفتهٔ شاهدان، تنها قربانیان این حمله‌اند». */
function onlyDead({ sheet }: Telling, clause: Clause, at: number): Described | undefined {
  const { tokens } = sheet.reading.document;
  const dead = startsAt(sheet.outcomes, at + 1);
  const noun = within(sheet.victims, clause.first, at)[0];
  if (!dead || !isKnown(dead) || !noun || noun.first - clause.first > 1) return undefined;
  const { category } = noun.entry.value;
  if (
    category === 'neutral' ||
    !SEVERAL_ENDING.test(keyAt(tokens, noun.first)) ||
    !COPULAS.has(keyAt(tokens, clause.verb))
  )
    return undefined;
  return { category, outcome: CASUALTIES.has(keyAt(tokens, dead.first)) ? null : dead.entry.value.outcome };
}
