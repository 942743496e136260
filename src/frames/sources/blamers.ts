// Who blames, where no subject of a verb tells: the agent of a passive or of a noun, whose finger it is that points.
import { FINGER } from '../../lexicons/function-words.ts';
import { PASSIVES, type ReportingValue } from '../../lexicons/reporting.ts';
import type { Mention } from '../../match/find.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';
import { endOfName, isNamed } from './names.ts';
import { isPersonName } from './people.ts';
import type { SourceContext } from './source.ts';
import { isBlameOf } from './stances.ts';

const LONGEST_NAME = 14;

/** «انگشت اتهام پولیس به سوی طالبان است»: whose finger it is stands right behind. */
export function whoseFinger(context: SourceContext, clause: Clause, { first, last }: Stretch): Stretch | null {
  if (last - first !== 2 || keyAt(context.tokens, first) !== FINGER) return null;
  const end = endOfName(context, last, Math.min(clause.last, last + LONGEST_NAME));
  return end > last && isSomebody(context, last, end) ? { first: last, last: end } : null;
}

/** A name that holds a word for who speaks, or a person's that no list knows («احمد مرادی»). */
const isSomebody = (context: SourceContext, first: number, last: number): boolean =>
  isNamed(context, first, last) || isPersonName(context.tokens, first, last);

/** Whether the words of a blame or a claim have their speaker behind an agent's preposition. */
export const isNamedByBlame = (tokens: readonly Token[], clause: Clause, mention: Mention<ReportingValue>): boolean =>
  PASSIVES.has(mention.entry.id) ||
  (mention.entry.value.stance === 'alleges' && isInfinitive(tokens, mention) && isBlameOf(tokens, clause, mention));

const isInfinitive = (tokens: readonly Token[], { last }: Stretch): boolean =>
  tokens[last - 1]?.word.verb?.form === 'infinitive';

/** «… متوجه شده است که با متهم کردن ایران زیان می‌بیند»: nobody beside the noun blames. */
export const isFromAfar = (
  tokens: readonly Token[],
  { first }: Clause,
  { name, mention, stance }: { readonly name: Stretch; readonly mention: Stretch; readonly stance: string },
): boolean => stance === 'alleges' && isInfinitive(tokens, mention) && name.first < first;

/** «طالبان از سوی حکومت به … متهم شدند»: who blames is the agent. */
export function agentIn(context: SourceContext, clause: Clause, mention: Mention<ReportingValue>): Stretch | null {
  const isBefore = PASSIVES.has(mention.entry.id);
  const by = clause.cues.find(
    ({ entry, first, last }) => entry.value === 'by' && (isBefore ? last < mention.first : first > mention.last),
  );
  if (!by) return null;
  const limit = isBefore ? beforeQuotation(context.tokens, by.last, mention.first) : clause.last;
  const last = endOfName(context, by.last, Math.min(limit, by.last + LONGEST_NAME));
  return last > by.last && isSomebody(context, by.last, last) ? { first: by.last, last } : null;
}

/** «از سوی سخنگوی گروه «دروغ محض» خوانده شد»: what something is called is no part of a name. */
function beforeQuotation(tokens: readonly Token[], first: number, end: number): number {
  if (keyAt(tokens, end - 1) !== '»') return end;
  for (let at = end - 1; at > first; at--) if (keyAt(tokens, at) === '«') return at;
  return end;
}
