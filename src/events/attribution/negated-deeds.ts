// «طالبان می‌گویند هیچ ملکی را هدف قرار نداده‌اند», «والی گفت شهر سقوط نکرده»: a deed of the kind told, which a source says
// never was, and harm to civilians that it says nobody came to.
import type { Clause } from '../../frames/clauses/clauses.ts';
import type { Frame } from '../../frames/frame.ts';
import { keyAt, within } from '../../frames/reading.ts';
import { HEADING, type Source } from '../../frames/sources/source.ts';
import { isCivilian } from '../../lexicons/actors/kinds.ts';
import { NOT_BE } from '../../lexicons/function-words.ts';
import { NO_ONE } from '../../lexicons/role-words.ts';
import { TAKEN_IN } from '../../lexicons/stance-words.ts';
import { HARM } from '../../lexicons/toll-words.ts';
import type { EventActor } from '../../model/event.ts';
import type { Happening } from '../../model/trigger.ts';
import type { Token } from '../../tokenize/token.ts';

/** What is told of an event, against which a denial is read. */
export interface Matter {
  readonly happenings: ReadonlySet<Happening>;
  /** Civilians are said to have been struck. */
  readonly ofCivilians: boolean;
}

export const matterOf = (frames: readonly Frame[], actors: readonly EventActor[]): Matter => ({
  happenings: new Set(
    frames.flatMap(({ triggers, tolls }) => [
      ...triggers.map(({ entry }) => entry.value.happening),
      // «پنج تن را کشتند» is told by its toll.
      ...tolls.flatMap(({ outcome }) => (outcome === 'killed' || outcome === 'injured' ? (['killing'] as const) : [])),
    ]),
  ),
  ofCivilians:
    actors.some(({ role, category }) => role === 'target' && category === 'civilians') ||
    frames.some(({ tolls }) => tolls.some(({ categories }) => categories.includes('civilians'))),
});

/** Whether a statement says that what is told did not happen. */
export const negates = (
  tokens: readonly Token[],
  { frame, source, matter }: { readonly frame: Frame; readonly source: Source; readonly matter: Matter },
): boolean =>
  frame.clauses.some(
    (clause) =>
      isDenying(clause, source) &&
      // «کسی مسئولیت این حمله را نپذیرفته است»: it was, whoever did it.
      !clause.cues.some(({ entry }) => entry.value === 'nobody') &&
      // «وزارت دفاع پاکستان: … مجاهد گفت: ما هیچ حمله‌ای انجام نداده‌ایم»: the words of whoever speaks last before them.
      (frame.sources.findLast(({ at }) => at < clause.verb) ?? source).first === source.first &&
      (isOfSuchDeed(tokens, frame, { clause, matter }) ||
        (matter.ofCivilians && sparesCivilians(tokens, frame, clause))),
  );

/** A clause of what is said, with a negated verb. */
const isDenying = ({ first, last, verb, negative, presuming, mood }: Clause, { at, scope, rule }: Source): boolean =>
  negative &&
  !presuming &&
  mood === 'asserted' &&
  verb >= 0 &&
  // «فرماندهی پولیس: راکتی نخورده است»
  ((rule === HEADING && at >= first && at < verb) ||
    (first >= scope.first && first < scope.last && !(at >= first && at < last)));

/** The negated verb is of the kind that is told. */
const isOfSuchDeed = (
  tokens: readonly Token[],
  { unreal }: Frame,
  { clause: { first, last, verb }, matter: { happenings } }: { readonly clause: Clause; readonly matter: Matter },
): boolean =>
  within(unreal, first, last).some(
    (trigger) =>
      (trigger.last >= verb || (verb - trigger.last <= 1 && !NOT_BE.has(keyAt(tokens, verb)))) &&
      (happenings.has(trigger.entry.value.happening) ||
        (VIOLENT.has(trigger.entry.value.happening) && [...happenings].some((one) => VIOLENT.has(one)))),
  );

const VIOLENT: ReadonlySet<Happening> = new Set<Happening>([
  'attack',
  'killing',
  'shooting',
  'airstrike',
  'shelling',
  'suicide',
]);

/** «کسی کشته نشده است», «به هیچ‌کس آسیب نرسیده»: said of a deed that is told to have cost lives. */
export const sparesAll = (
  tokens: readonly Token[],
  { frame, source }: { readonly frame: Frame; readonly source: Source },
): boolean =>
  frame.clauses.some((clause) => {
    if (!isDenying(clause, source)) return false;
    let nobody = false;
    for (let at = clause.first; at <= clause.verb; at++) {
      nobody ||= NO_ONE.has(keyAt(tokens, at));
      if (nobody && (HARM.has(keyAt(tokens, at)) || TAKEN_IN.has(keyAt(tokens, at)))) return true;
    }
    return false;
  });

/** «به افراد ملکی آسیبی نرسیده است», «هیچ غیرنظامی کشته نشده». */
function sparesCivilians(tokens: readonly Token[], frame: Frame, { first, last, verb }: Clause): boolean {
  if (!within(frame.actors, first, last).some(({ id }) => isCivilian(id))) return false;
  for (let at = first; at <= verb; at++) if (HARM.has(keyAt(tokens, at))) return true;
  return false;
}
