// A draft and a frame in, how well what they count goes together out.
import type { Frame } from '../../frames/frame.ts';
import type { Toll } from '../../frames/tolls/toll.ts';
import type { Draft } from '../facts.ts';

/** How well the people that a frame counts go with those of a draft. */
export function fitTolls(draft: Draft, frame: Frame): number {
  let score = 0;
  for (const toll of frame.tolls) {
    if (toll.part || toll.mild || isInSum(draft, frame, toll)) continue;
    const same = draft.tolls.filter((other) => other.outcome === toll.outcome && !other.part);
    if (same.some((other) => other.people.min === toll.people.min && other.people.max === toll.people.max))
      score += toll.people.min > 1 ? 2 : 0.5;
    else if (same.some((other) => isVaguer(other, toll))) score += 0.5;
    else if (same.length > 0 && !toll.total && !isMore(frame, toll, same) && !isDetail(frame, toll, same))
      score -= opposed(same, toll) ? 2.5 : 1;
  }
  // «اما مدیر ولسوالی از مرگ ۱۲ سرباز خبر داد»: what another voice counts, and nothing of another place or day.
  const isRival =
    frame.sources.length > 0 && frame.places.length === 0 && frame.dates.length === 0 && frame.triggers.length === 0;
  return Math.max(isRival ? -1 : -3, Math.min(3, score));
}

/** «سه سرباز نیز کشته شدند»: more of those counted, unless they are of another side and place («سه غیرنظامی هم در شلیک هاوان در …»). */
const isMore = ({ places, triggers }: Frame, toll: Toll, same: readonly Toll[]): boolean =>
  toll.also === true && !(places.length > 0 && triggers.length > 0 && opposed(same, toll));

/** «چند کشته و ده‌ها زخمی در حملات» and then «پنج کشته و هشتاد زخمی». */
const isVaguer = (other: Toll, { people }: Toll): boolean =>
  other.people.vague && !people.vague && people.counted && people.min >= other.people.min;

/** «مهاجم دروازه‌بان را با تفنگچه زد»: one person whom nobody counts is a detail of what has been told. */
const isDetail = (frame: Frame, toll: Toll, same: readonly Toll[]): boolean =>
  !toll.people.counted && frame.places.length + frame.dates.length === 0 && !opposed(same, toll);

/** «ده فرد ملکی … پنج کودک، چهار زن و یک مرد»: one of those that a frame counts one by one and another together. */
function isInSum(draft: Draft, frame: Frame, { outcome }: Toll): boolean {
  const here = countsOf(frame, outcome);
  return draft.frames.some((other) => {
    const there = countsOf(other, outcome);
    return here.length + there.length > 2 && here.length > 0 && sumOf(here) > FEW && sumOf(here) === sumOf(there);
  });
}

/** Small numbers add up by chance. */
const FEW = 4;

const countsOf = ({ tolls }: Frame, outcome: Toll['outcome']): number[] =>
  tolls.filter((toll) => toll.outcome === outcome && !toll.part).map(({ people }) => people.min);

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const ARMED: ReadonlySet<string> = new Set(['military', 'police', 'militants']);
/** Fighters killed here, civilians there. */
const opposed = (tolls: readonly Toll[], toll: Toll): boolean =>
  toll.categories.length > 0 &&
  tolls.every(
    (other) =>
      other.categories.length > 0 &&
      other.categories.every((category) => ARMED.has(category) !== toll.categories.some((mine) => ARMED.has(mine))),
  );

/** «سه حمله‌آور در مزار کشته شدند» far behind a blast of that day: another kind of happening with other dead, in a paragraph of
 * its own, is another event. */
export function fitNewKind(draft: Draft, frame: Frame): number {
  const isNew =
    frame.places.length === 0 &&
    frame.triggers.length > 0 &&
    draft.happenings.size > 0 &&
    !frame.cues.has('same') &&
    frame.triggers.every(
      ({ entry: { value } }) => value.force === 'strong' && !draft.happenings.has(value.happening),
    ) &&
    !draft.frames.some(({ heading, line }) => heading || line === frame.line);
  return isNew && frame.tolls.some((toll) => isCountedAnew(draft, toll)) ? NEW_KIND : 0;
}

const NEW_KIND = -2;

/** A count of people where the draft only has other counts of them. */
function isCountedAnew({ tolls }: Draft, { outcome, people, part, total }: Toll): boolean {
  const same = tolls.filter((other) => other.outcome === outcome && !other.part);
  return people.counted && !part && !total && same.length > 0 && same.every((other) => other.people.min !== people.min);
}
