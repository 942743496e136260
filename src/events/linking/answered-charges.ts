// «طالبان این اتهام را رد کرد»: which of the events told so far a bare denial speaks of.
import type { Frame } from '../../frames/frame.ts';
import { keyAt, type Stretch } from '../../frames/reading.ts';
import type { Source } from '../../frames/sources/source.ts';
import { DEMONSTRATIVES, OBJECT } from '../../lexicons/function-words.ts';
import { CHARGES, FINDINGS, WORDS_GIVEN } from '../../lexicons/stance-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { type Draft, withFrame } from '../facts.ts';
import { canOpen } from '../firm.ts';

/** What was last said of several drafts, and the first of them. */
export interface Shared {
  readonly frame: Frame;
  readonly from: number;
}

interface Told {
  readonly drafts: Draft[];
  readonly current: number;
  readonly shared: Shared | null;
}

/** A bare denial joins all that the charge before it was of, or the event whose charge it answers. */
export function joinBareDenial(tokens: readonly Token[], { drafts, current, shared }: Told, frame: Frame): boolean {
  if (!isBareDenial(frame)) return false;
  const charged = namesAll(tokens, frame) ? drafts.flatMap((draft, i) => (isCharged(draft) ? [i] : [])) : [];
  const at = answeredBy(tokens, { drafts, current }, frame);
  const isOfShared = shared !== null && frame.sentence - shared.frame.sentence <= 1;
  if (!isOfShared && at < 0 && charged.length < 2) return false;
  // «موضوع «یک دعوای خانوادگی» است»: what he says it was instead is none of what is told.
  const denial: Frame = { ...frame, domains: [], dates: [], places: [] };
  const [from, to] = isOfShared ? [shared.from, drafts.length] : [at, at + 1];
  for (let i = 0; i < drafts.length; i++)
    if (charged.length > 1 ? charged.includes(i) : i >= from && i < to)
      drafts[i] = withFrame(drafts[i] as Draft, denial, (drafts[i] as Draft).days);
  return true;
}

/** A denial, and nothing told anew. */
const isBareDenial = (frame: Frame): boolean =>
  !canOpen(frame) && frame.sources.some(({ stance }) => stance === 'denies');

/** «این یافته‌ها را رد کرد»: all that somebody was charged with in the text. */
function namesAll(tokens: readonly Token[], { first, last }: Frame): boolean {
  for (let at = first + 1; at < last; at++)
    if (
      keyAt(tokens, at + 1) === OBJECT &&
      FINDINGS.has(keyAt(tokens, at)) &&
      DEMONSTRATIVES.has(keyAt(tokens, at - 1))
    )
      return true;
  return false;
}

/** How many sentences back a charge may stand. */
const FAR = 4;

/**
 * The draft that a bare denial answers, where it is not the one told last: of those whose words are rejected («ارقام وزارت
 * دفاع را»), or the last that somebody is charged with («این اتهام را»).
 */
function answeredBy(
  tokens: readonly Token[],
  { drafts, current }: { readonly drafts: readonly Draft[]; readonly current: number },
  frame: Frame,
): number {
  const at = frame.sources.findIndex(({ stance }) => stance === 'denies');
  const denial = frame.sources[at];
  // «اسلام‌آباد ادعا دارد که …، ولی کابل این ادعا را رد می‌کند»: what was said right before it.
  if (!denial || at > 0) return -1;
  const near = (draft: Draft) => frame.sentence - (draft.frames[draft.frames.length - 1]?.sentence ?? 0) <= FAR;
  const giver = giverOf(tokens, frame, denial);
  if (giver) {
    const named = drafts.findLastIndex(
      (draft) => near(draft) && draft.frames.some((one) => speaks(tokens, one, giver)),
    );
    if (named >= 0) return named;
  }
  const last = drafts[current];
  if (!last || isCharged(last) || !namesCharge(tokens, frame)) return -1;
  return drafts.findLastIndex((draft) => near(draft) && isCharged(draft));
}

/** Whose words are rejected: the name behind «ارقام», «گفته‌های». */
function giverOf(tokens: readonly Token[], frame: Frame, { last, at }: Source): Stretch | null {
  for (let i = last; i < at; i++) {
    if (!WORDS_GIVEN.has(keyAt(tokens, i)) || DEMONSTRATIVES.has(keyAt(tokens, i - 1))) continue;
    let end = i + 1;
    while (end < frame.last && end < i + LONGEST_NAME && keyAt(tokens, end) !== OBJECT) end++;
    if (end > i + 1 && keyAt(tokens, end) === OBJECT) return { first: i + 1, last: end };
  }
  return null;
}

const LONGEST_NAME = 8;

/** Whether somebody of that name speaks in a frame. */
const speaks = (tokens: readonly Token[], frame: Frame, giver: Stretch): boolean =>
  frame.sources.some((source) => {
    for (let at = giver.first; at < giver.last; at++)
      for (let i = source.first; i < source.last; i++)
        if (keyAt(tokens, at).length > SHORT && keyAt(tokens, at) === keyAt(tokens, i)) return true;
    return false;
  });

const SHORT = 3;

const namesCharge = (tokens: readonly Token[], { first, last }: Frame): boolean => {
  for (let at = first + 1; at < last; at++)
    if (CHARGES.has(keyAt(tokens, at)) && DEMONSTRATIVES.has(keyAt(tokens, at - 1))) return true;
  return false;
};

/** Somebody says of it who did it. */
const isCharged = ({ frames }: Draft): boolean =>
  frames.some(({ sources, roles }) =>
    sources.some(
      ({ stance, scope }) =>
        stance === 'alleges' ||
        (stance === 'says' &&
          roles.some(
            ({ role, actor }) => role === 'perpetrator' && actor.first >= scope.first && actor.first < scope.last,
          )),
    ),
  );
