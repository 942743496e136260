// A chain in, its levels out, finest first, each with the row that the text means.
import { QUARTER } from '../lexicons/place-words.ts';
import type { Place, PlaceKind } from '../model/place.ts';
import { findAntecedent } from './antecedent.ts';
import { type Atom, kindOf, rankOfRow } from './atom.ts';
import { levelNamed } from './capital-names.ts';
import type { Chain } from './chains.ts';
import { type Choice, choose } from './choose.ts';
import { type Evidence, rowsOf } from './evidence.ts';
import { capitalOf, countryOf, countryRow, isCapital, isWithin, resolveChain, seatOf } from './gazetteer.ts';
import type { PlaceLevel, PlaceMention } from './place-mention.ts';
import { keyAt, type Scene, typeOf } from './scene.ts';

/** What has been read of the document before a chain. */
export interface Told {
  readonly scene: Scene;
  readonly evidence: Evidence;
  readonly mentions: readonly PlaceMention[];
}

export interface ReadLevels {
  /** Finest first. */
  readonly levels: readonly PlaceLevel[];
  /** The name that may be another place's. */
  readonly ambiguous: Atom | null;
  readonly rule: string;
}

/** An atom with what it means. */
interface Level {
  readonly level: PlaceLevel;
  readonly rule: string;
  readonly ambiguous: boolean;
}

/** Decides the row of every atom, the coarsest first, each within the one before; null where nothing is meant. */
export function readLevels(chain: Chain, told: Told): ReadLevels | null {
  // «شهر دیر قانون النهر در منطقهٔ صور»: of two towns the second is the one around.
  const atoms = withoutSecond(chain.atoms).toSorted(
    (a, b) => rankOfRow(b.rows[0], kindOf(b)) - rankOfRow(a.rows[0], kindOf(a)) || townsFirst(a, b),
  );
  const levels: PlaceLevel[] = [];
  let ambiguous: Atom | null = null;
  let rule = 'place-chain';
  for (const atom of atoms) {
    const read = readLevel(atom, chain, { levels, told });
    if (!read || isSecondName(atom, read.level, levels)) continue;
    const level = numbered(read.level, atom, told);
    levels.unshift(atom.outside ? { ...level, outside: true } : level);
    if (read.ambiguous) ambiguous = atom;
    if (atoms.length === 1) rule = read.rule;
  }
  const [quarter] = atoms;
  const town = quarter?.type === QUARTER && atoms.length === 1 ? findAntecedent(told, 'city', quarter.first) : null;
  if (town) levels.push(town);
  return levels.length === 0 ? null : { levels, ambiguous, rule };
}

/** «ناحیهٔ سوم»: a quarter of no table, with its number. */
const numbered = (level: PlaceLevel, { type }: Atom, { scene }: Told): PlaceLevel =>
  type === QUARTER && level.place === null ? { ...level, quarter: keyAt(scene, level.first) } : level;

const townsFirst = (a: Atom, b: Atom): number =>
  a.outside || b.outside || (isTown(a) && isTown(b)) ? b.first - a.first : 0;

const isTown = (atom: Atom): boolean => atom.source === 'table' && kindOf(atom) === 'city';

/** «صنعا، پایتخت»: with its name beside it a capital needs no word of its own. */
const withoutSecond = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.some(({ source, rows }) => source === 'table' && rows.some(isCapital))
    ? atoms.filter(({ source }) => source !== 'capital')
    : atoms;

/** «دهلی، پایتخت هند» has a name already. */
function isSecondName({ source }: Atom, { place }: PlaceLevel, levels: readonly PlaceLevel[]): boolean {
  const at = levels.findIndex(
    (level) => level.place !== null && (level.place === place || seatOf(level.place) === place),
  );
  return at >= 0 && source === 'capital';
}

/** How far back a country is still meant by «پایتخت», in tokens. */
const NEAR = 60;

interface Around {
  readonly levels: readonly PlaceLevel[];
  readonly told: Told;
}

function readLevel(atom: Atom, chain: Chain, around: Around): Level | null {
  if (atom.source === 'table') {
    const choice = chooseWithin(atom, chain, around);
    if (!choice) return null;
    const { place, ambiguous, rule } = choice;
    if (isStreetElsewhere(atom, place, around))
      return { level: { first: atom.nameFirst, last: atom.nameLast, place: null, kind: place.kind }, rule, ambiguous };
    return { level: { first: atom.nameFirst, last: atom.nameLast, place, kind: place.kind }, rule, ambiguous };
  }
  const level = atom.source === 'unknown' ? unknownLevel(atom, chain) : pointBack(atom, around);
  return level && { level, rule: `place-${atom.source}`, ambiguous: false };
}

/** How far behind a town its streets are told, in tokens. */
const STREET = 30;

/** «در سنندج … در میدان آزادی»: every town has its streets of one name; a text that names only other provinces means theirs. */
function isStreetElsewhere({ nameFirst, nameLast, first }: Atom, place: Place, { told, levels }: Around): boolean {
  // «پل سرخ کابل»
  if (levels.some((level) => level.place !== null && isWithin(place, level.place))) return false;
  const word = told.scene.wordAt.get(nameFirst);
  if (place.kind !== 'area' || !word || word.last >= nameLast || typeOf(word)?.kinds[0] !== 'facility') return false;
  const { provinces } = told.evidence;
  const { admin1 } = resolveChain(place);
  const before = told.mentions.at(-1);
  if (before?.admin1 && before.role === 'location' && first - before.last < STREET) return before.admin1 !== admin1;
  const named = admin1 ? provinces.get(admin1) : undefined;
  return provinces.size > 1 && named?.find((at) => at !== first) === undefined;
}

function chooseWithin(atom: Atom, chain: Chain, { levels, told }: Around): Choice | null {
  const outer = levels.find((level) => level.place !== null)?.place;
  const left = outer ? atom.rows.filter((row) => isWithin(row, outer)) : [];
  const rows = left.length > 0 ? left : rowsOf(chain, atom.rows);
  const same = rows.length > 1 ? toldBefore(atom, rows, told) : undefined;
  if (same) return { place: same, ambiguous: false, rule: 'place-told-before' };
  const company = rows.length > 1 ? companyOf(chain, told) : [];
  return choose(atom, rows, { evidence: told.evidence, company });
}

/**
 * «ولسوالی دولت‌آباد فاریاب … حمله در دولت‌آباد»: a name means what it meant before, unless its type word says otherwise or
 * another province that has a place of the name was told since.
 */
function toldBefore({ type, first }: Atom, rows: readonly Place[], { mentions, evidence }: Told): Place | undefined {
  const latest = evidence.latest(first);
  for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - MOST_COMPANY); i--) {
    const place = mentions[i]?.place;
    if (!place || !rows.includes(place)) continue;
    const { admin1 } = resolveChain(place);
    if (
      latest &&
      latest.at > (mentions[i]?.last ?? 0) &&
      latest.admin1 !== admin1 &&
      rows.some((row) => isWithin(row, latest.admin1))
    )
      return undefined;
    // A province and its seat of one name are told apart by their type words.
    const isSeat = rows.every((row) => resolveChain(row).admin1 === admin1);
    return isSeat || (type && !type.kinds.includes(place.kind)) ? undefined : place;
  }
  return undefined;
}

/** Members of a list that tell where the next one lies; a longer list is no list, and time stays linear. */
const MOST_COMPANY = 40;

/** The rows of the members of the list before this one. */
function companyOf(chain: Chain, told: Told): Place[] {
  const company: Place[] = [];
  const last = told.mentions.length - 1;
  for (let i = last; i > last - MOST_COMPANY && told.mentions[i]?.list === chain.list; i--) {
    const place = told.mentions[i]?.place;
    if (place) company.push(place);
  }
  return company;
}

/** «منطقهٔ سهاک» in a district is a village, in a town a quarter. */
function unknownLevel(atom: Atom, chain: Chain): PlaceLevel {
  const kinds = atom.type?.kinds ?? ['area'];
  const inTown = chain.atoms.some((other) => other !== atom && other.relative !== 'near' && kindOf(other) === 'city');
  const isRegion = kinds[0] === 'area' && kinds.includes('village');
  const kind: PlaceKind = isRegion && !inTown ? 'village' : kinds[0];
  return { first: atom.nameFirst, last: atom.nameLast, place: null, kind };
}

function pointBack(atom: Atom, { levels, told }: Around): PlaceLevel | null {
  const span = { first: atom.nameFirst, last: atom.nameLast };
  if (atom.source === 'told') return findAntecedent(told, kindOf(atom), atom.first);
  if (atom.source === 'own') {
    const place = countryRow(told.evidence.home);
    return place && { place, kind: 'country', ...span };
  }
  const state = levels.find((level) => level.kind === 'country')?.place ?? null;
  const near = told.mentions.findLast((mention) => mention.country !== null);
  const isNear = near !== undefined && atom.first - near.last < NEAR;
  const country = (state && countryOf(state)) ?? (isNear ? near.country : null) ?? told.evidence.home;
  const place = capitalOf(country);
  if (!place) return place;
  const named = nameOf(told, place) ?? { ...span, place };
  return { first: named.first, last: named.last, place: named.place, kind: 'city' };
}

/** The level by which the text named a place shortly before. */
function nameOf({ mentions, scene }: Told, place: Place): PlaceLevel | null {
  for (let i = mentions.length - 1; i > mentions.length - MOST_COMPANY; i--) {
    const mention = mentions[i];
    const level = mention && levelNamed(scene, mention, place);
    if (level) return level;
  }
  return null;
}
