// biome-ignore-all format: one set a line
// What a blame is made of besides its verbs: a part in a deed, what speaks for it, whom a guilt or a suspicion falls on.
import { foldWord } from '../normalize/letters.ts';
import { words } from './word-set.ts';

/** «نقش داعش در این حمله», «ردپای طالبان»: whose part in a deed it is stands right behind. */
export const PARTS = words('نقش نقش‌آفرینی دخالت مداخله مشارکت سهم سهم‌گیری ردپای ردپا پای دست‌داشتن دخیل‌بودن همدستی');
/** «دست داشتن», «دخیل بودن»: a part told by an infinitive. */
export const PARTAKING = words('دست نقش سهم دخالت دخیل شریک سهیم');
export const HAVING = words('داشتن بودن');
/** «رد پای داعش», but not «پای سرباز». */
export const TRACE = foldWord('رد');
export const TRACK = foldWord('پای');
/** «نقش مستقیم داعش». */
export const PART_KINDS = words('مستقیم احتمالی آشکار فعال اصلی محوری کلیدی مشترک غیرمستقیم');
/** What leaves a part open or takes it back: «نقش داعش در این حمله را رد کرد», «… را بررسی می‌کند». */
export const OPEN_PARTS = words('رد تکذیب انکار نفی بررسی تحقیق پرسش سوال نامعلوم مبهم');

/** «شواهد به داعش اشاره دارد»: what speaks for somebody's guilt. */
export const PROOFS = words('شواهد شواهدی اسناد اسنادی مدارک مدارکی نشانه نشانه‌ها نشانه‌های نشانه‌هایی سرنخ‌ها سرنخ‌های یافته‌ها یافته‌های تحقیقات بررسی‌ها بررسی‌های قراین قرائن ردپاها');
/** «شواهد حاکی از دست داشتن داعش است»: before the part. */
export const HINTING_AT = words('حاکی نشانگر بیانگر نمایانگر گواه حکایت دال مبین نشان‌دهنده نشان‌دهندهٔ');
export const POINTING_TO = words('اشاره می‌رسد می‌رسند رسیده منتهی ختم می‌کشد نشان حکایت گواهی دلالت');

/** «مسئولیت این حمله متوجه داعش است», «خون این مردم به گردن طالبان است»: what falls on somebody. */
export const BURDENS = words('گناه گناهش تقصیر خون اتهام اتهامات ظن سوءظن شک گمان شبهه بدگمانی بدبینی ملامت ملامتی');

/** «مسئولیت آن را بر عهده دارد», «به دوش دارد». */
export const BURDENED = words('عهده دوش گردن');

/** «به داعش مظنون است», «به طالبان شک دارد». */
export const SUSPECTING = words('مظنون ظنین مشکوک بدگمان شک گمان ظن');
/** «بر طالبان شک دارد», «بالای طالبان مشکوک است». */
export const UPON = words('بر بالای');
/** «به داعش گمان می‌برد». */
export const BEARING: readonly string[] = ['می‌بر', 'برده', 'کرده'].map(foldWord);

/** «این حمله به داعش نسبت داده می‌شود», «… منسوب شده است»: right behind whom a deed is laid to. */
export const LAID_TO = words('نسبت منسوب منتسب ربط مرتبط');

/** «ظن پولیس بیش از همه متوجه داعش است»: behind whose suspicion it is. */
export const MOSTLY = words('بیش بیشتر عمدتا همچنان اکنون فقط تنها نیز هم همواره');

/** «گمان پولیس این است که …», «ظن پولیس متوجه داعش است»: whose belief it is stands right behind. */
export const BELIEFS = words('گمان ظن باور حدس برداشت عقیده نظر برآورد تصور ادعای استدلال تحلیل ارزیابی اعتقاد سوءظن فرضیه حرف سخن دیدگاه فهم قضاوت نتیجه‌گیری جمع‌بندی');
/** «ظن پولیس متوجه داعش است», «شک پولیس به داعش می‌رود». */
export const SUSPICIONS = words('ظن سوءظن شک گمان اتهام شبهه بدگمانی بدبینی');

/** «مسئول این حمله», which alone is an office. */
export const ANSWERABLE = words('مسئول مسوول مسؤول مسئولان مسوولان مسئولین');

/** «گمان می‌رود که … شده باشد»: a belief in what was done, told in the subjunctive. */
export const PRESUMPTIONS = words('گمان احتمال احتمالش ظن شک حدس باور معتقد معتقدند تصور عقیده نظر برآورد شاید احتمالا مظنون مظنون‌اند ظنین بعید‌نیست');

/** «آن را طراحی کرده‌اند», «آن را انجام داده است». */
export const CARRIED_OUT = words('انجام طراحی سازماندهی سازمان‌دهی اجرا راه‌اندازی عملی مرتکب تدارک برنامه‌ریزی رهبری هدایت');

/** «انفجار ماین طالبان»: whose bomb it is stands right behind. */
export const BOMBS = words('ماین مین بمب بم');
/** «از سوی داعش فرستاده شده بود». */
export const SENT = words('فرستاده اعزام گسیل گماشته موظف استخدام');

/** «نشانهٔ مهاجمان پولیس بود». */
export const AIMED_AT_BY = words('هدف نشانه آماج نشان');

/** «والی از داعش نام می‌برد», «از طالبان نام گرفت»: whom somebody names as the doer. */
export const NAME = foldWord('نام');
export const NAMING: readonly string[] = ['برد', 'می‌برد', 'می‌برند', 'برده', 'گرفت', 'می‌گیرد', 'می‌گیرند', 'گرفته'].map(foldWord);
/** «تحلیلگران از داعش نام می‌برند»: who only guesses. */
export const GUESSING = words('تحلیلگر تحلیلگران تحلیل‌گر تحلیل‌گران کارشناس کارشناسان آگاه آگاهان ناظر ناظران شعار شعارها سخنرانی');

/** «این رویداد کار طالبان خوانده شده است»: what is said of a deed, by nobody who is named. */
export const CALLED_SO = words('خوانده دانسته شناخته شمرده نامیده معرفی عنوان قلمداد گفته');
