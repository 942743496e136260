// «این مطلب در خبرنامهٔ وزارت دفاع آمده است»: whose paper it stands in.
import { DEMONSTRATIVES, TOLD_NOUNS } from '../lexicons/function-words.ts';
import { PAPERS } from '../lexicons/role-words.ts';
import type { Clause } from './clauses.ts';
import { keyAt, type Stretch } from './reading.ts';
import type { SourceContext } from './source.ts';
import { endOfName, isNamed, startOfName } from './source-names.ts';

/** Whose paper it is, where the thing told is the subject. */
export function whosePaper(context: SourceContext, clause: Clause, { first }: Stretch): Stretch | null {
  const { tokens } = context;
  if (!DEMONSTRATIVES.has(keyAt(tokens, clause.first)) || !TOLD_NOUNS.has(keyAt(tokens, clause.first + 1))) return null;
  for (let at = clause.first + 2; at < first; at++) {
    if (!PAPERS.has(keyAt(tokens, at))) continue;
    const start = startOfName(context, at + 1, first);
    const end = endOfName(context, start, first);
    return end > start && isNamed(context, start, end) ? { first: start, last: end } : null;
  }
  return null;
}
