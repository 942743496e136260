// Lines of bulletins and headlines: what they tell without a verb.
import type { Clause } from '../../frames/clauses/clauses.ts';
import type { Frame } from '../../frames/frame.ts';
import { keyAt } from '../../frames/reading.ts';
import { COUNTED_BY } from '../../lexicons/function-words.ts';
import type { Token, Tokenized } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';

/** How many sentences stand before it; each line of a digest opens news of its own. */
export const depthOf = ({ item, sentence }: Frame): number => (item === null ? sentence : 0);

/** A bulletin tells one thing a line, with its place and without a verb. */
export const isHeadline = ({ frames }: Draft): boolean =>
  frames.some(
    ({ clauses, triggers, places }) =>
      clauses.length === 1 && clauses[0]?.verb === -1 && triggers.length > 0 && places.length > 0,
  );

/** Such a line with no body under it. */
export const isBareLine = (draft: Draft): boolean => isHeadline(draft) && draft.frames.every(({ heading }) => !heading);

/** «حمله به یک کشتی تجاری در خلیج عدن»: a line without a verb that opens with what happened, and says where. */
export function opensWithHappening(frame: Frame): boolean {
  if (frame.heading || frame.domains.length > 0) return false;
  const [clause] = frame.clauses;
  const trigger = frame.triggers[0];
  return (
    clause !== undefined &&
    clause.verb === -1 &&
    trigger !== undefined &&
    trigger.first - clause.first <= HEADLINE_LEAD &&
    frame.places.some(({ kind }) => kind !== 'country')
  );
}

/** Words, marks and signs before the first word of a headline («🔴 فوری | »). */
const HEADLINE_LEAD = 3;

/** «اردوگاه‌های … نیز هدف حملات …»: a bulletin leaves «قرار گرفت» out. */
export const isBareTarget = ({ cues, verb }: Clause): boolean =>
  verb === -1 && cues.some(({ entry }) => entry.value === 'targeted');

/** «کنارک سه تا انفجار»: who counts blasts, without a verb, heard them. */
export const isCounted = (
  tokens: readonly Token[],
  { first, last, verb }: Clause,
  triggers: Frame['triggers'],
): boolean =>
  verb === -1 &&
  triggers.some(
    (trigger) =>
      trigger.entry.value.happening === 'explosion' &&
      trigger.first > first &&
      trigger.first < last &&
      (tokens[trigger.first - 1]?.word.kind === 'number' || COUNTED_BY.has(keyAt(tokens, trigger.first - 1))),
  );

/** «در حملهٔ هوایی هفت تن کشته شدند.» above the paragraphs of a text without a title is its first sentence. */
export const isTitle = ({ tokens, sentences }: Tokenized, { heading, sentence }: Frame): boolean =>
  heading && tokens[(sentences[sentence]?.last ?? 0) - 1]?.word.key !== '.';
