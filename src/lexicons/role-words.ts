// biome-ignore-all format: one set a line
// Words by which the text tells who did it to whom.
import { foldWord } from '../normalize/letters.ts';
import { words } from './word-set.ts';

/** «افراد ناشناس»: whom the news itself does not know. */
export const UNKNOWN_LOOKS = words('ناشناس ناشناسی ناشناخته ناشناخته‌ای ناشناخته‌یی نامعلوم نامعلومی مجهول‌الهویه نقاب نقاب‌پوش نقابدار نقابپوش');
/** «این سرباز …»: of an attacker told of before. */
export const ATTACKING_MEN = words('سرباز سربازان پولیس پلیس مرد مردان شخص فرد افراد جوان عسکر افسر محافظ کماندو انتحاری انتحارکننده بمب‌گذار');
/** «از نفوذی‌های آنان», «عضو این گروه»: whose man somebody is. */
export const MEN_OF = words('نفوذی نفوذی‌ها نفوذی‌های نفوذیان عضو اعضای عضوی افراد فرد جنگجو جنگجوی جنگجویان سرباز سربازان فدایی فداییان فداییهای رزمنده رزمندگان رزمنده‌های مجاهد مجاهدین مجاهدان مبارز مبارزان مبارزین استشهادی استشهادیون شاگرد هوادار هواداران هم‌رزم یاران طرفداران نیروی نیروهای پیکارجوی پیکارجویان چریک چریک‌های');
/** «در تماس بود», «ارتباط داشت». */
export const TIES = words('تماس ارتباط ارتباطاتی رابطه روابط پیوند همکار همکاری');
/** «مدعی کشتن …» */
export const CLAIMING = words('مدعی');
/** «از کشتن», «مدعی هلاکت»: killing, told by who killed. */
export const SLAYING = words('کشتن نابودی نابودکردن انهدام ازپادرآوردن');
/** «رسانه‌های نزدیک به دولت» */
export const CLOSE = words('نزدیک وابسته متعلق مربوط');
/** «دشمنی شخصی», «منازعهٔ خانوادگی»: what a deed was, where it was no deed of war. */
export const ENMITY = words('دشمنی خصومت خصومت‌های دشمنی‌های منازعه منازعهٔ اختلاف اختلافات انگیزه انگیزهٔ دعوا دعوای جنجال جنجال‌های عداوت کدورت مسایل مسائل قضیه قضیهٔ رقابت');
export const PRIVATE = words('شخصی خانوادگی فامیلی خصوصی ملکی جنایی اخلاقی ناموسی قومی');
/** «در خبرنامهٔ وزارت دفاع آمده است» */
export const PAPERS = words('خبرنامه خبرنامهٔ اعلامیه اعلامیهٔ بیانیه بیانیهٔ اطلاعیه اطلاعیهٔ گزارش پیام نامه نامهٔ مکتوب');
/** «کسی کشته نشده» */
export const NO_ONE = words('کسی هیچکس هیچ‌کس');
/** «این نیروها»: whichever force is named last. */
export const FORCE_NOUNS = words('نیروها قوا سربازان نظامیان عساکر');
/** «سه تن را»: people of whom only the number is told. */
export const HEADS = words('تن نفر فرد کس');
/** «به وقت ایران» */
export const CLOCK = 'وقت';
/** «ضربات رزمندگان», «آتش سربازان» */
export const BLOWS = words('ضربات ضربه ضربه‌های ضربهٔ آتش رگبار شلیک شلیک‌های');
/** «در نتیجهٔ», «بر اثر», «به ضرب» */
export const CAUSES = words('نتیجه نتیجهٔ اثر براثر دراثر پی درپی با زیر');
/** «شمار شهدای …», «تلفات …» */
export const DEAD_OF = words('شهدا شهدای کشته‌های کشته‌شدگان جان‌باختگان جانباختگان قربانیان تلفات مجروحان زخمی‌های زخمیان مصدومان');
/** What strikes from the air, and from the ground. */
export const AIR_MEANS = words('جنگنده جنگنده‌ها جنگنده‌های جنگنده‌هایی پهپاد پهپادها پهپادهای پهپادهایی بمب‌افکن‌ها بمب‌افکن‌های هواپیماها هواپیماهای بالگردها بالگردهای هلیکوپترها هلیکوپترهای جت‌ها جت‌های طیاره‌ها طیاره‌های طیارات درون‌ها درون‌های چرخبال‌ها چرخبال‌های');
export const GROUND_MEANS = words('توپخانه توپخانهٔ توپ‌ها توپ‌های توپچی موشک‌ها موشک‌های راکت‌ها راکت‌های تانک‌ها تانک‌های خمپاره‌ها خمپاره‌های ناوها ناوهای ناوچه‌ها ناوچه‌های');
/** Bodies whose name may stand right behind in quotes. */
export const GROUPS = words('گروه گروهک');
/** «حملهٔ راکتی پادگان … را هدف قرار داد»: ground of a body, which does nothing. */
export const HELD_GROUND = words('پایگاه پایگاه‌های پادگان پادگان‌های پاسگاه پاسگاه‌های پوسته پوسته‌های پوستهٔ مواضع موضع انبار انبارهای خانه خانه‌های منزل منازل');
/** «در حال گلوله‌باران … است», «مشغول بمباران …اند» */
export const ENGAGED = words('حال مشغول سرگرم درحال');
/** «… را متهم کردند», «… را مسوول خواندند» */
export const BLAMES = words('متهم مسئول مسوول مسؤول عامل مقصر مسبب');

/** «در بازداشت طالبان جان باخت»: where somebody is held by whoever stands behind it. */
export const HELD_IN = words('بازداشت بازداشتگاه زندان زندان‌های محبس حبس توقیف توقیف‌خانهٔ توقیف‌خانه نظارت‌خانهٔ نظارت‌خانه نظارتخانهٔ نظارتخانه اسارت شکنجه‌گاه بند چنگ');

/** «او را کشتند». */
export const SINGULAR_PRONOUNS = words('او وی موصوف نامبرده');

/** «این کار را طالبان کرده‌اند». */
export const DID: readonly string[] = ['کرد', 'نموده', 'نمود'].map(foldWord);
/** «در این حمله دخیل است». */
export const PARTAKERS = words('دخیل ذیدخل ذی‌دخل شریک سهیم دست‌اندرکار');
/** «با پادرمیانی قطر». */
export const MEDIATION = words('میانجیگری میانجی‌گری میانجی‌گیری پادرمیانی پا‌درمیانی وساطت میزبانی واسطه‌گری');
/** «فیر از سنگر طالبان بود», «آتش از مواضع آنان گشوده شد»: what comes from a post; weapons stand for themselves. */
export const FIRING = words('فیر فیرها شلیک شلیک‌ها آتش تیراندازی گلوله گلوله‌ها گلوله‌باری مرمی مرمی‌ها حمله');
/** «از سنگر طالبان آمده بود». */
export const CAME = words('آمد آمده آمدند می‌آمد');
/** «آتش را نخست سربازان … گشودند»: fire is opened. */
export const OPENED: readonly string[] = ['گشود'].map(foldWord);
