// biome-ignore-all format: one set a line
// Words beside the name of a source: what it gives out, and how that is said to have been given.
import { foldWord } from '../normalize/letters.ts';
import { words } from './word-set.ts';

/** «سپاه بیانیه‌ای صادر کرد»: behind a name, what it gives out. */
export const GIVEN_THINGS = words('بیانیه‌ای اعلامیه‌ای اطلاعیه‌ای خبرنامه‌ای گزارشی پیامی نامه‌ای یادداشتی متنی پستی توییتی توئیتی تصویری تصاویری عکسی عکس‌هایی فیلمی فیلم‌هایی ویدیویی ویدئویی ویدیوهایی ویدئوهایی نواری نمایه‌ای جزئیاتی ارقامی فهرستی');

/** The same without their article, right before «صادر کرد». */
export const GIVEN_OUT = words('بیانیه اعلامیه اطلاعیه خبرنامه گزارش پیام نامه تصویر تصاویر عکس فیلم ویدیو ویدئو جزئیات');

/** «صادر کرد», «منتشر شده توسط», «صادره از سوی». */
export const PUBLISHED = words('صادر صادره منتشر منتشره نشر پخش انتشاریافته ارسالی');
export const IS_GIVEN = words('شده یافته گردیده است');
export const GIVEN_BY: readonly (readonly string[])[] = ['توسط', 'از سوی', 'از طرف', 'از جانب', 'در', 'از'].map((by) => by.split(' ').map(foldWord));

/** «وزیر خطاب به …». */
export const ADDRESSING = foldWord('خطاب');

/** «از انهدام … خبر داد»: who tells of it did it. */
export const OWN_REPORTS = words('انهدام شناسایی متلاشی دستگیری بازداشت ساقط سرنگون سرنگونی رهگیری بمباران گلوله‌باران موشک‌باران گرفتاری');
/** «از دستگیری مظنونان خبر داد». */
export const CAPTURES = words('دستگیری بازداشت');
/** «از حمله به … خبر داد» */
export const STRIKES = words('حمله حملات حمله‌های عملیات شلیک هدف ضربه ضربات');

/** «در حالی این سخنان را می‌گوید که …» */
export const WHILE = foldWord('حالی');

/** «در واکنش به حملات … گفت»: of what others did he only speaks. */
export const OCCASIONS = words('واکنش واکنشی رابطه ارتباط مورد باره خصوص پیوند');
export const ABOUT = words('درباره دربارهٔ درباره‌ی راجع پیرامون');
/** «محکوم کرد»: who condemns a deed says whose it is. */
export const CONDEMNING = words('محکوم تقبیح نکوهش');

/** «رسانه‌ها», «رسانه‌های سوری». */
export const MEDIA = foldWord('رسانه‌ها');
export const MEDIA_OF = foldWord('رسانه‌های');
/** «خبرگزاری فارس گزارش داد»: an agency reports. */
export const AGENCY = foldWord('خبرگزاری');
/** «منابع خبری», «برخی منابع رسانه‌ای»: news sources without a name. */
export const SOURCES = foldWord('منابع');
export const NEWS_SOURCES = words('خبری رسانه‌ای');
/** «گزارش‌ها از حمله حکایت دارند»: nobody who could be named. */
export const MERE_REPORTS = words('گزارش گزارش‌ها گزارش‌های گزارش‌هایی');

/** «نادرست.», said by itself of what others claim. */
export const UNTRUE = words('نادرست دروغ کذب غلط');

/** One person who was named before. */
export const HE = words('او وی ایشان موصوف نامبرده');

/** «بنا به گزارش‌های دریافتی»: reports of nobody. */
export const REPORT_KINDS = words('دریافتی اولیه منتشرشده منتشره رسیده واصله موجود رسمی غیررسمی تاییدنشده ضدونقیض متعدد مختلف پراکنده تکمیلی');

/** «خبرگزاری تسنیم، وابسته به سپاه»: whose side an agency is on. */
export const WHOSE_SIDE = foldWord('وابسته');

/** How most surnames end. */
export const SURNAME = foldWord('ی');
/** «در بیانیه‌ای که از سوی … نشر شده»: papers and messages. */
export const PAPERS_GIVEN = words('بیانیه‌ای اعلامیه‌ای اطلاعیه‌ای خبرنامه‌ای پیامی نامه‌ای متنی پستی توییتی ویدیویی ویدئویی نواری');
/** «این جمله در بیانیهٔ … آمده است». */
export const TOLD_WORDS = words('جمله عبارت نکته سخنان پیام');
/** «در بیانیهٔ منتسب به …». */
export const PAPERS_OF = words('بیانیه اعلامیه اطلاعیه خبرنامه پیام بیانیه‌ای اعلامیه‌ای خبرنامه‌ای پیامی');
/** «اعلامیه می‌افزاید», «در ادامهٔ این خبرنامه همچنان آمده است»: a paper by itself, the words that lead to it and stand behind it. */
export const BARE_PAPERS = words('خبرنامه اعلامیه بیانیه اطلاعیه');
export const IN_PAPERS = words('در ادامه ادامهٔ ادامه‌ی بخش بخشی بخشِ دیگر دیگری از متن و همچنان همچنین هم‌چنان');
export const BESIDE_PAPERS = words('همچنان همچنین هم‌چنان نیز هم چنین باز');
export const ASCRIBED = words('منتسب منسوب متعلق مربوط');
/** «تکذیب داعش: …» */
export const DENIAL_HEADS = words('تکذیب انکار');
/** «برادر یکی از قربانیان»: whose kin speaks. */
export const KIN = words('برادر پدر مادر همسر خواهر پسر دختر فرزند کاکا کاکای ماما مامای عمو عموی دایی شوهر خانم زن نامزد دوست همکار همسایه وکیل خانواده خانوادهٔ بستگان نزدیکان اقارب');
/** «بی‌درنگ», written as two words. */
export const AT_ONCE = ['بی', 'درنگ'].map(foldWord);
/** «در اسعدآباد، مرکز کنر، …»: a place told anew behind a comma. */
export const SEAT_OF = words('مرکز پایتخت مربوط مربوطات توابع زادگاه حومهٔ');
/** The second word of «کشته شدگان». */
export const BECOME = foldWord('شدگان');

/** «علی‌رغم هشدارها، مقام‌ها گفتند»: what a comma closes before the name. */
export const CONCESSIONS = words('علیرغم رغم برخلاف باوجود');
/** «معاون سیاسی، امنیتی و اجتماعی استاندار»: offices whose fields a comma may list. */
export const DEPUTIES = words('معاون معاونت مدیرکل مشاور دستیار مدیر کمیسیون اداره');
/** «مسئولیت فرماندهی سپاه را بر عهده گرفت»: a post that somebody takes, and no deed. */
export const POSTS_TAKEN = words('جانشینی فرماندهی ریاست وزارت اداره ادارهٔ مدیریت سرپرستی دبیری قرارگاه هدایت رهبری امور ستاد پست آموزش تأمین تامین تیم کمیته');
export const STATESMEN = words('ترامپ دونالد نتانیاهو بنیامین پزشکیان عراقچی پوتین ولادیمیر زلنسکی اردوغان ونس روبیو هگست کاتز گالانت بایدن مکرون قالیباف لاوروف شهباز وزیر نخست‌وزیر رئیس‌جمهور رئیس‌جمهوری رییس‌جمهور سناتور ژنرال بازنشسته');
