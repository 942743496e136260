// biome-ignore-all format: one entry a line
// Words of what is so in general: again and again, whenever, in times of, of which everybody knows.
import { words } from './word-set.ts';

/** «بارها», «همواره»: no one time. */
export const AGAIN_AND_AGAIN = words('بارها همواره همیشه پیوسته مکررا مکرراً به‌کرات هربار معمولا معمولاً اغلب غالبا غالباً هرگاه هروقت سال‌هاست سالهاست دهه‌هاست');
/** «همان‌طور که پایگاه‌ها را کوبیدیم، این بار هم …»: what was done before is likened to what is vowed. */
export const JUST_AS = words('همانطور همانگونه طور گونه');
/** «هر بار که», «هر زمان». */
export const EVERY = words('هر');
export const TIMES = words('بار وقت زمان زمانی گاه لحظه');
/** «امروز», «دیشب»: with such a day it is news, however often it happened. */
export const THIS_TIME = words('امروز دیروز امشب دیشب پریروز پریشب بامداد سحرگاه صبح ظهر عصر شامگاه ساعتی دقایقی لحظاتی شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه');
/** «امام جمعه», «نماز جمعه»: the prayers of the day and who leads them. */
export const OF_FRIDAY = words('امام ائمه ائمهٔ نماز خطیب خطبه خطبه‌های شب‌های');
/** «پس از بمباران‌ها», «به دلیل درگیری‌ها»: what the plural behind them only sets in its time. */
export const AMID = words('پس بعد پیش قبل وجود زمان دوران هنگام دوره طول دلیل علت خاطر نگران نگرانی ترس بیم');
/** «وقتی تیراندازی می‌کردند», «داشتند بمباران می‌کردند»: as it went on. */
export const GOING_ON = words('داشت داشتند داشتن وقتی وقتیکه هنگامی هنگامیکه زمانی زمانیکه حالی حالیکه همچنان هنوز');
/** «هر روز بمباران می‌کند»: what goes on day after day. */
export const DAILY = words('روزانه هرروز هرروزه هرشب');
export const DAY_OR_NIGHT = words('روز شب روزه شبه هفته ماه سال');
/** «پس از سه سال بمباران», «پس از ماه‌ها جنگ». */
export const LONG_TIMES = words('سال سال‌ها ماه ماه‌ها دهه دهه‌ها هفته‌ها');
/** «بیست سال بمباران کرد». */
export const A_YEAR = words('سال سالی');
export const SOME_YEARS = words('دو سه چهار پنج شش هفت هشت نه ده دوازده پانزده بیست سی چهل پنجاه چند چندین سالیان');
/** «از عملیات نظامی دفاع کرد»: what somebody says of a war. */
export const SPOKEN_FOR = words('دفاع تمجید ستایش حمایت پشتیبانی استقبال قدردانی');
/** «افزایش یافته», «بیشتر شده», «دو برابر شده»: figures that are compared. */
export const MEASURES = words('افزایش کاهش بیشتر کمتر چندبرابر دوبرابر درصد فیصد');
/** «۳۱ درصد از بمباران حمایت کردند»: what so many think of it. */
export const OF_A_HUNDRED = words('درصد فیصد درصدی');
export const TIMES_OVER = words('برابر');
export const MULTIPLES = words('دو سه چهار پنج شش هفت هشت نه ده چند چندین');
/** «عواقب درگیری دوباره», «هزینه‌های جنگ». */
export const OUTCOMES_OF = words('عواقب عاقبت پیامد پیامدهای تبعات هزینه هزینه‌های آثار اثرات تاثیر تأثیر تاثیرات تأثیرات درس‌های درس‌آموخته‌های دستاوردهای زیان‌های خسارت‌های سایه شبح عبرت‌های کابوس خاطره خاطرات زخم زخم‌های');
/** «تصاویری از پیامدهای حملات», «فیلمی از حمله»: what shows a happening. */
export const PICTURES = words('تصویر تصویری تصاویر تصاویری عکس عکسی عکس‌ها عکس‌های عکس‌هایی فیلم فیلمی فیلم‌ها فیلم‌های فیلم‌هایی فلم فلمی ویدئو ویدئوی ویدئویی ویدیو ویدیوی ویدیویی ویدئوها ویدیوها ویدئوهای ویدیوهای ویدئوهایی ویدیوهایی');
/** «در برابر حملات موشکی»: what somebody must withstand. */
export const WITHSTOOD = words('برابر مقابل');
export const AMID_JOINTS = words('از با');
/** «چنین حملات», «حملات مشابهی»: others of their kind. */
export const SUCH = words('چنین این‌گونه این‌چنین همچو');
export const ALIKE = words('مشابه مشابهی همانند همسان');
/** «در ماه‌های اخیر», «پیش از این», «در گذشته»: no time that anybody could name. */
export const SOME_TIMES = words('روزهای هفته‌های ماه‌های سال‌های دهه‌های');
export const LATELY = words('اخیر گذشته پسین پیشین');
/** «مسئولیت چندین حمله», «شماری از حملات»: deeds that nobody counts. */
export const MANY_OF = words('چندین چند شماری تعدادی برخی بسیاری ده‌ها صدها');
/** «حملات», «بمباران‌ها». */
export const SEVERAL_DEEDS = /(?:.ها|.های|.هایی|حملات|تهاجمات|تجاوزات)$/u;
/** «بمباران‌ها»: no name can hang on it. */
export const ALONE = /ها$/u;
/** «هدف قرار می‌دهیم». */
export const OURS = /^ن?می.*یم$/u;
/** «رژیمی که», «کسانی که». */
export const SUCH_A = /ی$/u;
/** «پرتابه‌ها», «موشک‌ها»: those that were fired. */
export const THOSE_FIRED = words('پرتابه‌ها پهپادها موشک‌ها راکت‌ها پهبادها خمپاره‌ها گلوله‌ها آن‌ها آنها');
/** «کشته می‌شوند», «ترور می‌کند»: what stands before a verb of the present that tells what goes on. */
export const HARMED_STATES = words('کشته شهید زخمی مجروح ترور قربانی تلف معلول لت‌وکوب شکنجه قتل‌عام');
/** «می‌بینند که دشمن چگونه خانهٔ مردم را بمباران می‌کند»: how, and not when. */
export const HOW = words('چگونه چطور چرا');
/** «می‌کشند», «جان می‌بازند»: such verbs of one word. */
export const HARMING_VERBS = words('می‌کشد می‌کشند می‌بازد می‌بازند');
/** «وزارت بهداشت»: who counts the dead. */
export const HEALTH = words('بهداشت صحت');
