// Words that tell what «این کشور» points to.
import { words } from './word-set.ts';

/** «یک مقام آمریکایی گفت که نیروی هوایی این کشور …»: who says so speaks of their own forces. */
export const SAYING = words('گفت گفته اعلام خبر مدعی ادعا افزود تأیید تایید گزارش اظهار');
/** Right behind «در» and a place: who stands there speaks. */
export const SAYING_VERBS = words(
  'گفت گفتند گفته گفته‌اند میگوید میگویند می‌گوید می‌گویند می‌گفت می‌گفتند افزود افزودند افزوده می‌افزاید می‌افزایند نوشت نوشتند نوشته نوشته‌اند می‌نویسد می‌نویسند',
);
/** «پدافند هوایی این کشور»: forces beside those that the place words know. */
export const DEFENCES = words('پدافند پدافندی نیروی نیروهای ارتش سامانه سامانه‌های');
