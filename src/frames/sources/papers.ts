// «این مطلب در خبرنامهٔ وزارت دفاع آمده است»: whose paper it stands in; «اعلامیه می‌افزاید که …»: a paper named before.
import { DEMONSTRATIVES, TOLD_NOUNS } from '../../lexicons/function-words.ts';
import { PAPERS } from '../../lexicons/role-words.ts';
import { BARE_PAPERS, BESIDE_PAPERS, IN_PAPERS, TOLD_WORDS } from '../../lexicons/source-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';
import { endOfName, isNamed, startOfName } from './names.ts';
import type { SourceContext } from './source.ts';

/** Whose paper it is, where the thing told is the subject. */
export function whosePaper(context: SourceContext, clause: Clause, { first }: Stretch): Stretch | null {
  const { tokens } = context;
  let start = clause.first;
  while (start < first && tokens[start]?.word.kind === 'mark') start++;
  const told = keyAt(tokens, start + 1);
  if (!DEMONSTRATIVES.has(keyAt(tokens, start)) || !(TOLD_NOUNS.has(told) || TOLD_WORDS.has(told))) return null;
  for (let at = start + 2; at < first; at++) {
    if (!PAPERS.has(keyAt(tokens, at))) continue;
    const name = startOfName(context, at + 1, first);
    const end = endOfName(context, name, first);
    return end > name && isNamed(context, name, end) ? { first: name, last: end } : null;
  }
  return null;
}

/**
 * «اعلامیه می‌افزاید», «در ادامهٔ این خبرنامه همچنان آمده است»: a paper by itself that opens the clause stands for those who gave
 * it out.
 */
export function barePaper({ tokens }: SourceContext, clause: Clause, { first, last }: Stretch): Stretch | null {
  let at = clause.first;
  while (at < last && leadsToPaper(tokens[at])) at++;
  if (at >= last || !BARE_PAPERS.has(keyAt(tokens, at))) return null;
  for (let beside = at + 1; beside < first; beside++) if (!BESIDE_PAPERS.has(keyAt(tokens, beside))) return null;
  return { first: at, last: at + 1 };
}

const leadsToPaper = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.word.kind === 'mark' || IN_PAPERS.has(token.word.key) || DEMONSTRATIVES.has(token.word.key));
