// Tokens in, mentions of lexicon entries out: per kind the longest from the left, no two of one kind overlapping.
import { BEARINGS } from '../lexicons/function-words.ts';
import { isEzafeOfHe, joinsOn } from '../tokenize/endings.ts';
import type { Ending, Token, Tokenized } from '../tokenize/token.ts';
import type { Index, Meaning } from './index-data.ts';
import { follow, leafEntry } from './trie.ts';

/** An entry found at tokens [first, last). */
export interface Mention<Value = unknown> {
  readonly kind: string;
  readonly entry: Meaning<Value>;
  /** Other entries of the same kind with the same words («خوست» province, «خوست» city). */
  readonly others: readonly Meaning<Value>[];
  readonly first: number;
  readonly last: number;
  /** The ending of its last word. */
  readonly ending: Ending;
}

interface Hit {
  readonly entry: number;
  readonly last: number;
  readonly ending: Ending;
  /** Equals of the best hit of a kind. */
  beside: readonly Hit[] | null;
}

/** A document on its way through the index. */
interface Search {
  readonly tokens: readonly Token[];
  readonly index: Index;
  /** What has been found from the present token. */
  readonly hits: Hit[];
  /** By kind, the token up to which a mention of it reaches. */
  readonly reached: Int32Array;
}

const NO_OTHERS: readonly Meaning<unknown>[] = [];

/** All mentions in order of their first token. */
export function findMentions(document: Tokenized, index: Index): Mention[] {
  const { tokens } = document;
  const { roots } = index.trie;
  const mentions: Mention[] = [];
  const search: Search = { tokens, index, hits: [], reached: new Int32Array(index.kinds.length) };
  for (let first = 0; first < tokens.length; first++) {
    const { id, stem, lemma, ending } = (tokens[first] as Token).word;
    // A word may be read as itself, as its stem or as a form of its verb.
    if (id !== 0) step(search, first, roots[id] ?? 0, 'none');
    if (stem !== 0) step(search, first, roots[stem] ?? 0, ending);
    if (lemma !== 0) step(search, first, roots[index.lemmaSteps + lemma] ?? 0, 'none');
    if (search.hits.length > 0) {
      choose(search, first, mentions);
      search.hits.length = 0;
    }
  }
  return mentions;
}

/** Takes what a pointer holds and follows the paths that go on from it. */
function step(search: Search, at: number, pointer: number, ending: Ending, parted: Parted = 'no'): void {
  if (pointer === 0) return;
  if (pointer < 0) {
    if (!isNamed(search, leafEntry(pointer), parted)) hit(search, at, leafEntry(pointer), ending);
    return;
  }
  const { cells } = search.index.trie;
  const last = pointer + 2 + (cells[pointer] as number);
  for (let i = pointer + 2; i < last; i++)
    if (!isNamed(search, cells[i] as number, parted)) hit(search, at, cells[i] as number, ending);
  // «دو محافظش طالبان بردند»: whose he is closes a name.
  if (ending === 'possessive' || cells[pointer + 1] === 0 || at + 1 >= search.tokens.length) return;
  const { word } = search.tokens[at + 1] as Token;
  const on = partedBy((search.tokens[at] as Token).word.key, ending, parted);
  if (word.id !== 0) step(search, at + 1, follow(cells, pointer, word.id), 'none', on);
  if (word.stem !== 0) step(search, at + 1, follow(cells, pointer, word.stem), word.ending, on);
  if (word.lemma !== 0) step(search, at + 1, follow(cells, pointer, search.index.lemmaSteps + word.lemma), 'none', on);
}

/** «حملهٔ گروهی طالبان», «هنگ مرزی میرجاوه»: a word with the article is part of no name of an actor or place. */
function isNamed({ index }: Search, entry: number, parted: Parted): boolean {
  const kind = index.kinds[index.kindOf[entry] as number];
  return parted !== 'no' && (kind === 'actor' || (kind === 'place' && parted === 'article'));
}

/** «جنوبی لبنان» may be «جنوب لبنان», but no part of the name of an actor. */
type Parted = 'no' | 'bearing' | 'article';

function partedBy(key: string, ending: Ending, before: Parted): Parted {
  if (before === 'article' || ending !== 'i' || joinsOn(key)) return before;
  return BEARINGS.has(key) ? 'bearing' : 'article';
}

function hit({ hits, index, tokens }: Search, at: number, entry: number, written: Ending): void {
  const isEzafe =
    written === 'i' &&
    index.kinds[index.kindOf[entry] as number] === 'place' &&
    isEzafeOfHe((tokens[at] as Token).word.key);
  const ending = isEzafe ? 'ezafe' : written;
  if (ending === 'none' || ending === 'ezafe' || index.inflected[entry] === 1)
    hits.push({ entry, last: at + 1, ending, beside: null });
}

/** Adds the best hit of every kind, in the order in which the kinds were hit. */
function choose(search: Search, first: number, mentions: Mention[]): void {
  const { index, reached, hits } = search;
  // Most words that are found mean one thing.
  if (hits.length === 1) {
    const [only] = hits as [Hit];
    if (first >= (reached[index.kindOf[only.entry] as number] as number) && !isCancelled(search, first, only))
      push(search, first, only, mentions);
    return;
  }
  const best: Hit[] = [];
  for (const one of hits) {
    const kind = index.kindOf[one.entry] as number;
    if (first < (reached[kind] as number) || isCancelled(search, first, one)) continue;
    let group = 0;
    while (group < best.length && index.kindOf[(best[group] as Hit).entry] !== kind) group++;
    const leader = best[group];
    if (!leader || isBetter(one, leader)) best[group] = one;
    else if (one.last === leader.last && one.ending === leader.ending) leader.beside = [...(leader.beside ?? []), one];
  }
  for (const chosen of best) push(search, first, chosen, mentions);
}

/** Whether a hit takes the place of the best of its kind so far. */
const isBetter = (one: Hit, leader: Hit): boolean =>
  one.last > leader.last || (one.last === leader.last && leader.ending !== 'none' && one.ending === 'none');

function push({ index, reached }: Search, first: number, chosen: Hit, mentions: Mention[]): void {
  const kind = index.kindOf[chosen.entry] as number;
  reached[kind] = chosen.last;
  mentions.push({
    kind: index.kinds[kind] as string,
    entry: index.meaning(chosen.entry),
    others: chosen.beside === null ? NO_OTHERS : chosen.beside.map((other) => index.meaning(other.entry)),
    first,
    last: chosen.last,
    ending: chosen.ending,
  });
}

function isCancelled({ tokens, index }: Search, first: number, { entry, last }: Hit): boolean {
  const unless = index.unless.get(entry);
  if (unless === undefined) return false;
  for (const keys of unless.around)
    if (isAt(tokens, keys, last) || isAt(tokens, keys, first - keys.length)) return true;
  for (const keys of unless.next) if (isAt(tokens, keys, last)) return true;
  return false;
}

function isAt(tokens: readonly Token[], keys: readonly string[], from: number): boolean {
  for (let i = 0; i < keys.length; i++) if (tokens[from + i]?.word.key !== keys[i]) return false;
  return true;
}
