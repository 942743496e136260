// «این ولایت», «همین ولسوالی», «این کشور»: the place told before that they point to.
import { AND, REGIMES } from '../lexicons/place-words.ts';
import type { Place, PlaceKind } from '../model/place.ts';
import { countryRow, parentOf, seatOf } from './gazetteer.ts';
import type { PlaceLevel, PlaceMention, PlaceRole } from './place-mention.ts';
import { LEFT, TAKEN_TO } from './role-reading.ts';
import { keyAt, type Scene } from './scene.ts';
import { speakerCountry } from './speaker.ts';
import { MARKS } from './weak-names.ts';

/** Names in these roles are not what «این» points to. */
const UNPOINTED: ReadonlySet<PlaceRole> = new Set(['outlet', 'person', 'dateline']);
/** Rules of places that the story only passes. */
const ELSEWHERE: ReadonlySet<string> = new Set([TAKEN_TO, LEFT]);
const LOCAL: ReadonlySet<PlaceKind> = new Set([
  'area',
  'village',
  'landmark',
  'facility',
  'crossing',
  'city',
  'admin2',
]);

/** How far back a region is still meant by «این منطقه», in tokens. */
const REGION_REACH = 120;

/** Finds the nearest earlier place of a kind; the level carries the tokens of its name. */
export function findAntecedent(
  { scene, mentions: told }: { readonly scene: Scene; readonly mentions: readonly PlaceMention[] },
  kind: PlaceKind,
  at: number,
): PlaceLevel | null {
  const before = told.at(-1);
  // «در جبل لبنان و جنوب این کشور»
  if (kind === 'country' && before?.role === 'location' && before.last === at - 1 && AND.has(keyAt(scene, at - 1)))
    return lastCountry([before]);
  const speaker = kind === 'country' ? speakerCountry(scene, told, at) : null;
  if (speaker) return speaker;
  // «هوادار سوریه در این کشور»: what stands right before is not meant, but «ترکیه گفت این کشور».
  // «در عینو مینهٔ کندهار، حوزهٔ یازدهم».
  const isQuarter = kind === 'city' && MARKS.has(keyAt(scene, at - 1));
  const nearest = isQuarter || scene.document.tokens[at - 1]?.word.verb ? at - 1 : at - 2;
  const farthest = kind === 'area' ? at - REGION_REACH : 0;
  const isOpen = (mention: PlaceMention): boolean =>
    !UNPOINTED.has(mention.role) &&
    !ELSEWHERE.has(mention.rule) &&
    // «حملات رژیم صهیونیستی به جنوب این کشور»
    !(kind === 'country' && REGIMES.has(keyAt(scene, mention.nameFirst))) &&
    mention.last <= nearest &&
    mention.first >= farthest;
  const named = told.findLast((mention) => isOpen(mention) && mention.levels.some((level) => level.kind === kind));
  for (let i = told.length - 1; i >= 0; i--) {
    const mention = told[i] as PlaceMention;
    const level = isOpen(mention) ? levelOf(mention, kind, named) : null;
    if (level) return level;
  }
  if (kind === 'country') return lastCountry(told.filter(isOpen));
  // «به گزارش رویترز از موصل، … در مرکز این شهر»: with nothing else told, the town that the news comes from.
  const written = told.findLast(({ role, last }) => role === 'dateline' && last <= nearest);
  return written ? levelOf(written, kind) : null;
}

function levelOf(mention: PlaceMention, kind: PlaceKind, explicit?: PlaceMention): PlaceLevel | null {
  const exact = mention.levels.find((level) => level.kind === kind);
  if (exact) return exact;
  const named = { first: mention.nameFirst, last: mention.nameLast };
  if (kind === 'admin1' && mention.admin1) {
    const same = explicit?.levels.find((level) => level.place === mention.admin1);
    return same ?? { place: mention.admin1, kind, ...named };
  }
  if (kind === 'admin2' && mention.admin2) return { place: mention.admin2, kind, ...named };
  // «در هرات … در این شهر»: a province named alike with its seat.
  const seat = kind === 'city' ? townOf(mention) : null;
  if (seat) return { place: seat, kind, ...named };
  const isLocal = kind === 'area' || kind === 'village';
  return isLocal ? (mention.levels.find((level) => LOCAL.has(level.kind)) ?? null) : null;
}

/** The town that a quarter lies in, or that a province is named alike with. */
function townOf({ place, levels }: PlaceMention): Place | null {
  for (let at = place; at; at = parentOf(at)) if (at.kind === 'city') return at;
  for (const level of levels) {
    const seat = level.place ? seatOf(level.place) : null;
    if (seat) return seat;
  }
  return null;
}

function lastCountry(told: readonly PlaceMention[]): PlaceLevel | null {
  for (const mention of told.toReversed()) {
    const place = mention.country === null ? null : countryRow(mention.country);
    if (place) return { first: mention.nameFirst, last: mention.nameLast, place, kind: 'country' };
  }
  return null;
}
