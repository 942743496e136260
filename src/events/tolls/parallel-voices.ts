// Two voices that count in one sentence, with one verb between them or each with its own: «پولیس از پنج کشته و شفاخانه از
// هشت کشته خبر داده‌اند», «پولیس شش کشته را تأیید کرده و شفاخانه ده کشته را ثبت کرده است».
import type { Frame } from '../../frames/frame.ts';
import { anyWithin, keyAt, type Stretch, within } from '../../frames/reading.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
import { ADMITS, GIVES, ONLY } from '../../lexicons/count-words.ts';
import { CONTRAST, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { AFTER_LOSS, ALONE_AND, FROM, OBJECT } from '../../lexicons/toll-words.ts';
import { COUNTS_IT, TELLS_OF } from '../../lexicons/voice-words.ts';
import type { Token, Tokenized } from '../../tokenize/token.ts';

/** Who gives a count that another voice of its sentence sets another beside; nothing where there is no other. */
export function parallelVoice({ tokens }: Tokenized, frame: Frame, toll: Toll): Stretch | undefined {
  if (!isCount(toll)) return undefined;
  const alike = frame.tolls.filter((other) => other !== toll && other.outcome === toll.outcome && isCount(other));
  const before = alike.findLast(({ last }) => last <= toll.first);
  const second = before && nameBetween(tokens, frame, [before, toll]);
  if (second) return second;
  const after = alike.find(({ first }) => first >= toll.last);
  return after && nameBetween(tokens, frame, [toll, after]) ? nameBefore(tokens, frame, toll) : undefined;
}

const isCount = ({ people, part, also }: Toll): boolean => people.counted && !part && !also;

/** The name behind the word that joins two counts, where both are told in the same way. */
function nameBetween(tokens: readonly Token[], frame: Frame, [one, next]: readonly [Toll, Toll]): Stretch | undefined {
  const [from, end] = [headOf(tokens, one), headOf(tokens, next)];
  const joint = jointBefore(tokens, one.last, end);
  const name = { first: joint + 1, last: end };
  if (joint < 0 || !isName(tokens, frame, name)) return undefined;
  const isOf = [from, end].every((at) => FROM.has(keyAt(tokens, at)) && !AFTER_LOSS.has(keyAt(tokens, at - 1)));
  // «پولیس از پنج کشته و شفاخانه از هشت کشته خبر داد»
  if (isOf) return tellsBehind(tokens, frame, next, TELLS_OF) ? name : undefined;
  const isSpeaker = [frame.speakers, frame.actors].some((all) => anyWithin(all, name.first, name.last));
  const isSame = from === one.first && end === next.first;
  // Nothing of the one stands between but his own verb.
  const hasVerbs =
    tokens[joint - 1]?.word.verb != null ||
    (within(frame.people, one.last, joint).length === 0 && joint - one.last <= VERBS);
  return isSame && isSpeaker && hasVerbs && tellsBehind(tokens, frame, next, COUNTS_IT) ? name : undefined;
}

/** Words of a verb between a count and what joins the next («را تأیید کرده و»). */
const VERBS = 5;

/** Where a count begins with its «از» and «تنها». */
function headOf(tokens: readonly Token[], { first }: Stretch): number {
  if (FROM.has(keyAt(tokens, first - 1))) return first - 1;
  return ONLY.has(keyAt(tokens, first - 1)) && FROM.has(keyAt(tokens, first - 2)) ? first - 2 : first;
}

/** The last «و», «؛» or «اما» before a count, or -1. */
function jointBefore(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at >= from && at >= end - NAME; at--) if (isJoint(keyAt(tokens, at))) return at;
  return -1;
}

const NAME = 9;
const MARKS: ReadonlySet<string> = new Set(['؛', '،']);
const isJoint = (key: string): boolean => ALONE_AND.has(key) || MARKS.has(key) || CONTRAST.has(key);

/** Words that may name somebody: nothing counted, done or struck. */
function isName(tokens: readonly Token[], { tolls, dates }: Frame, { first, last }: Stretch): boolean {
  const words = tokens.slice(first, last);
  return (
    words.length > 0 &&
    words.every(
      ({ word }) =>
        word.kind === 'word' &&
        !word.verb &&
        !PREPOSITIONS.has(word.key) &&
        !OBJECT.has(word.key) &&
        !GIVES.has(word.key),
    ) &&
    !anyWithin(dates, first, last) &&
    !anyWithin(tolls, first, last)
  );
}

/** The verb of telling behind the second count, before its clause ends. */
function tellsBehind(
  tokens: readonly Token[],
  { last: end }: Frame,
  { last }: Stretch,
  verbs: ReadonlySet<string>,
): boolean {
  for (let at = last; at < Math.min(end, last + VERB_REACH); at++) {
    const key = keyAt(tokens, at);
    if (verbs.has(key) || GIVES.has(key) || ADMITS.has(key)) return true;
    if (tokens[at]?.word.verb || isJoint(key)) return false;
  }
  return false;
}

const VERB_REACH = 8;

/** The words right before the first count that may name who gives it. */
function nameBefore(tokens: readonly Token[], frame: Frame, toll: Toll): Stretch | undefined {
  const last = headOf(tokens, toll);
  let first = last;
  const start = Math.max(frame.first, last - NAME);
  while (
    first > start &&
    isName(tokens, frame, { first: first - 1, last: first }) &&
    !isJoint(keyAt(tokens, first - 1))
  )
    first--;
  return first < last ? { first, last } : undefined;
}
