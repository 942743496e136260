// Days that are counted the other way round, from what is told behind them, and days on which something ended.
import type { DateMention } from '../../dates/find.ts';
import { DEEDS, DEMONSTRATIVES, ENDS, THAT } from '../../lexicons/function-words.ts';
import { compareDays } from '../../model/plain-date.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { hasCue } from '../places/frame-places.ts';
import { keyAt, type Reading, type Stretch } from '../reading.ts';

/** «این حمله یک روز پس از آن رخ داد که …»: what follows «که» happened so many days before, not after. */
export function turned(
  { document: { tokens, sentences }, published }: Reading,
  clauses: readonly Clause[],
  date: DateMention,
): DateMention {
  if (date.rule === BEFORE_THIS && date.weekday === undefined && DEEDS.has(keyAt(tokens, date.last)))
    return fromIt(date, published);
  // «دو روز پس از این رویداد افراد مسلح …», behind the sentence that tells of it.
  if (
    date.rule === AFTER_EVENT &&
    date.first >= (sentences[0]?.last ?? 0) &&
    DEMONSTRATIVES.has(keyAt(tokens, date.last))
  )
    return fromIt(date, published, -1);
  const clause = clauses.find((candidate) => date.first < candidate.last);
  if (clause && date.kind === 'day' && isEnd(tokens, clause, date)) return { ...date, ending: true };
  if (date.kind !== 'anaphoric' || !date.offset || !clause || keyAt(tokens, clause.last) !== THAT) return date;
  if (date.last === clause.last) return date;
  // «بمباران نُه روز پس از آن انجام شد که …»
  if (hasCue(clause, 'occur')) return { ...date, offset: -date.offset };
  for (let at = clause.first; at < date.first; at++)
    if (DEMONSTRATIVES.has(keyAt(tokens, at))) return { ...date, offset: -date.offset };
  return date;
}

/** How many words close a clause behind «پایان», «ختم». */
const ENDING = 4;

/** «صبح امروز پایان یافت», «دیروز به پایان رسید». */
function isEnd(tokens: readonly Token[], { last }: Clause, date: Stretch): boolean {
  for (let at = Math.max(date.last, last - ENDING); at < last; at++) if (ENDS.has(keyAt(tokens, at))) return true;
  return false;
}

/** «دو روز پیش از این» */
const BEFORE_THIS = 'count-before-now';

const BEFORE_EVENT = 'count-before-event';
const AFTER_EVENT = 'lead-after-event';

/** «دو روز پیش از این انفجار»: counted from what happened, not from now. */
function fromIt(date: DateMention, published: Reading['published'], sign: 1 | -1 = 1): DateMention {
  if (!published || !date.start || date.precision !== 'day') return date;
  const offset = sign * compareDays(date.start, published);
  return { ...date, rule: sign > 0 ? BEFORE_EVENT : date.rule, kind: 'anaphoric', start: null, end: null, offset };
}
