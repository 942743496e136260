// Sentences in, clauses out. Persian clauses end with their finite verb, so a clause is what leads up to one; the verb
// says whether the clause asserts, denies or only imagines.
import type { ClauseCue } from '../../lexicons/clauses.ts';
import {
  A_HAND,
  AND,
  BESIDE,
  CLOSING_WORDS,
  CONTRAST,
  COPULAS,
  HAD,
  HAVE_NOT,
  LIGHT_PARTICIPLES,
  MODALS,
  PRESUMING,
  PROGRESSIVE,
  THAT,
} from '../../lexicons/function-words.ts';
import type { Mention } from '../../match/find.ts';
import { AUXILIARIES } from '../../tokenize/endings.ts';
import type { Sentence, Token, VerbForm } from '../../tokenize/token.ts';
import { keyAt, type Stretch, within } from '../reading.ts';
import { type ClauseDraft, moodOf } from './clause-moods.ts';
import { isImpersonal } from './impersonal.ts';
import { opensInsertion } from './insertions.ts';

export interface Clause extends Stretch {
  readonly sentence: number;
  /** Token of the finite verb, or -1 in a heading. */
  readonly verb: number;
  readonly negative: boolean;
  /** It denies only a hand in what it tells, or that anybody spoke of it («در این قتل دست ندارند», «دربارهٔ این قتل چیزی نگفته‌اند»). */
  readonly presuming: boolean;
  /** «نقشی در این حمله ندارند»: it denies a hand in what it tells. */
  readonly handless: boolean;
  /** `imagined`: future, condition, wish. */
  readonly mood: 'asserted' | 'imagined';
  readonly pluperfect: boolean;
  /** It opens with «ولی» or «اما». */
  readonly contrast: boolean;
  readonly cues: readonly Mention<ClauseCue>[];
}

const COPULA: VerbForm = { form: 'present', negative: false, plural: false };
const CLOSING_MARKS = new Set(['،', ':', '.', '؛', '\n', '']);

/** The clauses of all sentences, in order. */
export function findClauses(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { cues, names }: { readonly cues: readonly Mention<ClauseCue>[]; readonly names: readonly boolean[] },
): Clause[] {
  const clauses: Clause[] = [];
  sentences.forEach((sentence, index) => {
    let first = sentence.first;
    let inserted = false;
    for (let at = sentence.first; at < sentence.last; at++) {
      if ((isSemicolon(tokens[at] as Token) || isSlash(tokens, at)) && hasWords(tokens, first, at)) {
        clauses.push(clauseOf(tokens, { first, last: at, sentence: index, verb: -1, form: null }, cues));
        first = at;
      }
      inserted ||= opensInsertion(tokens, at);
      const verb = names[at] ? null : finiteAt(tokens, at);
      if (!verb) continue;
      // «مرزبانان، بی آنکه هشداری بدهند، آتش گشودند»: the clause goes on behind what did not happen.
      if (inserted && verb.form === 'subjunctive' && at + 1 < sentence.last) {
        inserted = false;
        continue;
      }
      inserted = false;
      const last = afterVerb(tokens, at + 1, sentence.last);
      const draft = { first, last, sentence: index, verb: at, form: verb, before: clauses[clauses.length - 1] };
      clauses.push(clauseOf(tokens, draft, cues));
      first = last;
      at = last - 1;
    }
    if (hasWords(tokens, first, sentence.last))
      clauses.push(clauseOf(tokens, { first, last: sentence.last, sentence: index, verb: -1, form: null }, cues));
  });
  return clauses;
}

const isSemicolon = ({ word }: Token): boolean => word.key === '؛' || word.key === ';';

/** «حمله به یک کشتی در خلیج عدن/ خدمه سالم هستند»: between the parts of a headline, not of «میدان/شهر» or «۲/۵». */
const isSlash = (tokens: readonly Token[], at: number): boolean =>
  SLASHES.has(keyAt(tokens, at)) && (tokens[at + 1]?.start ?? 0) > (tokens[at]?.end ?? 0);

const SLASHES: ReadonlySet<string> = new Set(['/', '|']);

function clauseOf(tokens: readonly Token[], draft: ClauseDraft, all: readonly Mention<ClauseCue>[]): Clause {
  const cues = within(all, draft.first, draft.last);
  return {
    first: draft.first,
    last: draft.last,
    sentence: draft.sentence,
    verb: draft.verb,
    negative: draft.form?.negative ?? false,
    presuming: draft.form?.negative === true && isPresuming(tokens, draft),
    handless: tellsOfNoHand(tokens, draft),
    mood: moodOf(tokens, draft, cues),
    pluperfect: draft.verb >= 0 && isPluperfect(tokens, draft),
    contrast: CONTRAST.has(keyAt(tokens, draft.first)) || CONTRAST.has(keyAt(tokens, draft.first + 1)),
    cues,
  };
}

const PRESUMED_REACH = 3;

function isPresuming(tokens: readonly Token[], { first, verb }: ClauseDraft): boolean {
  for (let at = verb - 1; at >= Math.max(first, verb - PRESUMED_REACH); at--)
    if (PRESUMING.has(keyAt(tokens, at))) return true;
  return isHandDenied(tokens, { first, last: verb });
}

/** «هیچ نقشی در این حمله نداشته و آن را محکوم کرده است»: denied by the first of two verbs, or by the only one. */
function tellsOfNoHand(tokens: readonly Token[], { first, verb }: ClauseDraft): boolean {
  for (let at = first; at <= verb; at++)
    if (tokens[at]?.word.verb?.negative && isHandDenied(tokens, { first, last: at })) return true;
  return false;
}

/** «نقشی در این حمله ندارند». */
function isHandDenied(tokens: readonly Token[], { first, last }: Stretch): boolean {
  if (!HAVE_NOT.some((stem) => keyAt(tokens, last).startsWith(stem))) return false;
  for (let at = first; at < last; at++) if (A_HAND.has(keyAt(tokens, at))) return true;
  return false;
}

/** «کشته شده بودند»: told as what had happened before the news. */
function isPluperfect(tokens: readonly Token[], draft: ClauseDraft): boolean {
  for (let at = draft.verb; at < draft.last; at++)
    if (HAD.has(keyAt(tokens, at)) && tokens[at - 1]?.word.verb?.form === 'participle') return true;
  return false;
}

/** The finite verb at a token: a participle counts with its auxiliary, a modal only leads to the verb that follows. */
function finiteAt(tokens: readonly Token[], at: number): VerbForm | null {
  const { word } = tokens[at] as Token;
  if (COPULAS.has(word.key) && tokens[at - 1]?.word.verb?.form !== 'participle') return COPULA;
  if (!word.verb || word.verb.form === 'infinitive' || MODALS.has(word.key) || isProgressive(tokens, at)) return null;
  if (isImpersonal(tokens, at)) return null;
  if (BESIDE.has(word.key) && tokens[at + 1]?.word.kind === 'word' && !AND_THAT.has(keyAt(tokens, at + 1))) return null;
  if (word.verb.form !== 'participle') return word.verb;
  if (AUXILIARIES.has(keyAt(tokens, at + 1))) return word.verb;
  // «نوشته که …», «رد کرده، می‌گوید»: the auxiliary is left out. «کشته» and its like are nouns there.
  // «نپذیرفته، اما …» is none.
  const isVerb = LIGHT_PARTICIPLES.has(word.key) || word.verb.negative || CONTRAST.has(keyAt(tokens, at + 2));
  // «به عهده گرفته اما وزارت …»
  const ends = isClosing(keyAt(tokens, at + 1)) || CONTRAST.has(keyAt(tokens, at + 1));
  return ends && isVerb ? word.verb : null;
}

/** «و»، «که» behind a verb. */
const AND_THAT: ReadonlySet<string> = new Set([AND, THAT]);

/** «دارن می‌زنن», «داره جاسک رو می‌زنه»: the verb is the one that follows. */
function isProgressive(tokens: readonly Token[], at: number): boolean {
  if (!PROGRESSIVE.has(keyAt(tokens, at))) return false;
  for (let next = at + 1; next <= at + PROGRESSIVE_REACH; next++) {
    const word = tokens[next]?.word;
    if (word?.kind !== 'word') return false;
    if (word.verb) return word.verb.form === 'present' && !PROGRESSIVE.has(word.key);
  }
  return false;
}

const PROGRESSIVE_REACH = 4;

const isClosing = (key: string): boolean => CLOSING_MARKS.has(key) || CLOSING_WORDS.has(key);

function afterVerb(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit && AUXILIARIES.has(keyAt(tokens, at))) at++;
  return at;
}

function hasWords(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (tokens[at]?.word.kind !== 'mark') return true;
  return false;
}

/** The clause of a token. */
export const clauseAt = (clauses: readonly Clause[], at: number): Clause | undefined =>
  clauses.find((clause) => at < clause.last);
