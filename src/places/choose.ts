// Rows of one name in, the row that the text means out: by type word, levels of the chain, the list, the provinces and
// countries that the document names, the dialect, and importance, in this order of weight.
import type { PlaceType } from '../lexicons/place-words.ts';
import type { Place, PlaceKind } from '../model/place.ts';
import type { Atom } from './atom.ts';
import { countBefore, type Evidence } from './evidence.ts';
import { countryOf, isCapital, isSeat, resolveChain } from './gazetteer.ts';

export interface Choice {
  readonly place: Place;
  /** Nothing but importance told it from a row elsewhere. */
  readonly ambiguous: boolean;
  readonly rule: string;
}

const WEIGHT = {
  weak: -500,
  typedWeak: -45,
  foreignType: -40,
  type: 40,
  typeCountry: 60,
  list: 50,
  near: 60,
  latest: 15,
  told: 30,
  share: 40,
  home: 20,
} as const;
/** How far a mention of the province counts as near, in tokens. */
const NEAR = 60;
/** More than the spread of IMPORTANCE. */
const DECISIVE = 11;

const IMPORTANCE: Readonly<Record<PlaceKind, number>> = {
  country: 10,
  admin1: 7,
  city: 6,
  admin2: 4,
  crossing: 3,
  area: 3,
  sea: 3,
  facility: 2,
  landmark: 2,
  village: 1,
};

/** Chooses the row of an atom. `company` are the rows chosen for the list before it. */
export function choose(
  atom: Atom,
  rows: readonly Place[],
  around: { evidence: Evidence; company: readonly Place[] },
): Choice | null {
  const [only] = rows;
  if (only && rows.length === 1) return { place: only, ambiguous: false, rule: 'place-only-row' };
  const scored = rows
    .map((place) => ({ place, ...scoreOf(atom, place, around) }))
    .sort((a, b) => b.score + b.importance - (a.score + a.importance));
  const [best] = scored;
  if (!best) return null;
  const rival = scored.find((row) => liesElsewhere(row.place, best.place));
  const ambiguous = rival !== undefined && best.score - rival.score < DECISIVE && rival.place.kind === best.place.kind;
  return { place: best.place, ambiguous, rule: rival ? best.rule : 'place-only-row' };
}

function scoreOf(
  atom: Atom,
  place: Place,
  { evidence, company }: { evidence: Evidence; company: readonly Place[] },
): { score: number; importance: number; rule: string } {
  const country = countryOf(place);
  const { admin1 } = resolveChain(place);
  const parts: [rule: string, value: number][] = [
    ['place-type', typeScore(atom.type, place, country)],
    ['place-list', company.some((other) => resolveChain(other).country === country) ? WEIGHT.list : 0],
    ['place-province', provinceScore(atom, admin1, evidence)],
    ['place-country', evidence.shareOf(country) * WEIGHT.share],
    ['place-dialect', country === evidence.home ? WEIGHT.home : 0],
  ];
  // «باشندگان احمدآباد» in a text of Paktia: its district, and no town of India.
  const isHeld = atom.typed || (country === evidence.home && admin1 !== null && evidence.provinces.has(admin1));
  let score = place.weak ? (isHeld ? WEIGHT.typedWeak : WEIGHT.weak) : 0;
  let rule = 'place-importance';
  let most = 0;
  for (const [name, value] of parts) {
    score += value;
    if (value > most) [rule, most] = [name, value];
  }
  return { score, importance: importanceOf(place, country), rule };
}

function typeScore(type: PlaceType | null, place: Place, country: string | null): number {
  if (!type) return 0;
  // «ولسوالی» is said of no place in Iran, «شهرستان» of none in Afghanistan.
  if (country && type.countries && !type.countries.includes(country)) return WEIGHT.foreignType;
  const order = type.kinds.indexOf(place.kind);
  if (order < 0) return 0;
  return WEIGHT.type - order * 8 + (country && type.countries?.includes(country) ? WEIGHT.typeCountry : 0);
}

function provinceScore(atom: Atom, admin1: Place | null, evidence: Evidence): number {
  const told = admin1 ? evidence.provinces.get(admin1) : undefined;
  if (!told) return 0;
  // «در فاریاب، … در دولت‌آباد …؛ … در بلخ»: of two provinces the one that stands before.
  const latest = evidence.latest(atom.first);
  if (latest?.admin1 === admin1 && atom.first - latest.at < NEAR) return WEIGHT.near + WEIGHT.latest;
  return isNear(told, atom.first) ? WEIGHT.near : WEIGHT.told;
}

/** Whether one of the tokens, which are in order, is near. */
const isNear = (tokens: readonly number[], at: number): boolean =>
  (tokens[countBefore(tokens, at - NEAR + 1)] ?? Number.POSITIVE_INFINITY) < at + NEAR;

/** A bare name of a province and its seat is the province in Afghanistan and the city elsewhere; capitals are cities. */
function importanceOf(place: Place, country: string | null): number {
  if (isCapital(place)) return 9;
  if (isSeat(place)) return IMPORTANCE.city + 0.5;
  if (place.kind === 'admin1' && country !== 'AF') return IMPORTANCE.city - 1;
  return IMPORTANCE[place.kind];
}

function liesElsewhere(a: Place, b: Place): boolean {
  return countryOf(a) !== countryOf(b) || resolveChain(a).admin1 !== resolveChain(b).admin1;
}
