// The places of a frame by what they are to it: where it happened, a state that acts, or a place of who speaks.
import type { DateMention } from '../../dates/find.ts';
import { SHELTERS } from '../../lexicons/aim-words.ts';
import type { ClauseCue } from '../../lexicons/clauses.ts';
import {
  BEARINGS,
  COMMAS,
  DEMONSTRATIVES,
  FOUND,
  HEARD,
  OBJECT,
  PREPOSITIONS,
  SPOKEN_OBJECT,
  TALKED,
} from '../../lexicons/function-words.ts';
import { IN } from '../../lexicons/place-words.ts';
import { apart } from '../../places/apart.ts';
import type { PlaceMention } from '../../places/find.ts';
import { isCapital } from '../../places/gazetteer.ts';
import { isMarchedTo } from '../../places/marched-to.ts';
import { HEAD } from '../../places/role-reading.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Aftermath } from '../asserted/asides.ts';
import { opensWithDenial } from '../asserted/asserted.ts';
import { type Clause, clauseAt } from '../clauses/clauses.ts';
import { isReference, REFERENCE_PLACE } from '../dates/time-references.ts';
import { covering, endsAt, keyAt, type Stretch } from '../reading.ts';
import { isOfDeedBefore } from './known-for.ts';
import { isBeforeGoal, isSide } from './passed.ts';
import { isReportedFrom } from './reported-from.ts';

export interface FramePlaces {
  readonly places: readonly PlaceMention[];
  /** Places of another happening that a day is counted from («یک روز پیش از حملهٔ سرپل»). */
  readonly references: readonly PlaceMention[];
  /** Countries and capitals that stand for their state. */
  readonly states: readonly PlaceMention[];
  /** Places of offices and speakers, a last resort. */
  readonly sidePlaces: readonly PlaceMention[];
}

/** What a frame knows when its places are told apart. */
export interface PlacedStretch {
  readonly clauses: readonly Clause[];
  readonly dates: readonly DateMention[];
  /** Triggers and tolls of the frame. */
  readonly telling: readonly Stretch[];
  readonly aftermath: Aftermath | null;
  /** Where a rite for the dead is told: it was held elsewhere. */
  readonly rite: Stretch | null;
  /** Whether a place stands in the words that only introduce what is said, or in the name of who says it. */
  readonly isOfSpeaker: (place: Stretch) => boolean;
}

/** Tells the places of a frame apart. */
export function framePlaces(
  tokens: readonly Token[],
  { clauses, dates, telling, aftermath, rite, isOfSpeaker }: PlacedStretch,
  named: readonly PlaceMention[],
): FramePlaces {
  const places: PlaceMention[] = [];
  const references: PlaceMention[] = [];
  const states: PlaceMention[] = [];
  const sidePlaces: PlaceMention[] = [];
  const marchesTo = ({ last }: Stretch) => isMarchedTo(tokens, last, (at) => covering(named, at) !== undefined);
  for (const place of named) {
    if (isOfReference(tokens, dates, place)) {
      references.push(place);
      continue;
    }
    if (isElsewhere({ aftermath, rite }, place)) continue;
    if (aftermath?.aims.includes(place)) {
      places.push(place);
      continue;
    }
    const isOfIts =
      place.role === 'location' &&
      isOfSpeaker(place) &&
      !setsScene(tokens, clauses, place, named) &&
      !isOfNoun(tokens, telling, place);
    const isAim = isObject(tokens, place) && !isOfHappening(tokens, { dates, telling }, place);
    if (
      place.role === 'location' &&
      !isOfIts &&
      !isAim &&
      !isInName(tokens, place) &&
      !isOfDeedBefore(tokens, clauses, telling, { place, named }) &&
      (!isTransfer(tokens, { clauses, telling }, place) || marchesTo(place)) &&
      !isTalk(tokens, clauses, telling, place)
    )
      places.push(place);
    if (place.role === 'state' || isAim) states.push(place);
    if (isOfIts || isSide(place)) sidePlaces.push(place);
  }
  return { places: places.filter((place) => !isWritten(place, places)), references, states, sidePlaces };
}

/** Where only something else was: what followed, or the rite for the dead. */
const isElsewhere = ({ aftermath, rite }: Pick<PlacedStretch, 'aftermath' | 'rite'>, { first }: Stretch): boolean =>
  (aftermath !== null && first >= aftermath.first) || (rite !== null && first >= rite.first && first < rite.last);

/** «کابل: در ولسوالی چمتال …»: where the news was written, and no place of what it tells. */
const isWritten = (place: PlaceMention, places: readonly PlaceMention[]): boolean =>
  place.rule === HEAD && places.some((other) => other.rule !== HEAD && apart(place, other));

/** «ده دقیقه پس از حملهٔ سرپل»; «ده دقیقه پس از فرود هواپیما، بندر حدیده را بمباران کردند»: behind a comma the deed itself is told. */
const isOfReference = (tokens: readonly Token[], dates: readonly DateMention[], place: Stretch): boolean =>
  isReference(dates, place, REFERENCE_PLACE) && !isSetApart(tokens, dates, place);

const isSetApart = (tokens: readonly Token[], dates: readonly DateMention[], { first }: Stretch): boolean => {
  const counted = dates.findLast(({ last }) => last <= first)?.last ?? first;
  return tokens.slice(counted, first).some(({ word }) => COMMAS.has(word.key));
};

/** «صداوسیما با تأیید دو انفجار در بندرعباس: …»: right behind what happened, whoever speaks. */
const isOfNoun = (tokens: readonly Token[], telling: readonly Stretch[], { first }: Stretch): boolean =>
  IN.has(keyAt(tokens, first - 1)) && telling.some(({ last }) => last === first - 1);

/** «در نیمروز، منابع می‌گویند …»: set apart at the head of what is told, and no capital, where speakers sit. */
const setsScene = (
  tokens: readonly Token[],
  clauses: readonly Clause[],
  place: PlaceMention,
  named: readonly PlaceMention[],
): boolean =>
  (isReportedFrom(tokens, place) ||
    (keyAt(tokens, place.last) === '،' &&
      place.first - 1 === clauses[0]?.first &&
      IN.has(keyAt(tokens, place.first - 1)) &&
      !(place.place !== null && isCapital(place.place)))) &&
  named.every((other) => other === place || other.role !== 'location' || other.admin1?.id === place.admin1?.id);

export const hasCue = (clause: Clause | undefined, value: ClauseCue): boolean =>
  clause?.cues.some((cue) => cue.entry.value === value) ?? false;

/**
 * «زخمیان به شفاخانهٔ … منتقل شدند», but not «در ولسوالی شکردره جسد یک زن پیدا شد», «بر موتری در نرخ که سلاح انتقال
 * می‌داد», «در بانه او را بازداشت کرده و به مکان نامعلومی منتقل کردند».
 */
function isTransfer(
  tokens: readonly Token[],
  { clauses, telling }: Pick<PlacedStretch, 'clauses' | 'telling'>,
  place: Stretch,
): boolean {
  const clause = clauseAt(clauses, place.first);
  const cue = clause?.cues.find(({ entry }) => entry.value === 'transfer');
  return (
    cue !== undefined &&
    !IN.has(keyAt(tokens, place.first - 1)) &&
    !isBeforeGoal(tokens, { place, telling, cue: cue.first }) &&
    !telling.some(({ first, last }) => first >= place.last && last < cue.first && tokens[last - 1]?.word.verb) &&
    !tokens.slice(clause?.first, clause?.last).some(({ word }) => FOUND.has(word.key))
  );
}

/** «یکی از بازماندگان که در زرنج با ما صحبت کرد»: where somebody spoke. */
function isTalk(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  telling: readonly Stretch[],
  place: Stretch,
): boolean {
  const clause = clauseAt(clauses, place.first);
  if (!clause || telling.some(({ first }) => first >= clause.first && first < clause.last)) return false;
  return tokens.slice(place.last, clause.last).some(({ word }) => TALKED.has(word.key));
}

/** «سوران امینی» in quotation marks is a person. */
const isInName = (tokens: readonly Token[], place: PlaceMention): boolean =>
  keyAt(tokens, place.first - 1) === '«' && keyAt(tokens, place.nameLast) !== '»';

/** «اسلام‌آباد را مسئول دانست»: a capital or country as an object is a government; a district is taken or shelled, and so
 * are the parts of a capital («حومهٔ جنوبی بیروت را هدف گرفتند»). */
const isObject = (tokens: readonly Token[], place: PlaceMention): boolean =>
  isObjectMark(keyAt(tokens, place.last)) &&
  !place.locative &&
  !isPartOf(tokens, place) &&
  (place.kind === 'country' || (place.place !== null && isCapital(place.place) && place.first === place.nameFirst));

/** «مسئولیت انفجار دیروز کابل را پذیرفت»: the object is what happened there; «پس از حملهٔ دیروز، کابل را …» counts from it. */
function isOfHappening(
  tokens: readonly Token[],
  { dates, telling }: Pick<PlacedStretch, 'dates' | 'telling'>,
  { first }: Stretch,
): boolean {
  const noun = endsAt(dates, first)?.first ?? first;
  return telling.some(
    (one) => one.last === noun && !tokens[noun - 1]?.word.verb && !PREPOSITIONS.has(keyAt(tokens, one.first - 1)),
  );
}

/** «را», spoken «رو». */
const isObjectMark = (key: string): boolean => key === OBJECT || key === SPOKEN_OBJECT;

/** «حومهٔ جنوبی بیروت», «بخش‌های شرقی کابل», «بر یک مسجد کابل». */
const isPartOf = (tokens: readonly Token[], place: PlaceMention): boolean =>
  BEARINGS.has(keyAt(tokens, place.first - 1)) || SHELTERS.has(keyAt(tokens, place.first - 1));

/** «اخبار مربوط به انفجار در کیش صحت نداشته و …»: where nothing happened. */
export function isDenied(clauses: readonly Clause[], place: Stretch): boolean {
  const clause = clauseAt(clauses, place.first);
  if (!clause) return false;
  return (
    (clauses.length > 1 && opensWithDenial(clause)) ||
    clause.cues.some(({ entry, first }) => entry.value === 'false-report' && first >= place.last)
  );
}

/** «صدای این انفجارها در … نیز شنیده شد»: where it was heard is not where it was. */
export const isHeardAgain = (
  tokens: readonly Token[],
  clauses: readonly Clause[],
  triggers: readonly Stretch[],
): boolean =>
  triggers.some(({ first }) => !keyAt(tokens, first).startsWith(HEARD)) &&
  triggers.every(({ first }) => {
    if (keyAt(tokens, first).startsWith(HEARD)) return true;
    const clause = clauseAt(clauses, first);
    if (!clause || !DEMONSTRATIVES.has(keyAt(tokens, first - 1))) return false;
    return [clause.verb - 1, clause.verb].some((at) => keyAt(tokens, at).startsWith(HEARD));
  });
