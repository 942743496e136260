// Participles of harm that belong to an active verb: «پنج تن را کشته بودند», not «پنج تن کشته شده بودند».
import { OBJECT, THAT } from '../../lexicons/function-words.ts';
import type { OutcomeValue } from '../../lexicons/outcomes.ts';
import type { Mention } from '../../match/find.ts';
import { AUXILIARIES } from '../../tokenize/endings.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';

/** «پنج تن را کشته بودند»: behind an object the participle is of the active verb. */
export function activeAfterObject(tokens: readonly Token[], mention: Mention<OutcomeValue>): Mention<OutcomeValue> {
  const active = mention.others.find((other) => other.value.active);
  const isActive =
    active &&
    (keyAt(tokens, mention.first - 1) === OBJECT ||
      (AUXILIARIES.has(keyAt(tokens, mention.last)) && hasObject(tokens, mention.first)));
  return isActive ? { ...mention, entry: active } : mention;
}

/**
 * «افسری را از خانه‌اش بیرون کرده و کشته‌اند»: an object stands before, with no finite verb between but one of a clause that
 * describes it («افسری را که به خانه می‌رفت، کشته‌اند»).
 */
function hasObject(tokens: readonly Token[], from: number): boolean {
  let verbs = 0;
  for (let at = from - 1; at >= from - OBJECT_REACH; at--) {
    const word = tokens[at]?.word;
    if (word?.key === OBJECT) return verbs === 0 || keyAt(tokens, at + 1) === THAT;
    if (!word || verbs > 1 || word.key === '.') return false;
    if (word.verb && word.verb.form !== 'participle' && word.verb.form !== 'infinitive') verbs++;
  }
  return false;
}

const OBJECT_REACH = 30;
