// Words that head a digest: each line behind them is news of its own.
import { words } from './word-set.ts';

/** «چند خبر کوتاه»: what there are several of, and how they are told. */
export const NEWS = words('خبر خبری خبرها خبرهای اخبار خبرهایی رویداد رویدادها رویدادهای');
export const BRIEF = words('کوتاه کوتاهی');
/** «عناوین مهم روزنامه‌های …»: titles of papers. */
export const TITLES = words('عناوین عنوان‌های تیترهای سرخط تیتر');
/** Marks that open the line of such a title. */
export const TITLE_MARKS: ReadonlySet<string> = new Set(['-', '–', '—', '_', '*', '•']);
/** Of items: signs that stand before their heads. */
export const BULLETS: ReadonlySet<string> = new Set([
  ...['●', '○', '■', '□', '▪', '▫', '◾', '◼', '◆', '◇', '►', '▶', '✔', '✓', '✦', '·', '➖', '+', '='],
]);
