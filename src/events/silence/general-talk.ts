// How much a word of happening says: a verb of the past, a verb of what is done in general, a noun, talk.
import type { Clause } from '../../frames/clauses/clauses.ts';
import type { Frame } from '../../frames/frame.ts';
import { keyAt } from '../../frames/reading.ts';
import { COPULAS, DURING, PAST_COPULAS, PROGRESSIVE, STUDIED } from '../../lexicons/function-words.ts';
import type { Happening, TriggerValue } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';

/** A deal tells of what is to be done; «صدای انفجار می‌آید». */
const TOLD_IN_THE_PRESENT: ReadonlySet<Happening> = new Set(['agreement', 'explosion']);

/** «هدف قرار دادن نفتکش‌ها», «پهپادها را ساقط می‌کند»: what is done in general is only named. */
export function forceOf(
  tokens: readonly Token[],
  frame: Frame,
  { entry, first, last }: Frame['triggers'][number],
): TriggerValue['force'] {
  if (isArrestByVerb(frame, { entry, first })) return 'strong';
  if (entry.value.force !== 'strong' || TOLD_IN_THE_PRESENT.has(entry.value.happening)) return entry.value.force;
  // «فرودگاه رو زدن»: the spoken past ends like an infinitive.
  const isLast = last >= frame.last || tokens[last]?.word.kind === 'mark';
  for (let at = last - 1; at >= first; at--) {
    const form = tokens[at]?.word.verb?.form;
    // «دارن می‌زنن»: now.
    if (form === 'present' && PROGRESSIVE.has(keyAt(tokens, at - 1))) return 'strong';
    if (form) return form === 'present' || (form === 'infinitive' && !isLast) ? 'noun' : 'strong';
  }
  return 'strong';
}

/** «در سقز بازداشت و به مکان نامعلومی منتقل شد»: the verb of what came next is its own as well. */
const isArrestByVerb = (
  { tolls }: Frame,
  { entry, first }: Pick<Frame['triggers'][number], 'entry' | 'first'>,
): boolean =>
  entry.value.happening === 'arrest' &&
  tolls.some((toll) => ARRESTED_AND.has(toll.rule) && toll.first <= first && first < toll.last);

const ARRESTED_AND: ReadonlySet<string> = new Set(['arrested-and-taken', 'arrests-and-takes']);

const goesOn = (tokens: readonly Token[], clause: Clause): boolean => {
  if (clause.cues.some(({ entry }) => GOING_ON.has(entry.value))) return true;
  for (let at = clause.first; at < clause.verb; at++) if (DURING.has(keyAt(tokens, at))) return true;
  return false;
};

const GOING_ON: ReadonlySet<string> = new Set(['perform', 'announced', 'occur']);

const isSpotIn = (clause: Clause, { first, kind }: Frame['places'][number]): boolean =>
  kind !== 'country' && first >= clause.first && first < clause.last;

/** «بمباران این تأسیسات راه‌حل نیست», «حملات پیامدهایی دارد»: every word of happening stands in a clause that says what is
 * so in general. What goes on now, and where, is news: «در حال بمباران … است», «به حملات ادامه می‌دهند». */
export const isGeneralTalk = (tokens: readonly Token[], frame: Frame): boolean =>
  !isBlamed(frame) &&
  frame.triggers.every((trigger) => {
    const clause = frame.clauses.find(({ last }) => trigger.first < last);
    if (!clause || clause.verb < 0 || goesOn(tokens, clause) || frame.places.some((place) => isSpotIn(clause, place)))
      return false;
    const isDated = frame.dates.some(
      ({ kind, first }) => kind === 'day' && first >= clause.first && first < clause.last,
    );
    // «حملهٔ روز چهارشنبه بود که …», but not «امروز حمله به … را بررسی می‌کند».
    if (isDated && !STUDIED.has(keyAt(tokens, clause.verb - 1))) return false;
    const form = tokens[clause.verb]?.word.verb?.form;
    return (
      form === 'present' || COPULAS.has(keyAt(tokens, clause.verb)) || PAST_COPULAS.has(keyAt(tokens, clause.verb))
    );
  });

/** «طالبان را عامل حمله دانست»: who blames somebody for a deed says that it was done. */
export const isBlamed = (frame: Frame): boolean =>
  frame.roles.some(({ role, stance }) => role === 'perpetrator' && stance === 'blamed');
