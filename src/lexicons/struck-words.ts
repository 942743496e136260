// biome-ignore-all format: one set a line
// Words beside the name of a weapon that say it was hit or lost, carried people or was only meant: it is no means.
import { foldWord } from '../normalize/letters.ts';
import { words } from './word-set.ts';

/** Before the weapon: «انهدام دو تانک», «آسیب به بالگرد», «شکار یک هواپیما». */
export const LOSSES = words('آسیب آسیب‌دیدن آسیب‌دیدگی انهدام سرنگونی سرنگون سقوط نابودی تخریب خسارت شکار اسقاط ساقط منهدم نابود زدن هدف‌گیری');
/** … what may stand between the two: «سرنگون کردن یک بالگرد», «خسارت سنگین به سه فروند هواپیما». */
export const OF_LOSS = words('کردن شدن ساختن نمودن دیدن رسیدن رساندن وارد کامل قطعی سنگین جدی شدید به دقیق مستقیم قرار دادن گرفتن');
/** Of it, what a drone undergoes in the air, where it was on its way to strike. */
export const IN_FLIGHT = words('سرنگونی سرنگون سقوط شکار اسقاط ساقط رهگیری متوقف');
/** Behind the weapon, before the verb: «دو جنگنده منهدم شد», «تانک را هدف قرار دادند», «هلیکوپتر را از بین برد». */
export const WRECKED = words('منهدم نابود سرنگون ساقط تخریب شکار معدوم هدف متلاشی غرق بین اصابت آسیب آماج');
/** Stems of verbs of harm that need no such word: «بالگرد را زدند», «تانک را درهم کوبیدند». */
export const HITS = ['زد', 'کوبید', 'سوزاند'].map(foldWord);
/** What counts weapons: «یکی از بالگردهای», «سه دستگاه تانک». */
export const COUNTS_OF_WEAPONS = words('یک یکی دو سه چهار پنج شش هفت هشت نه ده چند چندین این آن همین ده‌ها شماری تعدادی فروند دستگاه بال عدد عراده حداقل دست‌کم دستکم');
/** Before a weapon, nouns of its own deed: in «حملهٔ پهپادی دفع شد» no aircraft is hit. */
export const DEEDS = words('حمله حملات شلیک فیر پرتاب اصابت ضربه ضربات آتش انفجار بمباران یورش عملیات موج پرواز گلوله مرمی تهاجم');
/** What may describe a weapon up to its «را» or its verb … */
export const OF_WEAPONS = words('مهاجم ناشناس پیشرفته پیشرفتهٔ دیگر نظامی جنگی ترابری تهاجمی شناسایی جاسوسی رزمی زرهی نوع مدل مدرن بسیار آپاچی مرکاوا متعلق به');
/** … and whose it is. */
export const OWNERS_OF_WEAPONS = words('دشمن متجاوز متجاوزان ارتش اردو ما آن‌ها آنها آنان شان');
/** Stems of the names of aircraft, other than words for what they do. */
export const PLANES = ['هواپیما', 'جنگنده', 'طیار', 'جت', 'بمب‌اف', 'بم‌اف', 'سوخو', 'میگ', 'میراژ', 'رافال', 'سوپر', 'اف', 'هواگرد', 'جی'].map(foldWord);
/** How a tank or mortar fires, and who fires it. */
export const SHELLINGS = words('گلوله‌باران گلوله‌باری گلوله توپچی توپچی‌های');
/** «طیارهٔ قوای ایتلاف», «هواپیماهای ائتلاف» */
export const PLANE_NOUNS = words('طیاره طیارهٔ طیاره‌ای طیاره‌ها طیاره‌های طیارات هواپیما هواپیمای هواپیمایی هواپیماها هواپیماهای جت جت‌ها جت‌های جنگنده جنگنده‌ها جنگنده‌های');
/** An aircraft with people in it, as one names what was shot down. */
export const CREWED = words('بالگرد بالگردی بالگردهای بالگردها هلیکوپتر هلیکوپتری هلیکوپترهای هلی‌کوپتر هلی‌کوپتری چرخبال چرخبالی چرخبال‌های جنگنده جنگنده‌ای جنگندهٔ هواپیما هواپیمای هواپیمایی طیاره طیارهٔ طیاره‌ای جت بمب‌افکن بمب‌افکنی سوخو میگ');
/** «شش جنگنده را در پایگاه نابود کرد»: it may have stood on the ground. */
export const RUINED = words('منهدم نابود هدف');
/** What flies with nobody in it. */
export const UNCREWED = words('پهپاد پهپادی پهپادها پهپادهای پهباد پهبادهای درون موشک موشکی موشک‌ها موشک‌های راکت راکتی بدون بی‌سرنشین بی‌پیلوت ریزپرنده بی');
/** Before whom or what something is aimed at: «حمله به سه بالگرد», «شلیک به سوی تانک». */
export const AIMED_AT = words('به بر سوی طرف سمت علیه روی');
/** «زخمی‌ها با هلیکوپتر به شفاخانه منتقل شدند» */
export const CARRIED_TO = words('منتقل انتقال تخلیه اعزام');
/** Shortly before a weapon that somebody takes a noise for. */
export const GUESSES = words('شبیه مثل مانند انگار شاید احتمالا احتمالاً انگاری شبیهه');
/** «سه میل کلاشینکوف» */
export const PIECES = words('میل قبضه قبضهٔ');
/** «گلوله‌یی که از جنگ مانده بود», «که کودکان یافته بودند» */
export const LEFT_OR_FOUND = words('مانده به‌جامانده به‌جا برجامانده جامانده یافته یافتند یافت پیدا');
/** «صدای بمب» */
export const SOUNDS = words('صدا صدای صداهای صوت غرش');
/** A bomb, of whatever kind. */
export const BOMBS = words('بمب بم بمب‌ها بم‌ها بمب‌های بم‌های بمبی بمی');
/** «حملات موشکی و پهپادی» */
export const WEAPON_ADJECTIVES = words('پهپادی بالگردی هلیکوپتری موشکی');
/** «خنثی‌سازی مین», «تخلیهٔ ماین» … */
export const CLEARING = words('خنثی خنثا خنثی‌سازی خنثاسازی خنثی‌سازی‌های تخلیه تخلیهٔ پاکسازی پاک‌سازی پاک تطهیر انهدام کشف');
/** … and whose work that is. */
export const CLEARERS = words('نیروهای نیروی کارمندان کارمند تیم تیم‌های گروه گروه‌های کارگران کارگر کارشناس کارشناسان متخصص متخصصان مأموران ماموران موتر خودرو خودروی مؤسسه موسسه واحد واحدهای اداره ریاست سازمان');
/** «باعث شد … شلیک کند»: done, though the verb is one of wishes. */
export const CAUSES = words('باعث سبب موجب وادار منجر');
/** «جنگنده‌های …»: the name goes on. */
export const JOINED_PLURAL = foldWord('های');
/** What no gun fires. */
export const SHELL_WORDS = words('موشک موشک‌ها موشک‌های موشکی پاتریوت پاتریوت‌ها راکت راکت‌ها راکت‌های خمپاره هاوان');
/** «خودروی بمب‌گذاری‌شده» */
export const LOADED = words('قایق قایقی شناور خودرو خودروی خودروهای موتر موترهای موتور کامیون لاری');

/** Where old mines lie, and who treads on them there. */
export const FIELDS = words('کولبر کولبران کولبری محیط‌بان محیط‌بانان محیطبان محیطبانان چوپان چوپانی چوپانان شبان مالدار رمه گله گوسفند گوسفندان گوسفندانش هیزم هیزم‌کشی بته علف علوفه چراگاه چراگاه‌های مرتع مراتع ییلاق تراکتور تراکتورش کشتزار کشتزارهای مزرعه مزارع');
/** What says that a mine was laid as a bomb. */
export const LAID_AS_BOMB = words('کنار کنارجاده جاده‌ای جاسازی جابجا جابه‌جا تعبیه کارگذاری‌شده کارشده گذاشته کارگذاشته پنهان کنترل ریموت دورادور شاهراه سرک مسیر');
export const FAILED = words('ناتوانی ناتوان ناکامی ناکام شکست عجز عاجز درماندگی درمانده نارسایی بازماند بازماندند');
export const WITHOUT = words('عدم بدون');
/** Where things burst at work. */
export const WORKS = words('کارخانه کارخانهٔ فابریکه فابریکهٔ کارگاه کارگاهی نیروگاه نیروگاهی');
/** Where shots are fired for joy. */
export const FEASTS = words('عروسی نامزدی حنابندان');
/** «مین باقی‌مانده از جنگ ایران و عراق»: whose war it was. */
export const WAR_OF = words('جنگ جنگ‌های دوران زمان اشغال');

/** «از انفجار جان به در برده بود», «زنده مانده بود», «نجات یافته بود» */
export const OUT_ALIVE = words('جان زنده سالم نجات');
/** «جان سالم به در برد», «زنده ماند», «نجات یافت»: the noun and the stem of the verb of whom an attack did not kill. */
export const OUTLIVED: readonly (readonly [noun: string, stem: string])[] = [['جان', 'برد'], ['زنده', 'ماند'], ['نجات', 'یافت'], ['سالم', 'ماند']].map(([noun, stem]) => [foldWord(noun as string), foldWord(stem as string)]);
