// Atoms in, chains out: «قریۀ قره غویلی ولسوالی المار ولایت فاریاب» is one place on three levels; «در خوست، کنر و
// پکتیکا» are three places in one list.
import { AND, IN, LOCATIVE, PRECINCT, QUARTER } from '../lexicons/place-words.ts';
import type { Place, PlaceKind } from '../model/place.ts';
import { type Atom, isIsland, kindOf, rankOfRow } from './atom.ts';
import { liesBy } from './beside.ts';
import { isNamedCapital, withoutTitles } from './capital-names.ts';
import { countryOf, isWithin, parentOf, resolveChain } from './gazetteer.ts';
import { hasRole, keyAt, type Scene } from './scene.ts';
import { isPlaced, isWeak, MARKS, placesNamed } from './weak-names.ts';

/** Atoms of one place in the order of the text, and the list it stands in. */
export interface Chain {
  readonly atoms: readonly Atom[];
  readonly list: number;
}

/** How two neighbouring atoms are joined. */
type Joint = 'ezafe' | 'mark' | 'seat' | 'in' | 'and' | 'none';

const SILENT = new Set(['»', '"', '”', "'", ')', '«', '“']);
/** «روستای «کمنج»ی ولسوالی …». */
const EZAFE = 'ی';
const LIST_MARKS = new Set(['،', ',', '-', '–']);

/** Joins atoms into chains and lists, and drops weak names that nothing holds. */
export function joinChains(scene: Scene, atoms: readonly Atom[]): Chain[] {
  const chains: { atoms: Atom[]; list: number }[] = [];
  let list = 0;
  for (const atom of withoutTitles(scene, dropWeak(scene, shareTypes(scene, atoms)))) {
    const chain = chains.at(-1);
    const before = chain?.atoms.at(-1);
    const joint = before ? jointOf(scene, before, atom) : 'none';
    const isMember = joint === 'mark' && chains.at(-2)?.list === list && isTownToo(atom);
    if (chain && before && joint !== 'none' && !isMember && belongs(scene, chain.atoms, { atom, joint }))
      chain.atoms.push(atom);
    else if (chain && before && joint === 'in' && liesBy(before, atom)) chain.atoms.push({ ...atom, outside: true });
    else {
      if (!before || !isListed(scene, before, atom)) list++;
      chains.push({ atoms: [atom], list });
    }
  }
  return chains;
}

/** «تبریز، بانه، کبودرآهنگ، همدان، ابهر، زنجان»: in a list what may be a town is one of its own. */
const isTownToo = ({ typed, rows }: Atom): boolean => !typed && rows.some(({ kind }) => kind === 'city');

/** «ولایت‌های لغمان، کنر و غزنی»: the type word of the head holds for the members. */
function shareTypes(scene: Scene, atoms: readonly Atom[]): Atom[] {
  const out: Atom[] = [];
  for (const atom of atoms) {
    const before = out.at(-1);
    const type = before?.type ?? null;
    if (!before || !type || atom.type || atom.relative !== 'no' || !isListed(scene, before, atom)) out.push(atom);
    else {
      const rows = atom.rows.filter((row) => type.kinds.includes(row.kind));
      if (rows.length === 0) out.push(atom);
      else out.push({ ...atom, rows, type, typed: true, plural: before.plural });
    }
  }
  return out;
}

/** A weak name is a place with a type word for it, right before a coarser place, or in a list with its neighbours. */
function dropWeak(scene: Scene, atoms: readonly Atom[]): Atom[] {
  const named = placesNamed(atoms);
  return atoms.filter((atom, i) => {
    if (!isWeak(atom) || isPlaced(scene, atom, named) || isNamedCapital(scene, atom)) return true;
    const before = atoms[i - 1];
    const after = atoms[i + 1];
    if (after && after.first === atom.last && !isWeak(after) && contains(after, atom))
      return kindOf(after) !== 'country' || opensPhrase(scene, atom.first - 1);
    // «در ولسوالی خاشرود نیمروز»
    if (before && before.last === atom.first && !isWeak(before) && contains(atom, before)) return true;
    const listedBefore = before !== undefined && !isWeak(before) && isListed(scene, before, atom);
    const listedAfter = after !== undefined && !isWeak(after) && isListed(scene, atom, after);
    return (
      (listedBefore && areNeighbours(before, atom)) ||
      (listedAfter && areNeighbours(after, atom)) ||
      // «در شوش، کرمانشاه، اهواز», «اهواز، شوش و رشت»
      (listedAfter && (listedBefore || IN.has(keyAt(scene, atom.first - 1))) && areTowns(after, atom))
    );
  });
}

/** Whether two names have rows for towns of one country. */
function areTowns(a: Atom, b: Atom): boolean {
  return a.rows.some(
    (row) =>
      row.kind === 'city' && b.rows.some((other) => other.kind === 'city' && countryOf(other) === countryOf(row)),
  );
}

/** «در صور لبنان», but not «سفیر پیشین ایران». */
function opensPhrase(scene: Scene, before: number): boolean {
  const word = scene.document.tokens[before]?.word;
  return word === undefined || word.kind !== 'word' || LOCATIVE.has(word.key) || AND.has(word.key);
}

/** Whether two names have rows of one kind in one province. */
function areNeighbours(a: Atom, b: Atom): boolean {
  return a.rows.some((row) =>
    b.rows.some((other) => row.kind === other.kind && row.parent !== null && row.parent === other.parent),
  );
}

/** Only a list mark or «و» stands between. */
function isListed(scene: Scene, before: Atom, atom: Atom): boolean {
  let at = before.last;
  while (SILENT.has(keyAt(scene, at)) && at < atom.first) at++;
  if (at === atom.first) return false;
  for (let seen = 0; at < atom.first; at++, seen++) {
    const key = keyAt(scene, at);
    const plain = LIST_MARKS.has(key) || AND.has(key) || SILENT.has(key) || (IN.has(key) && seen > 0);
    if (!plain || seen > 2) return false;
  }
  return true;
}

/** A quotation mark, or the ezafe behind one. */
const isSilent = (scene: Scene, at: number): boolean =>
  SILENT.has(keyAt(scene, at)) || (keyAt(scene, at) === EZAFE && SILENT.has(keyAt(scene, at - 1)));

function jointOf(scene: Scene, before: Atom, atom: Atom): Joint {
  let at = before.last;
  let joint: Joint = 'ezafe';
  for (; at < atom.first; at++) {
    const key = keyAt(scene, at);
    const word = scene.wordAt.get(at);
    if (isSilent(scene, at) || (before.type === QUARTER && PRECINCT.has(key))) continue;
    if (MARKS.has(key)) joint = joint === 'ezafe' ? 'mark' : joint;
    else if (IN.has(key)) joint = 'in';
    else if (word && word.last <= atom.first && (hasRole(word, 'seat') || hasRole(word, 'link'))) {
      joint = hasRole(word, 'seat') ? 'seat' : 'in';
      at = word.last - 1;
    } else return 'none';
  }
  return joint;
}

/** Whether an atom names another level of the place that a chain names. */
function belongs(scene: Scene, chain: readonly Atom[], { atom, joint }: { atom: Atom; joint: Joint }): boolean {
  const last = chain.at(-1) as Atom;
  if (joint === 'ezafe' && isSiteOf(last, atom)) return true;
  if (joint === 'in' && isAround(atom, last)) return true;
  if (contains(atom, last)) return joint !== 'and' && !(joint === 'mark' && atom.plural);
  // Coarse before fine: «در ولایت غزنی در ولسوالی قره‌باغ», but not «سفارت ایران در کابل».
  if (chain.length > 1 || last.plural || !contains(last, atom)) return false;
  return joint === 'in' ? IN.has(keyAt(scene, last.first - 1)) : joint !== 'mark' && last.typed && atom.typed;
}

/** «شهر دیر قانون النهر در منطقهٔ صور», «شهرک حومین در شهر نبطیه»: the country around a town bears the town's name. */
const isAround = (around: Atom, inner: Atom): boolean =>
  around.source === 'table' &&
  (around.typed || (kindOf(around) === 'city' && inner.type?.kinds[0] === 'village')) &&
  areInOneProvince(around, inner);

const areInOneProvince = (a: Atom, b: Atom): boolean =>
  a.rows.some((row) => {
    const { admin1 } = resolveChain(row);
    return admin1 !== null && b.rows.some((other) => other !== row && resolveChain(other).admin1 === admin1);
  });

const SITES: ReadonlySet<PlaceKind> = new Set(['facility', 'crossing', 'landmark']);

/** «فرودگاه بن‌گوریون تل‌آویو»: a site bears the name of the town that it serves, wherever it lies itself. */
const isSiteOf = (site: Atom, town: Atom): boolean =>
  town.source === 'table' &&
  site.rows.some(
    (row) =>
      SITES.has(row.kind) && town.rows.some((other) => other.kind === 'city' && countryOf(other) === countryOf(row)),
  );

/** Whether some row of the outer may contain some row of the inner. */
function contains(outer: Atom, inner: Atom): boolean {
  if (outer.source !== 'table' || inner.source !== 'table') return mayContain(outer, inner);
  return inner.rows.some((row) => outer.rows.some((other) => isWithin(row, other) || isOnIsland(row, other)));
}

/** «مسن جزیرهٔ قشم»: what lies in the district called after an island, and is none, lies on it. */
function isOnIsland(row: Place, island: Place): boolean {
  const around = isIsland(island) && !isIsland(row) ? parentOf(island) : null;
  return around?.kind === 'admin2' && island.name.startsWith(around.name) && isWithin(row, around);
}

/** With a name of no table on either side the type words decide. */
function mayContain(outer: Atom, inner: Atom): boolean {
  if (inner.source === 'own') return false;
  // «ناحیهٔ یازدهم پایتخت»
  if (outer.source === 'capital') return inner.type === QUARTER;
  if (inner.source === 'capital') return kindOf(outer) === 'country';
  if (inner.source === 'unknown' && outer.source === 'unknown')
    return rank(outer) > rank(inner) || (outer.type?.kinds.includes('admin2') ?? false);
  return rank(outer) > rank(inner) || (inner.source === 'unknown' && rank(outer) >= 3);
}

const rank = (atom: Atom): number => rankOfRow(atom.rows[0], kindOf(atom));
