// Tokens in, mentions of lexicon entries out: per kind the longest from the left, no two of one kind overlapping.
import type { Entry } from '../lexicons/lexicon.ts';
import type { Ending, Token, Tokenized } from '../tokenize/token.ts';
import { type Index, lemmaStep, type Node, type Target } from './compile.ts';

/** An entry found at tokens [first, last). */
export interface Mention<Value = unknown> {
  readonly kind: string;
  readonly entry: Entry<Value>;
  /** Other entries of the same kind with the same words («خوست» province, «خوست» city). */
  readonly others: readonly Entry<Value>[];
  readonly first: number;
  readonly last: number;
  /** The ending of its last word. */
  readonly ending: Ending;
}

interface Hit {
  readonly target: Target;
  readonly last: number;
  readonly ending: Ending;
}

/** All mentions in order of their first token. */
export function findMentions(document: Tokenized, index: Index): Mention[] {
  const { tokens } = document;
  const mentions: Mention[] = [];
  const reached = new Map<string, number>();
  const hits: Hit[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const { word } = tokens[first] as Token;
    if (word.id === 0 && word.stem === 0 && word.lemma === 0) continue;
    hits.length = 0;
    walk(tokens, first, index.root, hits);
    if (hits.length > 0) choose(tokens, first, hits, reached, mentions);
  }
  return mentions;
}

/** Follows every path from a token; a word may be read as itself, as its stem or as a form of its verb. */
function walk(tokens: readonly Token[], at: number, next: ReadonlyMap<number, Node>, hits: Hit[]): void {
  const token = tokens[at];
  if (!token) return;
  const { id, stem, ending, lemma } = token.word;
  if (id !== 0) step(tokens, at, next.get(id), 'none', hits);
  if (stem !== 0) step(tokens, at, next.get(stem), ending, hits);
  if (lemma !== 0) step(tokens, at, next.get(lemmaStep(lemma)), 'none', hits);
}

function step(tokens: readonly Token[], at: number, node: Node | undefined, ending: Ending, hits: Hit[]): void {
  if (!node) return;
  if (node.targets)
    for (const target of node.targets) if (accepts(target, ending)) hits.push({ target, last: at + 1, ending });
  if (node.next) walk(tokens, at + 1, node.next, hits);
}

const accepts = (target: Target, ending: Ending): boolean =>
  target.inflected || ending === 'none' || ending === 'ezafe';

function choose(
  tokens: readonly Token[],
  first: number,
  hits: Hit[],
  reached: Map<string, number>,
  mentions: Mention[],
): void {
  const best = new Map<string, Hit[]>();
  for (const hit of hits) {
    const { kind } = hit.target;
    if (first < (reached.get(kind) ?? 0) || isCancelled(tokens, first, hit)) continue;
    const group = best.get(kind);
    const leader = group?.[0];
    if (
      !leader ||
      hit.last > leader.last ||
      (hit.last === leader.last && leader.ending !== 'none' && hit.ending === 'none')
    )
      best.set(kind, [hit]);
    else if (hit.last === leader.last && hit.ending === leader.ending) group?.push(hit);
  }
  for (const [kind, [hit, ...others]] of best) {
    if (!hit) continue;
    reached.set(kind, hit.last);
    mentions.push({
      kind,
      entry: hit.target.entry,
      others: others.map((other) => other.target.entry),
      first,
      last: hit.last,
      ending: hit.ending,
    });
  }
}

function isCancelled(tokens: readonly Token[], first: number, hit: Hit): boolean {
  const { unless } = hit.target;
  if (!unless) return false;
  return unless.has(tokens[first - 1]?.word.key ?? '') || unless.has(tokens[hit.last]?.word.key ?? '');
}
