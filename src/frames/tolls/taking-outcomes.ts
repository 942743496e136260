// Verbs that take people only by what stands beside them («از خانه‌اش … بردند») tell of an outcome too.
import { CAUGHT, LEADING_OFF, OUT_OF, TAKEN_ALONG } from '../../lexicons/custody-words.ts';
import type { OutcomeValue } from '../../lexicons/outcomes.ts';
import { BECAME, BODIES, OBJECT } from '../../lexicons/toll-words.ts';
import type { Mention } from '../../match/find.ts';
import type { TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { byFirst, keyAt, within } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import { TAKEN } from './custody.ts';
import { CAUGHT_BY_LAW, fatesIn, outcomeAt } from './fates-told.ts';

/** The outcomes of a text with those of its verbs of taking that no lexicon of outcomes lists, in order. */
export function withTakings(sheet: Sheet, clauses: readonly Clause[]): Sheet {
  const { tokens } = sheet.reading.document;
  const made = sheet.triggers
    .filter(
      (trigger) =>
        takes(tokens, trigger) &&
        !isTold(sheet, clauses, trigger) &&
        !(isOnlyOut(tokens, trigger) && goesOn(sheet, clauses, trigger)),
    )
    .map((trigger) => outcomeOf(tokens, trigger));
  const caught = clauses.flatMap((clause) => caughtIn(sheet, clause) ?? []);
  const fates = clauses.flatMap((clause) => fatesIn(tokens, clause));
  const all = [...made, ...caught, ...fates.map(({ outcome }) => outcome)];
  if (all.length === 0) return sheet;
  // «بازداشت» by itself is a noun of those who stand behind it.
  const others = sheet.outcomes.filter(({ first }) => !fates.some(({ outcome }) => outcome.first === first));
  const triggers = [...sheet.triggers, ...fates.flatMap(({ trigger }) => trigger ?? [])].sort(byFirst);
  return { ...sheet, triggers, outcomes: [...others, ...all].sort(byFirst) };
}

/** «سه نفر را گرفتند», «پولیس سه نفر را گرفته است», and not «جلو سه نفر را گرفتند»: the people are the whole object. */
function caughtIn({ people, reading }: Sheet, { first, verb }: Clause): Mention<OutcomeValue> | undefined {
  const { tokens } = reading.document;
  if (!CAUGHT.test(keyAt(tokens, verb))) return undefined;
  if (!OBJECT.has(keyAt(tokens, verb - 1))) return undefined;
  const object = people.find((one) => one.counted && one.last === verb - 1);
  if (!object) return undefined;
  const before = object.first - 1;
  const isWhole =
    before < first || tokens[before]?.word.kind === 'mark' || people.some((one) => one.last === object.first);
  return isWhole ? outcomeAt(verb, verb + 1, CAUGHT_BY_LAW) : undefined;
}

/** «بردند», «برده شدند», «گرفتند», «سوار رنجر کردند», and not «بردن». */
function takes(tokens: readonly Token[], { entry, first, last }: Mention<TriggerValue>): boolean {
  const { happening } = entry.value;
  if (happening !== 'abduction' && happening !== 'arrest') return false;
  if (tokens.slice(first, last).some(({ word }) => LEADING_OFF.test(word.key) && word.verb?.form !== 'infinitive'))
    return true;
  return tokens[last - 1]?.word.verb != null && tokens.slice(first, last).some(({ word }) => OUT_OF.has(word.key));
}

const isOnlyOut = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  !tokens.slice(first, last).some(({ word }) => LEADING_OFF.test(word.key));

/** «از بس پایین کردند و کشتند», «سوار موتر کردند و بردند»: what befell them is told behind. */
function goesOn({ outcomes, triggers, reading }: Sheet, clauses: readonly Clause[], { first, last }: Mention): boolean {
  const sentence = clauses.find((one) => first < one.last)?.sentence;
  const end = reading.document.sentences[sentence ?? 0]?.last ?? last;
  return (
    within(outcomes, last, end).some(({ entry: { value } }) => !value.closedBy && !value.known) ||
    within(triggers, last, end).some(
      (trigger) => takes(reading.document.tokens, trigger) && !isOnlyOut(reading.document.tokens, trigger),
    )
  );
}

/** How far before its verb a word may tell what happened («به زندان پلخمری بردند»). */
const REACH = 8;

/** An outcome of its own stands there; the hurt and the dead are carried off and not taken. */
function isTold({ outcomes, reading }: Sheet, clauses: readonly Clause[], trigger: Mention<TriggerValue>): boolean {
  const { first, last } = trigger;
  const { tokens } = reading.document;
  const clause = clauses.find((one) => first < one.last);
  const from = clause ? Math.max(clause.first, first - CLAUSE) : first;
  return (
    within(outcomes, first - REACH, last).some(
      (one) => one.last > first || (one.first >= from && TAKEN.has(one.entry.value.outcome)),
    ) ||
    within(outcomes, from, first).some(({ entry: { value } }) => HARMED.has(value.outcome) && !value.closedBy) ||
    isOfHurt(clause?.sentence, { outcomes, reading }, trigger) ||
    tokens.slice(from, first).some(({ word }) => BODIES.has(word.key))
  );
}

/** «از شصت زخمی نُه تن وضع وخیم دارند و به کابل برده شده‌اند»: where the hurt of the sentence were taken, and by nobody. */
function isOfHurt(
  sentence: number | undefined,
  { outcomes, reading }: Pick<Sheet, 'outcomes' | 'reading'>,
  trigger: Mention<TriggerValue>,
): boolean {
  const { tokens, sentences } = reading.document;
  const from = Math.max(sentences[sentence ?? 0]?.first ?? trigger.first, trigger.first - CLAUSE);
  return (
    isPassive(tokens, trigger) &&
    within(outcomes, from, trigger.first).some(({ entry }) => entry.value.outcome === 'injured') &&
    !tokens.slice(from, trigger.first).some(({ word }) => TAKEN_ALONG.has(word.key))
  );
}

const CLAUSE = 60;
const HARMED: ReadonlySet<string> = new Set(['killed', 'injured', 'killed_or_injured']);

function outcomeOf(tokens: readonly Token[], trigger: Mention<TriggerValue>): Mention<OutcomeValue> {
  const outcome = trigger.entry.value.happening === 'arrest' ? 'arrested' : 'abducted';
  const value: OutcomeValue = {
    outcome,
    people: 'before',
    counts: false,
    ...(outcome === 'arrested' ? { mild: true as const } : {}),
    ...(isPassive(tokens, trigger) ? {} : { active: true as const }),
  };
  return { ...trigger, kind: 'outcome', entry: { id: 'taken-by-verb', value }, others: [] };
}

/** «برده شدند» */
const isPassive = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  tokens
    .slice(first, last)
    .some(({ word }, i) => word.verb?.form === 'participle' && BECAME.has(keyAt(tokens, first + i + 1)));
