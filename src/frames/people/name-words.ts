// Which words a source's name may hold: titles behind a comma, counts with «از», «در» before its place.
import { isUnknownArmed } from '../../lexicons/actors/kinds.ts';
import {
  AND,
  ANYONE,
  COMMAS,
  DEMONSTRATIVES,
  FROM,
  GROUP_NOUNS,
  IN,
  NAME_ENDS,
  OBJECT,
  ONE,
  OPENERS,
  SOME,
  SPEAKER_PRONOUNS,
  STATE_NOUNS,
  TO,
  UNITS,
} from '../../lexicons/function-words.ts';
import { CLOSE } from '../../lexicons/role-words.ts';
import { KIN } from '../../lexicons/source-words.ts';
import { OUTLET, PERSONAL_OFFICES } from '../../lexicons/speakers.ts';
import type { Token } from '../../tokenize/token.ts';
import { anyWithin, keyAt, startsAt } from '../reading.ts';
import type { ActorMention } from '../roles/roles.ts';
import type { NameContext } from '../sources/names.ts';
import { isTitle, listsFields } from './name-titles.ts';

const COLON = ':';

/** A token of a name that is being read. */
export interface At {
  readonly from: number;
  readonly at: number;
  readonly limit: number;
}

/** Whether a name that starts at `from` goes on over the token at `at`. */
export function goesOn(context: NameContext, { from, at, limit }: At): boolean {
  const { tokens } = context;
  const key = keyAt(tokens, at);
  if (
    (at > from && context.stops.has(at)) ||
    context.dates.some((mention) => mention.first === at) ||
    isObject(context, at, from)
  )
    return false;
  if (COMMAS.has(key)) return listsFields(tokens, from, at) || goesOnBehindComma(context, { from, at, limit });
  if (key === '(') return closes(tokens, at, limit);
  if (key === COLON || key === '؛' || key === '«' || key === '"')
    return (key === '«' || key === '"') && isQuotedName(tokens, at);
  if (key === FROM)
    return (
      at > from &&
      (SOME.has(keyAt(tokens, at - 1)) || COMMAS.has(keyAt(tokens, at - 1)) || isMember(context, { from, at, limit }))
    );
  // «قول اردوی ۲۰۹», but «منبع آگاه ۶ صدا».
  if (tokens[at]?.word.kind === 'number') return UNITS.has(keyAt(tokens, at - 1));
  // «عبدالله حسرت، مسوول مطبوعاتی والی»
  if (at > from && COMMAS.has(keyAt(tokens, at - 1)) && isTitle(context, at)) return true;
  // «یک مسئول اعلام کرد», but «پولیس … مسئول می‌داند».
  if (OPENERS.has(keyAt(tokens, at - 1)) && context.speakers.some((speaker) => speaker.first === at)) return true;
  if (!NAME_ENDS.has(key)) return at === from || !tokens[at]?.word.verb || tokens[at]?.word.verb?.form === 'participle';
  return partOfName(context, { from, at, limit });
}

/** «نور، سخنگوی والی»: a comma goes on to a title. */
const goesOnBehindComma = (context: NameContext, { from, at, limit }: At): boolean =>
  at + 1 < limit &&
  !(at === from + 1 && ANYONE.has(keyAt(context.tokens, from))) &&
  isTitle(context, at + 1) &&
  !NAMELESS.has(startsAt(context.speakers, from)?.entry.id ?? '') &&
  !isObject(context, at + 1, from) &&
  !holdsOutlet(context, from, at);

/** «شاهدان عینی، پولیس طالبان …»: who has no name has no title. */
const NAMELESS: ReadonlySet<string> = new Set(['speaker-resident', 'speaker-witness', 'speaker-source']);

const LONGEST_PERSON = 4;

/** «نادر سعیدی از شورای ولایتی», «یوسف احمدی از سخنگویان طالبان»: a person's name, then the body that he is of. */
const isMember = ({ tokens, speakers, actors }: NameContext, { from, at }: At): boolean =>
  at - from > 1 &&
  at - from <= LONGEST_PERSON &&
  tokens[at - 1]?.word.kind === 'word' &&
  PERSONAL_OFFICES.has(startsAt(speakers, at + 1)?.entry.id ?? '') &&
  !anyWithin(speakers, from, at) &&
  !anyWithin(actors, from, at);

/** «به گزارش خبرنگار ایسنا، فرماندهی مرزبانی اعلام کرد»: behind an outlet another source follows. */
const holdsOutlet = (context: NameContext, first: number, last: number): boolean =>
  context.speakers.some((speaker) => speaker.entry.id === OUTLET && speaker.first >= first && speaker.first < last);

/** «سخنگوی این گروه», «منابع محلی در بغلان»: small words that a name may hold. */
function partOfName(context: NameContext, { from, at, limit }: At): boolean {
  const { tokens } = context;
  const key = keyAt(tokens, at);
  const next = keyAt(tokens, at + 1);
  if (at === from) return SOME.has(key) || OPENERS.has(key) || context.speakers.some((speaker) => speaker.first === at);
  if (DEMONSTRATIVES.has(key))
    return (
      (GROUP_NOUNS.has(next) ||
        STATE_NOUNS.has(next) ||
        SPEAKER_PRONOUNS.has(next) ||
        // «پدر این جوان»
        (KIN.has(keyAt(tokens, at - 1)) && tokens[at + 1]?.word.kind === 'word' && keyAt(tokens, at + 2) !== OBJECT) ||
        isOneWhoSpeaks(context, at + 1)) &&
      (KIN.has(keyAt(tokens, at - 1)) ||
        context.speakers.some((one) => one.last === at) ||
        keyAt(tokens, at - 1) === FROM)
    );
  if (key === IN)
    return (
      limit > at + 1 &&
      (startsAt(context.places, at + 1) !== undefined || isHospital(context, at + 1)) &&
      context.speakers.some((one) => one.first >= from && one.first < at)
    );
  return key === ONE && SOME.has(keyAt(tokens, at - 1));
}

/** «دو منبع در شفاخانهٔ میرویس» */
const isHospital = ({ speakers }: NameContext, at: number): boolean =>
  startsAt(speakers, at)?.entry.id === 'speaker-medical';

/** «خانوادهٔ این خبرنگار», but «پولیس این خبرنگار را بازداشت کرد». */
function isOneWhoSpeaks({ tokens, speakers }: NameContext, at: number): boolean {
  const one = startsAt(speakers, at);
  return one !== undefined && [one.last, one.last + 1].every((behind) => keyAt(tokens, behind) !== OBJECT);
}

/** A short name in quotation marks right behind another («گروه «…»»). */
function isQuotedName(tokens: readonly Token[], at: number): boolean {
  for (let end = at + 1; end < at + 6; end++) {
    const key = keyAt(tokens, end);
    if (key === '»' || (key === '"' && end > at + 1)) return true;
    if (tokens[end]?.word.kind !== 'word' || tokens[end]?.word.verb) return false;
  }
  return false;
}

/** «… (یوناما)», «… (آیساف)» close within a few words. */
function closes(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let end = at + 1; end < Math.min(limit, at + 5); end++) {
    if (keyAt(tokens, end) === ')') return true;
    if (tokens[end]?.word.kind === 'number') return false;
  }
  return false;
}

const OPENING_QUOTES = new Set(['«', '"']);
const CLOSING_QUOTES = new Set(['»', '"']);

/** Actors that «و» joins, at most. */
const MOST_JOINED = 5;

/** An actor followed by «را» is whom the source speaks of («امنیت ملی طالبان را متهم کرد»), and so are those joined to it. */
export function isObject(context: NameContext, at: number, from: number): boolean {
  if (at <= from) return false;
  // «دولت «گروه‌های تروریستی» را عامل … خواند»
  const quoted = OPENING_QUOTES.has(keyAt(context.tokens, at));
  let actor = startsAt(context.actors, quoted ? at + 1 : at);
  for (let i = 0; actor && i < MOST_JOINED; i++) {
    const closed = quoted && CLOSING_QUOTES.has(keyAt(context.tokens, actor.last));
    const next = keyAt(context.tokens, actor.last + (closed ? 1 : 0));
    if (next === OBJECT) return true;
    // «آی‌اس‌آی پاکستان»: whose it is stands right behind.
    const country = actor.country;
    const owner = startsAt(context.actors, actor.last);
    actor = next === AND ? startsAt(context.actors, actor.last + 1) : owner?.country === country ? owner : undefined;
  }
  return isFarObject(context, at, from);
}

/** «هه‌نگاو مرزبانان هنگ مرزی بانه را مسئول می‌داند»: behind a whole name a force, with whose it is up to «را». */
function isFarObject({ tokens, speakers, actors }: NameContext, at: number, from: number): boolean {
  const actor = startsAt(actors, at);
  if (!actor || actor.value?.kind === 'people') return false;
  // «فرماندار ایالت شبه‌نظامیان فولانی را متهم کرد»: those in arms are no part of the name of an office.
  const whole = startsAt(speakers, from)?.last === at;
  if (!whole && !isUnknownArmed(actor.id)) return false;
  for (let i = actor.last; i < actor.last + WHOSE; i++) {
    if (keyAt(tokens, i) === OBJECT) return true;
    if (!whole && startsAt(actors, i)) return false;
    // «شهردار کی‌یف روسیه را متهم کرد»: another is the object.
    if ((startsAt(actors, i)?.country ?? actor.country) !== actor.country) return false;
    if (tokens[i]?.word.kind !== 'word' || tokens[i]?.word.verb || NAME_ENDS.has(keyAt(tokens, i))) return false;
  }
  return false;
}

/** Words that tell whose a force is. */
const WHOSE = 5;

/** «اسرائیل و آمریکا را مسئول دانست»: actors that «و» joins, with «را» behind the last. */
export function isJointObject({ tokens, actors }: NameContext, first: number): boolean {
  let actor = startsAt(actors, first);
  for (let i = 0; actor && i < MOST_JOINED; i++) {
    const next = keyAt(tokens, actor.last);
    if (next === OBJECT) return true;
    actor = next === AND ? startsAt(actors, actor.last + 1) : undefined;
  }
  return false;
}

/** «رسانه‌های نزدیک به دولت», «یک منبع نزدیک به حزب‌الله»: whom they are close to. */
export const nearTo = ({ tokens, actors }: NameContext, at: number): ActorMention | undefined =>
  keyAt(tokens, at) === TO && CLOSE.has(keyAt(tokens, at - 1)) ? startsAt(actors, at + 1) : undefined;
