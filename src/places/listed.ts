// Place mentions in, those of one list placed together out.
import type { PlaceMention } from './place-mention.ts';

/**
 * «در ساحات خُج، تغانک و باغ‌درهٔ اندراب», «شهرهای شرقیه، کوثریه و زوتر در جنوب لبنان»: a name of no table lies in the
 * province, or at least the country, of those that it is listed with.
 */
export function shareProvinces(found: readonly PlaceMention[]): PlaceMention[] {
  const provinces = commonOf(found, ({ place, admin1 }) => (place === null ? null : admin1));
  const countries = commonOf(found, ({ country }) => country);
  return found.map((mention) => {
    if (mention.place !== null || mention.admin2 !== null) return mention;
    const beside = provinces.get(mention.list);
    if (beside) return { ...mention, country: beside.country, admin1: beside.admin1 };
    const { country } = countries.get(mention.list) ?? mention;
    return mention.country === null && country !== null ? { ...mention, country } : mention;
  });
}

/** By list, a member with what all that have it share; null where they differ. */
function commonOf(
  found: readonly PlaceMention[],
  of: (mention: PlaceMention) => unknown,
): Map<number, PlaceMention | null> {
  const common = new Map<number, PlaceMention | null>();
  for (const mention of found) {
    const shared = of(mention);
    if (shared === null) continue;
    const other = common.get(mention.list);
    common.set(mention.list, other === undefined || (other && of(other) === shared) ? mention : null);
  }
  return common;
}
