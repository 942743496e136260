// Whose belief it is that somebody did it: «گمان پولیس این است که …», «ظن پولیس متوجه داعش است».
import { BELIEFS, MOSTLY, SUSPICIONS } from '../../lexicons/blame-words.ts';
import { DEMONSTRATIVES, NAME_LEADS, ONTO, PREPOSITIONS, THAT, TO } from '../../lexicons/function-words.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';
import { isCopula } from '../roles/claims.ts';
import { endOfName } from './names.ts';
import { type Source, type SourceContext, sourceOf } from './source.ts';

/** The sources of one sentence that a noun for what they believe names. */
export function believers(context: SourceContext, clauses: readonly Clause[]): Source[] {
  const end = clauses[clauses.length - 1]?.last ?? 0;
  return clauses.flatMap((clause) => {
    const at = beliefIn(context, clause);
    const found = at < 0 ? null : (holder(context, at, clause) ?? suspicious(context, at, clause));
    return found ? [sourceOf(context, found.name, { ...found, at, scope: { first: found.name.last, last: end } })] : [];
  });
}

interface Believer {
  readonly name: Stretch;
  readonly stance: 'says' | 'alleges';
  readonly rule: string;
}

/** A noun for a belief that opens its clause, or -1. */
function beliefIn({ tokens }: SourceContext, { first, last }: Clause): number {
  let at = first;
  while (at < last && (tokens[at]?.word.kind === 'mark' || NAME_LEADS.has(keyAt(tokens, at)))) at++;
  return BELIEFS.has(keyAt(tokens, at)) || SUSPICIONS.has(keyAt(tokens, at)) ? at : -1;
}

const LONGEST_NAME = 12;

/** «گمان پولیس (بر) این است که …». */
function holder(context: SourceContext, noun: number, { last }: Clause): Believer | null {
  const { tokens } = context;
  for (let at = noun + 2; at < Math.min(last, noun + LONGEST_NAME); at++) {
    if (!DEMONSTRATIVES.has(keyAt(tokens, at)) || !isCopula(keyAt(tokens, at + 1)) || !isThat(tokens, at + 2)) continue;
    const end = PREPOSITIONS.has(keyAt(tokens, at - 1)) ? at - 1 : at;
    const name = nameBehind(context, noun, end);
    return name && name.last === end ? { name, stance: 'says', rule: 'says-belief' } : null;
  }
  return null;
}

/** «که», or a comma before it. */
const isThat = (tokens: SourceContext['tokens'], at: number): boolean =>
  keyAt(tokens, at) === THAT || keyAt(tokens, at + 1) === THAT;

/** «ظن پولیس (بیش از همه) متوجه داعش است», «شک پولیس به داعش می‌رود». */
function suspicious(context: SourceContext, noun: number, { last }: Clause): Believer | null {
  const { tokens } = context;
  if (!SUSPICIONS.has(keyAt(tokens, noun))) return null;
  for (let at = noun + 2; at < Math.min(last, noun + LONGEST_NAME); at++) {
    const key = keyAt(tokens, at);
    if (key !== TO && !ONTO.has(key) && !MOSTLY.has(key)) continue;
    const name = nameBehind(context, noun, at);
    return name && { name, stance: 'alleges', rule: 'alleges-suspicion' };
  }
  return null;
}

function nameBehind(context: SourceContext, noun: number, limit: number): Stretch | null {
  const last = endOfName(context, noun + 1, limit);
  return last > noun + 1 ? { first: noun + 1, last } : null;
}
