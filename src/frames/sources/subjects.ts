// The subject of a verb of saying: in its own clause, or at the head of the sentence where a relative clause stands between.
import {
  AND,
  BODIES,
  CALLED,
  COMMAS,
  DEMONSTRATIVES,
  FROM,
  NOBODY,
  NOT_SPEAKING,
  OBJECT,
  OWN,
  PREPOSITIONS,
  SOME,
  SOMEBODY,
  THAT,
} from '../../lexicons/function-words.ts';
import { OUTLET } from '../../lexicons/speakers.ts';
import type { Token } from '../../tokenize/token.ts';
import { isUnknown } from '../actors/open-groups.ts';
import type { Clause } from '../clauses/clauses.ts';
import { anyWithin, keyAt, type Stretch, startsAt, within } from '../reading.ts';
import { isNamed, startOfName, subjectName } from './names.ts';
import type { SourceContext } from './source.ts';

/** The subject in the verb's own clause; «X که …، گفت» and «X … رد کرده، می‌گوید» have it at the head of the sentence. */
export function subjectIn(
  context: SourceContext,
  clauses: readonly Clause[],
  { index, mention }: { index: number; mention: Stretch },
): Stretch | null {
  const clause = clauses[index] as Clause;
  const named = subjectName(context, afterThat(context, clause, mention), mention.first);
  const own = named && (isCalled(context, named, mention) || isOwnedThing(context, named)) ? null : named;
  // «سه مرزدار کشته شدند و هیچ یک از دو جانب آن را قبول نکرد»: nobody says so, least of all those named before.
  if (!own && isNobody(context, clause, mention)) return null;
  const apart = relativeHead(context, clauses, index);
  if (own && !(apart && (isOutlet(context, own) || isPointedAt(context.tokens, own)))) return own;
  if (apart) return apart;
  // «وزارت خارجه که اردوی پاکستان را عامل این حمله می‌خواند، …»: the head of what is told of it.
  const head = subjectName(context, clause.first, mention.first);
  if (head && keyAt(context.tokens, head.last) === THAT && isNamed(context, head.first, head.last)) return head;
  return subjectBefore(context, clauses, { index, mention });
}

/** The subject of a clause before; of a denial or a blame whoever said what stands before it. */
function subjectBefore(
  context: SourceContext,
  clauses: readonly Clause[],
  { index, mention }: { index: number; mention: Stretch },
): Stretch | null {
  const opens = clauses[index]?.first ?? 0;
  const answers = within(context.reporting, mention.first, mention.last).some(
    ({ entry: { value } }) =>
      value.stance === 'denies' || (value.stance === 'alleges' && keyAt(context.tokens, opens) === AND),
  );
  const said = answers ? clauses.findIndex((one) => isSaid(context, one)) : -1;
  for (let i = index - 1; i >= 0; i--) {
    const before = clauses[i] as Clause;
    // «وزارت دفاع گفت نیروها تنها … را زده‌اند و این ادعا را رد کرد»: who said the one denies the other; «ارتش گفت دو سرباز کشته
    // شدند و اسرائیل را مسئول دانست»: who tells of it blames somebody for it.
    if (said >= 0 && said < i && !isSaid(context, before)) continue;
    const name = subjectName(context, before.first, before.verb >= 0 ? before.verb : before.last);
    if (name && isNamed(context, name.first, name.last) && !isOnlyPeople(context, name)) return name;
  }
  return null;
}

/** A clause that closes with a verb of saying. */
const isSaid = ({ reporting }: SourceContext, { first, last, verb, negative }: Clause): boolean =>
  !negative &&
  within(reporting, first, last).some(
    (one) => one.entry.value.stance === 'says' && one.first <= verb && verb < one.last,
  );

/** «این خبر», «شنیدن صدای انفجار را تأیید می‌کند»: what is told of, not who tells. */
const isOwnedThing = ({ tokens }: SourceContext, { first, last }: Stretch): boolean =>
  last === first + 1 && (NOT_SPEAKING.has(keyAt(tokens, first)) || tokens[first]?.word.verb?.form === 'infinitive');

const isNobody = (context: SourceContext, clause: Clause, mention: Stretch): boolean =>
  namesNobody(context.tokens, startOfName(context, afterThat(context, clause, mention), mention.first));

/** «کسی», «هیچ گروهی»; «گروهی از باشندگان» and «گروهی به نام حافظان» are somebody. */
export function namesNobody(tokens: readonly Token[], first: number): boolean {
  if (!NOBODY.has(keyAt(tokens, first))) return false;
  const isOfThem = SOME.has(keyAt(tokens, first)) && keyAt(tokens, first + 1) === FROM;
  // «گروهی کمترشناخته به نام …»
  const isCalled = [1, 2, 3].some((on) =>
    CALLED.some((words) => words.every((word, i) => keyAt(tokens, first + on + i) === word)),
  );
  return !isOfThem && !(isCalled && BODIES.has(keyAt(tokens, first)));
}

/** «ده غیرنظامی کشته شدند»: who is harmed in a clause before says nothing. */
function isOnlyPeople({ actors, speakers }: SourceContext, name: Stretch): boolean {
  const inside = within(actors, name.first, name.last);
  return (
    inside.length > 0 &&
    inside.every((actor) => actor.value?.kind === 'people') &&
    !anyWithin(speakers, name.first, name.last)
  );
}

/** «انفجاری که طالبان مسئولیت آن را …»: the subject stands behind the last «که». */
function afterThat(context: SourceContext, clause: Clause, mention: Stretch): number {
  const { tokens } = context;
  let closed = false;
  for (let at = mention.first - 1; at >= clause.first; at--) {
    if (opensSubject(context, at)) return at + 1;
    // «در نواری که به رسانه‌ها فرستاده، گفته است»: the relative clause has ended.
    closed ||= COMMAS.has(keyAt(tokens, at + 1)) && tokens[at]?.word.verb != null;
    if (keyAt(tokens, at) === THAT && !closed) return at + 1;
  }
  return clause.first;
}

/** «داعش مسئولیت حمله را پذیرفته و طالبان آن را رد کرده‌اند»: behind a participle and «و» another subject stands; an object does not. */
function opensSubject({ tokens, actors, speakers }: SourceContext, at: number): boolean {
  if (keyAt(tokens, at) !== AND || tokens[at - 1]?.word.verb?.form !== 'participle') return false;
  const next = startsAt(actors, at + 1) ?? startsAt(speakers, at + 1);
  return next !== undefined && keyAt(tokens, next.last) !== OBJECT;
}

/** How many words the head of a relative clause may have, and how many clauses may stand between it and its verb. */
const LONGEST_HEAD = 6;
const CLAUSES_BETWEEN = 3;

/** «نجیب‌الله، که پسرش زخمی شده، گفت», «شخصی که خود را سخنگوی طالبان معرفی می‌کند، گفت»: who is described before he speaks. */
function relativeHead(context: SourceContext, clauses: readonly Clause[], index: number): Stretch | null {
  for (let i = index - 1; i >= Math.max(0, index - CLAUSES_BETWEEN); i--) {
    const { first: start, last: end } = clauses[i] as Clause;
    const first = startOfName(context, start, end);
    const that = thatBehind(context.tokens, first, Math.min(end, first + LONGEST_HEAD));
    if (that < 0) continue;
    const last = COMMAS.has(keyAt(context.tokens, that - 1)) ? that - 1 : that;
    // «شخصی که خود را سخنگوی طالبان معرفی کرد»: for whom he speaks is told in the clause.
    const isSomebody = last === first + 1 && SOMEBODY.has(keyAt(context.tokens, first));
    // «قاری شکور، که خود را سخنگوی طالبان می‌خواند»
    if (isSomebody || (OWN.has(keyAt(context.tokens, that + 1)) && isWhoSpeaks(context, { first, last }, true)))
      return { first, last: end };
    return isWhoSpeaks(context, { first, last }, last < that) ? { first, last } : null;
  }
  return null;
}

/** The «که» right behind a row of plain words. */
function thatBehind(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const { word } = tokens[at] as Token;
    if (word.key === THAT) return at > from ? at : -1;
    if (word.verb || word.kind === 'number' || (word.kind === 'mark' && !COMMAS.has(word.key))) return -1;
    // «با بیان این که …»
    if (PREPOSITIONS.has(word.key) || DEMONSTRATIVES.has(word.key)) return -1;
  }
  return -1;
}

/** A name that no list knows, or a word for who speaks or acts; not those who are counted, nor a happening or a place. */
const isWhoSpeaks = (context: SourceContext, { first, last }: Stretch, behindComma: boolean): boolean =>
  last > first &&
  !context.stops.has(first) &&
  !startsAt(context.places, first) &&
  !anyWithin(context.dates, first, last) &&
  (isNamed(context, first, last) || (holdsUnknown(context, { first, last }) && (behindComma || last - first > 1)));

/** A word that no list knows («قاری شکور»). */
function holdsUnknown({ tokens }: SourceContext, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (isUnknown(tokens[at])) return true;
  return false;
}

/** «و «دروغ رسانه‌های بیگانه» خواند»: what something is called in quotation marks right before the verb. */
const isCalled = ({ tokens, actors }: SourceContext, { first }: Stretch, mention: Stretch): boolean =>
  keyAt(tokens, first - 1) === '«' && keyAt(tokens, mention.first - 1) === '»' && !startsAt(actors, first);

/** «… را کار جنگجویان آن گروه خواند»: «آن گروه» within an object is not who calls it so. */
const isPointedAt = (tokens: readonly Token[], { first }: Stretch): boolean =>
  DEMONSTRATIVES.has(keyAt(tokens, first - 1)) && tokens[first - 2]?.word.kind === 'word';

const isOutlet = ({ speakers }: SourceContext, { first, last }: Stretch): boolean =>
  within(speakers, first, last).some(({ entry }) => entry.id === OUTLET);
