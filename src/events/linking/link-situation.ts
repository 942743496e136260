// A draft and a frame in, small facts about where the frame stands that linking asks for.
import type { Frame } from '../../frames/frame.ts';
import { toEpochDay } from '../../model/plain-date.ts';
import { apart } from '../../places/apart.ts';
import type { PlaceMention } from '../../places/find.ts';
import { type Days, type Draft, daysOverlap, isOneDay } from '../facts.ts';

/** «سخنگوی وزارت روز جمعه تنها دوازده کشته را تأیید کرده بود»: what a voice counted on the day that is told of. */
export const countsAgain = (draft: Draft, { triggers, places, tolls, sources }: Frame, days: Days | null): boolean =>
  days !== null &&
  draft.days !== null &&
  isOneDay(days) &&
  isOneDay(draft.days) &&
  daysOverlap(draft.days, days) &&
  triggers.length + places.length === 0 &&
  tolls.length > 0 &&
  sources.length > 0;

/** In the paragraph of the last sentence of a draft, right behind it. */
export function isBehind(draft: Draft | undefined, frame: Frame): boolean {
  const last = draft?.frames[draft.frames.length - 1];
  return last?.line === frame.line && last.sentence + 1 === frame.sentence;
}

/** «از ۹ تا ۱۲ اکتوبر ۲۶ غیرنظامی کشته شده‌اند», where events of several of these days were told. */
export function isSumOfSeveral(drafts: readonly Draft[], { tolls }: Frame, days: Days | null): boolean {
  if (!days || isOneDay(days) || !tolls.some(({ people }) => people.counted)) return false;
  const told = drafts.flatMap((draft) =>
    draft.days && isOneDay(draft.days) && daysOverlap(draft.days, days) ? toEpochDay(draft.days.start) : [],
  );
  return new Set(told).size > 1;
}

/** What happens behind a sentence that speaks of another place happens there. */
export const isElsewhere = (draft: Draft, frame: Frame, setting: readonly PlaceMention[]): boolean => {
  const scene = draft.places.length > 0 ? draft.places : draft.setting;
  const speaksOfTold = frame.pointsBack && (frame.cues.has('same') || frame.triggers.length === 0);
  // «جنوب — ماینی … در ترینکوت ترکید. رییس زخمی شد»: in a paragraph of another place any count is of that place.
  const isNewLine = frame.tolls.length > 0 && draft.frames.every(({ line }) => line !== frame.line);
  return !speaksOfTold && (tellsMore(frame) || isNewLine) && isAllElsewhere(setting, scene);
};

/** «… . ⏎ اما در سنندج ماجرا شکل دیگری داشت. نیروها …»: what a paragraph tells that sets its place against what was told before. */
export const isSetAgainst = (
  draft: Draft,
  { cues }: Frame,
  scene: Frame | null,
  setting: readonly PlaceMention[],
): boolean =>
  setting.length > 0 &&
  !cues.has('same') &&
  scene?.cues.has('contrast') === true &&
  draft.places.every(({ admin1 }) => admin1 === null) &&
  draft.frames.every(({ line }) => line < scene.line);

/** «در عراق، شهر القائم در انبار»: the places that lie in a province tell a scene apart; a country alone, or a region, does not. */
export function isAllElsewhere(places: readonly PlaceMention[], others: readonly PlaceMention[]): boolean {
  const finer = places.filter(({ admin1 }) => admin1 !== null);
  return finer.length > 0 && others.length > 0 && finer.every((place) => others.every((other) => apart(place, other)));
}

/** A happening told by a verb, or people newly counted. */
const tellsMore = ({ triggers, tolls }: Frame): boolean =>
  triggers.some(({ entry }) => entry.value.force === 'strong') ||
  tolls.some(({ outcome, people, total, part }) => outcome === 'killed' && people.counted && !total && !part);
