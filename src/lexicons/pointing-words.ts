// Words that tell what «این کشور» points to.
import { foldWord } from '../normalize/letters.ts';
import { words } from './word-set.ts';

/** «یک مقام آمریکایی گفت که نیروی هوایی این کشور …»: who says so speaks of their own forces. */
export const SAYING = words('گفت گفته اعلام خبر مدعی ادعا افزود تأیید تایید گزارش اظهار');
/** Right behind «در» and a place: who stands there speaks. */
export const SAYING_VERBS = words(
  'گفت گفتند گفته گفته‌اند میگوید میگویند می‌گوید می‌گویند می‌گفت می‌گفتند افزود افزودند افزوده می‌افزاید می‌افزایند نوشت نوشتند نوشته نوشته‌اند می‌نویسد می‌نویسند',
);
/** Before a country: it was bombed. */
export const BOMBINGS = words('بمباران بمبارد بمباردمان گلوله‌باران');
/** «پدافند هوایی این کشور»: forces beside those that the place words know. */
export const DEFENCES = words('پدافند پدافندی نیروی نیروهای ارتش سامانه سامانه‌های');
/** Behind a place and «را»: what is done to the place itself, not to the government that sits there. */
export const STRIKING = words(
  'بمباران بمبارد بمباردمان بمب‌باران موشک‌باران راکت‌باران گلوله‌باران خمپاره‌باران توپ‌باران پهپادباران آماج لرزاند لرزاندند لرزانده لرزانید لرزاندن لرزه تکان کوبید کوبیدند کوبیده کوبیدن زدند ویران تصرف تسخیر فتح محاصره گرفتند پس‌گرفتند بازپس',
);
/** «… را هدف قرار داد», «… را زیر آتش گرفت»: words that need another of theirs right behind them. */
export const AIMED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    هدف: 'قرار گرفت گرفتند گرفته می‌گیرد می‌گیرند حمله حملات موشک موشک‌های موشک‌ها پهپاد پهپادهای راکت راکت‌های بمباران',
    موشک: 'باران',
    راکت: 'باران',
    گلوله: 'باران',
    خمپاره: 'باران',
    توپ: 'باران',
    زیر: 'آتش بمباران موشک‌باران گلوله‌باران ضربات حملات رگبار باران',
    مورد: 'هدف حمله حملات اصابت تهاجم هجوم بمباران',
  }).map(([word, next]) => [foldWord(word), words(next)]),
);
/** The end of a plural that no noun behind it is of. */
export const BARE_PLURAL = 'ها';
/** «با اشاره به», «ضمن تسلیت»: of what somebody speaks while he says something else. */
export const WHILE = words('با ضمن');
export const SPEAKING_OF = words(
  'اشاره گرامیداشت یادآوری تاکید تأکید بیان محکومیت محکوم انتقاد تسلیت تبریک تجلیل قدردانی اعلام ابراز',
);
