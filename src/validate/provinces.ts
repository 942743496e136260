// When two English names mean the same province: gazetteers transliterate differently, and scoring must not care.

/** Spellings of one province, and units that sources put for one another. */
const SAME: readonly (readonly [string, ...string[]])[] = [
  ['nangarhar', 'ningarhar'],
  ['kandahar', 'qandahar'],
  ['sarepol', 'sarepul', 'saripul', 'sarpol', 'sarpul'],
  ['maidanwardak', 'wardak', 'maydanwardak', 'vardak', 'wardag'],
  ['daykundi', 'daikundi', 'dykundi'],
  ['uruzgan', 'oruzgan', 'urozgan'],
  ['paktia', 'paktya'],
  ['jawzjan', 'jowzjan'],
  ['kunduz', 'kondoz', 'qunduz'],
  ['ghor', 'ghowr'],
  ['nuristan', 'nurestan'],
  ['sistanandbaluchestan', 'sistanbaluchestan', 'sistanandbalochistan', 'sistanvabaluchestan', 'sistanandbaluchistan'],
  ['khyberpakhtunkhwa', 'kpk', 'kp', 'northwestfrontier', 'nwfp'],
  ['balochistan', 'baluchistan'],
  ['westazerbaijan', 'westazarbaijan', 'azarbaijanegharbi', 'westernazerbaijan'],
  ['eastazerbaijan', 'eastazarbaijan'],
  ['kurdistan', 'kordestan'],
  ['south', 'southlebanon', 'southern', 'southernlebanon', 'aljanub'],
  ['nabatieh', 'nabatiye', 'nabatiyeh', 'elnabatieh'],
  ['bekaa', 'beqaa', 'biqa'],
  ['sanaa', 'amanatalasimah'],
  ['gaza', 'gazastrip', 'gazacity'],
  ['erbil', 'arbil'],
  ['sulaymaniyah', 'sulaimaniyah', 'sulaymaniyya', 'sulaimani'],
  ['nineveh', 'ninawa', 'niniveh'],
  ['saladin', 'salahaddin', 'salahuddin', 'salahaldin'],
  ['anbar', 'alanbar'],
  ['basra', 'albasrah', 'basrah'],
  ['tehran', 'teheran'],
  ['isfahan', 'esfahan'],
  ['khuzestan', 'khouzestan', 'khuzistan'],
  ['markazi', 'central'],
  ['islamabad', 'islamabadcapitalterritory'],
];
const CANONICAL: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((names) => names.map((name): [string, string] => [name, names[0]])),
);
const UNIT_WORDS = /\b(province|governorate|district|region|ostan|state|wilayat)\b/g;
/** Below this length one letter makes another province. */
const FUZZY_LENGTH = 7;

/** `AF|khost` for a province, `AF|` for a country alone. */
export const provinceKey = (country: string, admin1: string | null | undefined): string =>
  `${country}|${admin1 ? canonical(admin1) : ''}`;

function canonical(name: string): string {
  const key = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(UNIT_WORDS, '')
    .replace(/[^a-z]/g, '');
  return CANONICAL.get(key) ?? key;
}

/** Whether two keys of `provinceKey` mean the same province, one slip of the pen in a long name allowed. */
export function sameProvince(a: string, b: string): boolean {
  const [countryA = '', nameA = ''] = a.split('|');
  const [countryB = '', nameB = ''] = b.split('|');
  if (countryA !== countryB) return false;
  if (nameA === nameB) return true;
  return Math.min(nameA.length, nameB.length) >= FUZZY_LENGTH && editDistance(nameA, nameB) <= 1;
}

/** Levenshtein distance. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
