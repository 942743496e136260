// Words that newsrooms run on to the next one, and what is left whole though it looks so: what tokenize/split.ts goes by;
// and the headings of digests, by which tokenize/parts.ts goes.
import { words } from './word-set.ts';

/** Words that newsrooms run on to a word of content («درولسوالی», «وسه تن»). */
export const PROCLITICS = ['و', 'در', 'از', 'دیگر'];
/** Words too short for the lexicons' measure that are split off too («وگفت», «دیگرنیز»). */
export const SHORT_RESTS: Readonly<Record<string, ReadonlySet<string>>> = {
  و: new Set(['گفت', 'گفته', 'افزود', 'زخم', 'چند']),
  دیگر: new Set(['زخم', 'نیز']),
};
/** Numbers that counters are run on to («دوتن», «چهارطفل»). */
export const COUNTS = new Set([
  'یک',
  'دو',
  'سه',
  'چهار',
  'پنج',
  'شش',
  'هفت',
  'هشت',
  'نه',
  'ده',
  'صد',
  'چند',
  'بیست',
  'سی',
]);
/** What they count. */
export const COUNTERS = new Set(
  words('تن نفر طفل کودک سرباز پولیس عسکر طالب مامور افسر فرد دقیقه ساعت روز شب هفته ماه سال'),
);
/** Words that are run on to a pointing word («دراین ولسوالی»), or to a word of content after a lost ZWNJ. */
export const PREPOSITIONS = ['در', 'از', 'به', 'با', 'بر', 'که'];
export const POINTING = new Set(['این', 'همین', 'جریان', 'نتیجه', 'حالی', 'صورت', 'عنوان', 'دنبال', 'وسیله']);
/** Not split off: «درباره», «بهترین», «درگذشته». */
export const PARTS_OF_WORDS = new Set(['باره', 'ترین', 'گذشته', 'گذشتگان', 'واقع', 'خواست']);
export const ARTICLE = 'ال';
/** Short numbers are split off «و» alone, «نه» ("nine", "nor") with them; «ده» is left whole for «وده». */
export const SHORT_NUMBERS = new Set([
  'دو',
  'سه',
  'شش',
  'پنج',
  'هفت',
  'هشت',
  'صد',
  'یک',
  'سی',
  'چهل',
  'شصت',
  'نود',
  'نه',
]);
/** «هفتادوهشت», «سی‌وشش», «بیست‌ویکم»: written as one word. */
export const TENS = ['بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود', 'صد'];
export const ONES = words('یک دو سه چهار چار پنج شش هفت هشت نه یکم دوم سوم چهارم چارم پنجم ششم هفتم هشتم نهم');
export const POWERS = new Set(['هزار', 'میلیون', 'میلیارد']);
export const ARE = 'اند';
/** «کشتهشدگان» */
export const THOSE_WHO_WERE = 'شدگان';
/** The past stem that makes no nouns. */
export const BECAME = 'شد';
