// Place mentions in, those of one list placed together out.
import type { PlaceMention } from './place-mention.ts';

/** «در ساحات خُج، تغانک و باغ‌درهٔ اندراب»: a name of no table lies in the province of those that it is listed with. */
export function shareProvinces(found: readonly PlaceMention[]): PlaceMention[] {
  const known = new Map<number, PlaceMention | null>();
  for (const place of found) {
    if (place.place === null || place.admin1 === null) continue;
    const other = known.get(place.list);
    known.set(place.list, other === undefined || other?.admin1 === place.admin1 ? place : null);
  }
  return found.map((place) => {
    const beside = place.place === null && place.admin2 === null ? known.get(place.list) : undefined;
    return beside ? { ...place, country: beside.country, admin1: beside.admin1 } : place;
  });
}
