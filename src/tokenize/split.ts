// A run of letters that nobody knows in, the place where it is two words run on out. Most unknown runs are words of
// their own («درباره», «ورود», «پرسپولیس»), so a run splits only where both sides are words that the lexicons join.
import {
  ARE,
  ARTICLE,
  BECAME,
  COUNTERS,
  COUNTS,
  ONES,
  PARTS_OF_WORDS,
  POINTING,
  POWERS,
  PREPOSITIONS,
  PROCLITICS,
  SHORT_NUMBERS,
  SHORT_RESTS,
  TENS,
  THOSE_WHO_WERE,
} from '../lexicons/run-on-words.ts';
import { AUXILIARIES } from './endings.ts';
import type { Word } from './token.ts';
import { leadKey } from './vocabulary-data.ts';

/** What a split is judged by. */
export interface Splitter {
  readonly idOf: (key: string) => number;
  readonly word: (key: string) => Word;
  /** Whether a word is one of places, people, numbers or harm. */
  readonly isContent: (id: number) => boolean;
  readonly leads: ReadonlySet<number>;
}

const SHORTEST_REST = 4;
const LONGEST_RUN = 40;
const SHORTEST_LEAD = 3;

/** Where an unknown run splits into two known words, in folded letters; 0 where it does not. */
export function findSplit(key: string, splitter: Splitter): number {
  if (key.length > LONGEST_RUN) return 0;
  return (
    afterProclitic(key, splitter) ||
    beforePower(key, splitter) ||
    beforeCounter(key) ||
    beforeAuxiliary(key, splitter) ||
    beforeVerb(key, splitter)
  );
}

function afterProclitic(key: string, splitter: Splitter): number {
  for (const proclitic of PROCLITICS) {
    if (!key.startsWith(proclitic)) continue;
    const rest = key.slice(proclitic.length);
    if (proclitic === 'و' && (SHORT_NUMBERS.has(rest) || beforeCounter(rest) > 0)) return proclitic.length;
    if (SHORT_RESTS[proclitic]?.has(rest) || isContentWord(rest, splitter)) return proclitic.length;
  }
  for (const preposition of PREPOSITIONS)
    if (key.startsWith(preposition) && POINTING.has(key.slice(preposition.length))) return preposition.length;
  return 0;
}

/** «هفتادوهشت», and «وشش» of «سی‌وشش», whatever else either looks like; 0 where it is no number. */
export function insideNumber(key: string): number {
  const [and] = PROCLITICS as [string];
  if (key.startsWith(and) && ONES.has(key.slice(and.length))) return and.length;
  const ten = TENS.find((one) => key.startsWith(one + and));
  return ten !== undefined && ONES.has(key.slice(ten.length + and.length)) ? ten.length : 0;
}

/** «دوتن», «چهارطفل». */
function beforeCounter(key: string): number {
  for (const counter of COUNTERS) {
    const at = key.length - counter.length;
    if (at >= 2 && key.endsWith(counter) && COUNTS.has(key.slice(0, at))) return at;
  }
  return 0;
}

/** «سههزار», «یکمیلیون». */
function beforePower(key: string, { idOf, isContent }: Splitter): number {
  for (const power of POWERS) {
    const at = key.length - power.length;
    if (at >= 2 && key.endsWith(power) && isContent(idOf(key.slice(0, at)))) return at;
  }
  return 0;
}

/** A word of the lexicons, bare or with an ending; forms of verbs are too often parts of nouns («درخواست»). */
function isContentWord(key: string, { word, isContent }: Splitter): boolean {
  if (key.length < SHORTEST_REST || key.startsWith(ARTICLE) || PARTS_OF_WORDS.has(key)) return false;
  const { id, stem, verb, ending } = word(key);
  if (id !== 0) return verb === null && isContent(id);
  return isContent(stem) && (ending === 'plural' || ending === 'i') && key.length > SHORTEST_REST;
}

/** «کشتهاند», «شدهاست»; «غیرنظامیاند». */
function beforeAuxiliary(key: string, splitter: Splitter): number {
  for (const auxiliary of AUXILIARIES) {
    if (!key.endsWith(auxiliary)) continue;
    const rest = key.slice(0, -auxiliary.length);
    const isVerb = splitter.word(rest).verb?.form === 'participle';
    if (isVerb || (auxiliary === ARE && rest.length > SHORTEST_REST && isContentWord(rest, splitter)))
      return key.length - auxiliary.length;
    // «زخمیشدهاند»: three words; the rest is split in its turn.
    const at = beforeVerb(rest, splitter);
    if (at > 0) return at;
  }
  return 0;
}

/** «ربودهشدند», «زخمیشدند»: a participle, or a word that stands before this verb in some form of the lexicons. */
function beforeVerb(key: string, { idOf, word, leads }: Splitter): number {
  for (let at = SHORTEST_LEAD; at <= key.length - 2; at++) {
    const lead = idOf(key.slice(0, at));
    if (lead === 0) continue;
    const { verb, lemma, key: written } = word(key.slice(at));
    if (verb === null && !written.startsWith(THOSE_WHO_WERE)) continue;
    if (word(key.slice(0, at)).verb?.form === 'participle' && written.length > 2) return at;
    if (verb === null) continue;
    if (!leads.has(leadKey(lead, lemma))) continue;
    // «قرارداد», «عملکرد», «بازدید»: a past stem makes nouns. No noun is made with «شد».
    const isNominal = verb.form === 'past' && !verb.plural && !verb.negative && !written.startsWith(BECAME);
    if (!isNominal) return at;
  }
  return 0;
}
