// Two place mentions in, whether they can be one location out.
import type { Place } from '../model/place.ts';
import type { PlaceMention } from './find.ts';
import { resolveChain } from './gazetteer.ts';

/** «حمله به صور … منطقهٔ الحوش در شهر صور»: the one is named as where the other lies. */
export function isPartOf({ levels, nameFirst }: PlaceMention, { place: whole }: PlaceMention): boolean {
  const name = levels.findIndex(({ first }) => first === nameFirst);
  return (
    whole !== null &&
    levels.some(({ place }, i) => i > name && place !== null && (place === whole || areNamedAlike(place, whole)))
  );
}

/** Whether two places cannot be one location: other countries, provinces or districts. */
export function apart(a: PlaceMention, b: PlaceMention): boolean {
  if (isPartOf(a, b) || isPartOf(b, a)) return false;
  if (a.country && b.country && a.country !== b.country) return true;
  if (a.admin1 && b.admin1 && a.admin1.id !== b.admin1.id) return true;
  if (a.admin2 && b.admin2 && a.admin2.id !== b.admin2.id) return true;
  if (isOtherQuarter(a, b)) return true;
  if (isSite(a) && isSite(b) && a.place?.id !== b.place?.id) return true;
  return isTown(a) && isTown(b) && a.place?.id !== b.place?.id && a.admin1?.id === b.admin1?.id && !shareName(a, b);
}

/** «در ناحیهٔ هفتم … در ناحیهٔ دوازدهم»: quarters of a city by their numbers. */
const isOtherQuarter = ({ levels: [a] }: PlaceMention, { levels: [b] }: PlaceMention): boolean =>
  a?.quarter !== undefined && b?.quarter !== undefined && a.quarter !== b.quarter;

/** «خان‌آباد», «بندر کنگان»: a town and its district, whose English names may be spelt otherwise (Khan Abad, Bandar-e Kangan). */
const shareName = ({ place: a }: PlaceMention, { place: b }: PlaceMention): boolean =>
  a !== null &&
  b !== null &&
  (a.name === b.name || areNamedAlike(a, b) || (a.kind !== b.kind && consonants(a.name) === consonants(b.name)));

/** «بندر کنگان» and «کنگان», «جزیرهٔ قشم» and «قشم»: names that only a word for what they are tells apart. */
export const areNamedAlike = (a: Place, b: Place): boolean =>
  a.name !== b.name && bareName(a) === bareName(b) && resolveChain(a).admin1 === resolveChain(b).admin1;

const bareName = ({ name }: Place): string => name.replace(/^Bandar(?:-e)? | Island$/, '');

const consonants = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^bandar(-e| e)? /, '')
    .replace(/[^b-df-hj-np-tv-xz]/g, '');

const isTown = (place: PlaceMention): boolean =>
  (place.kind === 'city' || place.kind === 'admin2') && place.place !== null;

/** «اردوگاه العدیری و پایگاه علی السالم»: sites with rows of their own. */
const isSite = (place: PlaceMention): boolean => place.kind === 'facility' && place.place !== null;
