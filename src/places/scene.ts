// A document with its place names and the words around them, each reachable by token.
import type { Dialect } from '../lexicons/lexicon.ts';
import { PLURAL, type PlaceType, type PlaceWord, RUN_ON, WRITTEN_EZAFE } from '../lexicons/place-words.ts';
import type { Mention } from '../match/find.ts';
import type { Place } from '../model/place.ts';
import { areJoined, type Tokenized } from '../tokenize/token.ts';

/** Rows named at tokens [first, last). */
export interface NameHit {
  readonly first: number;
  readonly last: number;
  readonly rows: readonly Place[];
}

/** A word of the place lexicon at tokens [first, last). */
export interface WordHit {
  readonly first: number;
  readonly last: number;
  readonly words: readonly PlaceWord[];
  readonly plural: boolean;
}

/** Hits by token. */
export interface Lookup<Hit> {
  readonly get: (at: number) => Hit | undefined;
  readonly has: (at: number) => boolean;
}

export interface Scene {
  readonly document: Tokenized;
  readonly dialect: Dialect;
  readonly names: readonly NameHit[];
  readonly words: readonly WordHit[];
  readonly nameAt: Lookup<NameHit>;
  /** By the token after its last. */
  readonly nameBefore: Lookup<NameHit>;
  readonly wordAt: Lookup<WordHit>;
  /** By the token after its last. */
  readonly wordBefore: Lookup<WordHit>;
  /** Actors longer than one token, by each token. */
  readonly actorAt: ReadonlyMap<number, Mention>;
  /** Countries of nationality words, by first token. */
  readonly nationalAt: ReadonlyMap<number, string>;
  /** First tokens of ordinals. */
  readonly ordinals: ReadonlyMap<number, number>;
  /** The token after each word of harm («کشته»), by its first. */
  readonly harmAt: ReadonlyMap<number, number>;
}

/** The kinds of mentions that places are read from. */
const KINDS: ReadonlySet<string> = new Set(['place', 'place-word', 'actor', 'number', 'nationality', 'outcome']);

/** Sorts the mentions of a document by what they are to places. */
export function createScene(document: Tokenized, mentions: readonly Mention[], dialect: Dialect): Scene {
  const names: NameHit[] = [];
  const words: WordHit[] = [];
  const actorAt = new Map<number, Mention>();
  const ordinals = new Map<number, number>();
  const nationalAt = new Map<number, string>();
  const harmAt = new Map<number, number>();
  for (const mention of mentions) {
    const { kind, first, last } = mention;
    if (!KINDS.has(kind) || !isWhole(document, mention)) continue;
    if (kind === 'place') names.push({ first, last, rows: valuesOf<Place>(mention) });
    else if (kind === 'place-word' && isBare(document, mention))
      words.push(wordHit(mention, mention.ending === 'plural'));
    else if (kind === 'actor') setEach(actorAt, mention);
    else if (kind === 'outcome') harmAt.set(first, last);
    else if (kind === 'nationality') nationalAt.set(first, (mention.entry.value as { country: string }).country);
    else if (isOrdinal(mention)) ordinals.set(first, last);
  }
  const size = document.tokens.length + 1;
  return {
    document,
    dialect,
    names,
    words,
    nameAt: lookup(names, 'first', size),
    nameBefore: lookup(names, 'last', size),
    wordAt: lookup(words, 'first', size),
    wordBefore: lookup(words, 'last', size),
    actorAt,
    nationalAt,
    ordinals,
    harmAt,
  };
}

const isOrdinal = ({ kind, entry }: Mention): boolean =>
  kind === 'number' && (entry.value as { role: string }).role === 'ordinal';

/** By each token, where it is longer than one. */
function setEach(actorAt: Map<number, Mention>, actor: Mention): void {
  if (actor.last - actor.first > 1) for (let at = actor.first; at < actor.last; at++) actorAt.set(at, actor);
}

/** An array by token is made faster than a map. */
function lookup<Hit extends { first: number; last: number }>(
  hits: readonly Hit[],
  end: 'first' | 'last',
  size: number,
): Lookup<Hit> {
  const found = new Array<Hit | undefined>(size).fill(undefined);
  for (const hit of hits) found[hit[end]] = hit;
  return { get: (at) => found[at], has: (at) => found[at] !== undefined };
}

const valuesOf = <Value>(mention: Mention): Value[] =>
  [mention.entry, ...mention.others].map((entry) => entry.value as Value);

function wordHit(mention: Mention, isPlural: boolean): WordHit {
  const words = valuesOf<PlaceWord>(mention);
  const plural = isPlural || words.some((word) => word.role === 'type' && word.plural);
  return { first: mention.first, last: mention.last, words, plural };
}

/** A name cut out of an unknown run of letters («بناب|راین») is none, unless only «در» or the like was run on. */
function isWhole(document: Tokenized, { first, last }: Mention): boolean {
  const { tokens } = document;
  const before = tokens[first - 1];
  const after = tokens[last];
  // «بم‌پشت» is a name of its own.
  if (after?.word.kind === 'word' && areJoined(document, last)) return false;
  if (before?.word.kind === 'word' && before.end === tokens[first]?.start && !RUN_ON.has(before.word.key)) return false;
  return after?.word.kind !== 'word' || after.start !== tokens[last - 1]?.end;
}

/** «حملاتی», «بیمارستانی»: with the ending too it is an attack, or where the hurt are taken. */
const HAPPENING: ReadonlySet<PlaceWord['role']> = new Set(['attack', 'event', 'hospital']);

/** «شهری» and «منطقه‌ای» name no kind of place; «قریه‌ی» is «قریهٔ». */
function isBare(document: Tokenized, mention: Mention): boolean {
  const key = document.tokens[mention.last - 1]?.word.key ?? '';
  if (mention.ending === 'possessive') return false;
  if (mention.ending === 'plural' && (mention.entry.value as PlaceWord).role === 'type') return key.includes(PLURAL);
  return (
    mention.ending !== 'i' || key.endsWith(WRITTEN_EZAFE) || HAPPENING.has((mention.entry.value as PlaceWord).role)
  );
}

/** The type word at a hit, if it is one. */
export const typeOf = (hit: WordHit | undefined): PlaceType | null =>
  (hit?.words.find((word) => word.role === 'type') as PlaceType | undefined) ?? null;

/** Whether a hit has a role. */
export const hasRole = (hit: WordHit | undefined, role: PlaceWord['role']): boolean =>
  hit?.words.some((word) => word.role === role) ?? false;

/** The folded key of a token; empty beyond the ends. */
export const keyAt = (scene: Scene, at: number): string => scene.document.tokens[at]?.word.key ?? '';
