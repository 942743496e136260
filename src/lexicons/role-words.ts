// biome-ignore-all format: one set a line
// Words by which the text tells who did it to whom.
import { words } from './word-set.ts';

/** «این نیروها»: whichever force is named last. */
export const FORCE_NOUNS = words('نیروها قوا سربازان نظامیان عساکر');
/** «سه تن را»: people of whom only the number is told. */
export const HEADS = words('تن نفر فرد کس');
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
