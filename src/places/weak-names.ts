// A name that is a word of the language too («غور», «مهران», «تربت») is a place only where its surroundings say so.
import { COMMAS, THEIRS } from '../lexicons/function-words.ts';
import {
  AFGHAN_NOUNS,
  AND,
  BEHIND_TOWNS,
  IN,
  LAND_NOUNS,
  MONTH_NAMES,
  OF_TIME,
  OF_TOWNS,
  TOWN_NOUNS,
} from '../lexicons/place-words.ts';
import type { Place, PlaceKind } from '../model/place.ts';
import type { Atom } from './atom.ts';
import { countryOf, resolveChain } from './gazetteer.ts';
import { hasRole, keyAt, type Scene } from './scene.ts';

/** Marks that may stand between the levels of one place or behind it. */
export const MARKS: ReadonlySet<string> = new Set(['،', ',', '(', '-', '–', '—', '/', '_']);

/** A name of weak rows only, without a type word. */
export const isWeak = (atom: Atom): boolean =>
  atom.source === 'table' && !atom.typed && atom.rows.every((row) => row.weak === true);

/** Whether the words right beside a weak name, or a province that the text names, make it a place. */
export const isPlaced = (scene: Scene, atom: Atom, named: NamedPlaces): boolean =>
  isHeld(scene, atom) ||
  isGoverned(scene, atom) ||
  isOfTown(scene, atom) ||
  isSettled(scene, atom) ||
  isBeside(atom) ||
  isUnderDay(scene, atom) ||
  isInProvince(scene, atom, named.provinces) ||
  isInLand(scene, atom, named.lands);

/** «در نزدیکی کاخ سفید»: a building that stands for who sits there, with a word that only a place has. */
const isBeside = ({ rows, relative }: Atom): boolean =>
  relative === 'near' && rows.some(({ kind }) => kind === 'facility');

/** What a text names plainly: provinces, and lands abroad by any place of theirs. */
export interface NamedPlaces {
  readonly provinces: ReadonlySet<Place>;
  readonly lands: ReadonlySet<string>;
}

/** The provinces and lands that a text names plainly. */
export function placesNamed(atoms: readonly Atom[]): NamedPlaces {
  const plain = atoms.filter((atom) => !isWeak(atom));
  return {
    provinces: new Set(plain.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'admin1'))),
    // Two lands may have towns of one name.
    lands: new Set(
      plain.flatMap(({ rows }) => (rows.length === 1 ? rows : []).map(countryOf)).filter((land) => land !== null),
    ),
  };
}

/** «مقام‌های بلوچستان: … در تربت تیرباران شدند»: a weak name right after «در», of a province that the text names. */
function isInProvince(scene: Scene, atom: Atom, provinces: ReadonlySet<Place>): boolean {
  if (provinces.size === 0 || !stands(scene, atom)) return false;
  return atom.rows.some((row) => {
    const { admin1 } = resolveChain(row);
    return TOWNS.has(row.kind) && admin1 !== null && provinces.has(admin1);
  });
}

/** Right after «در», and before no number or word of time. */
function stands(scene: Scene, { first, last }: Atom): boolean {
  const next = scene.document.tokens[last]?.word;
  return IN.has(keyAt(scene, first - 1)) && next?.kind !== 'number' && !OF_TIME.has(next?.key ?? '');
}

/** «پولیس پاکستان: … در تانک کشته شدند», «لبنان: … در نزدیکی صور»: a weak name of a town abroad in a text that names its land. */
function isInLand(scene: Scene, atom: Atom, lands: ReadonlySet<string>): boolean {
  if (LAND_NOUNS.has(keyAt(scene, atom.nameFirst)) || THEIRS.has(keyAt(scene, atom.last))) return false;
  if (AND.has(keyAt(scene, atom.last)) || !(stands(scene, atom) || atom.relative === 'near')) return false;
  return atom.rows.some((row) => {
    const land = countryOf(row);
    return TOWNS.has(row.kind) && land !== null && !AT_HOME.has(land) && lands.has(land);
  });
}

/** Their towns have rules of their own. */
const AT_HOME: ReadonlySet<string> = new Set(['AF', 'IR']);

const TOWNS: ReadonlySet<PlaceKind> = new Set(['city', 'admin2']);

/** «در غور کشته شدند», «در گرمسیر، یک تراکتور …», «در مهران یک مین …»: a weak name at home right after «در». */
function isHeld(scene: Scene, atom: Atom): boolean {
  if (!IN.has(keyAt(scene, atom.first - 1))) return false;
  if (isTownHere(scene, atom)) return true;
  if (isAfghanTown(scene, atom)) return true;
  if (atom.rows[0]?.kind === 'admin1') return !AND.has(keyAt(scene, atom.last));
  return (
    atom.rows.some(({ kind, id }) => kind === 'admin2' && id.startsWith('af-')) &&
    MARKS.has(keyAt(scene, atom.last)) &&
    scene.dialect === 'fa-AF' &&
    !MONTH_NAMES.has(keyAt(scene, atom.first))
  );
}

/** «در خوگیانی کشته شد», «در زرمت از سوی …» in a text of Afghanistan, but not «در مقر فرماندهی», «در کوهستان گرفتار شد». */
function isAfghanTown(scene: Scene, { rows, first, nameFirst, last }: Atom): boolean {
  if (scene.dialect !== 'fa-AF' || first !== nameFirst) return false;
  if (AFGHAN_NOUNS.has(keyAt(scene, nameFirst))) return false;
  if (!rows.some(({ kind, id }) => TOWNS.has(kind) && id.startsWith('af-'))) return false;
  const next = scene.document.tokens[last]?.word;
  return next === undefined || next.verb !== null || BEHIND_TOWNS.has(next.key);
}

/** «در خوی یک مأمور …» in a text of Iran, but not «در خوی او», «در خوی و خصلت». */
function isTownHere(scene: Scene, { rows, first, nameFirst, nameLast, last }: Atom): boolean {
  const next = keyAt(scene, last);
  return (
    scene.dialect === 'fa-IR' &&
    first === nameFirst &&
    nameLast - nameFirst === 1 &&
    rows.some((row) => TOWNS.has(row.kind) && countryOf(row) === 'IR') &&
    !TOWN_NOUNS.has(keyAt(scene, nameFirst)) &&
    !AND.has(next) &&
    !THEIRS.has(next)
  );
}

/** «در مرکز غور», «غور: …»: a weak name of an Afghan province behind a part or office of it, or at the head of a line. */
function isGoverned(scene: Scene, { rows, first, last }: Atom): boolean {
  const [row] = rows;
  if (row?.kind !== 'admin1' || !row.id.startsWith('af-')) return false;
  const before = scene.document.tokens[first - 1]?.word.key;
  const opens = before === undefined || before === '\n';
  const word = scene.wordBefore.get(first);
  return GOVERNING.some((role) => hasRole(word, role)) || (opens && HEAD_MARKS.has(keyAt(scene, last)));
}

/** «فرمانداری شوش», «در مسیر راه خوگیانی»: a weak name of a town at home behind an office or road of it. */
const isOfTown = (scene: Scene, { rows, first, nameFirst }: Atom): boolean =>
  first === nameFirst &&
  OF_TOWNS.has(keyAt(scene, first - 1)) &&
  rows.some(
    (row) => TOWNS.has(row.kind) && (countryOf(row) === 'AF' || (countryOf(row) === 'IR' && scene.dialect === 'fa-IR')),
  );

/** «باشندگان کشم», «در نزدیکی خوگیانی», «پوسته‌های نوزاد» in a text of Afghanistan: behind a word that places have. */
function isSettled(scene: Scene, { rows, first, nameFirst, relative }: Atom): boolean {
  if (scene.dialect !== 'fa-AF') return false;
  if (!rows.some(({ kind, id }) => TOWNS.has(kind) && id.startsWith('af-'))) return false;
  const hit = scene.wordBefore.get(first);
  // «پوسته‌های امنیتی کشم»
  const before = hit && hasRole(hit, 'modifier') ? scene.wordBefore.get(hit.first) : hit;
  if (first === nameFirst && hasRole(before, 'resident')) return true;
  if (AFGHAN_NOUNS.has(keyAt(scene, nameFirst))) return false;
  return relative === 'near' || (first === nameFirst && SETTLED.some((role) => hasRole(before, role)));
}

const SETTLED = ['link', 'institution', 'title', 'facility'] as const;

/** «• ۱۱ اسد، کشم: …»: a weak name of a town between a day and what a line of a digest tells of it. */
function isUnderDay(scene: Scene, { rows, first, last }: Atom): boolean {
  if (keyAt(scene, last) !== ':' || !COMMAS.has(keyAt(scene, first - 1))) return false;
  if (!rows.some(({ kind }) => TOWNS.has(kind))) return false;
  let numbers = 0;
  for (let at = first - 2; at >= first - DAY_REACH; at--) {
    const word = scene.document.tokens[at]?.word;
    if (word === undefined || word.key === '\n') return numbers > 0;
    if (word.kind === 'number') numbers++;
  }
  return false;
}

/** How many words the bullet and the day may take. */
const DAY_REACH = 9;

const GOVERNING = ['relative', 'institution', 'title', 'source'] as const;
const HEAD_MARKS = new Set([':', '؛']);
