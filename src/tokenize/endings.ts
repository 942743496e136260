// The endings that Persian nouns take, longest first. A stem counts only when the vocabulary knows it.
import type { Ending } from './token.ts';

export interface EndingRow {
  readonly written: string;
  readonly ending: Ending;
  /** What the ending replaced at the end of the stem («کشته» → «کشتگان»). */
  readonly restores?: string;
}

export const ENDINGS: readonly EndingRow[] = [
  { written: 'هایشان', ending: 'plural' },
  { written: 'هایمان', ending: 'plural' },
  { written: 'هایی', ending: 'plural' },
  { written: 'هایش', ending: 'plural' },
  { written: 'های', ending: 'plural' },
  { written: 'ها', ending: 'plural' },
  { written: 'گانی', ending: 'plural', restores: 'ه' },
  { written: 'گان', ending: 'plural', restores: 'ه' },
  { written: 'اتشان', ending: 'plural', restores: 'ه' },
  { written: 'اتش', ending: 'plural', restores: 'ه' },
  { written: 'اتی', ending: 'plural', restores: 'ه' },
  { written: 'یان', ending: 'plural', restores: 'ی' },
  { written: 'یان', ending: 'plural' },
  { written: 'انی', ending: 'plural' },
  { written: 'ان', ending: 'plural' },
  { written: 'ین', ending: 'plural' },
  { written: 'ات', ending: 'plural', restores: 'ه' },
  { written: 'یی', ending: 'i' },
  { written: 'ای', ending: 'i' },
  { written: 'یشان', ending: 'possessive' },
  { written: 'اش', ending: 'possessive' },
  { written: 'شان', ending: 'possessive' },
  { written: 'یش', ending: 'possessive' },
  { written: 'ش', ending: 'possessive' },
  { written: 'ی', ending: 'i' },
];

/** «دره‌ی», «ناوه‌ی», «سوریه‌ی»: behind a silent he; «فراهی», «گروهی» sound theirs, and «دهی» is no form of «ده». */
const EZAFE_OF_HE = /.(?:[^او]|[ای]و)هی$/u;

/** Whether the «ی» of a name is its ezafe: who comes from there is a «دره‌یی». */
export const isEzafeOfHe = (key: string): boolean => EZAFE_OF_HE.test(key);

/** Whether the «ی» at the end is the ezafe: «نیروی», «اعضای», «ناوه‌ی», but not in «حملهٔ توپخانه‌ای ارتش». */
export const joinsOn = (key: string): boolean =>
  (key.endsWith('ای') && !key.endsWith('های')) || key.endsWith('وی') || isEzafeOfHe(key);

/** Endings that newsrooms also write apart from their word, or after a ZWNJ. */
export const DETACHED = new Set(['ها', 'های', 'هایی', 'هایش', 'هایشان', 'هایمان', 'هایم']);

/** Endings that are joined to their word only by a ZWNJ. */
export const JOINED = new Set(['ای', 'یی', 'ی', 'اش', 'شان', 'ش', 'ام', 'ات', 'گان', 'گانی', 'تر', 'ترین']);

/**
 * Second halves of nouns that some newsrooms set off with a ZWNJ: «گزارش‌گر», «سخن‌گوی», «ره‌گذران»; they join where the whole
 * is a word.
 */
export const HALVES: ReadonlySet<string> = new Set(
  ['گر', 'گو', 'جو', 'نگار', 'گذر', 'کار', 'مند', 'وند', 'گزار'].flatMap((half) =>
    ['', 'ی', 'یی', 'ان', 'یان', 'انی', 'یانی', 'ش', 'شان'].map((ending) => half + ending),
  ),
);

/** «خانه‌ی»: behind a silent he. */
export const EZAFE = 'ی';

/** «هم‌کار», «هم‌سایه»: what joins the word behind it. */
export const WITH_HALF = 'هم';

/** Of the joined endings, the ones that newsrooms also write apart: «حیات شان», «جان باخته گان». */
export const WRITTEN_APART = new Set(['شان', 'اش', 'گان']);

/** Auxiliaries that close a perfect tense; written apart, after a ZWNJ or, where it was lost, run on. */
export const AUXILIARIES = new Set([
  'اند',
  'است',
  'ام',
  'ایم',
  'اید',
  'بود',
  'بودند',
  'باشد',
  'باشند',
  'استند',
  'هستند',
]);

/** «حمله‌ای» is an attack, not several months of Hamal. */
export const NEVER_PLURAL: ReadonlySet<string> = new Set(['حمل']);

/** «راهپیمایی حماسی»: epic, and nobody of Hamas; «کاشان», «اوین»: towns, and no word with an ending; «ارزش» is no money, «ماین» none of ours, «سنگین» no stones. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set([
  ...['حماسی', 'ارزش', 'سنگین', 'سنگینی', 'نفرین', 'شیرین', 'ماین', 'ناتوان', 'ناتوانی', 'مسلحانهای'],
  ...['کاشان', 'مهران', 'اوین', 'شهران', 'لویزان', 'لنجان', 'فارسان', 'ماهان', 'صوفیان', 'سامان', 'میلان', 'باریش'],
]);
