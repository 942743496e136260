// «این ولایت», «همین ولسوالی», «این کشور»: the place told before that they point to.
import type { PlaceKind } from '../model/place.ts';
import { countryRow } from './gazetteer.ts';
import type { PlaceLevel, PlaceMention } from './place-mention.ts';

/** Finds the nearest earlier place of a kind; the level carries the tokens of its name. */
export function findAntecedent(told: readonly PlaceMention[], kind: PlaceKind): PlaceLevel | null {
  for (let i = told.length - 1; i >= 0; i--) {
    const level = levelOf(told[i] as PlaceMention, kind);
    if (level) return level;
  }
  return kind === 'country' ? lastCountry(told) : null;
}

function levelOf(mention: PlaceMention, kind: PlaceKind): PlaceLevel | null {
  const exact = mention.levels.find((level) => level.kind === kind);
  if (exact) return exact;
  const named = { first: mention.nameFirst, last: mention.nameLast };
  if (kind === 'admin1' && mention.admin1) return { ...named, place: mention.admin1, kind };
  if (kind === 'admin2' && mention.admin2 && mention.kind !== 'country')
    return { ...named, place: mention.admin2, kind };
  // A province or district named alike with its town: «در هرات … در این شهر».
  if (kind === 'city' && (mention.kind === 'admin1' || mention.kind === 'admin2') && mention.levels.length === 1)
    return { ...named, place: mention.place, kind: mention.kind };
  const local = kind === 'area' || kind === 'village';
  return local ? (mention.levels.find((level) => LOCAL.has(level.kind)) ?? null) : null;
}

const LOCAL: ReadonlySet<PlaceKind> = new Set([
  'area',
  'village',
  'landmark',
  'facility',
  'crossing',
  'city',
  'admin2',
]);

function lastCountry(told: readonly PlaceMention[]): PlaceLevel | null {
  for (let i = told.length - 1; i >= 0; i--) {
    const mention = told[i] as PlaceMention;
    const place = mention.country === null ? null : countryRow(mention.country);
    if (place) return { first: mention.nameFirst, last: mention.nameLast, place, kind: 'country' };
  }
  return null;
}
