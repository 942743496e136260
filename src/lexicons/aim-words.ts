// biome-ignore-all format: one set a line
// Words by which a text says at whom a deed was aimed: what an aim is called, who plans and watches, what is meant to be done.
import { foldWord } from '../normalize/letters.ts';
import { words } from './word-set.ts';

/** «هدف این حمله», «آماج اصلی آن», «نشانهٔ مهاجمان». */
export const AIMS = words('هدف هدفش هدفشان هدف‌شان آماج آماجش نشانه طعمه سیبل');
/** «هدف اصلی و مستقیم این حمله»: between the word for an aim and whose it is. */
export const AIM_TAILS = words('اصلی عمده مستقیم نخست نخستین اولیه نهایی واقعی این آن همین یک و از');
/** «حمله متوجه سربازان بود», «معطوف به سربازان بود». */
export const POINTED_AT = words('متوجه معطوف متمرکز');
/** «خطر متوجه سربازان است», «اتهام متوجه آنان است»: what is pointed at somebody and is no deed. */
export const NO_DEEDS = words('خطر خطری تهدید تهدیدی تهدیدها تهدیدات اتهام اتهامات اتهام‌ها ظن گمان شک انگشت انتقاد انتقادها انتقادات مسئولیت مسوولیت توجه نگاه نگاه‌ها پیامد پیامدهای زیان ضرر خسارت خسارات سوال پرسش');
/** Who is called by a deed that he plans or does, beside «مهاجمان». */
export const SCHEMERS = words('عامل عاملان عاملین طراح طراحان مرتکبان مرتکبین مسببان مسببین گردانندگان سازمان‌دهندگان سازماندهندگان آدمکشان آدم‌کشان قاتل قاتلان قاتلین ضارب ضاربان ضاربین تروریستان تروریست‌ها تروریست مهاجم مهاجمان مهاجمین حمله‌کنندگان حمله‌کننده‌گان حمله‌آوران حمله‌وران');
/** «قصد», «در صدد»: what follows is meant. */
export const INTENTS = words('قصد نیت صدد درصدد عزم تلاش کوشش تقلا تصمیم هدفشان هدف‌شان برنامه پلان خواستند می‌خواستند میخواستند می‌خواست میخواست خواسته می‌کوشیدند می‌کوشید کوشیدند کوشید');
/** «در پی سربازان بودند», «به سراغ سربازان رفته بودند»: after whom somebody is. */
export const AFTER_WHOM = words('پی دنبال به‌دنبال درپی سراغ کمین تعقیب جستجوی جست‌وجوی شکار');
/** «قصد جان …», «قصد کشتن …», «قصد آسیب رساندن به …»: harm that is meant. */
export const MEANT_HARM = words('جان زدن کشتن ترور قتل نابودی کوبیدن انهدام آسیب آسیبی ضربه ضربه‌ای صدمه صدمه‌ای لطمه گزند حمله حمله‌ای هجوم یورش سوءقصد سوءقصدی ربودن اختطاف اسارت گروگان‌گیری گروگان ورود نفوذ رسیدن هدف نشانه شکار حذف رساندن وارد کردن بردن قرار دادن گرفتن بین میان پا پای درآوردن برداشتن تیراندازی شلیک فیر تلفات خون ریختن کشتار انتقام بسوی');
/** «X را زیر نظر داشتند», «X را تعقیب می‌کردند»: who is watched is meant. */
export const WATCHED = words('نظر تعقیب نشان نشانه شناسایی نشانی ذره‌بین پیگرد هدف');
/** «کسانی بودند که …», «آنانی که …, X بودند»: stand for whom the sentence tells. */
export const THOSE_WHO = words('کسانی کسی آنانی آنان آنهایی آن‌هایی افرادی فردی اشخاصی شخصی همانانی همان‌هایی');
/** «آنچه هدف قرار گرفت, …» */
export const WHATEVER = words('آنچه آن‌چه هرآنچه');
/** «به عنوان هدف اصلی»: as what somebody is told of. */
export const AS_WHAT = words('عنوان به‌عنوان حیث بحیث منحیث مثابه مثابهٔ به‌مثابه');
/** «در مسیر عبور سربازان», «سر راه کاروان»: where bombs are laid for somebody. */
export const ROUTES = words('مسیر راه سرراه گذرگاه معبر');
/** … what may stand between: «در مسیر رفت‌وآمد موتر …». */
export const PASSING = words('عبور تردد گذر حرکت رفت‌وآمد رفت‌و‌آمد گشت گشت‌زنی گزمه رفتن گذشتن بازگشت برگشت');
/** «گشت‌زنی» holds no woman. */
export const PATROLS = words('زنی');
/** «سر راه», «در مسیر». */
export const UPON_WAYS = words('سر در به بر از روی کنار نزدیک نزدیکی');
/** «هنگام عبور سربازان», «حین گشت‌زنی پولیس». */
export const WHEN = words('هنگام حین زمان موقع وقت لحظه لحظهٔ');
/** «موتر حامل کارگران». */
export const CARRYING = words('حامل ناقل مملو پر');
/** «موتری که کارگران سوار آن بودند». */
export const ABOARD = words('سوار سرنشین سرنشینش سرنشینان داخل درون');
/** «وارد خانهٔ معلم شده», «به قرارگاه سربازان نفوذ کردند»: into where somebody is. */
export const INTO = words('وارد داخل درون به');
export const ENTERED = words('وارد داخل نفوذ رخنه هجوم یورش ریختند ریخته ریخت');
/** «عزیزان‌شان ربوده شده‌اند»: whose kin tell of it. */
export const KIN_OF = words('خانواده خانوادهٔ خانواده‌ها خانواده‌های بستگان نزدیکان اقارب پدر مادر همسر برادر وابستگان');
/** «داخل جمع شد و ترکید», «… و خود را منفجر کرد». */
export const BURSTS: readonly string[] = ['ترکید', 'ترکاند', 'کفید', 'کفاند', 'منفجر', 'انفجار', 'منفلق'].map(foldWord);
/** «سربازان را زدند»: hit, with nothing between. */
export const HIT: readonly string[] = ['زد', 'می‌زد', 'کوبید', 'می‌کوبید'].map(foldWord);
/** «عزیزان‌شان», «پسرش»: whose they are was told before. */
export const DEAR = words('عزیز عزیزش عزیزان عزیزان‌شان عزیزانشان پسرش پسرشان پسران‌شان دخترش فرزندش فرزندان‌شان فرزندانشان برادرش پدرش همسرش شوهرش او وی آنان آن‌ها آنها');
/** «مورد هدف بودند». */
export const UNDER_AIM = words('مورد تحت زیر');
/** «هدف حمله سربازان عنوان شده است»: as what it is told. */
export const TOLD_AS = words('عنوان اعلام معرفی خوانده ذکر دانسته گفته تشخیص شناخته قلمداد وانمود شمرده');
/** «زمانی رخ داد که …», «هنگامی صورت گرفت که …». */
export const AT_THE_TIME = words('زمانی هنگامی وقتی موقعی لحظه‌ای حالی درحالی');
/** «از محل می‌گذشتند», «به سوی قریه می‌رفتند». */
export const GOING: readonly string[] = ['می‌گذشت', 'گذشت', 'می‌رفت', 'می‌آمد', 'بازمی‌گشت', 'برمی‌گشت', 'رد می‌شد'].map(foldWord);
