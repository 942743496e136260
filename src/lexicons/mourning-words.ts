// Those who mourn, and what they do with their dead.
import { words } from './word-set.ts';

/** «عزاداران سه جوان»: whom they mourn follows. */
export const MOURNERS = words('عزاداران سوگواران تشییع‌کنندگان عزاداری سوگواری');
/** «خاکسپاری دو شهید» */
export const FUNERALS = words('خاکسپاری خاک‌سپاری تدفین تشییع تشییع‌جنازهٔ فاتحهٔ فاتحه‌خوانی');
/** «پیکرهای آنان را تشییع می‌کردند» */
export const MOURNS = words('تشییع بدرقه');
/** «مراسم», «آیین», and whose they are: «تشییع», «چهلمین روز …» */
export const RITES = words('مراسم مراسمی آیین آئین مجلس محفل');
/** «نماز جنازه» */
export const PRAYERS = words('نماز');
export const OF_THE_DEAD = words(
  'تشییع خاکسپاری خاک‌سپاری تدفین یادبود چهلم چهلمین سالگرد ختم ترحیم وداع گرامیداشت فاتحه فاتحه‌خوانی جنازه شهادت شهیدان شهدای شهید',
);
/** «برگزار شد», «به خاک سپرده شدند» */
export const HELD = words('برگزار برگذار تشییع سپرده دفن بدرقه');
