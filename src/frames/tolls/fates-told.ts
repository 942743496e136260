// What befell people, told by verbs that no lexicon of outcomes lists: the first of a list of deeds, an execution with no court behind it,
// a wanted man who was caught.
import {
  AGENT_TIES,
  CAPTIVES,
  CAUGHT,
  DONE_TO_CAPTIVES,
  DONE_TO_THEM,
  EXECUTIONS,
  FORMER,
  LAWLESS,
  LISTED_TAKINGS,
  RANKS_OF_WANTED,
  RULED_LATER,
  SOLDIERS,
  TRIALS,
  WANTED,
} from '../../lexicons/custody-words.ts';
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import type { OutcomeValue } from '../../lexicons/outcomes.ts';
import { AND, BECAME, OBJECT } from '../../lexicons/toll-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Happening, TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt } from '../reading.ts';

/** An outcome, and its word of happening where the text has none. */
interface Fate {
  readonly outcome: Mention<OutcomeValue>;
  readonly trigger?: Mention<TriggerValue>;
}

/** The fates of one clause. */
export function fatesIn(tokens: readonly Token[], clause: Clause): Fate[] {
  const listed = listedIn(tokens, clause);
  if (listed) return [{ outcome: listed }];
  const executed = executedIn(tokens, clause);
  if (executed) return [{ outcome: executed, trigger: triggerAt(executed, SUMMARY, 'killing') }];
  if (!isWantedTaken(tokens, clause)) return [];
  const caught = outcomeAt(clause.verb, clause.verb + 1, CAUGHT_BY_LAW);
  return [{ outcome: caught, trigger: triggerAt(caught, 'people-caught', 'arrest') }];
}

const SUMMARY = 'summary-execution';

/** «استادی را بازداشت، شکنجه و سپس رها کردند»: the verb of the last deed is that of the first too. */
function listedIn(tokens: readonly Token[], { first, verb }: Clause): Mention<OutcomeValue> | undefined {
  for (let at = Math.max(first + 1, verb - LIST); at < verb - 1; at++) {
    const outcome = LISTED_TAKINGS.get(keyAt(tokens, at));
    if (!outcome || keyAt(tokens, at + 1) !== COMMA || PREPOSITIONS.has(keyAt(tokens, at - 1))) continue;
    const isPassive = BECAME.has(keyAt(tokens, verb));
    const isActive =
      DONE_TO_THEM.test(keyAt(tokens, verb)) && tokens.slice(first, at).some(({ word }) => OBJECT.has(word.key));
    const between = tokens.slice(at + 1, verb).map(({ word }) => word.key);
    if (!(isPassive || isActive) || !between.every((key) => DONE_TO_CAPTIVES.has(key)) || !between.some(isAnd))
      continue;
    return outcomeAt(at, at + 1, { id: 'taken-in-list', outcome, isPassive });
  }
  return undefined;
}

/** An outcome of the people before it; those who take others, and not those who kill, are told of beyond conflict as well. */
export function outcomeAt(
  first: number,
  last: number,
  said: { readonly id: string; readonly outcome: OutcomeValue['outcome']; readonly isPassive: boolean },
): Mention<OutcomeValue> {
  const { id, outcome, isPassive } = said;
  const value: OutcomeValue = {
    outcome,
    people: 'before',
    counts: false,
    ...(outcome === 'killed' ? {} : { mild: true as const }),
    ...(isPassive ? {} : { active: true as const }),
  };
  return { kind: 'outcome', first, last, entry: { id, value }, others: [], ending: 'none' };
}

const LIST = 12;
const COMMA = '،';
const isAnd = (key: string): boolean => key !== COMMA && AND.has(key);

/** «داعش پنج سرباز را اعدام کرد», «دو چوپان به دست داعش اعدام شدند»: there is no court behind those. */
function executedIn(tokens: readonly Token[], { first, verb }: Clause): Mention<OutcomeValue> | undefined {
  if (!EXECUTIONS.has(keyAt(tokens, verb - 1))) return undefined;
  const isPassive = BECAME.has(keyAt(tokens, verb));
  const isBy = (at: number): boolean =>
    LAWLESS.has(keyAt(tokens, at)) && (isPassive ? AGENT_TIES.has(keyAt(tokens, at - 1)) : at - first <= 1);
  // «طالبان یک نظامی پیشین را اعدام کردند», and not «به جرم قتل»
  const keys = tokens.slice(first, verb).map(({ word }) => word.key);
  const isTried = keys.some((key) => TRIALS.has(key));
  const isByRulers = RULED_LATER.has(keyAt(tokens, first)) || RULED_LATER.has(keyAt(tokens, first + 1));
  const isCaptive = (at: number): boolean =>
    !isTried &&
    (CAPTIVES.has(keyAt(tokens, at)) ||
      (isByRulers && SOLDIERS.has(keyAt(tokens, at)) && FORMER.has(keyAt(tokens, at + 1))));
  for (let at = first; at < verb - 1; at++)
    if (isBy(at) || isCaptive(at))
      return outcomeAt(verb - 1, verb + 1, { id: 'executed', outcome: 'killed', isPassive });
  return undefined;
}

function triggerAt({ first, last }: Mention, id: string, happening: Happening): Mention<TriggerValue> {
  return {
    kind: 'trigger',
    first,
    last,
    entry: { id, value: { happening, force: 'strong' } },
    others: [],
    ending: 'none',
  };
}

export const CAUGHT_BY_LAW = { id: 'caught', outcome: 'arrested', isPassive: false } as const;

/** «حمیدالله، مسئول کشف داعش، را در قندوز گرفته‌اند», «طراح حمله را گرفتند» */
function isWantedTaken(tokens: readonly Token[], { first, verb }: Clause): boolean {
  if (!CAUGHT.test(keyAt(tokens, verb))) return false;
  for (let mark = verb - 1; mark > Math.max(first, verb - PLACE_REACH); mark--) {
    if (!OBJECT.has(keyAt(tokens, mark))) continue;
    const isClosed = keyAt(tokens, mark - 1) === COMMA;
    for (let at = mark - 1; at > first; at--) {
      const key = keyAt(tokens, at);
      if (WANTED.has(key) || (isClosed && RANKS_OF_WANTED.has(key) && keyAt(tokens, at - 1) === COMMA)) return true;
      if (OBJECT.has(key)) return false;
    }
  }
  return false;
}

/** «را در ولسوالی دشت ارچی گرفتند» */
const PLACE_REACH = 9;
