// What it is said with that all of those told of were of one kind: «کسانی که جان باختند، بدون استثنا غیرنظامی بودند».
import { words } from './word-set.ts';

/** «کسانی که کشته شدند», «آنانی که …». */
export const THOSE_WHO = words(
  'کسانی کسان آنانی آن‌هایی افرادی اشخاصی آنان آن‌ها کسانیکه آنانیکه آنهاییکه افرادیکه اشخاصیکه شهروندانی انسان‌هایی',
);
/** Of these, the ones with «که» written to them. */
export const THOSE_WHO_WORD = words('کسانیکه آنانیکه آنهاییکه افرادیکه اشخاصیکه');
/** «افراد کشته‌شده», «نفر کشته‌شده». */
export const PERSONS_OF_FATE = words('افراد اشخاص کسان انسان‌های شهروندان نفر تن فرد نفری');
/** «همهٔ آنان», «گفته می‌شود آنان …». */
export const THEY = words('آنان آن‌ها ایشان شان اینان این‌ها آنها‌ همه‌شان');
/** «کشته‌شدگان تماماً غیرنظامی اند», «یک‌سره». */
export const WHOLLY = words('تماماً تماما کاملاً کاملا یک‌سره جمیعاً همه‌شان همگی‌شان همگی‌اش جملگی‌شان');
export const WITHOUT = words('بدون بی');
export const EXCEPTION = words('استثنا استثناء استثنأ استثنای');
/** «قربانی» of a count. */
export const A_VICTIM = words('قربانی');
/** «غیرنظامی خوانده شده‌اند», «سرباز گفته می‌شوند». */
export const CALLED = words(
  'گفته خوانده عنوان معرفی اعلام توصیف شناخته قلمداد ذکر شناسایی تشخیص دانسته شمرده نامیده خطاب محسوب',
);
export const CALLED_ENDS = words('شدند شده شده‌اند می‌شوند می‌شود شد گردیده گردیدند گردیده‌اند می‌گردند');
/** «قربانیان این حمله را غیرنظامیان تشکیل می‌دهند». */
export const MAKE_UP = words('تشکیل شکل');
/** «جز غیرنظامیان کسی کشته نشد». */
export const EXCEPT = words('جز به‌جز بجز مگر');
export const ANYBODY = words('کسی کس هیچ‌کس فردی');
/** «سربازان تنها قربانیان این حمله‌اند». */
export const ONLY = words('تنها یگانه فقط');
/** «معلوم نیست که …». */
export const IS_NOT = words('نیست نبود نبوده');
/** «زیر ۱۸ سال سن دارند». */
export const YEARS_OLD = words('سن عمر');
export const HAS = words('دارند دارد داشتند داشت داشته');
/** «میان‌شان», «در بین آنهاست», «در جمع آنان‌اند»: written as one word. */
export const AMONG_THEM = words('میانشان بینشان جمعشان میان‌شان بین‌شان جمع‌شان شمارشان');
export const THEM_BEING = words('آن‌هاست آنان‌اند آن‌هااند ایشان‌اند آن‌هایند آنانند آنهاند');
