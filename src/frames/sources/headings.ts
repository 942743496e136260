// Who speaks by the name before a colon: «وزارت دفاع: …», «ترامپ در مورد یمن: …», the speaker that a channel puts behind its
// headline.
import { isAirDefence, isCapital } from '../../lexicons/actors/kinds.ts';
import { AND, CASUALTY, COMMAS, ONE, PREPOSITIONS, SOME, TO, TOPICS, WORK } from '../../lexicons/function-words.ts';
import { IN_TALK, OCCASIONS } from '../../lexicons/heading-words.ts';
import { DENIAL_HEADS, PAPERS_OF } from '../../lexicons/source-words.ts';
import { OUTLET, STATE_OFFICES } from '../../lexicons/speakers.ts';
import { VOICE } from '../../lexicons/voices.ts';
import type { Token } from '../../tokenize/token.ts';
import { isUnknown } from '../actors/open-groups.ts';
import { anyWithin, covering, keyAt, type Stretch, startsAt, within } from '../reading.ts';
import { behindBar, behindPlace } from './leads.ts';
import { beforeVerb, endOfName, isNamed, startOfName } from './names.ts';
import { isPersonName } from './people.ts';
import { hasWords } from './scopes.ts';
import { HEADING, type Source, type SourceContext, sourceOf } from './source.ts';

const LONGEST_HEADING = 10;
/** With what it is about, or with a headline before it. */
const LONGEST_LINE = 40;
const COLON = ':';

/** The source that a colon in the opening of a sentence marks. */
export function headingSource(context: SourceContext, start: number, end: number): Source | null {
  const at = colonIn(context, start, Math.min(end, start + LONGEST_LINE));
  if (at < 0) return behindQuotation(context, start, end) ?? aloneOnLine(context, start, end);
  const name = at < start + LONGEST_HEADING ? nameBefore(context, start, at) : null;
  const speaker = name ?? topicOf(context, start, at) ?? (at + 1 >= end ? behindHeadline(context, start, at) : null);
  if (!speaker) return null;
  // «تکذیب داعش: …»
  const head = keyAt(context.tokens, speaker.first);
  const isLonger = speaker.last > speaker.first + 1;
  const isDenial = DENIAL_HEADS.has(head) && isLonger;
  // «پیام داعش — «…»»
  const named =
    isDenial || (PAPERS_OF.has(head) && isLonger) ? { first: speaker.first + 1, last: speaker.last } : speaker;
  return sourceOf(context, named, {
    stance: isDenial ? 'denies' : 'says',
    at,
    scope: { first: at + 1, last: end },
    rule: HEADING,
  });
}

/** «سنتکام ⏎ جنگنده‌های ما …»: near the top of a text a line with nothing but the name of a body that speaks. */
function aloneOnLine(context: SourceContext, start: number, end: number): Source | null {
  const { tokens, actors, speakers, places, reporting } = context;
  if (end - start > LONGEST_HEADING || !tokens[end + 1] || !isLine(tokens, start, end)) return null;
  const first = startOfName(context, start, end);
  const last = endOfName(context, first, end);
  const body = startsAt(actors, first);
  const head = startsAt(speakers, first)?.entry.id ?? '';
  const speaks =
    (body?.value?.kind === 'force' && !isAirDefence(body.id)) || head.startsWith(VOICE) || SPEAKS.has(head);
  if (
    !speaks ||
    last !== end ||
    anyWithin(reporting, start, end) ||
    isNoName(context, { first, last }) ||
    tokens.slice(first, last).some(({ word }) => word.verb || word.key === AND) ||
    within(places, first, last).length > 1
  )
    return null;
  return sourceOf(
    context,
    { first, last },
    { stance: 'says', at: end - 1, scope: { first: end, last: end }, rule: HEADING },
  );
}

/** Whose name alone on a line heads what they say. */
const SPEAKS: ReadonlySet<string> = new Set([...STATE_OFFICES, 'speaker-office', 'speaker-forces']);

/** How many lines may stand above. */
const TOP = 2;

/** Whether a stretch is a whole line near the top of a text. */
function isLine(tokens: readonly Token[], start: number, end: number): boolean {
  if (keyAt(tokens, end) !== NEWLINE || (start > 0 && keyAt(tokens, start - 1) !== NEWLINE)) return false;
  let above = 0;
  for (let at = start - 1; at >= 0 && above <= TOP; at--) if (keyAt(tokens, at) === NEWLINE) above++;
  return above <= TOP;
}

const NEWLINE = '\n';

/** The first colon; a line that opens with a time («ساعت ۴:۳۰») has none. */
function colonIn({ tokens }: SourceContext, start: number, end: number): number {
  for (let at = start + 1; at < end; at++)
    if (DASHES.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === QUOTE) return at;
    else if (keyAt(tokens, at) === COLON)
      return [at - 1, at + 1].every((beside) => tokens[beside]?.word.kind === 'number') ? -1 : at;
  return -1;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const QUOTE = '«';
const UNQUOTE = '»';

/** ««این عملیات را ما انجام دادیم» — داعش»: who is quoted stands behind the quotation. */
function behindQuotation(context: SourceContext, start: number, end: number): Source | null {
  const { tokens } = context;
  if (keyAt(tokens, start) !== QUOTE) return null;
  let close = start + 1;
  while (close < end && keyAt(tokens, close) !== UNQUOTE) close++;
  let first = close + 1;
  while (DASHES.has(keyAt(tokens, first))) first++;
  const last = endOfName(context, first, end);
  const isRest = hasWords(tokens, last, end);
  if (first >= end || isRest || !isNamed(context, first, last) || isNoName(context, { first, last })) return null;
  return sourceOf(
    context,
    { first, last },
    { stance: 'says', at: close, scope: { first: start, last: close }, rule: HEADING },
  );
}

/** «وزارت دفاع:»: all that stands before the colon is a name. */
function nameBefore(context: SourceContext, start: number, at: number): Stretch | null {
  const first = startOfName(context, behindPlace(context, behindBar(context.tokens, start, at), at), at);
  if (
    first >= at ||
    anyWithin(context.reporting, start, at) ||
    !(isNamed(context, first, at) || opensWithPerson(context, start, { first, last: at })) ||
    isNoName(context, { first, last: at }) ||
    isOfCapital(context, { first, last: at }) ||
    namesPlaceAlone(context, start, at) ||
    // «فوری — شب گذشته، ولسوالی پنجوایی:»
    namesPlaceAlone(context, first, at) ||
    context.dates.some((date) => date.first >= first && date.first < at)
  )
    return null;
  const last = endOfHeading(context, first, beforeVerb(context.tokens, first, at));
  // «استان تهران، صدای پدافند:»
  return last < at && namesPlaceAlone(context, first, last) ? null : { first, last };
}

/** «تشریح علت صداهای تهران:»: a capital that only lies within the words is no one who speaks. */
function isOfCapital({ speakers, actors }: SourceContext, { first, last }: Stretch): boolean {
  const inside = within(actors, first, last);
  return (
    !anyWithin(speakers, first, last) &&
    inside.length > 0 &&
    inside.every((one) => isCapital(one.id) && one.first > first + 1)
  );
}

/** «عبدالبصیر زابلی:» at the head of a sentence, with a word of no list. */
const opensWithPerson = ({ tokens }: SourceContext, start: number, { first, last }: Stretch): boolean =>
  first === start && isPersonName(tokens, first, last) && tokens.slice(first, last).some(isUnknown);

/** «پست سنتکام، ترجمه ماشین:»: what follows the comma is none of the name, unless it is a title. */
function endOfHeading(context: SourceContext, first: number, last: number): number {
  const end = endOfName(context, first, last);
  // «زلنسکی تو نشست …:», «مقام آمریکایی به رویترز:»
  for (let at = first + 1; at < Math.max(end, last); at++)
    if ((opensOccasion(context, at) || isToOutlet(context, at)) && isNamed(context, first, at)) return at;
  const ends = COMMAS.has(keyAt(context.tokens, end)) || opensTopic(context, end);
  if (ends && isNamed(context, first, end)) return end;
  return last;
}

/** «درباره», «خطاب به». */
const opensTopic = (context: SourceContext, at: number): boolean =>
  TOPICS.has(keyAt(context.tokens, at)) || opensOccasion(context, at);

/** «در گفتگو با رویترز», «تو نشست …» */
const opensOccasion = ({ tokens }: SourceContext, at: number): boolean =>
  IN_TALK.has(keyAt(tokens, at)) && OCCASIONS.has(keyAt(tokens, at + 1));

/** «… به رویترز» */
const isToOutlet = ({ tokens, speakers }: SourceContext, at: number): boolean =>
  keyAt(tokens, at) === TO && startsAt(speakers, at + 1)?.entry.id === OUTLET;

/** «ترامپ درباره سربازانی که کشته شدند:»: the name ends where its topic starts. */
function topicOf(context: SourceContext, start: number, at: number): Stretch | null {
  const first = startOfName(context, start, at);
  const last = endOfName(context, first, Math.min(at, first + LONGEST_HEADING));
  const isSpeaker =
    first - start <= LONGEST_LEAD && last > first && opensTopic(context, last) && isNamed(context, first, last);
  return isSpeaker && !anyWithin(context.reporting, first, last) && !isNoName(context, { first, last })
    ? { first, last }
    : null;
}

/** Marks and a word or two such as «فوری». */
const LONGEST_LEAD = 3;

/** «… به لبنان حمله کرد المسیره:», «… در جنوب لبنان مقاومت اسلامی لبنان:»: behind a verb or a place a speaker starts anew. */
function behindHeadline(context: SourceContext, start: number, at: number): Stretch | null {
  const { tokens, speakers, actors, places } = context;
  for (let first = start + 2; first < at; first++) {
    if (!startsAt(speakers, first) && !startsAt(actors, first)) continue;
    const verb = tokens[first - 1]?.word.verb;
    const closed = verb ? verb.form !== 'infinitive' : covering(places, first - 1)?.last === first;
    if (closed && !covering(places, first) && endOfName(context, first, at) === at) return { first, last: at };
  }
  return null;
}

/** «خنداب در استان مرکزی:» heads what people there report; «کویت:» is a state that speaks. */
function namesPlaceAlone({ tokens, places, actors }: SourceContext, start: number, end: number): boolean {
  const state = startsAt(actors, start);
  if (state?.last === end && state.value?.kind === 'state' && !isCapital(state.id)) return false;
  for (let at = start; at < end; at++) {
    const inPlace = places.some((place) => place.first <= at && at < place.last);
    if (!inPlace && !PREPOSITIONS.has(keyAt(tokens, at)) && tokens[at]?.word.kind !== 'mark') return false;
  }
  return true;
}

/** «شنیده شدن چند انفجار / اسرائیل … تکذیب کرد», «آن را کار جنگجویان می‌دانند»: a happening, a count or a work says nothing. */
export function isNoName(
  { tokens, stops, counts, speakers, actors }: SourceContext,
  { first, last }: Stretch,
): boolean {
  const key = keyAt(tokens, first);
  if (WORK.has(key)) return true;
  if (SOME.has(key)) return false;
  if (CASUALTY.has(key)) return true;
  // «دو باشندهٔ ولسوالی گفتند»
  if (counts.has(first)) return !anyWithin(speakers, first, last) && !anyWithin(actors, first, last);
  const isCount = key === ONE || tokens[first]?.word.kind === 'number';
  return stops.has(first) && !isCount && !startsAt(speakers, first) && !startsAt(actors, first);
}
