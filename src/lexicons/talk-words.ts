// Words of occasions on which people speak, of writing that weighs things, and of years that have passed.
import { words } from './word-set.ts';

/** «در گردهمایی بسیجیان گفت»: an occasion of speeches; at a press conference news is told. */
export const OCCASIONS = words(
  'گردهمایی همایش مراسم مراسمی آیین آئین آیینی یادواره یادوارهٔ کنگره سمینار محفل محفلی جمع سخنرانی نطق خطبه خطبه‌های تریبون اجلاسیه رزمایش صبحگاه رونمایی',
);
/** «یادداشت: …», «سرمقاله»: what opens a text that weighs things. */
export const ESSAYS = words('یادداشت یادداشتِ سرمقاله سرمقالهٔ تحلیل دیدگاه نقد مقاله مقالهٔ تحلیلی جستار واکاوی');
/** «بیش از صد سال از استرداد استقلال می‌گذرد». */
export const PASSES = words('می‌گذرد می‌گذره گذشت گذشته');
/** «خاطرات ظریف منتشر شد»: a book of what somebody recalls. */
export const MEMOIRS = words('خاطرات ناگفته‌های');
/** «امروز دشمن می‌داند که …»: of these times as often as of the day. */
export const TODAY = words('امروز امروزه اکنون');
/** «نظرسنجی گالوپ»: what people think. */
export const POLLS = words('نظرسنجی نظرسنجی‌ها نظرسنجی‌های نظرسنجی‌ای نظرپرسی');
