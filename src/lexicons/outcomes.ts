// biome-ignore-all format: one entry a line
// What happened to people, and on which side of the word the people stand.
import type { Outcome } from '../model/event.ts';
import type { Lexicon } from './lexicon.ts';

export interface OutcomeValue {
  readonly outcome: Outcome;
  /**
   * Where the people stand: before the word («ده تن کشته شدند»), after it («مرگ ده تن»), or after it only when its verb is
   * an infinitive («کشته شدن ده تن»).
   */
  readonly people: 'before' | 'after' | 'after-infinitive';
  /** The word alone, without its verb, can count people («سه کشته»). */
  readonly counts: boolean;
  /** The people are its object: an active verb with a perpetrator as its subject. */
  readonly active?: true;
  /** It is an outcome only where the clause ends with one of these verbs («جان شش تن را گرفت»). */
  readonly closedBy?: readonly string[];
  /** How many words behind it that verb may stand. */
  readonly reach?: number;
  /** Names those told of before («قربانیان»), not a new outcome. */
  readonly known?: true;
  /** Held for ransom or demands: no arrest, whoever holds them. */
  readonly hostage?: true;
  /** Too common outside conflict to make an event by itself («بازداشت»). */
  readonly mild?: true;
}

export const outcomes: Lexicon<OutcomeValue> = {
  kind: 'outcome',
  inflected: true,
  entries: [
    {
      id: 'killed-word',
      value: { outcome: 'killed', people: 'after-infinitive', counts: true },
      forms: ['کشته', 'کشته [شدن]', 'شهید', 'شهید [شدن]', 'جان‌باخته', 'مقتول', 'هلاک', 'هلاک [شدن]', 'معدوم', 'معدوم [شدن]', 'کشته شده', 'کشته‌شده', 'تلفات جانی', 'فوتی', 'جسد', 'جسدهای', 'جنازه‌های', 'اجساد', 'میت', 'پیکر بی‌جان', 'پیکر', 'پیکرهای', 'جنازه'],
      unless: ['بنیاد', 'بهشتی', 'رجایی', 'سلیمانی', 'خیابان', 'بزرگراه', 'دانشگاه', 'گلزار'],
      yes: ['سه تن در این رویداد کشته شدند.', 'انفجار سه کشته برجا گذاشت.'],
    },
    {
      id: 'killed-intransitive',
      value: { outcome: 'killed', people: 'before', counts: false },
      forms: ['حیات خود را از دست [دادن]', 'حیاتش را از دست [دادن]', 'حیات شان را از دست [دادن]', 'زندگی خود را از دست [دادن]', 'زندگی‌شان را از دست [دادن]', 'به دوزخ فرستاده [شدن]', 'به جهنم فرستاده [شدن]', 'به خاک و خون کشیده [شدن]', 'به کام مرگ [رفتن]', 'جام شهادت [نوشیدن]', 'شربت شهادت [نوشیدن]', 'به فیض شهادت نائل [آمدن]', 'به فیض شهادت [رسیدن]', 'به درجه شهادت نائل [آمدن]', 'به درجه شهادت [رسیدن]', 'به درجه رفیع شهادت نائل [آمدن]', 'به درجه رفیع شهادت [رسیدن]', 'به دیار باقی [شتافتن]', '[مردن]', 'جان شیرین خود را از دست [دادن]', 'جان‌های خود را از دست [دادن]', 'جان [باختن]', 'جان‌های شان را از دست [دادن]', 'جان خود را از دست [دادن]', 'جان خویش را از دست [دادن]', 'جان شان را از دست [دادن]', 'جان‌شان را از دست [دادن]', 'جانشان را از دست [دادن]', 'جانش را از دست [دادن]', 'جان [دادن]', 'جان [سپردن]', 'جان به جان‌آفرین [سپردن]', 'به شهادت [رسیدن]', 'به قتل [رسیدن]', 'به هلاکت [رسیدن]', 'از پا [درآمدن]', 'از پا در [آمدن]', 'از پای در [آمدن]', 'از پای [درآمدن]', 'از بین [رفتن]', 'از میان [رفتن]', 'تلف [شدن]', 'ترور [شدن]', 'قربانی [شدن]', 'تیرباران [شدن]', 'اعدام صحرایی [شدن]', 'سنگسار [شدن]', 'جام شهادت را [نوشیدن]', 'قتل‌عام [شدن]', 'شهید داده', 'کشته [دادن]', 'تلفات [دادن]', 'جان به در نبرد', 'به قتل رسانده [شدن]', 'به قتل رسانیده [شدن]', 'به شهادت رسانده [شدن]', 'به هلاکت رسانده [شدن]', 'از میان برداشته [شدن]', 'به خاک [افتادن]', 'نقش زمین [شدن]', 'به خون [غلتیدن]', 'در خون [غلتیدن]', 'سر بریده [شدن]', 'سربریده [شدن]', 'تیرباران و', 'حلق‌آویز [شدن]', 'به لقاءالله [پیوستن]', 'به شهدا [پیوستن]', 'به جان‌باختگان [پیوستن]', 'جان خود را باخته'],
      yes: ['دو کودک جان باختند.', 'شش تن جان خود را از دست دادند.'],
    },
    {
      // Of old age and illness too.
      id: 'died',
      value: { outcome: 'killed', people: 'before', counts: false, mild: true },
      forms: ['درگذشت', 'درگذشتند', 'درگذشته‌اند', 'درگذشته است', 'فوت [کردن]', 'فوت [شدن]', 'وفات [کردن]', 'وفات [یافتن]'],
      yes: ['او چند ساعت بعد در شفاخانه درگذشت.'],
    },
    {
      id: 'killed-active',
      value: { outcome: 'killed', people: 'before', counts: false, active: true },
      forms: ['به کام مرگ [فرستادن]', 'به جهنم [فرستادن]', 'به دوزخ [فرستادن]', 'تیر باران [کردن]', 'حلق‌آویز [کردن]', 'سربریدن', '[کشتن]', 'به قتل [رساندن]', 'به شهادت [رساندن]', 'به هلاکت [رساندن]', 'شهید [کردن]', 'هلاک [کردن]', 'معدوم [کردن]', 'از پا [درآوردن]', 'از پا در [آوردن]', 'از پای در [آوردن]', 'از پای [درآوردن]', 'از بین [بردن]', 'از میان [بردن]', 'تیرباران [کردن]', 'ترور [کردن]', 'سر [بریدن]', 'قتل‌عام [کردن]', 'از میان [برداشتن]', 'سربه‌نیست [کردن]', 'سر به نیست [کردن]', 'به خاک و خون [کشیدن]', 'سنگسار [کردن]'],
      yes: ['طالبان سه سرباز را کشتند.'],
    },
    {
      id: 'killed-by-things',
      value: { outcome: 'killed', people: 'before', counts: false, active: true, mild: true },
      forms: ['به کام مرگ [بردن]', 'به کام مرگ [کشاندن]', 'به کام مرگ [کشیدن]'],
      yes: ['این ماین پنج چوپان را به کام مرگ برد.'],
    },
    {
      // Dead unless the sentence counts them itself («گروهی را به گلوله بستند که دو تن کشته شدند»).
      id: 'shot-at',
      value: { outcome: 'killed', people: 'before', counts: false, active: true },
      forms: ['به گلوله [زدن]', 'به ضرب گلوله [زدن]', 'به گلوله [بستن]', 'به رگبار [بستن]'],
      yes: ['طالبان سه سرباز را به رگبار بستند.'],
    },
    {
      id: 'killed-and-injured',
      value: { outcome: 'killed_or_injured', people: 'after-infinitive', counts: true },
      forms: ['کشته‌وزخمی', 'کشته‌وزخمی [شدن]'],
      yes: ['هفت طالب کشته‌وزخمی شدند.'],
    },
    {
      id: 'lost-lives',
      value: { outcome: 'killed', people: 'before', counts: false, closedBy: ['دست'] },
      forms: ['جان', 'جان‌های'],
      yes: ['یازده تن جان‌های شیرین شان را از دست دادند.'],
    },
    {
      id: 'fell-victim',
      value: { outcome: 'killed', people: 'before', counts: false, closedBy: ['شد', 'شدند', 'شده', 'شده‌اند', 'گردیدند', 'گردید'], reach: 12 },
      forms: ['قربانی'],
      yes: ['یک زن و دو کودک قربانی این حمله شدند.'],
    },
    {
      id: 'took-lives',
      value: { outcome: 'killed', people: 'after', counts: false, closedBy: ['گرفت', 'گرفته', 'گرفتند', 'می‌گیرد', 'ستاند'] },
      forms: ['جان'],
      yes: ['این انفجار جان شش تن را گرفت.'],
    },
    {
      id: 'killed-noun',
      value: { outcome: 'killed', people: 'after', counts: false },
      forms: ['مرگ', 'قتل', 'شهادت', 'جان‌باختن', 'قتل‌عام', 'کشتار', 'کشتن', 'به قتل رسیدن', 'به شهادت رسیدن', 'به قتل رساندن', 'جان باختن', 'هلاکت', 'ترور', 'شهید شدن', 'از پا درآوردن'],
      yes: ['مقام‌ها مرگ چهار سرباز را تأیید کردند.'],
    },
    {
      id: 'the-dead',
      value: { outcome: 'killed', people: 'before', counts: false, known: true },
      forms: ['شهدا', 'شهدای', 'قربانیان', 'قربانی‌ها', 'جان‌باختگان', 'جان‌باخته‌گان', 'کشته‌شدگان', 'کشته شدگان', 'کشته شده گان', 'کشته‌شده‌گان', 'جان باخته گان', 'کشته شده‌ها', 'مقتولان', 'مقتولین', 'کشتگان'],
      unless: ['گلزار', 'میدان', 'خیابان', 'بنیاد', 'مزار'],
    },
    {
      id: 'the-hurt',
      value: { outcome: 'injured', people: 'before', counts: false, known: true },
      forms: ['زخمیان', 'زخمی‌ها', 'مجروحان', 'مجروحین', 'مصدومان', 'مصدومین', 'زخمی‌شدگان', 'زخمی شدگان', 'زخمی شده گان', 'زخمی‌شده‌گان', 'جراحت‌دیدگان'],
    },
    {
      id: 'the-arrested',
      value: { outcome: 'arrested', people: 'before', counts: false, mild: true, known: true },
      forms: ['بازداشت‌شدگان', 'بازداشت شدگان', 'بازداشتی‌ها', 'دستگیرشدگان', 'دستگیر شدگان', 'بازداشتیان'],
    },
    {
      id: 'the-taken',
      value: { outcome: 'abducted', people: 'before', counts: false, known: true },
      forms: ['ربوده‌شدگان', 'ربوده شدگان', 'گروگان‌ها', 'اسیران', 'اسرا', 'اسرای'],
    },
    {
      id: 'injured-word',
      value: { outcome: 'injured', people: 'after-infinitive', counts: true },
      forms: ['افگار', 'افگار [شدن]', 'زخمدار', 'زخمدار [شدن]', 'زخمی‌شده', 'زخمی شده', 'زخمی', 'زخمی [شدن]', 'مجروح', 'مجروح [شدن]', 'مصدوم', 'مصدوم [شدن]', 'جانباز', 'زخم‌برداشته', 'مضروب', 'مضروب [شدن]'],
      yes: ['پنج تن زخمی شدند.'],
    },
    {
      id: 'injured-intransitive',
      value: { outcome: 'injured', people: 'before', counts: false },
      forms: ['زخم عمیق [برداشتن]', 'زخم سطحی [برداشتن]', 'زخم خنجر [برداشتن]', 'زخم کارد [برداشتن]', 'زخم‌های شدید [برداشتن]', 'جراحات شدید [برداشتن]', 'زخم [برداشتن]', 'جراحت [برداشتن]', 'جراحات [برداشتن]', 'آسیب [دیدن]', 'صدمه [دیدن]', 'زخم [خوردن]', 'جراحت [دیدن]', 'آسیب جدی [دیدن]', 'زخم شدید [برداشتن]', 'جراحت سطحی [برداشتن]', 'جراحت شدید [برداشتن]', 'جراحات سطحی [برداشتن]', 'زخم‌هایی [برداشتن]', 'زخم جدی [برداشتن]', 'صدمه جدی [دیدن]', 'آسیب شدید [دیدن]', 'آسیب سطحی [دیدن]'],
      yes: ['چهار تن دیگر زخم برداشتند.'],
    },
    {
      id: 'injured-active',
      value: { outcome: 'injured', people: 'before', counts: false, active: true },
      forms: ['افگار [کردن]', 'زخمی [ساختن]', 'بی‌پا [کردن]', 'زخمی [کردن]', 'مجروح [کردن]', 'مصدوم [کردن]', 'زخمی ساخت', 'زخمی ساختند', 'مجروح ساختند', 'مضروب و مجروح [کردن]', 'زخمدار [کردن]'],
      yes: ['آنان دو رهگذر را زخمی کردند.'],
    },
    {
      // The sick are taken there too.
      id: 'sent-to-hospital',
      value: { outcome: 'injured', people: 'before', counts: false, mild: true },
      forms: ['روانه بیمارستان [شدن]', 'راهی بیمارستان [شدن]', 'روانه شفاخانه [شدن]', 'راهی شفاخانه [شدن]', 'روانه بیمارستان‌ها [شدن]'],
    },
    {
      id: 'taken-to-hospital',
      value: { outcome: 'injured', people: 'before', counts: false, mild: true },
      forms: ['به بیمارستان منتقل [شدن]', 'به شفاخانه منتقل [شدن]', 'به شفاخانه انتقال داده [شدن]', 'به بیمارستان انتقال داده [شدن]', 'به بیمارستان انتقال [یافتن]', 'به شفاخانه انتقال [یافتن]', 'به شفاخانه‌ها منتقل [شدن]', 'به شفاخانه‌ها انتقال داده [شدن]', 'به شفاخانه‌ها انتقال [یافتن]', 'به بیمارستان‌ها منتقل [شدن]', 'به بیمارستان‌ها انتقال [یافتن]', 'در بیمارستان بستری [شدن]', 'در شفاخانه بستری [شدن]'],
    },
    {
      id: 'taken-to-hospitals-of',
      value: { outcome: 'injured', people: 'before', counts: false, mild: true, closedBy: ['منتقل', 'انتقال', 'بستری'] },
      forms: ['به بیمارستان', 'به بیمارستان‌های', 'به شفاخانه', 'به شفاخانه‌های', 'به مراکز درمانی', 'به مرکز درمانی', 'به یک شفاخانه', 'به یک بیمارستان', 'در بیمارستان', 'در شفاخانه'],
    },
    {
      id: 'sends-to-hospital',
      value: { outcome: 'injured', people: 'before', counts: false, active: true, mild: true },
      forms: ['روانه بیمارستان [کردن]', 'راهی بیمارستان [کردن]', 'روانه شفاخانه [کردن]', 'راهی شفاخانه [کردن]'],
    },
    {
      id: 'injured-noun',
      value: { outcome: 'injured', people: 'after', counts: false },
      forms: ['زخمی شدن', 'مجروح شدن', 'مصدوم شدن', 'زخم برداشتن', 'زخمی کردن', 'مجروح کردن', 'مجروحیت', 'مصدومیت', 'جراحت', 'جراحت برداشتن', 'آسیب دیدن'],
    },
    {
      id: 'missing',
      value: { outcome: 'missing', people: 'after-infinitive', counts: true },
      forms: ['ناپدید', 'ناپدید [شدن]', 'مفقود', 'مفقود [شدن]', 'لادرک', 'لادرک [شدن]', 'مفقودالاثر', 'مفقودی', 'لا درک', 'لا درک [شدن]', 'خبری نیست', 'خبری در دست نیست'],
      yes: ['بیش از ۳۰ نفر ناپدید اند.'],
    },
    {
      id: 'unknown-fate',
      value: { outcome: 'missing', people: 'after', counts: false, closedBy: ['نامعلوم', 'نامشخص'], reach: 12 },
      forms: ['سرنوشت'],
      yes: ['سرنوشت سه نفر دیگر نامعلوم است.'],
    },
    {
      id: 'abducted-word',
      value: { outcome: 'abducted', people: 'after-infinitive', counts: true },
      forms: ['ربوده', 'ربوده [شدن]', 'اختطاف [شدن]', 'اسیر', 'اسیر [شدن]', 'به اسارت گرفته [شدن]', 'ناپدید اجباری', 'به اسارت درآمد', 'به اسارت درآمدند', 'اختطاف و'],
      unless: ['خاک'],
      yes: ['سه کارمند ربوده شدند.'],
    },
    {
      id: 'hostage-word',
      value: { outcome: 'abducted', people: 'after-infinitive', counts: false, hostage: true },
      forms: ['گروگان گرفته [شدن]', 'به گروگان گرفته [شدن]'],
      yes: ['شش کارمند به گروگان گرفته شدند.'],
    },
    {
      id: 'hostage-active',
      value: { outcome: 'abducted', people: 'before', counts: false, active: true, hostage: true },
      forms: ['به گروگان [گرفتن]', 'گروگان [گرفتن]'],
      yes: ['مردان مسلح سه تن را به گروگان گرفتند.'],
    },
    {
      id: 'taken-prisoner',
      value: { outcome: 'abducted', people: 'before', counts: false, closedBy: ['درآمد', 'درآمدند', 'درآمده', 'درآمده‌اند', 'افتادند', 'افتاد'] },
      forms: ['به اسارت', 'اسیر دست'],
      yes: ['بیش از بیست سرباز به اسارت طالبان درآمدند.'],
    },
    {
      id: 'abducted-active',
      value: { outcome: 'abducted', people: 'before', counts: false, active: true },
      forms: ['[ربودن]', 'اختطاف [کردن]', 'با خود [بردن]', 'اسیر [گرفتن]', 'به اسارت [گرفتن]', 'اسیر [کردن]', 'به اسارت [بردن]', 'به اسارت [درآوردن]', 'به جای نامعلوم [بردن]', 'به جای نامعلومی [بردن]', 'به مکان نامعلوم [بردن]', 'به مکان نامعلومی [بردن]'],
      yes: ['آنان دو تن را با خود بردند.'],
    },
    {
      id: 'abducted-noun',
      value: { outcome: 'abducted', people: 'after', counts: false },
      forms: ['اختطاف', 'ربودن', 'ربوده شدن', 'به گروگان گرفتن', 'گروگان‌گیری', 'ربایش', 'آدم‌ربایی'],
    },
    {
      id: 'arrested-word',
      value: { outcome: 'arrested', people: 'after-infinitive', counts: true, mild: true },
      forms: ['زنده به دست [آمدن]', 'زنده بدست [آمدن]', 'زنده دستگیر [شدن]', 'بازداشت [شدن]', 'دستگیر', 'دستگیر [شدن]', 'گرفتار [شدن]', 'بازداشتی', 'بازداشت‌شده', 'به دام [افتادن]', 'توقیف [شدن]', 'زندانی [شدن]', 'بازداشت و', 'دستگیر و'],
      yes: ['سه معترض بازداشت شدند.'],
    },
    {
      id: 'arrested-active',
      value: { outcome: 'arrested', people: 'before', counts: false, active: true, mild: true },
      forms: ['بازداشت [کردن]', 'دستگیر [کردن]', 'گرفتار [کردن]', 'توقیف [کردن]', 'زندانی [کردن]', 'بازداشت نمودند', 'به زندان [افکندن]', 'به زندان [انداختن]', 'به دام [انداختن]', 'به بند [کشیدن]'],
      yes: ['طالبان دو خبرنگار را بازداشت کردند.'],
    },
    {
      id: 'arrested-noun',
      value: { outcome: 'arrested', people: 'after', counts: false, mild: true },
      forms: ['بازداشت', 'دستگیری', 'بازداشت شدن', 'دستگیر شدن', 'گرفتاری', 'توقیف'],
    },
  ],
};
