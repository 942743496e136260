// Who gives a count: the source that covers it, the speaker of its clause, the second voice of a headline.
import type { Frame } from '../../frames/frame.ts';
import { keyAt, type Stretch } from '../../frames/reading.ts';
import type { Source } from '../../frames/sources/source.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
import { PREPOSITIONS } from '../../lexicons/function-words.ts';
import { slice } from '../../model/span.ts';
import { spanOf, type Tokenized } from '../../tokenize/token.ts';
import { type Scene, sideOfSource } from '../participants/sides.ts';
import { parallelVoice } from './parallel-voices.ts';

/** Whoever gives a count: the name as written and the side that it speaks for, each null where none is told. */
export interface TollVoice {
  readonly source: string | null;
  readonly side: string | null;
  /** «به گفتهٔ او»: somebody named before. */
  readonly pointing: boolean;
}

/** Who gives a count. */
export function voiceOf(document: Tokenized, scene: Scene, frame: Frame, toll: Toll): TollVoice {
  const voice = speakerOf(document, frame, toll);
  if (!voice) return { source: null, side: null, pointing: false };
  const source = slice(document.text, spanOf(document.tokens, voice.first, voice.last));
  const known = frame.sources.find(({ first, last }) => first === voice.first && last === voice.last);
  return { source, side: known ? sideOfSource(scene, known) : null, pointing: known?.pointing === true };
}

function speakerOf(document: Tokenized, frame: Frame, toll: Toll): Stretch | undefined {
  const giver = giverOf(document, frame, toll);
  const isApart = giver !== undefined && clauseOf(frame, toll)?.contrast;
  const givers = frame.sources.filter((candidate) => coversToll(candidate, toll));
  // «یک منبع گفت پنج پولیس کشته شدند، ولی سخنگوی والی …»: those named behind a count give another.
  const clause = clauseOf(frame, toll);
  const named =
    // «وزارت از نابودی ۲۲ جنگجو خبر داد و طالبان از مرگ نُه دکاندار گفتند»
    (clause && givers.findLast(({ first, at }) => first >= clause.first && first < toll.first && at < clause.last)) ??
    givers.findLast((candidate) => candidate.first < toll.first && candidate.at < toll.first) ??
    givers.find((candidate) => candidate.first < toll.first) ??
    givers.findLast((one) => !givesAnother(frame, one, toll));
  return (
    secondVoice(document, frame, toll) ?? parallelVoice(document, frame, toll) ?? (isApart ? undefined : named) ?? giver
  );
}

/** «طالبان: ۴۰ کماندو را کشتیم؛ والی: ۲۵ کماندو شهید شدند»: who is named before a colon in the second half gives its count. */
function secondVoice({ tokens }: Tokenized, frame: Frame, toll: Toll): Stretch | undefined {
  const start = frame.clauses[0]?.first ?? toll.first;
  const colon = lastBefore(tokens, { first: Math.max(start, toll.first - VOICE_REACH), last: toll.first }, COLON);
  if (colon < 0) return undefined;
  const half = lastBefore(tokens, { first: Math.max(start, colon - VOICE_NAME), last: colon }, HALF);
  return half < 0 || half + 1 === colon ? undefined : { first: half + 1, last: colon };
}

function lastBefore(tokens: Tokenized['tokens'], { first, last }: Stretch, mark: string): number {
  for (let at = last - 1; at >= first; at--) {
    const key = keyAt(tokens, at);
    if (key === mark) return at;
    if (mark === COLON && key === HALF) return -1;
  }
  return -1;
}

const COLON = ':';
const HALF = '؛';
/** Words between a colon and the count that its speaker gives. */
const VOICE_REACH = 12;
const VOICE_NAME = 7;

/** «طالبان مدعی کشتن ۵۸ سرباز شدند؛ پاکستان ۲۳ کشته را پذیرفت»: who stands between two counts gives the second. */
const givesAnother = (frame: Frame, { first, at }: Source, { outcome, last }: Toll): boolean =>
  first >= last &&
  frame.tolls.some(
    (other) => other.outcome === outcome && other.people.counted && other.first >= first && other.first < at,
  );

const clauseOf = (frame: Frame, toll: Toll) => frame.clauses.find((candidate) => toll.first < candidate.last);

/** How far into a sentence its subject begins. */
const HEAD = 6;

/** «رییس اطلاعات بر ۱۴ کشته پافشاری دارد»: a speaker at the head whose verb is not the verb of harm gives the number. */
function giverOf({ tokens }: Tokenized, frame: Frame, toll: Toll): Stretch | undefined {
  const clause = clauseOf(frame, toll);
  if (!clause || !toll.people.counted || toll.also || isRisen(toll)) return undefined;
  // «رییس هنوز بر رقم نخست پا می‌فشارد: هشت کشته و بیست زخمی»
  const isBehind = clause.verb < toll.last;
  if (
    isBehind &&
    lastBefore(tokens, { first: Math.max(clause.verb, toll.first - VOICE_REACH), last: toll.first }, COLON) < 0
  )
    return undefined;
  // «پنج پولیس کشته شدند، ولی سخنگوی والی تنها مرگ دو پولیس را تأیید می‌کند»
  if (toll.categories.length > 0 && !frame.clauses.slice(1).some((one) => one === clause && one.contrast))
    return undefined;
  return frame.speakers.find(
    (speaker) =>
      speaker.first >= clause.first &&
      speaker.first - clause.first < HEAD &&
      speaker.last <= toll.first &&
      // «در ولسوالی …»: a place, not who speaks.
      !PREPOSITIONS.has(keyAt(tokens, speaker.first - 1)),
  );
}

/** «با کشته شدن خود او، شمار کشته‌ها به سه رسید»: nobody's number but the text's. */
const isRisen = ({ total, claimed }: Toll): boolean => total && claimed === false;

const coversToll = (source: Source, toll: Toll): boolean =>
  toll.first >= source.scope.first && toll.first < source.scope.last;
