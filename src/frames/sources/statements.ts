// Frames in, frames out with their sources complete: «او» and «این سازمان» read from the text before, and statements
// that run on over several sentences («سنتکام:», an open quotation).
import {
  ANYONE,
  CASUALTY,
  DEMONSTRATIVES,
  MISTERS,
  OBJECT,
  TELLING,
  TOLD_NOUNS,
} from '../../lexicons/function-words.ts';
import { STANDS } from '../../lexicons/reporting.ts';
import { HE, TOLD_WORDS } from '../../lexicons/source-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { isUnknown } from '../actors/open-groups.ts';
import type { Frame } from '../frame.ts';
import { hasKey, keyAt, type Stretch } from '../reading.ts';
import { accusedBefore, accusedSource } from './accused.ts';
import { groupGoingOn } from './goes-on.ts';
import { HEADING, type Source } from './source.ts';

/** Sources named anew and carried on, sentence after sentence. */
export function completeSources(tokens: readonly Token[], frames: readonly Frame[]): Frame[] {
  const past: Source[] = [];
  let open: Open | null = null;
  const complete = frames.map((frame, i) => {
    if (frame.sources.length === 0 && !open) return frame;
    // «والی رقم را پایین‌تر می‌گوید؛ به قول او …»: the one before it in the sentence is the last named.
    const own = frame.sources.map((source) => {
      const accused = accusedBefore(tokens, source, frames.slice(Math.max(0, i - BACK), i + 1));
      const resolved = accused ? accusedSource(source, accused) : resolve(tokens, source, past);
      if (!resolved.pointing) past.push(resolved);
      return resolved;
    });
    const carried: Source[] = open && reaches(open, frame, own) ? [carry(open.source, frame)] : [];
    open =
      opened(tokens, frame, own) ?? (carried.length > 0 && !closesQuote(tokens, frame, open as Open) ? open : null);
    return own.length + carried.length === 0 ? frame : { ...frame, sources: [...carried, ...own] };
  });
  if (isOneVoice(frames)) {
    let heading: Source | null = null;
    return complete.map((frame) => {
      heading = frame.sources[0] ?? heading;
      return frame.sources.length > 0 || !heading ? frame : { ...frame, sources: [carry(heading, frame)] };
    });
  }
  const out: Frame[] = [];
  for (const [i, frame] of complete.entries()) {
    const next = complete[i + 1];
    const source =
      frame.sources.length === 0
        ? (next?.sources.find((one) => looksBack(tokens, next, one)) ?? groupGoingOn(out[i - 1], frame))
        : null;
    out.push(source ? { ...frame, sources: [carry(source, frame)] } : frame);
  }
  return out;
}

/** How many frames back a charge may stand. */
const BACK = 4;

/** «سنتکام: … (more lines)»: a post that is headed by its only speaker is all his, however often he is named before a colon. */
function isOneVoice(frames: readonly Frame[]): boolean {
  const all = frames.flatMap(({ sources }) => sources);
  const [heading] = all;
  const speaksForBody = heading?.office === 'state' || heading?.actor?.value?.kind === 'force';
  return (
    heading !== undefined &&
    speaksForBody &&
    frames.slice(0, OPENING).some(({ sources }) => sources.includes(heading)) &&
    all.every(({ rule, actor }) => rule === HEADING && actor?.id === heading.actor?.id)
  );
}

/** Within how many sentences the speaker is named. */
const OPENING = 2;

/** «این را سخنگوی والی گفت», «او این مطلب را به خبرنگاران گفت»: said of the sentence before. */
function looksBack(tokens: readonly Token[], frame: Frame, { at, stance, rule }: Source): boolean {
  if (stance !== 'says' || rule === HEADING || at < frame.first || at >= frame.last) return false;
  if (DEMONSTRATIVES.has(keyAt(tokens, frame.first)) && keyAt(tokens, frame.first + 1) === OBJECT) return true;
  // «این مطلب در خبرنامهٔ وزارت دفاع آمده است»
  if (
    rule === STANDS &&
    DEMONSTRATIVES.has(keyAt(tokens, frame.first)) &&
    TOLD_NOUNS.has(keyAt(tokens, frame.first + 1))
  )
    return true;
  const clause = frame.clauses.find(({ first, last }) => first <= at && at < last);
  for (let i = clause?.first ?? at; i < at; i++) {
    // «شمار کشته‌شدگان آن را ۲۴ تن گفت»: a count of it.
    if (CASUALTY.has(keyAt(tokens, i))) return false;
    if (
      DEMONSTRATIVES.has(keyAt(tokens, i)) &&
      (keyAt(tokens, i + 1) === OBJECT ||
        TELLING.has(keyAt(tokens, i - 1)) ||
        ([TOLD_NOUNS, TOLD_WORDS].some((told) => told.has(keyAt(tokens, i + 1))) && keyAt(tokens, i + 2) === OBJECT))
    )
      return true;
  }
  return false;
}

/** A statement that goes on: to the end of its line, to the closing quotation mark, or to the next heading. */
interface Open {
  readonly source: Source;
  readonly until: 'line' | 'quote' | 'heading';
  readonly line: number;
}

/** The one a pronoun stands for: the last named; «این سازمان» the last of that word. */
function resolve(tokens: readonly Token[], source: Source, past: readonly Source[]): Source {
  if (MISTERS.has(keyAt(tokens, source.first)) || isBareName(tokens, source)) return inFull(tokens, source, past);
  if (!source.pointing) return source;
  const key = keyAt(tokens, source.first);
  const alike = isNoun(key) ? past.filter((other) => holds(tokens, other, key)) : past;
  const named =
    (HE.has(key) ? past.findLast(isOne) : undefined) ??
    alike[alike.length - 1] ??
    (isNoun(key) ? undefined : past[past.length - 1]);
  return named ? { ...source, ...nameOf(named), pointing: false } : source;
}

/** «وی» is no paper. */
const isOne = ({ office }: Source): boolean => office !== 'outlet';

/** «رضایی افزود»: one word that no list knows. */
const isBareName = (tokens: readonly Token[], { first, last, actor, pointing }: Source): boolean =>
  !pointing && last - first === 1 && actor === null && isUnknown(tokens[first]);

/** «آقای کریمی» is «محمدکریم کریمی، معاون شورای ولایتی», who was named before. */
function inFull(tokens: readonly Token[], source: Source, past: readonly Source[]): Source {
  const name = keyAt(tokens, source.last - 1);
  const full = past.find(
    (other) => other.last - other.first > source.last - source.first && hasKey(tokens, other, name),
  );
  return full ? { ...source, ...nameOf(full) } : source;
}

/** What a source has by its name. */
const nameOf = ({ first, last, actor, office, country }: Source) => ({ first, last, actor, office, country });

/** «او», «وی» stand for anyone; «سازمان», «وزارت» for one of that name. */
const isNoun = (key: string): boolean => !ANYONE.has(key) && !DEMONSTRATIVES.has(key);

/** «وزارتخانه» stands for a «وزارت». */
const ROOT = 5;

function holds(tokens: readonly Token[], { first, last }: Stretch, key: string): boolean {
  for (let at = first; at < last; at++) if (keyAt(tokens, at).startsWith(key.slice(0, ROOT))) return true;
  return false;
}

const carry = (source: Source, frame: Frame): Source => ({
  ...source,
  at: frame.first,
  scope: { first: frame.first, last: frame.last },
});

function reaches(open: Open, frame: Frame, own: readonly Source[]): boolean {
  if (open.until === 'line') return frame.line === open.line;
  if (open.until === 'heading') return !own.some((source) => source.rule === HEADING);
  return true;
}

function opened(tokens: readonly Token[], frame: Frame, own: readonly Source[]): Open | null {
  const heading = own.find((source) => source.rule === HEADING);
  if (heading)
    return { source: heading, until: heading.scope.first >= frame.last ? 'heading' : 'line', line: frame.line };
  const last = own[own.length - 1];
  // «مقام‌ها می‌گویند: …»: behind a colon the line goes on with what they say, quoted words only to their end.
  if (last && last.rule !== HEADING && colonBehind(tokens, last, frame) && !opensQuote(tokens, last, frame))
    return { source: last, until: 'line', line: frame.line };
  if (!last || !leavesQuoteOpen(tokens, last.scope.first, frame.last)) return null;
  return { source: last, until: 'quote', line: frame.line };
}

const COLON = ':';
const COLON_REACH = 3;

function colonBehind(tokens: readonly Token[], { at }: Source, frame: Frame): boolean {
  for (let i = at + 1; i <= Math.min(at + COLON_REACH, frame.last - 1); i++)
    if (keyAt(tokens, i) === COLON) return true;
  return false;
}

/** «نوشت: «…»». */
function opensQuote(tokens: readonly Token[], { at }: Source, frame: Frame): boolean {
  for (let i = at + 1; i <= Math.min(at + COLON_REACH + 1, frame.last - 1); i++)
    if (keyAt(tokens, i) === '«') return true;
  return false;
}

const AFTER_STOP = 2;

function leavesQuoteOpen(tokens: readonly Token[], first: number, last: number): boolean {
  let depth = 0;
  // The closing mark may stand behind the full stop («… جنگیدند.»).
  for (let at = first; at < last + AFTER_STOP; at++) {
    const key = keyAt(tokens, at);
    if (key === '«') depth++;
    else if (key === '»') depth--;
  }
  return depth > 0;
}

function closesQuote(tokens: readonly Token[], frame: Frame, open: Open): boolean {
  if (open.until !== 'quote') return false;
  // The closing mark may stand behind the full stop («… طیاره نیامد.»).
  for (let at = frame.first; at < frame.last + AFTER_STOP; at++) if (keyAt(tokens, at) === '»') return true;
  return false;
}
