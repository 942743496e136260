// Lexicons in, one index out. Every form becomes a path of word ids; forms with joints («تحریک طالبان», «اسلام‌آباد»)
// also get the paths in which newsrooms run the words together. Nobody types variants by hand.
import type { Entry, Lexicon } from '../lexicons/lexicon.ts';
import type { VerbRow } from '../lexicons/verbs.ts';
import { tokenize } from '../tokenize/tokenize.ts';
import { createVocabulary, type Vocabulary } from '../tokenize/vocabulary.ts';

/** What stands at the end of a path. */
export interface Target {
  readonly kind: string;
  readonly inflected: boolean;
  readonly entry: Entry<unknown>;
  readonly unless: ReadonlySet<string> | null;
}

export interface Node {
  next: Map<number, Node> | null;
  targets: Target[] | null;
}

export interface Index {
  readonly vocabulary: Vocabulary;
  readonly root: ReadonlyMap<number, Node>;
}

const MOST_JOINTS = 3;
const FORM_WORD = /\[[^\]]+\]|[^\s\u200c[\]]+/gu;

/** A lemma is a step of its own: below zero, where no word id is. */
export const lemmaStep = (lemma: number): number => -lemma;

/** Compiles lexicons into one index over one vocabulary. */
export function compile(lexicons: readonly Lexicon<unknown>[], verbs: readonly VerbRow[]): Index {
  const vocabulary = createVocabulary(verbs);
  const root: Node = { next: new Map(), targets: null };
  // First all words, so that the analysis of one form does not depend on the order of the lexicons.
  const forms = lexicons.flatMap((lexicon) =>
    lexicon.entries.flatMap((entry) =>
      entry.forms.map((form) => ({ lexicon, entry, words: form.match(FORM_WORD) ?? [] })),
    ),
  );
  for (const { words } of forms) for (const word of words) if (!word.startsWith('[')) vocabulary.add(word);
  for (const { lexicon, entry, words } of forms) {
    const target: Target = {
      kind: lexicon.kind,
      inflected: lexicon.inflected,
      entry,
      unless: entry.unless ? new Set(entry.unless.map((word) => tokenKey(word, vocabulary))) : null,
    };
    for (const spelling of spellings(words)) addPath(root, spelling, target, vocabulary);
  }
  return { vocabulary, root: root.next as Map<number, Node> };
}

const tokenKey = (written: string, vocabulary: Vocabulary): string =>
  tokenize(written, vocabulary).tokens[0]?.word.key ?? written;

/** The ways of writing a form: all joints kept, all lost, and each one lost. Verbs in brackets never run on. */
function spellings(words: readonly string[]): string[][] {
  const joints = words.flatMap((word, i) =>
    i > 0 && !word.startsWith('[') && !words[i - 1]?.startsWith('[') ? [i] : [],
  );
  const out = [[...words]];
  if (joints.length === 0) return out;
  if (joints.length > 1 && joints.length <= MOST_JOINTS)
    for (const joint of joints) out.push(join(words, new Set([joint])));
  out.push(join(words, new Set(joints)));
  return out;
}

function join(words: readonly string[], joints: ReadonlySet<number>): string[] {
  const out: string[] = [];
  words.forEach((word, i) => {
    if (joints.has(i)) out[out.length - 1] += word;
    else out.push(word);
  });
  return out;
}

function addPath(root: Node, spelling: readonly string[], target: Target, vocabulary: Vocabulary): void {
  let node = root;
  for (const step of stepsOf(spelling, vocabulary)) {
    node.next ??= new Map();
    let child = node.next.get(step);
    if (!child) {
      child = { next: null, targets: null };
      node.next.set(step, child);
    }
    node = child;
  }
  if (node === root) return;
  node.targets ??= [];
  if (!node.targets.some((other) => other.entry === target.entry && other.kind === target.kind))
    node.targets.push(target);
}

/** The steps of a spelling. Words are tokenized as text is, so that «می» and endings join here as they do there. */
function stepsOf(spelling: readonly string[], vocabulary: Vocabulary): number[] {
  const steps: number[] = [];
  let plain: string[] = [];
  const flush = () => {
    for (const token of tokenize(plain.join('\u200c'), vocabulary).tokens) steps.push(vocabulary.add(token.word.key));
    plain = [];
  };
  for (const word of spelling) {
    if (!word.startsWith('[')) plain.push(word);
    else {
      flush();
      const lemma = vocabulary.lemmaOf(word.slice(1, -1));
      if (lemma === 0) throw new RangeError(`no verb row for ${word}`);
      steps.push(lemmaStep(lemma));
    }
  }
  flush();
  return steps;
}
