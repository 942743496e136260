// The words that the lexicons know, as plain data: a list in which each word's place is its id.
import type { VerbRow } from '../lexicons/verbs.ts';
import { foldWord } from '../normalize/letters.ts';
import { conjugate } from './conjugate.ts';
import type { VerbForm } from './token.ts';

/** What the lexicons know of words, by id. */
export interface WordFacts {
  /** Class of synonyms of each of the first words, which are forms of verbs; 0 for none. */
  readonly lemmas: ArrayLike<number>;
  /** Code of the form of each of the first words; 0 for none. */
  readonly forms: ArrayLike<number>;
  /** What stands before a verb in some form («زخمی [شدن]»), as `leadKey` writes it: there the joint is lost. */
  readonly leads: Iterable<number>;
}

export interface VocabularyData extends WordFacts {
  /** Folded words; the id of a word is its place plus one. */
  readonly keys: readonly string[];
  /** Ids of the words that newsrooms run on to another («درولسوالی»). */
  readonly content: readonly number[];
}

/** The same with look-ups. */
export interface WordLookup extends WordFacts {
  /** Number of words. */
  readonly size: number;
  /** The id of a folded word; 0 for one that nobody knows. */
  readonly idOf: (key: string) => number;
  readonly isContent: (id: number) => boolean;
}

/** Look-ups over plain data. */
export function lookUp(data: VocabularyData): WordLookup {
  const ids = new Map(data.keys.map((key, i) => [key, i + 1]));
  const content = new Set(data.content);
  return { ...data, size: data.keys.length, idOf: (key) => ids.get(key) ?? 0, isContent: (id) => content.has(id) };
}

const FORMS: readonly VerbForm['form'][] = ['past', 'imperfect', 'participle', 'present', 'subjunctive', 'infinitive'];

/** The code of a verb form: one number for its form, negation and plural. */
export const codeOf = ({ form, negative, plural }: VerbForm): number =>
  1 + FORMS.indexOf(form) * 4 + (negative ? 2 : 0) + (plural ? 1 : 0);

/** The verb form of every code; null at 0. */
export const VERB_FORMS: readonly (VerbForm | null)[] = [
  null,
  ...FORMS.flatMap((form) =>
    [false, true].flatMap((negative) => [false, true].map((plural) => ({ form, negative, plural }))),
  ),
];

const LEMMA_BITS = 16;

/** A word and the lemma after it in one number. */
export const leadKey = (word: number, lemma: number): number => word * 2 ** LEMMA_BITS + lemma;

/** A vocabulary in the making. */
export interface Words {
  /** Enters a folded word, unless it is there, and gives its id. */
  readonly enter: (key: string) => number;
  readonly allowSplit: (id: number) => void;
  readonly addLead: (word: number, lemma: number) => void;
  /** Id of the synonym class of an infinitive; 0 when no verb row has it. */
  readonly lemmaOf: (infinitive: string) => number;
  /** What has been entered so far. */
  readonly data: () => VocabularyData;
}

/** Starts a vocabulary on the verbs; the lexicons add their words to it. */
export function collectWords(verbs: readonly VerbRow[]): Words {
  const ids = new Map<string, number>();
  const lemmas: number[] = [];
  const forms: number[] = [];
  const content = new Set<number>();
  const leads = new Set<number>();
  const enter = (key: string): number => {
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size + 1;
      ids.set(key, id);
    }
    return id;
  };
  const classes = classesOf(verbs, enter);
  for (const row of verbs)
    for (const { written, verb } of conjugate(row)) {
      const at = enter(foldWord(written)) - 1;
      if (lemmas[at]) continue;
      lemmas[at] = classes.get(foldWord(row.infinitive)) ?? 0;
      forms[at] = codeOf(verb);
    }
  const filled = (list: readonly number[]) => Array.from(list, (value) => value ?? 0);
  return {
    enter,
    allowSplit: (id) => void content.add(id),
    addLead: (word, lemma) => void leads.add(leadKey(word, lemma)),
    lemmaOf: (infinitive) => classes.get(foldWord(infinitive)) ?? 0,
    data: () => ({
      keys: [...ids.keys()],
      lemmas: filled(lemmas),
      forms: filled(forms),
      content: [...content],
      leads: [...leads],
    }),
  };
}

/** The class of every infinitive: the id of the verb that it stands for, or its own. */
function classesOf(verbs: readonly VerbRow[], enter: (key: string) => number): Map<string, number> {
  return new Map(verbs.map((row) => [foldWord(row.infinitive), enter(foldWord(row.standsFor ?? row.infinitive))]));
}
