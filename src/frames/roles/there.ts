// The attacked by where they were when it came: «پاسگاهی که سربازان در آن مستقر بودند», «پولیس در این پوسته جابه‌جا بود», «در لحظهٔ
// حمله سربازان در حال عبور بودند», «سربازان سرنشینان این موتر بودند».
import { isAttacker } from '../../lexicons/actors/kinds.ts';
import { AREAS, MOMENTS, PASSENGERS, SHELTERS, STAYING, TAKING_ALONG, THERE } from '../../lexicons/aim-words.ts';
import {
  BEEN,
  DEEDS,
  DEMONSTRATIVES,
  IN,
  OBJECT,
  PREPOSITIONS,
  PRESENCE,
  PRESENT_BE,
  THAT,
  VEHICLES,
} from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { anyWithin, keyAt, startsAt, within } from '../reading.ts';
import { sentenceStart } from './aims.ts';
import { isCopula } from './claims.ts';
import { STRIKES } from './nouns.ts';
import type { ActorMention, RoleContext, RoleView } from './roles.ts';
import { happens, isOblique, isSourceName, joinedTo } from './words.ts';

/** The rule of «پاسگاهی که سربازان در آن مستقر بودند». */
const THERE_WHEN = 'role-there';

/** Who is told to have been where it struck. */
export function there(view: RoleView): void {
  const { context, clause, actors, add } = view;
  if (clause.negative || clause.verb < 0 || actors.length === 0) return;
  const one = carried(view) ?? (wasSo(context.tokens, clause) ? (staying(view) ?? atTheMoment(view)) : undefined);
  if (one && mayBeStruck(one) && !isSourceName(context, one))
    for (const each of joinedTo(context.tokens, actors, one)) if (mayBeStruck(each)) add(each, 'target', THERE_WHEN);
}

/** «غیرنظامیان», «زنان و کودکان» say what kind of people were there, not who was attacked. */
const mayBeStruck = ({ id, value }: ActorMention): boolean =>
  !isAttacker(id) &&
  (value?.kind === 'force' || value?.kind === 'people') &&
  id !== 'CIVILIANS' &&
  id !== 'CIVILIANS-WOMEN-CHILDREN';

/** «مستقر بودند», «پناه گرفته بودند», «به سر می‌بردند», «مستقر بوده‌اند». */
const wasSo = (tokens: readonly Token[], { verb, pluperfect }: RoleView['clause']): boolean =>
  pluperfect ||
  PRESENT_BE.has(keyAt(tokens, verb)) ||
  tokens[verb]?.word.verb?.form === 'imperfect' ||
  BEEN.some((stem) => keyAt(tokens, verb).startsWith(stem));

/** «(جایی) که X در آن مستقر بودند», «X در این پوسته مستقر بودند». */
function staying(view: RoleView): ActorMention | undefined {
  const { context, clause, actors } = view;
  const { tokens } = context;
  for (let at = clause.first; at < clause.verb; at++) {
    const inIt = isInIt(tokens, at);
    if (!inIt && !isInThis(tokens, at)) continue;
    if (!isStay(tokens, { first: at, last: clause.verb })) continue;
    if (inIt && !isOfStruckThing(view, at)) return undefined;
    return actors.find(
      ({ first, last }) =>
        !isOblique(tokens, first) &&
        last <= clause.verb &&
        ((last <= at && last >= at - AHEAD) || (first > at && first <= at + SUBJECT)),
    );
  }
  return undefined;
}

const SUBJECT = 4;
/** How many words may stand between who was there and where: «دیروز هنگام شام». */
const AHEAD = 6;

/** «در آن», «در آنجا», «آنجا». */
const isInIt = (tokens: readonly Token[], at: number): boolean =>
  THERE.has(keyAt(tokens, at)) &&
  (keyAt(tokens, at - 1) === IN || !DEMONSTRATIVES.has(keyAt(tokens, at))) &&
  !SHELTERS.has(keyAt(tokens, at + 1));

/** «در این پوسته», «در همان ساختمان». */
const isInThis = (tokens: readonly Token[], at: number): boolean =>
  SHELTERS.has(keyAt(tokens, at)) && DEMONSTRATIVES.has(keyAt(tokens, at - 1)) && keyAt(tokens, at - 2) === IN;

function isStay(tokens: readonly Token[], { first, last }: { readonly first: number; readonly last: number }): boolean {
  for (let at = first + 1; at <= last; at++)
    if (STAYING.has(keyAt(tokens, at)) || PRESENCE.has(keyAt(tokens, at))) return true;
  // «خانه‌ای که شورشیان در آن بودند»
  return last === first + 1;
}

/** Behind «که», in a sentence that tells of a strike; «ساحه‌ای که … در آن حضور داشتند» is a whole region. */
function isOfStruckThing({ context, clause }: RoleView, at: number): boolean {
  const { tokens } = context;
  const start = sentenceStart(context, clause);
  const end = context.clauses.findLast(({ sentence }) => sentence === clause.sentence)?.last ?? clause.last;
  let that = at;
  while (that >= clause.first && keyAt(tokens, that) !== THAT) that--;
  if (that < clause.first) return false;
  for (let back = that - 1; back >= that - AREA_REACH; back--) if (AREAS.has(keyAt(tokens, back))) return false;
  return happens(within(context.triggers, start, end), ...STRIKES) || anyWithin(context.weapons, start, end);
}

const AREA_REACH = 4;

/** «در لحظهٔ حمله X در حال عبور بودند», «X هنگام اصابت گلوله‌ها سرگرم نان خوردن بودند». */
function atTheMoment({ context, clause, actors }: RoleView): ActorMention | undefined {
  const { tokens } = context;
  for (let at = clause.first; at < clause.verb - 1; at++) {
    if (!MOMENTS.has(keyAt(tokens, at)) || !isDeed(context, at + 1)) continue;
    if (!isStay(tokens, { first: at, last: clause.verb })) return undefined;
    const before = actors.findLast(({ last }) => last === at || (last === at - 1 && keyAt(tokens, at - 1) === IN));
    return before ?? actors.findLast((one) => one.first > at + 1 && one.last < clause.verb && doesNext(tokens, one));
  }
  return undefined;
}

/** «هنگام حملهٔ طالبان همه خواب بودند»: what X did stands right behind it. */
const doesNext = (tokens: readonly Token[], { first, last }: ActorMention): boolean =>
  !isOblique(tokens, first) &&
  (PREPOSITIONS.has(keyAt(tokens, last)) || PRESENCE.has(keyAt(tokens, last)) || STAYING.has(keyAt(tokens, last)));

const isDeed = ({ tokens, triggers }: RoleContext, at: number): boolean =>
  DEEDS.has(keyAt(tokens, at)) || MOMENTS.has(keyAt(tokens, at)) || startsAt(triggers, at) !== undefined;

/** «X سرنشینان این موتر بودند», «سرنشینان این خودرو X بودند», «موتری که X را انتقال می‌داد». */
function carried({ context, clause, actors }: RoleView): ActorMention | undefined {
  const { tokens } = context;
  for (let at = clause.first; at < clause.verb; at++) {
    if (PASSENGERS.has(keyAt(tokens, at)) && isCopula(keyAt(tokens, clause.verb)) && !isOblique(tokens, at))
      return actors.findLast(
        ({ first, last }) => (last === at || (first > at && last === clause.verb)) && !isOblique(tokens, first),
      );
    if (TAKING_ALONG.has(keyAt(tokens, at)) && keyAt(tokens, at - 1) === OBJECT && isOfVehicle(context, clause))
      return actors.find(({ last }) => last === at - 1);
  }
  return undefined;
}

/** A vehicle before «که», in the clause or in the one before it. */
function isOfVehicle(context: RoleContext, clause: RoleView['clause']): boolean {
  const start = sentenceStart(context, clause);
  for (let at = clause.verb; at >= start; at--) if (VEHICLES.has(keyAt(context.tokens, at))) return true;
  return false;
}
