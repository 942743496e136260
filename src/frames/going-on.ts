// Two frames of one sentence in, the second with what it has from the first out.
import { AND } from '../lexicons/function-words.ts';
import type { Token } from '../tokenize/token.ts';
import type { Frame } from './frame.ts';
import { keyAt } from './reading.ts';

/** Who did the one did the other, and who tells of the one tells of the other. */
export function goingOn(tokens: readonly Token[], before: Frame, frame: Frame): Frame {
  const isOne = isOfOneVerb(before, frame);
  if (!isOne && !isStruckAsWell(tokens, before, frame)) return frame;
  const hasDoer = frame.roles.some(({ role }) => role === 'perpetrator');
  const doers = before.roles.filter(({ role, stance }) => role === 'perpetrator' && stance === 'told');
  const tellers = before.sources.filter(({ scope }) => frame.first < scope.last);
  return {
    ...frame,
    roles: hasDoer ? frame.roles : [...frame.roles, ...doers],
    sources: isOne ? [...tellers, ...frame.sources] : frame.sources,
  };
}

/** «نیروهای آمریکایی پهپادها را سرنگون کردند و به جزیرهٔ قشم حمله کردند». */
const isStruckAsWell = (tokens: readonly Token[], { triggers }: Frame, { first }: Frame): boolean =>
  triggers.some(({ entry }) => entry.value.happening === 'interception') && keyAt(tokens, first) === AND;

/** «چهار تن را در اندراب و دو تن را در خوست از پا درآوردند»: counted by one verb, with no word of happening but that verb. */
export function isOfOneVerb(before: Frame, { clauses: [head], triggers, tolls, first }: Frame): boolean {
  const verb = head?.verb ?? -1;
  return (
    verb >= 0 &&
    before.last === first &&
    tolls.length > 0 &&
    before.clauses[before.clauses.length - 1]?.verb === verb &&
    triggers.every((trigger) => trigger.first <= verb && verb < trigger.last)
  );
}

/** «سه راننده را از گیلان و پنج مسافر را از شاه‌جوی با خود بردند»: the verb at the end tells of those before it as well. */
export function withVerbs(frames: Frame[]): Frame[] {
  for (let at = frames.length - 2; at >= 0; at--) {
    const [frame, next] = [frames[at] as Frame, frames[at + 1] as Frame];
    if (frame.triggers.length === 0 && isOfOneVerb(frame, next)) frames[at] = { ...frame, triggers: next.triggers };
  }
  return frames;
}
