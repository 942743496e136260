// Whether a clause tells of what is so, or of what is imagined: wished, possible, conditional, mistaken.

import type { ClauseCue } from '../../lexicons/clauses.ts';
import { AND, COPULAS, POSSIBLE, SUPPOSING, THOUGHTS, WERE } from '../../lexicons/function-words.ts';
import type { Mention } from '../../match/find.ts';
import type { Token, VerbForm } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';
import type { Clause } from './clauses.ts';
import { isOfCan } from './impersonal.ts';
import { isManaged, verbBefore } from './managed.ts';

/** What a clause is made of. */
export interface ClauseDraft extends Stretch {
  readonly sentence: number;
  readonly verb: number;
  readonly form: VerbForm | null;
  /** The clause before it. */
  readonly before?: Clause | undefined;
}

const IMAGINED = new Set(['unreal-future', 'unreal-condition', 'unreal-modal']);

export function moodOf(
  tokens: readonly Token[],
  draft: ClauseDraft,
  cues: readonly Mention<ClauseCue>[],
): Clause['mood'] {
  const { form } = draft;
  if (isSupposed(tokens, draft) || isThought(tokens, draft.first)) return 'imagined';
  const unreal = cues.filter((cue) => cue.entry.value === 'unreal');
  const isImagined =
    (form?.form === 'subjunctive' && !isManaged(tokens, draft) && !goesOn(tokens, draft)) ||
    isOnlyPossible(tokens, draft) ||
    isOfCan(tokens, draft) ||
    isCounterfactual(tokens, draft) ||
    isConsequence(tokens, draft) ||
    unreal.some((cue) => IMAGINED.has(cue.entry.id));
  return isImagined ? 'imagined' : 'asserted';
}

/** «توانستند حمله را به عقب برانند و سه تن را بکشند»: «و» goes on with what was managed. */
const goesOn = (tokens: readonly Token[], { first, sentence, before }: ClauseDraft): boolean =>
  keyAt(tokens, first) === AND &&
  before?.sentence === sentence &&
  before.mood === 'asserted' &&
  tokens[before.verb]?.word.verb?.form === 'subjunctive';

/** «مردم گمان بردند حملهٔ انتحاری شده است»: behind a verb of mistaken thinking. */
function isThought(tokens: readonly Token[], first: number): boolean {
  const at = verbBefore(tokens, first);
  if (SUPPOSING.has(keyAt(tokens, at))) return true;
  // «گمان می‌بردند», «گمان برده بودند»
  return (
    ['past', 'imperfect'].includes(tokens[at]?.word.verb?.form ?? '') &&
    (THOUGHTS.has(keyAt(tokens, at - 1)) || THOUGHTS.has(keyAt(tokens, at - 2)))
  );
}

/** «اگر طالبان می‌رسیدند، شهر سقوط می‌کرد»: neither happened. */
const isCounterfactual = (tokens: readonly Token[], { form, sentence, before }: ClauseDraft): boolean =>
  form?.form === 'imperfect' &&
  before?.sentence === sentence &&
  before.mood === 'imagined' &&
  tokens[before.verb]?.word.verb?.form === 'imperfect';

/** «حملات تازه ممکن است …»: the copula of what may be. */
const isOnlyPossible = (tokens: readonly Token[], { verb }: ClauseDraft): boolean =>
  verb > 0 && POSSIBLE.has(keyAt(tokens, verb - 1)) && COPULAS.has(keyAt(tokens, verb));

/** «اگر محاصره ادامه یابد، بنادر را هدف قرار می‌دهیم و پل‌ها را می‌زنیم»: what would follow. */
const isConsequence = (tokens: readonly Token[], { form, first, sentence, before }: ClauseDraft): boolean =>
  form?.form === 'present' &&
  before?.sentence === sentence &&
  before.mood === 'imagined' &&
  (before.cues.some(({ entry }) => entry.id === 'unreal-condition') ||
    (keyAt(tokens, first) === AND && tokens[before.verb]?.word.verb?.form === 'present'));

/** «مثل جایی که بمباران شده باشد»: a participle that is only supposed. */
function isSupposed(tokens: readonly Token[], draft: ClauseDraft): boolean {
  if (draft.form?.form !== 'participle') return false;
  for (let at = draft.verb; at < draft.last; at++) if (WERE.has(keyAt(tokens, at))) return true;
  return false;
}
