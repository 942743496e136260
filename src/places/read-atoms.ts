// Names and type words in, atoms out, in the order of the text.
import type { Dialect } from '../lexicons/lexicon.ts';
import { DEMONSTRATIVES, DIRECTIONS, MENTIONED, ONE, type PlaceType, QUARTER, TOWN } from '../lexicons/place-words.ts';
import type { Place, PlaceKind } from '../model/place.ts';
import { type Atom, rankOf } from './atom.ts';
import { isUnknown } from './free-names.ts';
import { countryOf } from './gazetteer.ts';
import { isAbroad, isElsewhere, mayLieIn, nameAfter, outerRows, startOfTown } from './outer.ts';
import { readList } from './read-list.ts';
import { readName } from './read-name.ts';
import { extendLeft } from './relatives.ts';
import { hasRole, keyAt, type NameHit, type Scene, typeOf, type WordHit } from './scene.ts';

/** Kinds that «این» can point back to. */
const POINTED: ReadonlySet<PlaceKind> = new Set(['country', 'admin1', 'admin2', 'city', 'village', 'area']);
/** Kinds whose type word is no part of the name («شهر غزه»). */
const BARE_KINDS: ReadonlySet<PlaceKind> = new Set(['admin1', 'admin2', 'city']);
/** Names that hold their type word: «شهرکرد», «بندر عباس». */
const PROPER = /^(Shahr|Bandar)/;

/** All atoms of a document. Weak names are kept; whether anything holds them the chain decides. */
export function readAtoms(scene: Scene): Atom[] {
  const atoms: Atom[] = [];
  let end = 0;
  const own = new Map<string, Atom>();
  const keep = (atom: Atom | null): void => {
    if (!atom) return;
    atoms.push(atom);
    end = atom.last;
    if (atom.source === 'unknown' && scene.nameAt.has(atom.nameFirst)) own.set(nameOf(scene, atom), atom);
  };
  let name = 0;
  for (const word of [...scene.words, null]) {
    for (; name < scene.names.length; name++) {
      const hit = scene.names[name] as NameHit;
      if (word && hit.first > word.first) break;
      // «شهرستان» and «دره» are towns too, but only after a type word of their own.
      const isType = word?.first === hit.first && word.last >= hit.last && typeOf(word) !== null;
      if (hit.first < end || isType) continue;
      keep(townAbroad(scene, hit));
      keep(readOwn(scene, hit, own) ?? readBare(scene, hit));
    }
    if (!word || word.first < end) continue;
    keep(readTyped(scene, word));
    for (const atom of readMembers(scene, word, end)) keep(atom);
  }
  return atoms;
}

/** «در دمیاط، مصر»: a town that no table has, between «در» and its country. */
function townAbroad(scene: Scene, hit: NameHit): Atom | null {
  const first = startOfTown(scene, hit);
  const parts = { nameFirst: first, nameLast: hit.first - 1, type: TOWN, typed: true };
  return first > 0 ? atomOf(scene, first, { source: 'unknown', ...parts }) : null;
}

/** An atom from the first token of its type word or name; the words that lie it to a place are added here. */
function atomOf(scene: Scene, from: number, parts: Pick<Atom, 'nameFirst' | 'nameLast'> & Partial<Atom>): Atom {
  const { first, relative } = extendLeft(scene, from);
  return {
    first,
    last: parts.last ?? parts.nameLast,
    nameFirst: parts.nameFirst,
    nameLast: parts.nameLast,
    source: parts.source ?? 'table',
    rows: parts.rows ?? [],
    type: parts.type ?? null,
    typed: parts.typed ?? false,
    plural: parts.plural ?? false,
    relative: relative === 'no' ? (parts.relative ?? 'no') : relative,
  };
}

const nameOf = (scene: Scene, { nameFirst, nameLast }: Pick<Atom, 'nameFirst' | 'nameLast'>): string => {
  let name = '';
  for (let at = nameFirst; at < nameLast; at++) name += `${keyAt(scene, at)} `;
  return name;
};

/** «در ولسوالی احمدآباد پکتیا … باشندگان احمدآباد»: told before as a place of no table, it is no town abroad. */
function readOwn(scene: Scene, { first, last, rows }: NameHit, own: ReadonlyMap<string, Atom>): Atom | null {
  if (own.size === 0 || rows.some((row) => countryOf(row) === HOMES[scene.dialect])) return null;
  const told = own.get(nameOf(scene, { nameFirst: first, nameLast: last }));
  return told
    ? atomOf(scene, first, { nameFirst: first, nameLast: last, source: 'unknown', type: told.type, typed: true })
    : null;
}

const HOMES: Readonly<Record<Dialect, string>> = { 'fa-AF': 'AF', 'fa-IR': 'IR' };

/** A name without a type word before it; some names hold theirs («شهر غزه»). */
function readBare(scene: Scene, name: NameHit): Atom {
  const inner = scene.wordAt.get(name.first);
  const type = inner && inner.last < name.last && !inner.plural ? typeOf(inner) : null;
  const rows =
    type && BARE_KINDS.has(type.kinds[0])
      ? name.rows.filter(({ kind }) => type.kinds.includes(kind) && BARE_KINDS.has(kind))
      : [];
  if (!inner || rows.length === 0)
    return atomOf(scene, name.first, {
      nameFirst: name.first,
      nameLast: name.last,
      rows: name.rows,
      typed: endsInType(scene, name),
    });
  const isProper = rows.some((row) => PROPER.test(row.name));
  return atomOf(scene, name.first, {
    nameFirst: isProper ? name.first : inner.last,
    nameLast: name.last,
    rows,
    type,
    typed: true,
  });
}

/** «خیبر ایجنسی», «مومند ایجنسی»: the type word stands last, as in Pashto and Urdu, and makes a weak name plain. */
function endsInType(scene: Scene, name: NameHit): boolean {
  if (name.last - name.first < 2 || name.rows.some((row) => !row.weak)) return false;
  const type = typeOf(scene.wordAt.get(name.last - 1));
  return type !== null && name.rows.every((row) => type.kinds.includes(row.kind));
}

/** An atom headed by a type word: with a name of the tables, pointing back, or with a name of no table. */
function readTyped(scene: Scene, word: WordHit): Atom | null {
  const type = typeOf(word);
  // «پایتخت‌های جهان» are none of the text's.
  if (!type) return hasRole(word, 'capital') && !word.plural ? readPointing(scene, word, 'capital') : null;
  const name = nameAfter(scene, word.last);
  if (name) return readLonger(scene, name, word) ?? readTabled(scene, name, word);
  if (POINTED.has(type.kinds[0]) && isPointing(scene, word)) return readPointing(scene, word, 'told');
  if (type.kinds[0] === 'country') return isOwnCountry(scene, word) ? readPointing(scene, word, 'own') : null;
  const found = readName(scene, word, type);
  if (!found) return null;
  return atomOf(scene, word.first, {
    last: found.close,
    nameFirst: found.first,
    nameLast: found.last,
    source: 'unknown',
    type: found.isCounted ? QUARTER : type,
    typed: true,
    plural: word.plural,
  });
}

/** Names of no table in a list under a type word («در دو قریۀ الکوزی و نجیبان»). */
function readMembers(scene: Scene, word: WordHit, end: number): Atom[] {
  const type = typeOf(word);
  if (!type || type.unknown === 'never') return [];
  return readList(scene, word, end).map(({ first, last, close, rows }) =>
    atomOf(scene, first, {
      last: close,
      nameFirst: first,
      nameLast: last,
      source: rows ? 'table' : 'unknown',
      rows: rows ?? [],
      type,
      typed: true,
      plural: true,
    }),
  );
}

/** «ساحهٔ چمن خسدهٔ ولسوالی فرخار»: a name of two words, whose first alone is a place elsewhere. */
function readLonger(scene: Scene, name: NameHit, word: WordHit): Atom | null {
  const type = typeOf(word) as PlaceType;
  if (!SMALL.has(type.kinds[0]) || word.plural || !isUnknown(scene, name.last)) return null;
  if (!isAbroad(scene, name)) {
    const outer = outerRows(scene, name.last + 1);
    if (outer.length === 0 || name.rows.some((row) => outer.some((other) => mayLieIn(row, other)))) return null;
  }
  return atomOf(scene, word.first, {
    source: 'unknown',
    nameFirst: name.first,
    nameLast: name.last + 1,
    type,
    typed: true,
  });
}

/** Kinds of which most names are in no table. */
const SMALL: ReadonlySet<PlaceKind> = new Set(['area', 'village', 'landmark']);

function readTabled(scene: Scene, name: NameHit, word: WordHit): Atom | null {
  const type = typeOf(word) as PlaceType;
  const rows = ofCountries(name.rows, type).filter((row) => type.kinds.includes(row.kind));
  if (rows.length === 0) return readForeign(scene, name, word);
  const parts = { nameFirst: name.first, nameLast: name.last, type, typed: true, plural: word.plural };
  if (isElsewhere(scene, name, rows) || isTownNextDoor(scene, rows, type))
    return atomOf(scene, word.first, { source: 'unknown', ...parts });
  return atomOf(scene, word.first, { rows, ...parts });
}

/** «روستای اندیشه» in a text of Herat is no town of Iran, «قریۀ قرغان‌تپه» in one of Kunduz none of Tajikistan. */
const isTownNextDoor = (scene: Scene, rows: readonly Place[], type: PlaceType): boolean =>
  type.kinds[0] === 'village' &&
  rows.every((row) => row.kind === 'city' && NEXT_DOOR[scene.dialect].has(countryOf(row) ?? ''));

/** Where names are as they are at home. */
const NEXT_DOOR: Readonly<Record<Dialect, ReadonlySet<string>>> = {
  'fa-AF': new Set(['IR', 'TJ', 'UZ', 'TM', 'IN']),
  'fa-IR': new Set(['AF', 'TJ', 'UZ', 'TM', 'IN']),
};

/** «ولسوالی سومی», «ولسوالی فاریاب»: a word that only Afghanistan has for its districts leaves out rows of others. */
function ofCountries(rows: readonly Place[], type: PlaceType): readonly Place[] {
  const { countries } = type;
  if (!countries?.includes('AF')) return rows;
  const left = rows.filter((row) => countries.includes(countryOf(row) ?? ''));
  return left.length > 0 || rows.every((row) => row.weak) ? left : rows;
}

/** A name of other kinds than its type word admits: «قریهٔ کابل» is its own, «فرودگاه کابل» lies in the other. */
function readForeign(scene: Scene, name: NameHit, word: WordHit): Atom | null {
  const type = typeOf(word) as PlaceType;
  const parts = { nameFirst: name.first, nameLast: name.last };
  // «یک قریهٔ زابل» is some village of the province.
  if (type.foreign === 'own' && !word.plural && !ONE.has(keyAt(scene, word.first - 1)))
    return atomOf(scene, word.first, { source: 'unknown', type, typed: true, ...parts });
  const rows = name.rows.filter((row) => !row.weak);
  if (rows.length === 0) return null;
  // «پایگاه‌های آمریکا» are not in America.
  if (type.kinds[0] === 'facility' && rows.every((row) => row.kind === 'country'))
    return atomOf(scene, name.first, { rows, ...parts });
  const isPart =
    type.foreign === 'where' || word.plural || rows.every((row) => rankOf(row.kind) > rankOf(type.kinds[0]));
  return atomOf(scene, word.first, { rows, relative: isPart ? 'part' : 'no', ...parts });
}

function readPointing(scene: Scene, word: WordHit, source: 'told' | 'own' | 'capital'): Atom {
  const from = DEMONSTRATIVES.has(keyAt(scene, word.first - 1)) ? word.first - 1 : word.first;
  const last = MENTIONED.has(keyAt(scene, word.last)) ? word.last + 1 : word.last;
  const atom = atomOf(scene, from, { nameFirst: from, nameLast: last, source, type: typeOf(word), typed: true });
  // «جنوب کشور» is called so.
  return source === 'own' && DIRECTIONS.has(keyAt(scene, atom.first)) ? { ...atom, nameFirst: atom.first } : atom;
}

const isPointing = (scene: Scene, word: WordHit): boolean =>
  !word.plural && (DEMONSTRATIVES.has(keyAt(scene, word.first - 1)) || MENTIONED.has(keyAt(scene, word.last)));

/** «غرب کشور», «سراسر کشور»: the country that the text is written in. */
const isOwnCountry = (scene: Scene, word: WordHit): boolean => {
  const before = scene.wordBefore.get(word.first);
  return !word.plural && (hasRole(before, 'relative') || hasRole(before, 'soil'));
};
