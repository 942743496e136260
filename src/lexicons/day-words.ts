// biome-ignore-all format: one entry a line
// The small words that dates are built from. The role of an entry is the name that patterns in dates/formats.ts use.
import type { Calendar } from '../model/plain-date.ts';
import type { Lexicon } from './lexicon.ts';
import { words } from './word-set.ts';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';
export type PartOfDay = 'night' | 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening';

export type DayWordValue =
  /** A day counted from today. */
  | { readonly role: 'near'; readonly days: number; readonly part?: PartOfDay }
  | { readonly role: 'near-year'; readonly years: number }
  | { readonly role: 'part'; readonly part: PartOfDay }
  /** `full` is day and night together: its last one is a stretch of 24 hours, not yesterday. */
  | { readonly role: 'unit' | 'units'; readonly unit: Unit; readonly full?: true }
  /** «هفته‌ای که گذشت» */
  | { readonly role: 'gone-by'; readonly unit: Unit }
  | { readonly role: 'season'; readonly season: 1 | 2 | 3 | 4 }
  | { readonly role: 'era'; readonly calendar: Calendar }
  /** A stretch at one edge of a month or year, in thirds. */
  | { readonly role: 'edge'; readonly third: 1 | 2 | 3 }
  | { readonly role: Role };

/** Roles of words that carry no value of their own. */
export type Role =
  | 'past' // the one just over: «هفتهٔ گذشته», «۲۴ ساعت گذشته»
  | 'ago' // counted back: «دو روز پیش»
  | 'earlier' // counted back from what was told: «دو روز پیشتر»
  | 'recent'
  | 'next'
  | 'later' // after the time told: «روز بعد»
  | 'more' // from now: «یک هفتهٔ دیگر»
  | 'future' // tells that the sentence speaks of what is to come
  | 'current'
  | 'this'
  | 'in-same' // «در همین روز»: the day told; «همین روز» alone is often today
  | 'same'
  | 'after'
  | 'before'
  | 'that'
  | 'from'
  | 'to'
  | 'and'
  | 'in'
  | 'between'
  | 'so-far'
  | 'half'
  | 'quarter'
  | 'final'
  | 'start'
  | 'dated'
  | 'equals'
  | 'day-after'
  | 'bearer' // bears a date as its name: «میدان ۲۲ بهمن», «تیپ عاشورا»
  | 'noise' // holds the name of a month that is none
  | 'at-once' // «همزمان با آن»
  | 'leading' // «شب منتهی به جمعه»: the night before it
  | 'apart' // takes its «از» away from a date after it
  | 'eid' // either of the two great feasts
  | 'vague';

const plain = (role: Role, forms: readonly [string, ...string[]], unless?: readonly string[]) => ({
  id: role,
  value: { role } as const,
  forms,
  ...(unless ? { unless } : {}),
});
const part = (id: PartOfDay, forms: readonly [string, ...string[]]) => ({ id, value: { role: 'part', part: id } as const, forms });
const near = (id: string, days: number, forms: readonly [string, ...string[]], night?: 'night') => ({
  id,
  value: { role: 'near', days, ...(night ? { part: night } : {}) } as const,
  forms,
});
const unit = (id: Unit, forms: readonly [string, ...string[]]) => ({ id, value: { role: 'unit', unit: id } as const, forms });
const units = (id: Unit, forms: readonly [string, ...string[]]) => ({ id: `${id}s`, value: { role: 'units', unit: id } as const, forms });

// «چهار روز پیش از راه ترینکوت برده شدند»: counted back from now, and then whence.
const FROM_WHERE = ['سوی', 'طرف', 'جانب', 'نزد', 'راه', 'مسیر', 'شاهراه', 'شهر', 'ولسوالی', 'ولایت', 'استان', 'شهرستان', 'خانه', 'خانه‌اش', 'خانه‌های', 'منزل', 'منزلش', 'قریه', 'قریهٔ', 'روستا', 'روستای', 'منطقه', 'منطقهٔ', 'ساحه', 'ساحهٔ', 'محل', 'بازار', 'مسجد', 'دفتر', 'دفترش', 'پوسته', 'پاسگاه', 'زندان', 'مرز'];

export const dayWords: Lexicon<DayWordValue> = {
  kind: 'day-word',
  inflected: false,
  entries: [
    near('today', 0, ['امروز', 'امروزی', 'همین امروز']),
    near('now', 0, ['همین الان', 'همین‌الان', 'الان', 'همین حالا', 'هم‌اکنون', 'همین اکنون', 'همین لحظه', 'لحظه‌ای پیش']),
    near('yesterday', -1, ['دیروز', 'دیروزی']),
    near('before-yesterday', -2, ['پریروز', 'پری‌روز', 'پریروزی']),
    near('three-days-back', -3, ['پس پریروز', 'پیش پریروز']),
    near('tomorrow', 1, ['فردا', 'فردای امروز']),
    near('after-tomorrow', 2, ['پس فردا']),
    near('last-night', -1, ['دیشب', 'دی‌شب'], 'night'),
    near('night-before-last', -2, ['پریشب', 'پری‌شب'], 'night'),
    near('tonight', 0, ['امشب', 'امشو'], 'night'),
    { id: 'this-year', value: { role: 'near-year', years: 0 }, forms: ['امسال', 'امسالی'] },
    { id: 'last-year', value: { role: 'near-year', years: -1 }, forms: ['پارسال', 'سال پار'] },
    { id: 'year-before-last', value: { role: 'near-year', years: -2 }, forms: ['پیرارسال', 'پیرار سال'] },

    part('night', ['شب', 'شبِ', 'شبانگاه', 'نیمه‌شب', 'نیم‌شب', 'نصف شب', 'نیمه‌های شب', 'نیمهٔ شب', 'ناوقت شب', 'ناوقت', 'ناوقت‌های شب', 'اواخر شب', 'اوایل شب', 'پاسی از شب', 'نماز خفتن', 'خفتن', 'هنگام شب']),
    part('dawn', ['بامداد', 'بامدادان', 'سحر', 'سحرگاه', 'سپیده‌دم', 'صبحدم', 'نماز صبح', 'سحرگاهان', 'ملا اذان', 'سحری']),
    part('morning', ['صبح', 'صبحگاه', 'پیش از ظهر', 'قبل از ظهر', 'پیش از چاشت', 'قبل از چاشت', 'صبحگاهان']),
    part('noon', ['ظهر', 'چاشت', 'نماز پیشین', 'نماز ظهر', 'نیمهٔ روز']),
    part('afternoon', ['عصر', 'بعد از ظهر', 'پس از ظهر', 'بعد از چاشت', 'پس از چاشت', 'نماز دیگر', 'نماز عصر', 'دیگر', 'عصرگاه', 'پیشین']),
    part('evening', ['شام', 'شامگاه', 'غروب', 'سرشب', 'نماز شام', 'شامگاهان', 'غروب آفتاب', 'هنگام غروب']),

    unit('minute', ['دقیقه', 'لحظه', 'ثانیه']),
    unit('hour', ['ساعت']),
    unit('day', ['روز', 'روزه', 'شب']),
    { id: 'day-and-night', value: { role: 'unit', unit: 'day', full: true }, forms: ['شبانه‌روز', 'شب و روز', 'شبانه روزی'] },
    unit('week', ['هفته']),
    unit('month', ['ماه', 'ماهه']),
    unit('year', ['سال', 'ساله']),
    unit('decade', ['دهه']),
    units('minute', ['دقایق', 'دقیقه‌های', 'دقیقه‌ها', 'لحظات', 'لحظاتی', 'دقایقی', 'لحظه‌ای', 'کمی', 'اندکی']),
    units('hour', ['ساعات', 'ساعت‌های', 'ساعت‌ها', 'ساعاتی', 'ساعتی']),
    units('day', ['روزهای', 'روزها', 'ایام', 'شب‌های', 'شب‌ها']),
    units('week', ['هفته‌های', 'هفته‌ها']),
    units('month', ['ماه‌های', 'ماه‌ها']),
    units('year', ['سال‌های', 'سال‌ها', 'سالیان']),
    units('decade', ['دهه‌های', 'دهه‌ها']),

    { id: 'spring', value: { role: 'season', season: 1 }, forms: ['بهار', 'فصل بهار', 'موسم بهار'] },
    { id: 'summer', value: { role: 'season', season: 2 }, forms: ['تابستان', 'فصل تابستان', 'تابستانِ'] },
    { id: 'autumn', value: { role: 'season', season: 3 }, forms: ['پاییز', 'پائیز', 'خزان', 'فصل خزان', 'فصل پاییز'] },
    { id: 'winter', value: { role: 'season', season: 4 }, forms: ['زمستان', 'فصل زمستان'] },

    { id: 'solar', value: { role: 'era', calendar: 'persian' }, forms: ['خورشیدی', 'شمسی', 'هجری شمسی', 'هجری خورشیدی', 'هـ ش', 'ه ش', 'ه.ش', 'هش', 'هجری'] },
    { id: 'christian', value: { role: 'era', calendar: 'gregorian' }, forms: ['میلادی', 'عیسوی', 'مسیحی'] },
    { id: 'lunar', value: { role: 'era', calendar: 'islamic' }, forms: ['قمری', 'هجری قمری', 'ه ق', 'ه.ق', 'هق', 'هـ ق'] },

    { id: 'early', value: { role: 'edge', third: 1 }, forms: ['اوایل', 'اوائل'] },
    { id: 'middle', value: { role: 'edge', third: 2 }, forms: ['اواسط', 'میانهٔ', 'میانه', 'میانه‌های', 'نیمه‌های'] },
    { id: 'late', value: { role: 'edge', third: 3 }, forms: ['اواخر'] },

    { id: 'week-gone-by', value: { role: 'gone-by', unit: 'week' }, forms: ['هفته‌ای که گذشت', 'هفته‌ای که سپری شد', 'هفته‌ای که پشت سر گذاشتیم'] },
    { id: 'month-gone-by', value: { role: 'gone-by', unit: 'month' }, forms: ['ماهی که گذشت', 'ماهی که سپری شد'] },
    { id: 'year-gone-by', value: { role: 'gone-by', unit: 'year' }, forms: ['سالی که گذشت', 'سالی که سپری شد', 'سالی که پشت سر گذاشتیم'] },
    plain('past', ['گذشته', 'گذشتهٔ', 'سپری‌شده', 'پسین'], ['نماز']),
    plain('ago', ['پیش', 'قبل', 'پیشتر', 'قبلی', 'پیشه'], ['رو']),
    plain('earlier', ['پیشتر', 'پیش‌تر', 'قبل‌تر', 'قبلتر', 'جلوتر'], FROM_WHERE),
    plain('recent', ['اخیر', 'اخیرش', 'اخیرشان']),
    // «دو شب پیش روی داده است»
    plain('next', ['آینده', 'پیش رو', 'پیش روی', 'آتی'], ['داد', 'داده', 'دادند', 'داده‌اند', 'می‌دهد', 'داده‌است']),
    plain('later', ['بعد', 'بعدی', 'بعدتر', 'پس‌تر']),
    plain('more', ['دیگر']),
    plain('future', ['خواهد', 'خواهند', 'خواهیم', 'قرار است', 'قرار بود', 'مقرر است', 'قرار شد']),
    plain('current', ['جاری', 'روان', 'کنونی', 'فعلی']),
    plain('this', ['این', 'همین']),
    plain('in-same', ['در همین روز']),
    plain('same', ['همان', 'همانِ', 'عین']),
    plain('after', ['پس از', 'بعد از', 'بعد']),
    plain('before', ['پیش از', 'قبل از', 'قبل بر', 'پیشتر از', 'قبل‌تر از'], FROM_WHERE),
    plain('that', ['آن', 'همان']),
    plain('from', ['از', 'از تاریخ']),
    plain('to', ['تا', 'الی', 'لغایت']),
    plain('and', ['و', 'یا']),
    plain('in', ['در', 'طی', 'ظرف', 'در طول', 'در جریان', 'در ظرف', 'در خلال', 'خلال', 'طول', 'جریان', 'برای', 'متولد', 'مصوب']),
    plain('between', ['بین', 'میان', 'مابین']),
    plain('eid', ['عید', 'عید سعید']),
    plain('so-far', ['تا کنون', 'تا حال', 'تا به حال', 'تا اکنون', 'تا به امروز', 'تا به اکنون', 'به این سو', 'بدین سو', 'به این‌طرف', 'به بعد', 'به اینسو', 'تا امروز', 'تا حالا', 'تا این لحظه', 'تا به این‌دم']),
    plain('half', ['نیمه', 'نیم']),
    plain('quarter', ['ربع', 'سه‌ماهه']),
    plain('final', ['آخرین', 'آخر', 'پایانی', 'واپسین']),
    plain('start', ['آغاز', 'ابتدای', 'شروع', 'آغازِ', 'آغازین', 'بدو']),
    { id: 'end', value: { role: 'edge', third: 3 }, forms: ['پایان', 'انتهای', 'ختم'] },
    plain('dated', ['تاریخ', 'به تاریخ', 'در تاریخ', 'مورخ', 'مورخهٔ', 'مورخه', 'تاریخ انتشار', 'تاریخ نشر', 'زمان انتشار', 'تاریخ خبر', 'date', 'published']),
    plain('equals', ['برابر با', 'برابر', 'مطابق با', 'مطابق', 'مصادف با', 'مصادف به', 'مصادف', 'معادل', 'معادل با', 'یعنی', 'مقارن با', 'موافق']),
    plain('day-after', ['فردای']),
    plain('at-once', ['همزمان با', 'هم‌زمان با', 'در همین زمان با']),
    plain('leading', ['منتهی به', 'منتهی بر']),
    plain('apart', ['بیش از', 'بیشتر از', 'کمتر از', 'یکی از', 'برخی از', 'غیر از', 'ناشی از', 'شماری از', 'حاکی از', 'فارغ از', 'متفاوت از', 'حکایت از', 'خبر از', 'جدا از', 'تصاویری از', 'تصویری از', 'ویدیویی از', 'ویدئویی از', 'فیلمی از', 'گزارشی از']),
    plain('noise', ['سال‌روز', 'سال‌روزِ', 'حمل و نقل', 'حمل و نقلی', 'قوس و قزح', 'مهرداد', 'مهرزاد', 'مهرشاد', 'مهریار', 'مهرنوش', 'مهران', 'مهربان', 'مهرآباد', 'تیرداد', 'اسدالله', 'اسداله', 'بهمنی', 'آذری', 'آبانی', 'میزانی']),
    plain('bearer', ['میدان', 'خیابان', 'بلوار', 'بیمارستان', 'پل', 'مسجد', 'حسینیه', 'مدرسه', 'چهارراه', 'اتوبان', 'بزرگراه', 'پارک', 'شهرک', 'تیپ', 'لشکر', 'ایستگاه', 'مترو', 'متروی', 'ورزشگاه', 'کوچه', 'سد', 'دانشگاه', 'بنیاد', 'گردان', 'قرارگاه', 'پایگاه', 'موکب', 'ستاد', 'تلویزیون', 'رادیو', 'روزنامه', 'شرکت', 'مجتمع', 'کارخانه', 'پادگان', 'هنرستان', 'دبیرستان', 'دبستان', 'لیسه', 'جاده', 'سینما', 'هوتل', 'هتل', 'سازمان']),
    plain('vague', ['اخیرا', 'اخیراً', 'روزهای اخیر', 'این روزها', 'این اواخر', 'به‌تازگی', 'تازگی‌ها', 'چندی پیش', 'چندی قبل', 'چند وقت پیش', 'چند وقت قبل', 'مدت‌ها پیش', 'مدت‌ها قبل', 'سال‌ها پیش', 'سال‌ها قبل', 'مدتی پیش', 'مدتی قبل', 'چند روز اخیر', 'اخیر', 'اخیرش', 'اخیرشان', 'امروزه', 'تازگی']),
    // In Dari «در جریان جنگ» is only in the course of a fight.
    { id: 'war-time', value: { role: 'vague' }, forms: ['هفته اول جنگ', 'هفته نخست جنگ', 'هفته دوم جنگ', 'هفته سوم جنگ', 'روز اول جنگ', 'روز نخست جنگ', 'روزهای اول جنگ', 'روزهای نخست جنگ', 'روزهای جنگ', 'دوران جنگ', 'ایام جنگ', 'در زمان جنگ', 'طول جنگ', 'دور آخر درگیری‌ها', 'دور آخر حملات', 'دور آخر جنگ', 'دور قبلی درگیری‌ها', 'دور قبلی حملات', 'دور قبلی جنگ', 'دور قبل درگیری‌ها', 'دور پیشین درگیری‌ها', 'دور پیشین حملات', 'دور اول جنگ', 'دور نخست جنگ', 'در بحبوحه جنگ', 'جریان جنگ تحمیلی', 'جریان جنگ رمضان', 'جریان جنگ اخیر', 'در جنگ تحمیلی', 'در جنگ رمضان', 'در جنگ اخیر', 'در دو جنگ', 'در ۲ جنگ', 'در جنگ ۱۲ روزه', 'در جنگ دوازده روزه', 'در جنگ ۴۰ روزه', 'در جنگ چهل روزه', 'در جنگ ۳۹ روزه', 'در جنگ آسیب', 'در جنگ شهید', 'در جنگ به شهادت', 'در جنگ علیه'] },
    { id: 'every-day', value: { role: 'vague' }, forms: ['هر روز', 'هرروز', 'هر شب', 'هرشب', 'هر روزه'] },
  ],
};

/** Words that tell the hour of a happening and so that it is of today. */
export const HOURS = words('ساعت لحظاتی دقایقی ساعاتی بامداد سحرگاه صبح چاشت ظهر عصر شام شامگاه');

/** «از زمان اعلام آتش‌بس در اکتبر». */
export const TIME = words('زمان');
/** «روزی که …», «شبی که …»: the day on which something happened. */
export const ON_WHICH = words('روزی شبی زمانی هنگامی وقتی');

/** «از چاشت دیروز برقرار شد», «به اجرا درآمد»: a pact that comes into force. */
export const INTO_FORCE = words('برقرار نافذ اجرا اجرایی بسته عملی مرعی');

/** «تا چهارشنبه ادامه یافت»: how long it went on. */
export const WENT_ON = words('ادامه دوام طول جریان کشید');
