// What is recalled where people talk: in speeches at ceremonies, in essays, on anniversaries of years long gone.
import type { DateMention } from '../../dates/find.ts';
import { keyAt, ofKind, type Reading, within } from '../../frames/reading.ts';
import { FROM, IN } from '../../lexicons/function-words.ts';
import { A_YEAR } from '../../lexicons/general-words.ts';
import { ESSAYS, MEMOIRS, OCCASIONS, PASSES, POLLS, TODAY } from '../../lexicons/talk-words.ts';
import { labelOf } from '../../model/labels.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Draft } from '../facts.ts';
import type { Candidate } from './silence.ts';

/** Told at a ceremony or in an essay, of no day and with nobody counted, or on an anniversary. */
export function isOfTalk(reading: Reading, { draft, ruling }: Candidate): boolean {
  const { tokens } = reading.document;
  if (!OF_WAR.has(labelOf(ruling.label).event) || draft.tolls.some(isCounted)) return false;
  if (isPoll(reading)) return true;
  if (draft.days !== null && isOfOpening(reading, draft.days) && isAnniversary(reading)) return true;
  const isToday = (date: DateMention | null | undefined): boolean => isBareToday(tokens, date);
  if (draft.days !== null && !isToday(draft.days.mention)) return false;
  if (isAnniversary(reading)) return true;
  const telling = draft.frames.filter(({ triggers, tolls }) => triggers.length + tolls.length > 0);
  if (telling.some(({ dates }) => dates.some((date) => tellsDay(date) && !isToday(date)))) return false;
  return isEssay(reading) || isOfSpeaker(reading, draft);
}

const OF_WAR: ReadonlySet<string> = new Set([
  'Battles',
  'Explosions/Remote violence',
  'Violence against civilians',
  'Riots',
]);

const isCounted = ({ people }: Draft['tolls'][number]): boolean => people.counted && !people.vague;

const tellsDay = ({ kind, start }: DateMention): boolean => kind === 'unresolved' || start !== null;

/** «امروز دشمن می‌داند که …»: these days, where people talk; «صبح امروز» is the day. */
const isBareToday = (tokens: readonly Token[], date: DateMention | null | undefined): boolean =>
  date != null && date.last - date.first === 1 && TODAY.has(keyAt(tokens, date.first));

/** «۱۹ آگوست در تقویم افغانستان»: the day that comes back every year. */
const isOfOpening = ({ document: { sentences } }: Reading, { mention }: NonNullable<Draft['days']>): boolean =>
  mention !== null && mention.first < (sentences[0]?.last ?? 0);

/** «نظرسنجی گالوپ: ۶۱ درصد مخالف بمباران‌اند»: what people think of it, and its day; «چند ساعت پس از … یک نظرسنجی» names one aside. */
const isPoll = ({ document: { tokens, sentences } }: Reading): boolean =>
  sentences
    .slice(0, 2)
    .some(({ first, last }) =>
      tokens.slice(first, Math.min(last, first + POLL_REACH)).some(({ word }) => POLLS.has(word.key)),
    );

/** How many words open a sentence that tells of a poll: «بر اساس نتایج یک نظرسنجی …». */
const POLL_REACH = 6;

/** «یادداشت: …», «خاطرات ظریف» */
const isEssay = ({ document: { tokens, sentences } }: Reading): boolean => {
  const first = tokens.findIndex(({ word }) => word.kind === 'word');
  const key = keyAt(tokens, first);
  return (
    MEMOIRS.has(key) ||
    (ESSAYS.has(key) && (tokens[first + 1]?.word.kind === 'mark' || first + 1 === sentences[0]?.last))
  );
};

/** «در گردهمایی بسیجیان گفت: دشمن بیمارستان‌ها را بمباران کرد»: all of it behind the word of who speaks there. */
function isOfSpeaker({ document: { tokens, sentences }, mentions }: Reading, { frames }: Draft): boolean {
  const opening = sentences[2]?.last ?? tokens.length;
  const occasion = tokens
    .slice(0, opening)
    .findIndex(({ word }, at) => OCCASIONS.has(word.key) && keyAt(tokens, at - 1) === IN);
  if (occasion < 0) return false;
  const [saying] = within(ofKind(mentions, 'reporting'), occasion + 1, opening);
  if (!saying) return false;
  // «سردار کریمی: آمریکا را بیرون راندیم» above it is of his words too; «سردار کریمی: حیفا را زدیم» is news.
  return frames.every(
    ({ triggers, sources, places, last }) =>
      (last <= occasion && sources.length > 0 && places.every(({ kind }) => kind === 'country')) ||
      triggers.every(({ first }) => first > saying.first || OCCASIONS.has(keyAt(tokens, first))),
  );
}

/** «بیش از صد سال از استرداد استقلال می‌گذرد» */
const isAnniversary = ({ document: { tokens, sentences }, numbers }: Reading): boolean => {
  const opening = sentences[1]?.last ?? tokens.length;
  return within(numbers, 0, opening).some(
    ({ min, last }) =>
      last < opening &&
      min > SOME_YEARS &&
      A_YEAR.has(keyAt(tokens, last)) &&
      keyAt(tokens, last + 1) === FROM &&
      passes(tokens, last + 2),
  );
};

/** Years after which a war is history. */
const SOME_YEARS = 2;

function passes(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + PASSING_REACH; at++) if (PASSES.has(keyAt(tokens, at))) return true;
  return false;
}

/** How many words stand between «سال از» and «می‌گذرد». */
const PASSING_REACH = 12;
