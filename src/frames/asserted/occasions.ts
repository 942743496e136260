// Triggers and clauses in, triggers out: what a crowd protests against is told elsewhere or not at all («در اعتراض به
// کشتار … مغازه‌ها را بستند», «علیه حملات … تظاهرات کردند»).
import {
  CONDEMNED,
  COPULAS,
  GRIEVANCES,
  MOURNERS,
  PAST_COPULAS,
  PROTEST,
  PROTESTING,
  TO,
} from '../../lexicons/function-words.ts';
import { ANSWERS } from '../../lexicons/place-words.ts';
import type { Mention } from '../../match/find.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';

/** The words of happening of a text without those that only say why people protest. */
export function withoutOccasions(sheet: Sheet, clauses: readonly Clause[]): Sheet {
  const { tokens } = sheet.reading.document;
  const dropped = new Set<Mention<TriggerValue>>();
  // The sentence in which people protest: «راه‌پیمایی کردند و حملات پاکستان را محکوم ساختند».
  let gathered = -1;
  for (const { first, last, sentence } of clauses) {
    const told = within(sheet.triggers, first, last);
    const protest = told.findLast(({ entry }) => entry.value.happening === 'protest');
    if (!protest && sentence !== gathered) continue;
    if (protest && isNote(sheet, protest, first)) dropped.add(protest);
    for (const one of told)
      if (
        one.entry.value.force !== 'strong' &&
        one.entry.value.happening !== 'protest' &&
        (protest
          ? isOccasion(tokens, first, one.first)
          : isOccasion(tokens, first, one.first) || isCondemned(tokens, one.last, last))
      )
        dropped.add(one);
    gathered = sentence;
  }
  if (dropped.size === 0) return sheet;
  return { ...sheet, triggers: sheet.triggers.filter((one) => !dropped.has(one)) };
}

function isCondemned(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const key = keyAt(tokens, at);
    // «به حملهٔ شبانهٔ قوای خارجی معترض بودند»
    if (CONDEMNED.has(key) || (key === PROTESTING && isCopula(keyAt(tokens, at + 1)))) return true;
  }
  return false;
}

const isCopula = (key: string): boolean => COPULAS.has(key) || PAST_COPULAS.has(key);

/** «وزارت خارجه سفیر را فراخواند و به این حمله اعتراض کرد»: a state protests on paper. */
function isNote({ reading: { document }, actors }: Sheet, { first, last }: Stretch, from: number): boolean {
  if (!document.tokens.slice(first, last).some(({ word }) => PROTEST.has(word.key))) return false;
  const [subject] = within(actors, from, first);
  return subject?.value?.state === true && subject.first - from <= OPENING;
}

/** Marks and words for «and» before the subject of a clause. */
const OPENING = 2;

/** «علیه …», «در محکومیت …», «در اعتراض به …», «خانواده‌های قربانیان …» right before. */
function isOccasion(tokens: readonly Token[], from: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - REACH); before--) {
    const key = keyAt(tokens, before);
    if (GRIEVANCES.has(key) || MOURNERS.has(key)) return true;
    if (key === TO && ANSWERS.has(keyAt(tokens, before - 1))) return true;
  }
  return false;
}

const REACH = 4;
