// Words that tell whether a sentence goes on behind the end of its line.
import { words } from './word-set.ts';

/** Nothing ends with them: «در ⏎ شمال عراق». */
export const NEVER_LAST = words(
  'در به از با و که را برای تا بر علیه توسط درباره دربارهٔ بین میان طی این آن یک چند هر بدون سوی',
);

/** Nothing opens with them: «… ۲۷ تیر ⏎ ، یک نظامی». */
export const NEVER_FIRST = words('را');
