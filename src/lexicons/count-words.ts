// Words of counting: what says that a count is a total, an older one, a lower one, of the hurt who died or one more.
import { words } from './word-set.ts';

/** A count that stood before and was put right: «در ابتدا از ۱۴ کشته خبر داده بود». */
export const EARLIER = words('ابتدا پیش پیشتر پیش‌تر قبلا نخست آغاز');
/** «ابتدا از هفت کشته گفت, اما …», «در آغاز گفت …» */
export const FIRST = words('ابتدا نخست اول');
export const START = words('آغاز ابتدا');
/** «روز گذشته … خبر داده بود» */
export const YESTERDAY = words('دیروز دیشب گذشته قبل قبلاً قبل‌تر پریروز');
/** What a clause says that gives a count, before its auxiliary. */
export const TELLS = words('داده گفته کرده خوانده نوشته دانسته');
/** «حال سه زخمی وخیم است», «وضعیت یکی از آنان خوب نیست» */
export const HEALTH = words('حال وضع وضعیت حالت وخامت شرایط');
/** «وضعیت صحی دو زخمی», «حال عمومی سه نفر» */
export const OF_HEALTH = words('صحی عمومی جسمی جسمانی سلامت سلامتی روحی');
/** «تا حال نُه جسد»: no state of health. */
export const BY_NOW = words('تا در به');
/** «تا صبح امروز» */
export const UNTIL = words('تا');
/** «دو محافظ کشته شدند و سومی در راه شفاخانه درگذشت»: one more than told of before. */
export const NEXT_ONE = words('دومی سومی چهارمی پنجمی ششمی');
/** «نفر سوم زنده دستگیر شد», «تن دیگر در شفاخانه جان داد» */
export const NEXT = words('دوم سوم چهارم پنجم ششم');
export const ONE_PERSON = words('نفر تن فرد مرد شخص');
/** «۴۰ تن تسلیم شدند و متباقی ناپدیدند» */
export const REST = words('متباقی بقیه بقیهٔ باقی مابقی سایرین دیگران باقی‌مانده');
/** «با درگذشت چهار زخمی»: names of a death that came later. */
export const DEATHS = words('درگذشت درگذشتن مرگ فوت وفات رحلت شهادت جان‌باختن جان‌دادن مردن');
/** «شش تن از زخمیان جان دادند»: those hurt before. */
export const HURT = words('زخمیان زخمی‌ها مجروحان مجروحین مصدومان زخمی‌های زخمی‌شدگان مصدومین');
/** «خودش و همسرش را زخمی ساخت» */
export const HIMSELF = words('خودش خودشان');
/** «شمار کشته‌ها از سی گذشت»: it is more now. */
export const PASSED = words('گذشت گذشته گذشتند عبور تجاوز فراتر بیشتر');
/** «از مرز صد تن گذشت» */
export const LIMIT = words('مرز حد سقف');
/** «پاکستان ۲۳ کشته را پذیرفت»: a side owns to its losses. */
export const ADMITS = words('پذیرفت پذیرفتند پذیرفته پذیرفته‌اند می‌پذیرد می‌پذیرند می‌پذیرفت اعتراف اذعان اقرار');
/** «تنها مرگ شش سرباز را می‌پذیرد»: a lower count than others give. */
export const ONLY = words('تنها فقط صرف صرفاً');
/** «شمار کشته‌ها را ۱۳ اعلام کرد»: the noun of a verb that gives a number. */
export const GIVES = words('اعلام اعلان گزارش ذکر برآورد تخمین عنوان ثبت بیان قید وانمود');
/** «شمار کشته‌ها», «آمار شهدا». */
export const NUMBER_OF = words('شمار تعداد آمار رقم شمارش');
/** «شمار مجموعی زخمی‌ها»: of several happenings. */
export const ALTOGETHER = words('مجموعی مجموع کل کلی');
/** «این رقم را به پنج تن رساند», «آن را به ۱۳ تصحیح کرد»: a count that whoever gave it puts right. */
export const PUT_RIGHT = words('رساند رسانده رسانید رساندند بالا بلند افزایش ارتقا تصحیح اصلاح تغییر کاهش تقلیل پایین');
/** «وزارت که چهارشنبه از ۴۸ کشته گفته بود، حالا می‌گوید …» */
export const NOW = words('حالا اکنون حال امروز اینک الان');
/** «از هر طرف یک نفر کشته شد» */
export const EACH_SIDE = words('طرف جانب سو سمت قبیله قوم');
/** «زیر ۱۸ سال» */
export const BELOW = words('زیر');
export const YEARS = words('سال سالگی');
/** «علاوه بر سه سرباز». */
export const ON_TOP = words('علاوه برعلاوه افزون اضافه');
