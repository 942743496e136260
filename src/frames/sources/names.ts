// The words of a source's name: where it starts after adverbs and datelines, where it ends before what is said.
import type { DateMention } from '../../dates/find.ts';
import { NUMBER_OF } from '../../lexicons/count-words.ts';
import {
  COMMAS,
  DEMONSTRATIVES,
  FROM,
  GUILTY,
  LEAD_MARKS,
  NAME_LEADS,
  OBJECT,
  PREPOSITIONS,
  PRONOUNS,
  RESPONSIBILITY,
  WORK,
} from '../../lexicons/function-words.ts';
import { CONCESSIONS, WHOSE_SIDE } from '../../lexicons/source-words.ts';
import { OUTLET } from '../../lexicons/speakers.ts';
import { AFTER } from '../../lexicons/stance-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Token } from '../../tokenize/token.ts';
import { oneOfHarmed, oneOfThem } from '../people/name-titles.ts';
import { goesOn, isJointObject, isObject, nearTo } from '../people/name-words.ts';
import { keyAt, type Stretch, startsAt } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';
import {
  afterDateline,
  isAtOnce,
  isBesideName,
  isGoverned,
  isLoose,
  isNewVoice,
  isSign,
  isWorkOf,
  pastGiven,
  pastSeat,
} from './leads.ts';
import { opensGuilty } from './readings.ts';

/** What names are read with. */
export interface NameContext {
  readonly tokens: readonly Token[];
  readonly speakers: readonly Mention[];
  readonly actors: readonly ActorMention[];
  readonly dates: readonly DateMention[];
  readonly places: readonly (Stretch & { readonly country?: string | null })[];
  /** First tokens of happenings, counts and verbs of saying, where a name ends. */
  readonly stops: ReadonlySet<number>;
  /** First tokens of counted people, who may speak. */
  readonly counts: ReadonlySet<number>;
}

const LONGEST_NAME = 14;

/** The name that a stretch holds as the subject of a verb of saying; null when it holds none. */
export function subjectName(context: NameContext, from: number, limit: number): Stretch | null {
  const start = afterDateline(context.tokens, from, limit);
  const first = startOfName(context, start, limit);
  const last = endOfName(context, first, Math.min(limit, first + LONGEST_NAME));
  const opens = last > first && keyAt(context.tokens, last) !== OBJECT && !isJointObject(context, first);
  // «ربوده شدن او به دست داعش را پولیس تأیید کرد»: what happened says nothing.
  if (opens && !isHappening(context, first)) return { first, last };
  return behindObject(context, first, limit) ?? (opens ? { first, last } : null);
}

/** «یک مسئول محلی طالبان را به کشتن دو باشندهٔ … متهم کرد»: one who is counted speaks. */
const isHappening = ({ stops, counts, speakers, actors }: NameContext, at: number): boolean =>
  stops.has(at) && !counts.has(at) && !startsAt(speakers, at) && !startsAt(actors, at);

/** «مسئولیت این حمله را گروه داعش به دوش گرفت»: the subject may follow its object. */
function behindObject(context: NameContext, first: number, limit: number): Stretch | null {
  for (let at = limit - 1; at > first; at--) {
    if (keyAt(context.tokens, at) !== OBJECT) continue;
    const behind = startOfName(context, at + 1, limit);
    const end = endOfName(context, behind, limit);
    // «را مسئول این حمله دانست»
    const key = keyAt(context.tokens, behind);
    return end > behind &&
      !WORK.has(key) &&
      !GUILTY.has(key) &&
      !(end === behind + 1 && RESPONSIBILITY.startsWith(key)) &&
      isNamed(context, behind, end)
      ? { first: behind, last: end }
      : null;
  }
  return null;
}

/** Skips leads, dates and adverbs in front («در ولایت پکتیکا، مقام‌های محلی …», «روز شنبه …»). */
export function startOfName(context: NameContext, from: number, limit: number): number {
  let at = skipLeads(context, from, limit);
  while (at < limit && (opensAdjunct(context.tokens, at) || isBehindAfter(context, at))) {
    const comma = commaAfter(context.tokens, at, limit);
    const early = comma >= 0 && !concedes(context.tokens, at) ? firstSpeaker(context, at + 1, comma) : comma;
    // «در ننگرهار نیز سخنگوی والی، احمد ضیا …»: the comma stands within the name.
    // «… خبرگزاری تسنیم، وابسته به سپاه، گزارش داد»: whose it is stands behind.
    const isName = NAME_LEADS.has(keyAt(context.tokens, early - 1)) || keyAt(context.tokens, comma + 1) === WHOSE_SIDE;
    if (early >= 0 && early < comma && isName) return early;
    at = comma >= 0 ? skipLeads(context, comma + 1, limit) : firstSpeaker(context, at + 1, limit);
  }
  return at;
}

/** «در ولایت پکتیکا، …», «علی‌رغم هشدارها، …» */
const opensAdjunct = (tokens: readonly Token[], at: number): boolean =>
  PREPOSITIONS.has(keyAt(tokens, at)) || concedes(tokens, at);

const concedes = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some((one) => CONCESSIONS.has(keyAt(tokens, one)));

/** «ساعاتی پس از (این) حمله، داعش گفت»: the time has been read up to its «از». */
function isBehindAfter({ tokens, dates }: NameContext, at: number): boolean {
  const end = DEMONSTRATIVES.has(keyAt(tokens, at - 1)) ? at - 1 : at;
  return (
    keyAt(tokens, end - 1) === FROM &&
    AFTER.has(keyAt(tokens, end - 2)) &&
    dates.some(({ last }) => last === end || last === at)
  );
}

function commaAfter(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (COMMAS.has(keyAt(tokens, at))) return at;
  return -1;
}

/** «از کابل مقام‌های امنیتی می‌گویند»: without a comma the name starts at the first speaker that no preposition governs. */
function firstSpeaker(context: NameContext, from: number, limit: number): number {
  let first = limit;
  let outlet = limit;
  for (const named of [context.speakers, context.actors])
    for (const one of named) {
      if (one.first <= from || one.first >= limit || PREPOSITIONS.has(keyAt(context.tokens, one.first - 1))) continue;
      // «به گزارش بی‌بی‌سی معترضان می‌گویند»: an outlet only where nobody else speaks.
      if ('entry' in one && one.entry.id === OUTLET) outlet = Math.min(outlet, one.first);
      else if (one.first < first && ('entry' in one || !isGoverned(context, one.first))) first = one.first;
    }
  return first < limit ? first : outlet;
}

function skipLeads(context: NameContext, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const date = context.dates.find((mention) => mention.first <= at && at < mention.last);
    const key = keyAt(context.tokens, at);
    const given = pastGiven(context.tokens, at);
    if (date) at = date.last;
    else if (given > at) at = given;
    else if (pastSeat(context, at) > at) at = pastSeat(context, at);
    else if (LEAD_MARKS.has(key) || isSign(context.tokens[at]) || (NAME_LEADS.has(key) && !opensName(context, at)))
      at++;
    else break;
  }
  return at;
}

/** A fixed name or «این گروه» starts here. */
const opensName = ({ speakers, actors }: NameContext, at: number): boolean => {
  const opens = (one: Stretch) => one.first === at && one.last > at + 1;
  return speakers.some(opens) || actors.some(opens);
};

/** Reads a name to the first word that cannot be in one. A comma goes on only to a title («نور، سخنگوی …»). */
export function endOfName(context: NameContext, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    if (at > from && endsBefore(context, at)) break;
    const inside =
      (at > from ? (nearTo(context, at) ?? oneOfThem(context, at) ?? oneOfHarmed(context, at)) : undefined) ??
      covering(context, at);
    if (inside && inside.first >= from && inside.last <= limit && !isObject(context, at, from)) at = inside.last;
    else if (goesOn(context, { from, at, limit }) && !(at > from && NUMBER_OF.has(keyAt(context.tokens, at)))) at++;
    else break;
  }
  while (at > from && isLoose(context.tokens, from, at - 1)) at--;
  return at;
}

/** A word that no name goes on with. */
const endsBefore = (context: NameContext, at: number): boolean =>
  isNewVoice(context, at) ||
  isAtOnce(context.tokens, at) ||
  isPronounObject(context.tokens, at) ||
  isNounObject(context, at) ||
  opensGuilty(context.tokens, at) ||
  isWorkOf(context, at) ||
  isBesideName(context.tokens, at);

/** «پولیس آنان را مسئول … می‌داند» */
const isPronounObject = (tokens: readonly Token[], at: number): boolean =>
  PRONOUNS.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === OBJECT;

/** «طالبان یافته‌ها را «پروپاگند» خواندند»: a word before «را» that no name holds, right behind a name. */
const isNounObject = ({ tokens, speakers, actors }: NameContext, at: number): boolean =>
  keyAt(tokens, at + 1) === OBJECT &&
  !startsAt(actors, at) &&
  !startsAt(speakers, at) &&
  (actors.some(({ last }) => last === at) || speakers.some(({ last }) => last === at));

/** A fixed name that covers a token: its words are not looked at one by one. */
const covering = (context: NameContext, at: number): Stretch | undefined => {
  const speaker = context.speakers.find((one) => one.first === at && one.last > at + 1);
  const actor = context.actors.find((one) => one.first === at);
  return speaker && actor ? (speaker.last > actor.last ? speaker : actor) : (speaker ?? actor);
};

/** Whether a stretch holds a word for who speaks or acts. */
export function isNamed(context: NameContext, first: number, last: number): boolean {
  const inside = (stretch: Stretch) => stretch.first >= first && stretch.first < last;
  return context.speakers.some(inside) || context.actors.some(inside);
}

/** «سرلشکر رشید ادامه داد: …»: a verb that no list knows ends the name. */
export function beforeVerb(tokens: readonly Token[], first: number, colon: number): number {
  const verb = tokens[colon - 1]?.word.verb;
  const closes = verb && verb.form !== 'infinitive' && verb.form !== 'participle';
  return closes && colon - first > 3 ? colon - 2 : colon;
}
