// Words that deny by what they are said of: what is rejected behind «با رد», what is not held true, what the words of others
// are called; and whose man an attacker is called.
import { DEEDS, DEMONSTRATIVES, IN, OBJECT, OWN, RESPONSIBILITY, SUFFERERS } from '../../lexicons/function-words.ts';
import { CALLS_WORDS, CONFIRMING, NOT_HELD, OWN_MAN, REJECTS, type Stance } from '../../lexicons/reporting.ts';
import { BELIEVED, CARRYING_OUT, DENIABLE, HAND_IN, OWN_PART } from '../../lexicons/stance-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** Words between «با رد» and what is rejected. */
const REJECTED_REACH = 5;

/** The stance of words that only what they are said of decides; undefined for all others. */
export function stanceByObject(
  tokens: readonly Token[],
  clause: Clause,
  { id, first, last }: Stretch & { readonly id: string },
): Stance | null | undefined {
  switch (id) {
    case REJECTS:
      return holds(tokens, DENIABLE, { first: last, last: last + REJECTED_REACH }) ? 'denies' : null;
    case CONFIRMING:
      // «ضمن پذیرش مسئولیت این حمله»
      return keyAt(tokens, last).startsWith(RESPONSIBILITY) ||
        namesOwnHand(tokens, { first: last, last: last + REJECTED_REACH })
        ? 'claims'
        : null;
    case NOT_HELD:
      return tokens[last - 1]?.word.verb?.negative ? 'denies' : null;
    case CALLS_WORDS:
      return holds(tokens, BELIEVED, { first: objectBefore(tokens, clause, first), last: first }) ? 'says' : 'denies';
    case OWN_MAN:
      return holds(tokens, SUFFERERS, { first: clause.first, last: objectBefore(tokens, clause, first) })
        ? 'says'
        : 'claims';
    default:
      return undefined;
  }
}

function objectBefore(tokens: readonly Token[], clause: Clause, end: number): number {
  for (let at = end - 1; at > clause.first; at--) if (keyAt(tokens, at) === OBJECT) return at;
  return end;
}

function holds(tokens: readonly Token[], words: ReadonlySet<string>, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (words.has(keyAt(tokens, at))) return true;
  return false;
}

/** «نقش خود», «دست داشتن خود», «دست داشتن در», «انجام این حمله»: a hand in a deed, with nobody told whose but who speaks. */
export function namesOwnHand(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) {
    const next = keyAt(tokens, at + 1);
    if (OWN_PART.has(keyAt(tokens, at)) && OWN.has(next)) return true;
    if (CARRYING_OUT.has(keyAt(tokens, at)) && (DEMONSTRATIVES.has(next) || DEEDS.has(next))) return true;
    const behind = keyAt(tokens, at + HAND_IN.length);
    if (HAND_IN.every((word, i) => keyAt(tokens, at + i) === word) && (behind === IN || OWN.has(behind))) return true;
  }
  return false;
}
