// biome-ignore-all format: one entry a line
// Days of history that a word for what happened names by day and month alone: «حملات یازدهم سپتامبر», «قیام ۱۵ خرداد».
import type { Calendar } from '../model/plain-date.ts';
import { words } from './word-set.ts';

export interface KnownDay {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The words behind which it is this day and no other. */
  readonly behind: ReadonlySet<string>;
  /** Names close by that say so, too: «حملهٔ حماس در هفتم اکتبر». */
  readonly beside: ReadonlySet<string>;
}

const known = (calendar: Calendar, [year, month, day]: readonly [number, number, number], behind: string, beside?: string): KnownDay => ({ calendar, year, month, day, behind: words(behind), beside: beside ? words(beside) : new Set() });

/** «حملات تروریستی یازدهم سپتامبر»: what may stand between. */
export const KNOWN_QUALITIES = words('تروریستی خونین تاریخی معروف مرگبار مشهور تلخ');

const RISING = 'قیام نهضت حماسه حماسهٔ شهدای شهیدان یوم‌الله خیزش کشتار فاجعه فاجعهٔ';

export const KNOWN_DAYS: readonly KnownDay[] = [
  known('gregorian', [2001, 9, 11], 'حملات حمله حملهٔ حوادث حادثه حادثهٔ رویداد رویدادهای واقعه واقعهٔ فاجعه فاجعهٔ', 'القاعده نیویورک واشنگتن پنتاگون'),
  known('gregorian', [2023, 10, 7], 'حملات حمله حملهٔ حوادث حادثه حادثهٔ رویداد رویدادهای شکست تهاجم یورش', 'حماس قسام'),
  known('persian', [1332, 5, 28], 'کودتای کودتا'),
  known('persian', [1342, 3, 15], RISING),
  known('persian', [1356, 10, 19], RISING),
  known('persian', [1356, 11, 29], RISING),
  known('persian', [1357, 6, 17], RISING),
  known('persian', [1357, 11, 22], 'انقلاب پیروزی یوم‌الله شهدای'),
  known('persian', [1360, 4, 7], 'فاجعه فاجعهٔ حادثه حادثهٔ انفجار واقعه واقعهٔ شهدای جنایت'),
  known('persian', [1360, 6, 8], 'فاجعه فاجعهٔ حادثه حادثهٔ انفجار واقعه واقعهٔ شهدای جنایت'),
  known('persian', [1378, 4, 18], 'حادثه حادثهٔ حوادث وقایع کوی غائله غائلهٔ فتنه فتنهٔ جنبش'),
  known('persian', [1388, 10, 9], 'حماسه حماسهٔ قیام یوم‌الله'),
  known('persian', [1357, 2, 7], 'کودتای کودتا انقلاب'),
];
