// Persons told of by their fate, and no fate told: «سه تن از افراد کشته‌شده», but not «افراد کشته شده‌اند».
import { PERSONS_OF_FATE } from '../../lexicons/described-words.ts';
import type { OutcomeValue } from '../../lexicons/outcomes.ts';
import { PERSONS, SEVERAL_ENDING } from '../../lexicons/toll-words.ts';
import type { Mention } from '../../match/find.ts';
import { AUXILIARIES } from '../../tokenize/endings.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';
import { HARMS } from '../tolls/bars.ts';

/** Whether a word of harm only says which persons are meant. */
export function isFateOfPersons(tokens: readonly Token[], { first, last, entry }: Mention<OutcomeValue>): boolean {
  const persons = keyAt(tokens, first - 1);
  const form = tokens[last - 1]?.word.verb?.form;
  return (
    PERSONS_OF_FATE.has(persons) &&
    (PERSONS.has(persons) || SEVERAL_ENDING.test(persons)) &&
    HARMS.has(entry.value.outcome) &&
    (form === undefined || form === 'participle') &&
    !AUXILIARIES.has(keyAt(tokens, last))
  );
}
