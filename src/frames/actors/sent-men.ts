// Men whom somebody sends to kill: the deed is the sender's.
import { SENDING, SENT } from '../../lexicons/role-words.ts';
import type { Token } from '../../tokenize/token.ts';
import type { Clause } from '../clauses/clauses.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** «عامل انتحاری که از سوی داعش فرستاده شده بود»: who sends him does it. */
export const isSending = (tokens: readonly Token[], { verb }: Clause): boolean =>
  [verb - 2, verb - 1, verb].some((at) => SENT.has(keyAt(tokens, at)));

/** «داعش با فرستادن چند عامل انتحاری …»: whom somebody sends is no other's. */
export const isSent = (tokens: readonly Token[], { first }: Stretch): boolean =>
  [first - 1, first - 2].some((at) => SENDING.has(keyAt(tokens, at)));
