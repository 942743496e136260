// What a name lies in by the words right behind it: «منطقهٔ بانو پاکستان», «دشت چمن ولسوالی فرخار».
import { COMMAS } from '../lexicons/function-words.ts';
import { IN } from '../lexicons/place-words.ts';
import type { Place, PlaceKind } from '../model/place.ts';
import { rankOf } from './atom.ts';
import { countryOf, isWithin, resolveChain } from './gazetteer.ts';
import { hasRole, keyAt, type NameHit, type Scene, typeOf } from './scene.ts';

const QUOTES = new Set(['«', '"', "'", '“', '”', '»', '(']);

/** Words of a town that no table has. */
const LONGEST_TOWN = 3;

/** Where the unknown words between «در» and «، مصر» begin; 0 where there are none. */
export function startOfTown(scene: Scene, { first, rows }: NameHit): number {
  const last = first - 1;
  if (
    !(COMMAS.has(keyAt(scene, last)) || IN.has(keyAt(scene, last))) ||
    !rows.some((row) => row.kind === 'country' && !row.weak)
  )
    return 0;
  for (let at = last - 1; at >= last - LONGEST_TOWN && isUnknown(scene, at); at--)
    if (IN.has(keyAt(scene, at - 1))) return at;
  return 0;
}

function isUnknown(scene: Scene, at: number): boolean {
  const word = scene.document.tokens[at]?.word;
  return word?.kind === 'word' && word.id === 0 && word.stem === 0;
}

/** The name after a type word, past a quotation mark or one adjective («ولسوالی ناآرام برمل»). */
export function nameAfter(scene: Scene, at: number): NameHit | null {
  const direct = scene.nameAt.get(at) ?? (QUOTES.has(keyAt(scene, at)) ? scene.nameAt.get(at + 1) : undefined);
  if (direct) return direct;
  const between = scene.wordAt.get(at);
  return between && hasRole(between, 'modifier') ? (scene.nameAt.get(between.last) ?? null) : null;
}

/** «منطقه بانو پاکستان»: the rows lie outside the coarser place that follows, so the name is none of theirs. */
export function isElsewhere(scene: Scene, name: NameHit, rows: readonly Place[]): boolean {
  const outer = outerRows(scene, name.last);
  return outer.length > 0 && !rows.some((row) => outer.some((other) => mayLieIn(row, other)));
}

/** A quarter or village lies in a town where it is of the same province. */
export const mayLieIn = (row: Place, outer: Place): boolean =>
  outer === row ||
  isWithin(row, outer) ||
  (outer.kind === 'city' && resolveChain(row).admin1 === resolveChain(outer).admin1);

/** Rows of the coarser place that follows right away, with a type word of its own or plainly a province or country. */
export function outerRows(scene: Scene, at: number): readonly Place[] {
  const word = scene.wordAt.get(at);
  const type = typeOf(word);
  if (word && type)
    return (
      nameAfter(scene, word.last)?.rows.filter(
        (row) => type.kinds.includes(row.kind) && rankOf(row.kind) >= rankOf('admin2'),
      ) ?? []
    );
  return scene.nameAt.get(at)?.rows.filter((row) => !row.weak && OUTER.has(row.kind)) ?? [];
}

/** «ارتفاعات جبل علی الطاهر در جنوب لبنان»: behind one more word stands a place of another country than the name's. */
export function isAbroad(scene: Scene, { last, rows }: NameHit): boolean {
  const quoted = QUOTES.has(keyAt(scene, last + 1)) ? last + 2 : last + 1;
  if (!IN.has(keyAt(scene, quoted))) return false;
  const outer = scene.nameAt.get(quoted + 1)?.rows.filter((row) => !row.weak) ?? [];
  const countries = new Set(rows.map(countryOf));
  return outer.length > 0 && outer.every((row) => !countries.has(countryOf(row)));
}

/** Kinds that lie around a name without a word for it («منطقهٔ مرغاب فیروزکوه», «منطقهٔ بانو پاکستان»). */
const OUTER: ReadonlySet<PlaceKind> = new Set(['city', 'admin1', 'country']);
