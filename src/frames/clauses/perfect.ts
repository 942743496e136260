// «جان باخته‌اند»: a participle with its auxiliary behind it.
import { AUXILIARIES } from '../../tokenize/endings.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt } from '../reading.ts';

/** Whether what ends at a token is a participle behind which its auxiliary stands. */
export const isPerfect = (tokens: readonly Token[], last: number): boolean =>
  tokens[last - 1]?.word.verb?.form === 'participle' && AUXILIARIES.has(keyAt(tokens, last));
