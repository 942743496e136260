// Verbs whose forms the extractor must know, one row a verb: infinitive, past stem, present stem, and the verb that it
// stands for when it is a synonym in compound verbs. All finite and nominal forms are derived in tokenize/conjugate.ts.

export interface VerbRow {
  readonly infinitive: string;
  readonly past: string;
  /** Present stems; some verbs have two in writing. */
  readonly present: readonly string[];
  readonly standsFor?: string;
  /**
   * What the bare stems are in news: `light` present stems are verbs («شود», «کند»), others are nouns as often («روند»);
   * `noun`: the bare past stem is a noun («بازگشت», «نشست»).
   */
  readonly bare?: 'light' | 'noun';
}

const verb = (
  infinitive: string,
  past: string,
  present: string,
  more: Pick<VerbRow, 'standsFor' | 'bare'> = {},
): VerbRow => ({
  infinitive,
  past,
  present: present.split('/'),
  ...more,
});

export const VERBS: readonly VerbRow[] = [
  verb('شدن', 'شد', 'شو', { bare: 'light' }),
  verb('گردیدن', 'گردید', 'گرد', { standsFor: 'شدن', bare: 'light' }),
  verb('گشتن', 'گشت', 'گرد', { standsFor: 'شدن', bare: 'noun' }),
  verb('کردن', 'کرد', 'کن', { bare: 'light' }),
  verb('نمودن', 'نمود', 'نما/نمای', { standsFor: 'کردن', bare: 'light' }),
  verb('ساختن', 'ساخت', 'ساز', { standsFor: 'کردن', bare: 'light' }),
  verb('بودن', 'بود', 'باش', { bare: 'light' }),
  verb('دادن', 'داد', 'ده', { bare: 'light' }),
  verb('گرفتن', 'گرفت', 'گیر', { bare: 'light' }),
  verb('زدن', 'زد', 'زن'),
  verb('آمدن', 'آمد', 'آ/آی', { bare: 'light' }),
  verb('رفتن', 'رفت', 'رو'),
  verb('گفتن', 'گفت', 'گو/گوی'),
  verb('کشتن', 'کشت', 'کش'),
  verb('باختن', 'باخت', 'باز', { bare: 'light' }),
  verb('سپردن', 'سپرد', 'سپار'),
  verb('برداشتن', 'برداشت', 'بردار'),
  verb('داشتن', 'داشت', 'دار', { bare: 'light' }),
  verb('رسیدن', 'رسید', 'رس', { bare: 'light' }),
  // Before its short form: «نرسانید» is the past in news, not a command.
  verb('رسانیدن', 'رسانید', 'رسان', { standsFor: 'رساندن' }),
  verb('رساندن', 'رساند', 'رسان'),
  verb('افتادن', 'افتاد', 'افت'),
  verb('گذاشتن', 'گذاشت', 'گذار'),
  verb('گشودن', 'گشود', 'گشا/گشای'),
  verb('بستن', 'بست', 'بند'),
  verb('بردن', 'برد', 'بر'),
  verb('یافتن', 'یافت', 'یاب', { bare: 'light' }),
  verb('ربودن', 'ربود', 'ربا/ربای'),
  verb('دانستن', 'دانست', 'دان'),
  verb('خواندن', 'خواند', 'خوان'),
  verb('شناختن', 'شناخت', 'شناس'),
  verb('پنداشتن', 'پنداشت', 'پندار'),
  verb('پذیرفتن', 'پذیرفت', 'پذیر'),
  verb('نوشتن', 'نوشت', 'نویس'),
  verb('نگاشتن', 'نگاشت', 'نگار'),
  verb('نامیدن', 'نامید', 'نام', { bare: 'noun' }),
  verb('افزودن', 'افزود', 'افزا/افزای'),
  verb('شنیدن', 'شنید', 'شنو'),
  verb('پیوستن', 'پیوست', 'پیوند'),
  verb('انداختن', 'انداخت', 'انداز'),
  verb('جنگیدن', 'جنگید', 'جنگ'),
  verb('کوبیدن', 'کوبید', 'کوب'),
  verb('ترکیدن', 'ترکید', 'ترک'),
  verb('ترکاندن', 'ترکاند', 'ترکان'),
  verb('سوختن', 'سوخت', 'سوز', { bare: 'noun' }),
  verb('سوزاندن', 'سوزاند', 'سوزان'),
  verb('کشاندن', 'کشاند', 'کشان'),
  verb('کشیدن', 'کشید', 'کش'),
  verb('دیدن', 'دید', 'بین', { bare: 'noun' }),
  verb('ماندن', 'ماند', 'مان'),
  verb('خوردن', 'خورد', 'خور'),
  verb('آوردن', 'آورد', 'آور'),
  verb('دریافتن', 'دریافت', 'دریاب'),
  verb('توانستن', 'توانست', 'توان'),
  verb('خواستن', 'خواست', 'خواه', { bare: 'noun' }),
  verb('نشستن', 'نشست', 'نشین', { bare: 'noun' }),
  verb('راندن', 'راند', 'ران'),
  verb('پرداختن', 'پرداخت', 'پرداز'),
  verb('شمردن', 'شمرد', 'شمار'),
  verb('فرستادن', 'فرستاد', 'فرست'),
  verb('شتافتن', 'شتافت', 'شتاب'),
  verb('بریدن', 'برید', 'بر'),
  verb('دزدیدن', 'دزدید', 'دزد'),
  verb('ریختن', 'ریخت', 'ریز'),
  verb('غلتیدن', 'غلتید', 'غلت'),
  verb('گریختن', 'گریخت', 'گریز'),
  verb('رهیدن', 'رهید', 'ره'),
  verb('رهاندن', 'رهاند', 'رهان'),
  verb('شکستن', 'شکست', 'شکن', { bare: 'noun' }),
  verb('فروختن', 'فروخت', 'فروش'),
  verb('فهمیدن', 'فهمید', 'فهم'),
  verb('مردن', 'مرد', 'میر', { bare: 'noun' }),
  verb('نوشیدن', 'نوشید', 'نوش'),
  verb('پاشیدن', 'پاشید', 'پاش'),
  verb('درآمدن', 'درآمد', 'درآ'),
  verb('درآوردن', 'درآورد', 'درآور'),
  verb('برگشتن', 'برگشت', 'برگرد', { bare: 'noun' }),
  verb('برآمدن', 'برآمد', 'برآ'),
  verb('درگرفتن', 'درگرفت', 'درگیر'),
  verb('افکندن', 'افکند', 'افکن'),
  verb('افگندن', 'افگند', 'افگن', { standsFor: 'افکندن' }),
  verb('پراندن', 'پراند', 'پران'),
  verb('پاشاندن', 'پاشاند', 'پاشان'),
  verb('باریدن', 'بارید', 'بار'),
  verb('بازستاندن', 'بازستاند', 'بازستان'),
  verb('برافراشتن', 'برافراشت', 'برافراز'),
  verb('تاختن', 'تاخت', 'تاز'),
  verb('برخاستن', 'برخاست', 'برخیز'),
  verb('ستاندن', 'ستاند', 'ستان'),
  verb('پریدن', 'پرید', 'پر'),
  verb('کندن', 'کند', 'کن', { bare: 'noun' }),
  verb('لرزاندن', 'لرزاند', 'لرزان'),
  verb('گراییدن', 'گرایید', 'گرا/گرای'),
  verb('انجامیدن', 'انجامید', 'انجام'),
  verb('بازگشتن', 'بازگشت', 'بازگرد', { bare: 'noun' }),
];

/** Words spelt like a form of a verb that news never means as one: battle, asunder, symbol, debt. */
export const ONLY_LIKE_VERBS: ReadonlySet<string> = new Set(['نبرد', 'برهم', 'نماد', 'بدهی']);
