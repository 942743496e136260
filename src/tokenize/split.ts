// A run of letters that nobody knows in, the place where it is two words run on out. Most unknown runs are words of
// their own («درباره», «ورود», «پرسپولیس»), so a run splits only where both sides are words that the lexicons join.
import { AUXILIARIES } from './endings.ts';
import type { Word } from './token.ts';
import { leadKey } from './vocabulary-data.ts';

/** What a split is judged by. */
export interface Splitter {
  readonly idOf: (key: string) => number;
  readonly word: (key: string) => Word;
  /** Ids of words of places, people, numbers and harm. */
  readonly content: ReadonlySet<number>;
  readonly leads: ReadonlySet<number>;
}

/** Words that newsrooms run on to the next one («درولسوالی», «وسه تن»). */
const PROCLITICS = ['و', 'در', 'از', 'به', 'بر', 'با', 'که', 'این', 'تا', 'یک'];
/** Words of no content that are run on to a preposition («دراین ولسوالی»). */
const POINTING = new Set(['این', 'همین', 'جریان', 'نتیجه', 'حالی', 'صورت']);
const SHORTEST_REST = 4;
/** Short numbers are split off «و» alone; «نه» and «ده» are left whole for «ونه» ("nor") and «وده». */
const SHORT_NUMBERS = new Set(['دو', 'سه', 'شش', 'پنج', 'هفت', 'هشت', 'صد', 'یک']);
const LONGEST_RUN = 40;
const SHORTEST_LEAD = 3;

/** Where an unknown run splits into two known words, in folded letters; 0 where it does not. */
export function findSplit(key: string, splitter: Splitter): number {
  if (key.length > LONGEST_RUN) return 0;
  return (
    afterProclitic(key, splitter) ||
    beforeAuxiliary(key, splitter) ||
    beforeVerb(key, splitter) ||
    betweenContent(key, splitter)
  );
}

function afterProclitic(key: string, splitter: Splitter): number {
  for (const proclitic of PROCLITICS) {
    if (!key.startsWith(proclitic)) continue;
    const rest = key.slice(proclitic.length);
    if (proclitic === 'و' ? SHORT_NUMBERS.has(rest) : POINTING.has(rest)) return proclitic.length;
    if (rest.length >= SHORTEST_REST && isContent(rest, splitter)) return proclitic.length;
  }
  return 0;
}

/** A word of the lexicons, bare or with an ending; forms of verbs are too often parts of nouns («درخواست»). */
function isContent(key: string, { word, content }: Splitter): boolean {
  const { id, stem, verb, ending } = word(key);
  if (verb !== null) return false;
  return id !== 0 ? content.has(id) : content.has(stem) && (ending === 'plural' || key.length > SHORTEST_REST + 1);
}

/** «کشتهاند», «شدهاست». */
function beforeAuxiliary(key: string, { word }: Splitter): number {
  for (const auxiliary of AUXILIARIES)
    if (key.endsWith(auxiliary) && word(key.slice(0, -auxiliary.length)).verb?.form === 'participle')
      return key.length - auxiliary.length;
  return 0;
}

/** «زخمیشدند»: both sides stand together in some form of the lexicons. */
function beforeVerb(key: string, { idOf, word, leads }: Splitter): number {
  for (let at = SHORTEST_LEAD; at <= key.length - 2; at++) {
    const lead = idOf(key.slice(0, at));
    if (lead === 0) continue;
    const { verb, lemma, key: written } = word(key.slice(at));
    if (verb === null || !leads.has(leadKey(lead, lemma))) continue;
    // «قرارداد», «عملکرد», «دستگیری»: a past stem makes nouns. No noun is made with «شد».
    const isNominal = verb.form === 'past' && !verb.plural && !verb.negative && !written.startsWith('شد');
    if (!isNominal) return at;
  }
  return 0;
}

/** «خیبرپختونخوا», «سراسرکشور». */
function betweenContent(key: string, splitter: Splitter): number {
  for (let at = SHORTEST_REST; at <= key.length - SHORTEST_REST; at++)
    if (isExact(key.slice(0, at), splitter) && isExact(key.slice(at), splitter)) return at;
  return 0;
}

function isExact(key: string, { idOf, word, content }: Splitter): boolean {
  return content.has(idOf(key)) && word(key).verb === null;
}
