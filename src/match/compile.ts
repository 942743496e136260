// Lexicons in, one index out. Every form becomes a path of word ids; forms with joints («تحریک طالبان», «اسلام‌آباد»)
// also get the paths in which newsrooms run the words together. Nobody types variants by hand.
import type { Entry, Lexicon } from '../lexicons/lexicon.ts';
import type { VerbRow } from '../lexicons/verbs.ts';
import { foldWord } from '../normalize/letters.ts';
import { WRITTEN_APART } from '../tokenize/endings.ts';
import { tokenize } from '../tokenize/tokenize.ts';
import { createVocabulary, type Vocabulary } from '../tokenize/vocabulary.ts';
import { collectWords, lookUp, type Words } from '../tokenize/vocabulary-data.ts';
import { createIndex, type Family, type Index, type IndexData } from './index-data.ts';
import { spellings } from './spellings.ts';
import { createTrie, lemmaStep } from './trie.ts';

/** Families whose words newsrooms run on to the word before. */
const CONTENT = new Set([
  'place',
  'place-word',
  'number',
  'month',
  'actor',
  'nationality',
  'victim',
  'weapon',
  'trigger',
]);
const FORM_WORD = /\[[^\]]+\]|[^\s\u200c[\]]+/gu;

/** Compiles lexicons into one index over one vocabulary. */
export const compile = (lexicons: readonly Lexicon<unknown>[], verbs: readonly VerbRow[]): Index =>
  indexOf(compileData(lexicons, verbs));

const indexOf = ({ words, ...data }: IndexData): Index => createIndex({ ...data, words: lookUp(words) });

interface Form {
  readonly entry: number;
  readonly words: readonly string[];
}

/** The index of lexicons as plain data. */
export function compileData(lexicons: readonly Lexicon<unknown>[], verbs: readonly VerbRow[]): IndexData {
  const entries: Entry<unknown>[] = lexicons.flatMap((lexicon) => lexicon.entries);
  const kinds = [...new Set(lexicons.map((lexicon) => lexicon.kind))];
  const words = collectWords(verbs);
  const forms = formsOf(lexicons, words);
  // All plain words are known before any form is read, and none is added while they are: the order of the lexicons
  // does not tell how a form is cut.
  const vocabulary = createVocabulary(lookUp(words.data()));
  const builder = createTrie();
  for (const { form, steps } of pathsOf(forms, words, vocabulary)) builder.add(steps, form.entry);
  const data = words.data();
  const trie = builder.build(data.keys.length);
  const final = createVocabulary(lookUp(data));
  return {
    words: data,
    trie,
    kinds,
    families: familiesOf(lexicons, kinds),
    meaning: (entry) => entries[entry] as Entry<unknown>,
    entries: entries.length,
    unless: new Map(
      entries.flatMap(({ unless = [], unlessNext = [] }, i) =>
        unless.length + unlessNext.length > 0
          ? [[i, { around: neighbours(unless, final), next: neighbours(unlessNext, final) }] as const]
          : [],
      ),
    ),
  };
}

function familiesOf(lexicons: readonly Lexicon<unknown>[], kinds: readonly string[]): Family[] {
  let first = 0;
  return lexicons.map(({ kind, inflected, entries }) => {
    const family = { kind: kinds.indexOf(kind), inflected, first };
    first += entries.length;
    return family;
  });
}

/** Every form as its words, which become known. */
function formsOf(lexicons: readonly Lexicon<unknown>[], words: Words): Form[] {
  const forms: Form[] = [];
  let entry = 0;
  for (const { kind, entries } of lexicons)
    for (const { forms: written } of entries) {
      for (const form of written) {
        const parts = form.match(FORM_WORD) ?? [];
        for (const part of parts) if (!isVerb(part)) enterWord(part, words, CONTENT.has(kind));
        forms.push({ entry, words: parts });
      }
      entry++;
    }
  return forms;
}

function enterWord(written: string, words: Words, isContent: boolean): void {
  const id = words.enter(foldWord(written));
  if (isContent) words.allowSplit(id);
}

const isVerb = (word: string): boolean => word.startsWith('[');

function pathsOf(
  forms: readonly Form[],
  words: Words,
  vocabulary: Vocabulary,
): { readonly form: Form; readonly steps: readonly number[] }[] {
  return forms.flatMap((form) =>
    spellings(form.words, isVerb).flatMap((spelling) => {
      const joined = { form, steps: stepsOf(spelling, words, vocabulary, JOINT) };
      // «حیات‌شان», «حیات شان»
      return spelling.some((word, i) => i > 0 && WRITTEN_APART.has(word))
        ? [joined, { form, steps: stepsOf(spelling, words, vocabulary, ' ') }]
        : [joined];
    }),
  );
}

/** Joins endings as a ZWNJ does, and no halves of words: «روی هم آتش» are three. */
const JOINT = '\u00ac';

/** The steps of a spelling. Words are tokenized as text is, so that «می» and endings join here as they do there. */
function stepsOf(
  spelling: readonly string[],
  words: Words,
  vocabulary: Vocabulary,
  beforeEnding: typeof JOINT | ' ',
): number[] {
  const steps: number[] = [];
  let plain = '';
  const flush = () => {
    for (const token of tokenize(plain, vocabulary).tokens) steps.push(words.enter(token.word.key));
    plain = '';
  };
  for (const word of spelling) {
    if (!isVerb(word)) {
      plain += `${plain && (WRITTEN_APART.has(word) ? beforeEnding : JOINT)}${word}`;
      continue;
    }
    flush();
    const lemma = words.lemmaOf(word.slice(1, -1));
    if (lemma === 0) throw new RangeError(`no verb row for ${word}`);
    const before = steps.at(-1) ?? 0;
    if (before > 0) words.addLead(before, lemma);
    steps.push(lemmaStep(lemma));
  }
  flush();
  return steps;
}

/** Words that cancel, each as the words that the tokenizer makes of it. */
const neighbours = (unless: readonly string[], vocabulary: Vocabulary): readonly (readonly string[])[] =>
  unless
    .map((written) => tokenize(written, vocabulary).tokens.map((token) => token.word.key))
    .filter((keys) => keys.length > 0);
