// Who did what a clause without a subject of its own tells: its speaker, or the subject of the sentence before.
import { AIRCRAFT, COUNTS_OF_AIRCRAFT, FIRED, LADEN, OBJECT, PREPOSITIONS } from '../../lexicons/function-words.ts';
import { IN } from '../../lexicons/place-words.ts';
import { FIRES, THROWN } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { covering, keyAt, within } from '../reading.ts';
import { isInName } from '../sources/source.ts';
import { droppedSubject } from './dropped.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { somebodyAhead } from './somebody.ts';
import { isLead, SPEAKER_DID, speakerOf } from './speaker.ts';
import { isSubject } from './words.ts';

/** Adds the doer of a verb of harm whose clause names none. */
export function unsaid(view: RoleView): void {
  if (hasSubject(view)) return;
  const somebody = somebodyAhead(view);
  if (somebody) {
    view.add(somebody, 'perpetrator', 'role-somebody');
    return;
  }
  if (!hasNounSubject(view)) view.add(speakerOf(view), 'perpetrator', SPEAKER_DID);
  view.add(droppedSubject(view), 'perpetrator', 'role-dropped');
}

/** Whether another actor of the clause is its subject. */
const hasSubject = ({ context, clause, actors, has }: RoleView): boolean =>
  actors.some(
    (actor) =>
      has(actor) &&
      !isInSource(context, actor) &&
      isSubject(context, clause, actor) &&
      actor.value?.kind !== 'people' &&
      !isTarget(context, actor),
  );

/**
 * «که درون‌های پاکستان بر منزلی بمب انداختند»: the clause opens with a noun that is no object, so the speaker is not its
 * subject.
 */
function hasNounSubject({ context, clause, triggers }: RoleView): boolean {
  const { tokens } = context;
  let at = clause.first;
  while (at < clause.last && (tokens[at]?.word.kind === 'mark' || isLead(context, at))) at++;
  // «دو راکت بر ساختمان ولسوالی زده است»: what is fired is no subject.
  let shot = at;
  while (COUNTS_OF_AIRCRAFT.has(keyAt(tokens, shot))) shot++;
  if (THROWN.has(keyAt(tokens, shot)) && isFired(tokens, clause)) return false;
  const start = at;
  // «وزارت دفاع می‌گوید طیاره‌ها بر تجمع … بم ریختند»: aircraft of nobody else are the speaker's own.
  if (AIRCRAFT.has(keyAt(tokens, at)) && (covering(context.dates, at + 1) || PREPOSITIONS.has(keyAt(tokens, at + 1))))
    return false;
  for (; at < clause.last; at++) {
    const word = tokens[at]?.word;
    if (!word || word.key === OBJECT || word.verb || word.kind === 'mark') return false;
    // «یک موتر پر از مواد انفجاری را»
    if (isInObject(context, at)) return false;
    if (PREPOSITIONS.has(word.key) && !LADEN.has(keyAt(tokens, at - 1))) return at > start;
    if (triggers.some((trigger) => trigger.first === at)) return false;
  }
  return false;
}

/** «(گفت) پایگاهی در اربیل را هدف گرفته است»: where the object stands, «را» behind it. */
const isInObject = ({ tokens, places }: RoleContext, at: number): boolean =>
  IN.has(keyAt(tokens, at)) &&
  [covering(places, at), ...within(places, at + 1, at + 1 + KIND)].some(
    (place) => place !== undefined && keyAt(tokens, place.last) === OBJECT,
  );

/** How far behind «در» a name stands («در شهر اربیل»). */
const KIND = 2;

/** «شلیک کرده است», «زده و تلفات وارد کرده», «انداخت». */
function isFired(tokens: readonly Token[], { first, verb }: Clause): boolean {
  for (let at = first; at <= verb; at++) {
    const { key } = tokens[at]?.word ?? { key: '' };
    if (FIRED.has(key) || (tokens[at]?.word.verb && FIRES.some((stem) => key.startsWith(stem)))) return true;
  }
  return false;
}

const isInSource = (context: RoleContext, actor: ActorMention): boolean =>
  context.sources.some((source) => isInName(source, actor));

/** An object may stand first: «سه عضو گروه … را کشته است». */
const isTarget = (context: RoleContext, actor: ActorMention): boolean =>
  context.counted.some((people) => people.first <= actor.first && actor.first < people.last + 2) ||
  keyAt(context.tokens, actor.last) === OBJECT;
