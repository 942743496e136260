// Words that end the name of a speaker before a colon, and verbs by which one tells of deeds of one's own.
import { foldWord } from '../normalize/letters.ts';
import { words } from './word-set.ts';

/** «در گفتگو با …», «تو نشست …» */
export const IN_TALK = words('در تو توی طی');
/** What they are followed by: where and upon what somebody speaks. */
export const OCCASIONS = words(
  'مورد باره خصوص رابطه ارتباط واکنش پاسخ جواب گفتگو گفت‌وگو گفتگوی گفت‌وگوی گفتگویی گفت‌وگویی گفت مصاحبه مصاحبه‌ای نشست نشستی جمع مراسم سخنرانی سخنان کنفرانس دیدار پیامی پیام پستی پست توییتی توییت بیانیه بیانیه‌ای یادداشت یادداشتی',
);
/** «بمباران کردیم», «هدف قرار دادم»: verbs of doing in the first person, the auxiliary of the perfect left out or not. */
export const OUR_DEED = words(
  'کردیم کردم کرده‌ایم کرده‌ام می‌کنیم زدیم زدم زده‌ایم زده‌ام دادیم دادم داده‌ایم داده‌ام گرفتیم گرفتم گرفته‌ایم گرفته‌ام کشتیم کشتم کشته‌ایم کشته‌ام کوبیدیم کوبیده‌ایم ساختیم ساخته‌ایم بردیم بردم برده‌ایم انداختیم ریختیم نمودیم نموده‌ایم ربودیم گشودیم گشوده‌ایم رساندیم رسانده‌ایم فرستادیم نشاندیم نشانده‌ایم درآوردیم درآورده‌ایم می‌بریم',
);
/** «از دست دادیم» is no deed. */
export const LOST = ['از', 'دست'].map(foldWord);
export const WE = foldWord('ما');
