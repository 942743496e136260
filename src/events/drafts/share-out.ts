// One draft in, one or several out: «حملات در خوست و ننگرهار … در خوست دو کودک کشته شدند … در ننگرهار چهار تن زخمی
// شدند» opens with what the events share and goes on with each.
import type { Frame } from '../../frames/frame.ts';
import type { PlaceMention } from '../../places/find.ts';
import { type Draft, daysOverlap, draftOf } from '../facts.ts';
import { PLAIN } from '../label/evidence-parts.ts';

/** Splits a draft that names several provinces together and then tells of each by itself. */
export function shareOut(draft: Draft): Draft[] {
  const shared: Frame[] = [];
  const byProvince = new Map<string, Frame[]>();
  let current: Frame[] | null = null;
  for (const frame of draft.frames) {
    const province = provinceToldOf(frame);
    if (province) {
      current = byProvince.get(province) ?? [];
      byProvince.set(province, [...current, frame]);
      current = byProvince.get(province) as Frame[];
    } else if (
      current &&
      frame.places.length === 0 &&
      frame.dates.length === 0 &&
      !frame.cues.has('both') &&
      frame.sources.length === 0
    )
      current.push(frame);
    else {
      shared.push(frame);
      current = null;
    }
  }
  if (byProvince.size < 2 || !shared.some((frame) => provincesOf(frame.places).size > 1)) return [draft];
  return [...byProvince].map(([province, frames]) =>
    draftOf([...shared.map((frame) => sharedBy(frame, province)), ...frames], draft.days),
  );
}

/** The one province of a frame that counts victims of its own. */
function provinceToldOf(frame: Frame): string | null {
  const provinces = provincesOf(frame.places);
  const counts = frame.tolls.some((toll) => !toll.part && !toll.total);
  return counts && !frame.heading && provinces.size === 1 ? ([...provinces][0] ?? null) : null;
}

/** What a frame about several provinces says of one: all but the other places and the toll of all. */
const sharedBy = (frame: Frame, province: string): Frame => ({
  ...frame,
  places: frame.places.filter((place) => place.admin1?.id === province),
  tolls: [],
});

/**
 * «طیاره‌ها خانه‌ها را در ننگرهار و پکتیکا بمباران کردند. در خوگیانی ننگرهار … در وازه‌خوای پکتیکا …»: where each province of a
 * lead is told of by itself, what the lead says is said of each.
 */
export function shareLead(drafts: readonly Draft[]): readonly Draft[] {
  const [lead, ...others] = drafts;
  if (lead?.happenings.size !== 1 || others.length < 2) return drafts;
  const provinces = provincesOf(lead.places);
  if (provinces.size < 2) return drafts;
  const parts = others.filter((other) => isPartOf(lead, provinces, other));
  const told = new Set(parts.flatMap(({ places }) => [...provincesOf(places)]));
  if (told.size < provinces.size) return drafts;
  return others.map((draft) => {
    const [province] = provincesOf(draft.places);
    if (!province || !parts.includes(draft)) return draft;
    return draftOf(
      [...lead.frames.map((frame) => sharedBy(frame, province)), ...draft.frames],
      draft.days ?? lead.days,
    );
  });
}

/** Of one of the provinces, with no day or kind of its own. */
function isPartOf(lead: Draft, provinces: ReadonlySet<string>, { frames, places, happenings, days }: Draft): boolean {
  const own = [...provincesOf(places)];
  const [first] = frames;
  return (
    own.length === 1 &&
    provinces.has(own[0] as string) &&
    first !== undefined &&
    first.dates.length === 0 &&
    !first.cues.has('another') &&
    first.tolls.length > 0 &&
    [...happenings].every((happening) => PLAIN.has(happening) || lead.happenings.has(happening)) &&
    (days === null || lead.days === null || daysOverlap(days, lead.days))
  );
}

const provincesOf = (places: readonly PlaceMention[]): Set<string> =>
  new Set(places.flatMap((place) => place.admin1?.id ?? []));
