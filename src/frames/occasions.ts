// Triggers and clauses in, triggers out: what a crowd protests against is told elsewhere or not at all («در اعتراض به
// کشتار … مغازه‌ها را بستند», «علیه حملات … تظاهرات کردند»).
import { GRIEVANCES, MOURNERS, TO } from '../lexicons/function-words.ts';
import { ANSWERS } from '../lexicons/place-words.ts';
import type { Mention } from '../match/find.ts';
import type { TriggerValue } from '../model/trigger.ts';
import type { Token } from '../tokenize/token.ts';
import type { Clause } from './clauses.ts';
import { keyAt, within } from './reading.ts';
import type { Sheet } from './sheet.ts';

/** The words of happening of a text without those that only say why people protest. */
export function withoutOccasions(sheet: Sheet, clauses: readonly Clause[]): Sheet {
  const { tokens } = sheet.reading.document;
  const dropped = new Set<Mention<TriggerValue>>();
  for (const { first, last } of clauses) {
    const told = within(sheet.triggers, first, last);
    const protest = told.findLast(({ entry }) => entry.value.happening === 'protest');
    if (!protest) continue;
    for (const one of told)
      if (one.last <= protest.first && one.entry.value.force !== 'strong' && isOccasion(tokens, first, one.first))
        dropped.add(one);
  }
  if (dropped.size === 0) return sheet;
  return { ...sheet, triggers: sheet.triggers.filter((one) => !dropped.has(one)) };
}

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
