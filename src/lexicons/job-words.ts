// biome-ignore-all format: one set a line
// Words by which a text tells what somebody was by trade.
import { foldWord } from '../normalize/letters.ts';
import { words } from './word-set.ts';

/** Before the trade: «که سرباز بود», «او سرباز بود». */
export const WHILE = words('که درحالیکه درحالی‌که حالیکه او وی ایشان نامبرده مقتول قربانی');
/** Of these, the ones for the man himself. */
export const HE = words('او وی ایشان نامبرده مقتول قربانی');
/** «تنها یک سرباز وظیفه بود» */
export const JOB_COUNTS = words('یک تنها خود نیز هم یکی از');
/** «به‌عنوان», «به حیث» */
export const AS = words('عنوان به‌عنوان حیث به‌حیث صفت');
/** … and what somebody does as one. */
export const SERVES = words('خدمت کار حضور فعالیت وظیفه اجرای ایفای اشتغال مشغول شاغل');
/** What he no longer was. */
export const FORMER_TIMES = words('پیشین سابق اسبق پیشتر پیش‌تر قبلاً قبلا زمانی بازنشسته متقاعد گذشته');
/** «عوامل تیراندازی» */
export const DOERS_OF = words('عوامل عامل عاملان عاملین مسببان مسببین متهمان مظنونان مرتکبان طراحان');
/** «قاتلان از افراد طالبان بودند» */
export const MURDERERS = words('قاتل قاتلان قاتلین ضارب ضاربان');
/** «که در آن نقش داشت», «دست داشتند» */
export const HANDS = words('نقش دست مشارکت شرکت سهم دخالت نقشی دستی مستقیم');
/** Stems of «داشت», «دارند». */
export const HAVING = ['داشت', 'دار'].map(foldWord);
/** «بازداشت شدند», «دستگیری سه تن» */
export const ARREST_WORDS = words('دستگیر بازداشت گرفتار دستگیری گرفتاری بازداشتی');
