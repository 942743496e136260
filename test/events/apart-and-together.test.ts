// Where a text goes on to another event, and where a count, a find or a voice is of the event that was told.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** The events of a text, a line each: label, day, places, killed. */
const tell = (published: string, text: string): string[] =>
  extract({ id: 't', text, published: { date: published, basis: 'metadata' } }).events.map(
    ({ sub_event_type, date, places, totals: { killed } }) =>
      [
        sub_event_type,
        date === null ? '-' : [...new Set([date.start.slice(5), date.end.slice(5)])].join('/'),
        places.map(({ name, text: written }) => name ?? written).join('+') || '-',
        killed === null ? '-' : `${killed.min}`,
      ].join(' | '),
  );

const cases = (rows: readonly [published: string, text: string, events: readonly string[]][]): void => {
  it.each(rows)('%s %s', (published, text, events) => {
    expect(tell(published, text)).toEqual(events);
  });
};

describe('what is another event', () => {
  cases([
    // Armed men set off no mine, though their killing has no word of its own.
    [
      '2021-04-27',
      'صبح امروز ماین کنار جاده به موتر پولیس در برکی برک اصابت کرد و سه پولیس کشته شدند.\nهمچنان صبح امروز یک معلم در شهر غزنی از سوی افراد مسلح کشته شد.\nدر شهر چاریکار ماین چسپکی پیش از چاشت امروز انفجار کرد و سه رهگذر زخمی شدند.',
      [
        'Remote explosive/landmine/IED | 04-27 | Baraki Barak | 3',
        'Attack | 04-27 | Ghazni | 1',
        'Remote explosive/landmine/IED | 04-27 | Charikar | -',
      ],
    ],
    // «این درگیری» is what the sentence before tells by its dead.
    [
      '2024-04-21',
      'در ۵ دسامبر طالبان و سربازان پاکستانی در دند پتان درگیر شدند و سه سرباز جان باختند.\nپولیس شنبه در شهر غزنی چهار مرد مسلح را کشت. در این درگیری دو پولیس هم کشته شدند.',
      ['Armed clash | 12-05 | Dand Wa Patan | 3', 'Armed clash | 04-20 | Ghazni | 6'],
    ],
    // «نیز» of some of the dead.
    [
      '2021-04-27',
      'انفجار یک موتر بمب در نهرین هفت کشته برجا گذاشت. انفجار امروز رخ داد و سه کودک نیز در میان کشته‌شدگان هستند.',
      ['Remote explosive/landmine/IED | 04-27 | Nahrin | 7'],
    ],
    [
      '2025-10-17',
      'آتش‌بس ۴۸ ساعته شام چهارشنبه میان کابل و اسلام‌آباد اعلام شد. سخنگوی طالبان ۱۲ کشته و صد زخمی ملکی را در سپین‌بولدک برشمرد.',
      ['Agreement | 10-15 | - | -', 'Attack | 10-15 | Spin Boldak | 12'],
    ],
    [
      '2012-07-19',
      'گزیدهٔ رویدادهای جهان\n* بازار کرکوک عراق صبح پنجشنبه شاهد انفجار بمبی بود که سه کشته داشت.\n* نیروهای امنیتی شب گذشته با گاز اشک‌آور به راهپیمایی مردم منامه یورش بردند و نوجوانی زخمی شد.\n* در دمشق، خودروی وزیر کشور دیروز با بمب هدف قرار گرفت و راننده کشته شد.',
      [
        'Remote explosive/landmine/IED | 07-19 | Kirkuk | 3',
        'Protest with intervention | 07-18 | Manama | -',
        'Remote explosive/landmine/IED | 07-18 | Damascus | 1',
      ],
    ],
    [
      '2006-05-07',
      'شبه‌نظامیان روز شنبه در بصره بالگردی را با موشک هدف گرفتند و پنج سرنشین آن کشته شدند. جوانان خشمگین سپس به زره‌پوش‌ها سنگ پرتاب کردند و در تیراندازی نظامیان شش تن از آنان جان باختند.',
      ['Shelling/artillery/missile attack | 05-06 | Basra | 5', 'Violent demonstration | 05-06 | Basra | 6'],
    ],
    [
      '2024-06-07',
      'در جبههٔ شمال، حزب‌الله عصر چهارشنبه دو پهپاد به سوی شهرکی در الجلیل فرستاد. یک سرباز کشته شد و چهار نفر آسیب دیدند. همان شب پهپادی اسرائیلی در عیترون در جنوب لبنان موتورسواری را زد و کشت.',
      ['Armed clash | 06-05 | Galilee | 1', 'Air/drone strike | 06-05 | Aitaroun | -'],
    ],
    // Who was struck strikes elsewhere.
    [
      '2021-05-20',
      'طیاره‌های اردو دیروز تجمع طالبان را در ولسوالی شیندند بمباران کردند و ۱۵ جنگجو کشته شدند. در مقابل، طالبان دیشب چند راکت بر میدان هوایی هرات فیر کردند که دو سرباز کشته شدند.',
      ['Air/drone strike | 05-19 | Shindand | 15', 'Shelling/artillery/missile attack | 05-19 | Herat Airport | 2'],
    ],
    // Taken by one side, and taken back by the other.
    [
      '2021-07-10',
      'قطعات کماندو روز چهارشنبه ولسوالی خلم را در بلخ از طالبان پس گرفتند.\nدر بادغیس، شهر قلعهٔ نو روز چهارشنبه به دست طالبان افتاد. مقام‌ها می‌گویند نیروهای دولتی پنجشنبه‌شب شهر را پس گرفتند.',
      [
        'Government regains territory | 07-07 | Khulm | -',
        'Non-state actor overtakes territory | 07-07 | Qala-e Naw | -',
        'Government regains territory | 07-08 | Qala-e Naw | -',
      ],
    ],
    [
      '2019-07-22',
      'طالبان دیروز ولسوالی خواجه‌غار تخار را تصرف کردند، اما نیروهای دولتی چند ساعت بعد آن را پس گرفتند. در این نبرد ۱۵ طالب کشته شدند.',
      [
        'Non-state actor overtakes territory | 07-21 | Khwaja Ghar | -',
        'Government regains territory | 07-21 | Khwaja Ghar | 15',
      ],
    ],
    // The day behind the one since which it goes on.
    [
      '2025-01-09',
      'باشندگان می‌گویند که ناآرامی از روز دوشنبه در چاه‌آب تخار آغاز شد و مردم ماشین‌های شرکت را آتش زدند و نگهبانان را سنگباران کردند. فردای آن مردم در برابر ساختمان ولسوالی نشستند. طالبان آتش گشودند و جوانی کشته شد.',
      ['Violent demonstration | 01-06/01-09 | Chahab | -', 'Excessive force against protesters | 01-07 | Chahab | 1'],
    ],
    // What others say of it makes no other news of it.
    [
      '2018-09-09',
      'حزب دمکرات ۱۵ کشته را در حملهٔ موشکی دیروز به کویسنجق تأیید کرد. دو هفته پیش نیروهای مرزی در اشنویه یک تیم این حزب را غافلگیر کردند و یازده تروریست هلاک شدند. دولت اقلیم نقض حاکمیت را محکوم کرد.',
      ['Shelling/artillery/missile attack | 09-08 | Koysinjaq | 15', 'Armed clash | 08-25/08-31 | Oshnaviyeh | 11'],
    ],
    // Of the time of what was told, at another spot; of the towns of the sentence before; taken back after a heading.
    [
      '2014-07-22',
      'توپخانهٔ اسرائیل روز یکشنبه محلهٔ شجاعیه در شرق غزه را کوبید و ۷۲ فلسطینی جان باختند. در همان روز رزمندگان قسام با کمین در محلهٔ تفاح چهارده نظامی اسرائیلی را کشتند.',
      ['Shelling/artillery/missile attack | 07-20 | Gaza | 72', 'Armed clash | 07-20 | تفاح | 14'],
    ],
    [
      '2014-07-22',
      'جنگنده‌های اسرائیل صبح دوشنبه خانه‌ای را در رفح بمباران کردند و نه نفر شهید شدند.\nامروز آژیر خطر در اشدود و تل‌آویو نیز به صدا درآمد. قسام گفت این دو شهر را با دوازده راکت زده است.',
      ['Air/drone strike | 07-21 | Rafah | 9', 'Shelling/artillery/missile attack | 07-22 | Ashdod+Tel Aviv | -'],
    ],
    [
      '2016-10-06',
      'سقوط خم‌آب\nولسوالی خم‌آب جوزجان دوشنبه شب پس از شش ساعت نبرد به دست طالبان افتاد. آمر امنیت می‌گوید کماندوهای اردو مرکز ولسوالی را پس گرفتند و چهارده طالب کشته شد.',
      [
        'Non-state actor overtakes territory | 10-03 | Khamyab | -',
        'Government regains territory | 10-03 | Khamyab | 14',
      ],
    ],
    // Named one by one, each with its day; and in a paragraph of another place.
    [
      '2024-01-18',
      'تهران این حمله را پاسخ به رویدادهای هفته‌های پیش می‌داند: انفجار انتحاری ۱۳ دی در کرمان با ۹۴ کشته و ۲۸۴ زخمی، و یورش ۲۴ آذر به مقر انتظامی راسک با یازده کشته.',
      ['Suicide bomb | 01-03 | Kerman | 94', 'Attack | 12-15 | Rask | 11'],
    ],
    [
      '2020-12-24',
      'افراد ناشناس صبح پنجشنبه در شهر پل‌خمری بر یک گویندهٔ رادیو شلیک کردند و او جان داد.\nساعتی پس از آن، در کارتهٔ چهار کابل ماین چسپکی موتر دو قاضی را از جا کند. زنی به نام زیبا کشته شد و دو رهگذر هم آسیب دیدند.',
      ['Attack | 12-24 | Pul-e Khumri | 1', 'Attack | 12-24 | Kabul | 1'],
    ],
  ]);
});

describe('what is the same event', () => {
  cases([
    [
      '2015-04-13',
      'قطار اکمالاتی اردو عصر شنبه در ولسوالی جرم بدخشان به کمین طالبان افتاد. سخنگوی وزارت دفاع تا شام دیروز تنها یازده سرباز کشته و شش سرباز لادرک را تأیید می‌کرد.',
      ['Armed clash | 04-11 | Jorm | 11'],
    ],
    [
      '2018-08-10',
      'وزارت بهداشت یمن بامداد جمعه شمار قربانیان حملهٔ جنگنده‌های سعودی به اتوبوسی در صعده را ۵۱ کشته و ۷۹ زخمی اعلام کرد. این اتوبوس صبح پنجشنبه هدف قرار گرفت.',
      ['Air/drone strike | 08-09 | Saada | 51'],
    ],
    [
      '2016-06-09',
      'طالبان شام دیروز دو بس را در راه شبرغان به سرپل ایستاد کردند و نوزده مسافر را با خود بردند. اجساد سه سرباز که در جمع همین مسافران بودند، امروز صبح در ولسوالی سیدآباد یافت شد.',
      ['Abduction/forced disappearance | 06-08 | Saydabad | 3'],
    ],
    [
      '2025-12-07',
      'اسلام‌آباد: پناهگاه‌های شورشیان را زدیم؛ کابل: کشته‌شدگان زن و کودک‌اند\nجت‌های پاکستانی شب گذشته ولسوالی برمل پکتیکا را بمباران کردند که ده تن کشته شدند.',
      ['Air/drone strike | 12-06 | Barmal | 10'],
    ],
    // The hospital, and where bodies are brought, is not where they were hurt.
    [
      '2021-05-09',
      'افراد مسلح سه روز پیش یک خبرنگار را در شهر لشکرگاه به گلوله بستند. او دیشب در شفاخانهٔ ایمرجنسی کابل جان داد.',
      ['Attack | 05-06 | Lashkargah | 1'],
    ],
    [
      '2025-02-25',
      'نیروهای طالبان و مرزبانان پاکستانی شام دیروز در نزدیکی گذرگاه غلام‌خان خوست به روی هم آتش گشودند. دو عضو طالبان کشته شدند. منبعی در شفاخانهٔ میران‌شاه از مرگ سه مرزبان پاکستانی نیز حکایت می‌کند.',
      ['Armed clash | 02-24 | Ghulam Khan | 5'],
    ],
    [
      '2015-04-13',
      'قطار اردوی ملی عصر شنبه در ولسوالی جرم به کمین طالبان افتاد و یازده سرباز کشته شدند. معاون والی حساب دیگری دارد: هژده نعش به فیض‌آباد رسیده است.',
      ['Armed clash | 04-11 | Jorm | 11'],
    ],
    // The day on which one of the hurt was discharged.
    [
      '2023-07-10',
      'در تیراندازی کلانتری زاهدان سه مأمور شهید شدند و شهروندی که ترکش خورده بود، دیروز مرخص شد.',
      ['Armed clash | 07-10 | Zahedan | 3'],
    ],
  ]);
});
