// Names and type words in, atoms out, in the order of the text.
import { DEMONSTRATIVES, FROM, KILOMETRES, MENTIONED, type PlaceType } from '../lexicons/place-words.ts';
import type { Place, PlaceKind } from '../model/place.ts';
import type { Atom, Relative } from './atom.ts';
import { readName } from './read-name.ts';
import { hasRole, keyAt, type NameHit, type Scene, typeOf, type WordHit } from './scene.ts';

const QUOTES = new Set(['«', '"', "'", '“', '”', '»', '(']);
/** Kinds that «این» can point back to. */
const POINTED: ReadonlySet<PlaceKind> = new Set(['country', 'admin1', 'admin2', 'city', 'village', 'area']);

/** All atoms of a document. Weak names are kept where their type word holds them; others are left to the chain. */
export function readAtoms(scene: Scene): Atom[] {
  const atoms: Atom[] = [];
  let end = 0;
  const keep = (atom: Atom | null): boolean => {
    if (!atom) return false;
    atoms.push(atom);
    end = atom.last;
    return true;
  };
  let name = 0;
  for (const word of [...scene.words, null]) {
    for (; name < scene.names.length; name++) {
      const hit = scene.names[name] as NameHit;
      if (word && hit.first > word.first) break;
      if (hit.first >= end) keep(readTabled(scene, hit, null));
    }
    if (word && word.first >= end) keep(readTyped(scene, word));
  }
  return atoms;
}

/** An atom headed by a type word: with a name of the tables, a name of none, or pointing back. */
function readTyped(scene: Scene, word: WordHit): Atom | null {
  const type = typeOf(word);
  if (!type) return hasRole(word, 'capital') ? pointing(scene, word, 'capital', null) : null;
  const name = nameAfter(scene, word.last);
  if (name) {
    const atom = readTabled(scene, name, word);
    if (atom) return atom;
  }
  if (POINTED.has(type.kinds[0]) && isPointing(scene, word)) return pointing(scene, word, 'told', type);
  if (type.kinds[0] === 'country') return isOwnCountry(scene, word) ? pointing(scene, word, 'own', type) : null;
  const found = readName(scene, word, type);
  if (!found) return null;
  const { first, relative } = extend(scene, word.first);
  return {
    first,
    last: found.close,
    nameFirst: found.first,
    nameLast: found.last,
    source: 'unknown',
    rows: [],
    type,
    typed: true,
    plural: word.plural,
    relative,
  };
}

/** The name after a type word, past a quotation mark or one adjective («ولسوالی ناآرام برمل»). */
function nameAfter(scene: Scene, at: number): NameHit | null {
  const direct = scene.nameAt.get(at) ?? (QUOTES.has(keyAt(scene, at)) ? scene.nameAt.get(at + 1) : undefined);
  if (direct) return direct;
  const between = scene.wordAt.get(at);
  return between && hasRole(between, 'modifier') ? (scene.nameAt.get(between.last) ?? null) : null;
}

function readTabled(scene: Scene, name: NameHit, word: WordHit | null): Atom | null {
  const type = word ? typeOf(word) : null;
  const fits = type ? name.rows.filter((row) => type.kinds.includes(row.kind)) : [];
  if (type && word && fits.length === 0) return readForeign(scene, name, word);
  const { first, relative } = extend(scene, word?.first ?? name.first);
  return {
    first,
    last: name.last,
    nameFirst: name.first,
    nameLast: name.last,
    source: 'table',
    rows: fits.length > 0 ? fits : name.rows,
    type,
    typed: type !== null,
    plural: word?.plural ?? false,
    relative,
  };
}

/** A name of other kinds than its type word admits. */
function readForeign(scene: Scene, name: NameHit, word: WordHit): Atom | null {
  const type = typeOf(word) as PlaceType;
  const strong = name.rows.filter((row) => !row.weak);
  const own = type.foreign === 'own' && !word.plural;
  if (!own && strong.length === 0) return null;
  const { first, relative } = extend(scene, word.first);
  const rows: readonly Place[] = own ? [] : strong;
  return {
    first,
    last: name.last,
    nameFirst: name.first,
    nameLast: name.last,
    source: own ? 'unknown' : 'table',
    rows,
    type: own ? type : null,
    typed: own,
    plural: false,
    relative: relative === 'no' && type.foreign === 'where' ? 'part' : relative,
  };
}

function pointing(scene: Scene, word: WordHit, source: Atom['source'], type: PlaceType | null): Atom {
  const from = DEMONSTRATIVES.has(keyAt(scene, word.first - 1)) ? word.first - 1 : word.first;
  const { first, relative } = extend(scene, from);
  const last = MENTIONED.has(keyAt(scene, word.last)) ? word.last + 1 : word.last;
  return {
    first,
    last,
    nameFirst: from,
    nameLast: last,
    source,
    rows: [],
    type,
    typed: true,
    plural: false,
    relative,
  };
}

const isPointing = (scene: Scene, word: WordHit): boolean =>
  !word.plural && (DEMONSTRATIVES.has(keyAt(scene, word.first - 1)) || MENTIONED.has(keyAt(scene, word.last)));

/** «غرب کشور», «سراسر کشور»: the country that the text is written in. */
const isOwnCountry = (scene: Scene, word: WordHit): boolean => {
  const before = scene.wordBefore.get(word.first);
  return !word.plural && (hasRole(before, 'relative') || hasRole(before, 'soil'));
};

/** Takes in the words that lie an atom to its place: directions, parts, distances, borders. */
function extend(scene: Scene, from: number): { first: number; relative: Relative } {
  let first = from;
  let relative: Relative = 'no';
  for (;;) {
    const word = scene.wordBefore.get(first);
    const step = word?.words.find(
      (value) => value.role === 'relative' || value.role === 'border' || value.role === 'soil',
    );
    if (word && step) {
      first = word.first;
      if (step.role === 'border') relative = 'border';
      else if (relative === 'no') relative = step.role === 'relative' && step.near ? 'near' : 'part';
      continue;
    }
    const unit = FROM.has(keyAt(scene, first - 1)) ? first - 2 : first - 1;
    if (!KILOMETRES.has(keyAt(scene, unit))) return { first, relative };
    first = scene.document.tokens[unit - 1]?.word.kind === 'number' ? unit - 1 : unit;
    relative = 'near';
  }
}
