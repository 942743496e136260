// Those who mourn, and what they do with their dead.
import { words } from './word-set.ts';

/** «عزاداران سه جوان»: whom they mourn follows. */
export const MOURNERS = words('عزاداران سوگواران تشییع‌کنندگان عزاداری سوگواری');
/** «خاکسپاری دو شهید» */
export const FUNERALS = words('خاکسپاری خاک‌سپاری تدفین تشییع تشییع‌جنازهٔ فاتحهٔ فاتحه‌خوانی');
/** «پیکرهای آنان را تشییع می‌کردند» */
export const MOURNS = words('تشییع بدرقه');
