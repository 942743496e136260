// A place from which reports come is where what they tell of was.
import { ARRIVED, FROM, REPORTS_COME } from '../../lexicons/function-words.ts';
import type { Token } from '../../tokenize/token.ts';
import { keyAt, type Stretch } from '../reading.ts';

/** «گزارش‌ها از کاپیسا نیز حاکی است که …», «خبرهای رسیده از هرات …»: where what is reported was. */
export const isReportedFrom = (tokens: readonly Token[], { first }: Stretch): boolean =>
  keyAt(tokens, first - 1) === FROM &&
  (REPORTS_COME.has(keyAt(tokens, first - 2)) ||
    (ARRIVED.has(keyAt(tokens, first - 2)) && REPORTS_COME.has(keyAt(tokens, first - 3))));
