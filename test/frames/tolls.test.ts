// Who was killed, hurt, taken: the constructions of both dialects with what they say, and their near-misses.
import { describe, expect, it } from 'vitest';
import { readTolls } from './read-tolls.ts';

describe('verbs of both dialects, active and passive', () => {
  it.each([
    [
      'در این حمله سه سرباز کشته شدند و پنج تن دیگر زخم برداشتند.',
      ['killed 3 [military] «سه سرباز»', 'injured 5 [military] «پنج تن دیگر»'],
    ],
    ['پنج غیرنظامی در انفجار جان باختند.', ['killed 5 [civilians] «پنج غیرنظامی»']],
    ['دو کودک جان خود را از دست دادند.', ['killed 2 [children] «دو کودک»']],
    ['چهار پولیس به شهادت رسیدند.', ['killed 4 [police] «چهار پولیس»']],
    ['هفت جنگجوی طالب از پا درآمدند.', ['killed 7 [militants] «هفت جنگجوی طالب»']],
    ['شش تن به قتل رسیدند.', ['killed 6 «شش تن»']],
    ['طالبان دو قاضی را در کابل کشتند.', ['killed 2 [government] «دو قاضی»']],
    ['افراد مسلح سه کارگر را تیرباران کرده‌اند.', ['killed 3 [civilians] «سه کارگر»']],
    ['شورشیان یازده عسکر را به قتل رساندند.', ['killed 11 [military] «یازده عسکر»']],
    ['در این انفجار ۱۲ نفر شهید و ۴۰ نفر مجروح شدند.', ['killed 12 «۱۲ نفر شهید»', 'injured 40 «۴۰ نفر مجروح»']],
    [
      'موشک‌ها پنج شهروند را از بین برد و هفت تن را زخمی کرد.',
      ['killed 5 [civilians] «پنج شهروند»', 'injured 7 «هفت تن»'],
    ],
    ['دو نظامی مصدوم شدند.', ['injured 2 [military] «دو نظامی»']],
    ['نه تن افگار گردیدند.', ['injured 9 «نه تن»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('nouns and infinitives', () => {
  it.each([
    ['مقام‌ها مرگ چهار سرباز را تأیید کردند.', ['killed 4 [military] «چهار سرباز»']],
    [
      'در پی کشته شدن ۱۲ غیرنظامی و زخمی شدن سی تن دیگر اعتراض شد.',
      ['killed 12 [civilians] «۱۲ غیرنظامی»', 'injured 30 [civilians] «سی تن دیگر»'],
    ],
    ['حمله بر پاسگاه سه کشته و پنج زخمی برجا گذاشت.', ['killed 3 «سه کشته»', 'injured 5 «پنج زخمی»']],
    ['انفجار در قندهار با ۲۱ کشته و زخمی', ['killed_or_injured 21 «۲۱ کشته»']],
    ['این انفجار جان شش تن را گرفت.', ['killed 6 «شش تن»']],
    ['شهادت دو مرزبان در سراوان', ['killed 2 [military] «دو مرزبان»']],
    ['از بازداشت ده‌ها نفر خبر داده‌اند.', ['arrested 20- «ده‌ها نفر»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('one light verb for two outcomes', () => {
  it.each([
    [
      'نیروهای امنیتی بیست طالب را کشته و یازده تن دیگر را زخمی کرده‌اند.',
      '2019-05-01',
      ['killed 20 [militants] «بیست طالب»', 'injured 11 [militants] «یازده تن دیگر»'],
    ],
    [
      'چهار غیرنظامی کشته و هفت تن دیگر زخمی شدند.',
      '2020-06-15',
      ['killed 4 [civilians] «چهار غیرنظامی»', 'injured 7 [civilians] «هفت تن دیگر زخمی»'],
    ],
    ['ده تن کشته و زخمی شدند.', '2020-06-15', ['killed_or_injured 10 «ده تن کشته»']],
    ['صدها شورشی کشته، مجروح و بازداشت شدند.', '2020-06-15', ['killed_or_injured 200- [militants] «صدها شورشی»']],
  ])('%s %s', (text, day, tolls) => {
    expect(readTolls(text, day)).toEqual(tolls);
  });
});

describe('people told together are added up', () => {
  it.each([
    ['یک زن و دو طفل جان باختند.', ['killed 1 [women] «یک زن»', 'killed 2 [children] «دو طفل»']],
    [
      'سه سرباز، دو پولیس و یک غیرنظامی کشته شدند.',
      ['killed 3 [military] «سه سرباز»', 'killed 2 [police] «دو پولیس»', 'killed 1 [civilians] «یک غیرنظامی»'],
    ],
    [
      'پدر و مادر خانواده و یک کودک جان باختند.',
      ['killed 1 «پدر»', 'killed 1 [women] «مادر»', 'killed 1 [children] «یک کودک»'],
    ],
    ['قاضی عبدالودود و راننده‌اش کشته شدند.', ['killed 1 [government] «قاضی»', 'killed 1 [civilians] «راننده‌اش»']],
    ['زنی با دو دخترش جان داد.', ['killed 1 [women] «زنی»', 'killed 2 [children] «دو دخترش»']],
    [
      'فرمانده پولیس همراه با چهار سرباز کشته شد.',
      ['killed 1 [police] «فرمانده پولیس»', 'killed 4 [military] «چهار سرباز»'],
    ],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('parts are marked, not added', () => {
  it.each([
    ['هشت تن به شمول سه زن کشته شدند.', ['killed 8 «هشت تن»', 'killed 3 [women] part «سه زن»']],
    ['۱۰ نفر از جمله شش نظامی زخمی شدند.', ['injured 10 «۱۰ نفر»', 'injured 6 [military] part «شش نظامی»']],
    [
      'چهار تن دیگر که دو کودک نیز شامل آنان‌اند، زخم برداشته‌اند.',
      ['injured 4 «چهار تن دیگر»', 'injured 2 [children] part «دو کودک»'],
    ],
    [
      'یازده تن کشته شدند که دو تن شان زن بودند.',
      ['killed 11 «یازده تن کشته»', 'killed 2 [women] part «دو تن شان زن»'],
    ],
    [
      'در میان کشته‌شدگان نُه زن و یازده کودک شامل‌اند.',
      ['killed 9 [women] part «نُه زن»', 'killed 11 [children] part «یازده کودک»'],
    ],
    [
      'شش نفر را کشت، از جمله دو امدادگر و یک زن.',
      ['killed 6 «شش نفر»', 'killed 2 [aid_workers] part «دو امدادگر»', 'killed 1 [women] part «یک زن»'],
    ],
    ['شش تن از زخمیان به دلیل شدت جراحات جان دادند.', ['killed 6 part «شش تن از زخمیان»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('people before a relative clause', () => {
  it.each([
    ['۱۹ فرد ملکی که از بازار برمی‌گشتند، کشته شده‌اند.', ['killed 19 [civilians] «۱۹ فرد ملکی»']],
    ['مردی را که متهم به دزدی بود، آن‌قدر لت‌وکوب کردند که جان داد.', ['killed 1 «مردی»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('totals said anew', () => {
  it.each([
    ['شمار کشته‌ها به ۱۵ تن رسید.', ['killed 15 total «۱۵ تن»']],
    ['شمار کشته‌شدگان از هفده به بیست و سه تن افزایش یافته است.', ['killed 23 total «بیست و سه تن»']],
    [
      'وزارت صحت شمار کشته‌ها را نوزده تن و زخمی‌ها را چهل نفر اعلام کرد.',
      ['killed 19 total «نوزده تن»', 'injured 40 total «چهل نفر»'],
    ],
    ['تعداد کشته‌های ناشی از انفجار به ۶ نفر رسید.', ['killed 6 total «۶ نفر»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('bounds and blurs', () => {
  it.each([
    ['دست‌کم ۱۱ غیرنظامی کشته شدند.', ['killed 11- [civilians] «دست‌کم ۱۱ غیرنظامی»']],
    ['بیش از ۳۰ نفر ناپدید اند.', ['missing 30- «بیش از ۳۰ نفر»']],
    ['ده‌ها تن کشته شدند.', ['killed 20- «ده‌ها تن کشته»']],
    ['شماری از باشندگان زخمی شدند.', ['injured 3- [civilians] «شماری از باشندگان»']],
    ['سه تا پنج مهاجم کشته شدند.', ['killed 3-5 [militants] «سه تا پنج مهاجم»']],
    ['حدود دو درجن سرباز زخم برداشتند.', ['injured 24 [military] «حدود دو درجن سرباز»']],
    ['حداکثر ده نفر کشته شدند.', ['killed 0-10 «حداکثر ده نفر کشته»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('taken, arrested, missing', () => {
  it.each([
    ['افراد مسلح سه کارمند را ربودند.', ['abducted 3 [civilians] «سه کارمند»']],
    ['مهاجمان حدود ۳۵ مسافر را به گروگان گرفتند.', ['abducted 35 [civilians] «حدود ۳۵ مسافر»']],
    ['آنان دو معلم را با خود بردند.', ['abducted 2 [civilians] «دو معلم»']],
    ['پولیس چهار تن را بازداشت کرد.', ['arrested 4 «چهار تن»']],
    ['سه معترض دستگیر شدند.', ['arrested 3 [civilians] «سه معترض»']],
    ['دو سرباز مفقود هستند.', ['missing 2 [military] «دو سرباز»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('single people', () => {
  it.each([
    ['یک خبرنگار در کابل کشته شد.', ['killed 1 [journalists] «یک خبرنگار»']],
    ['والی بلخ در دفتر کارش کشته شد.', ['killed 1 [government] «والی»']],
    ['او در این حمله زخمی شد.', ['injured 1 «او»']],
    ['پسر یازده‌سالهٔ قاضی زخم برداشت.', ['injured 1 [children] «پسر»']],
    ['یک دختر شش‌ساله زخمی شد.', ['injured 1 [children] «یک دختر»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('who governs on the day', () => {
  it.each([
    ['هفت طالب کشته شدند.', '2019-05-01', ['killed 7 [militants] «هفت طالب»']],
    ['هفت طالب کشته شدند.', '2023-05-01', ['killed 7 [military] «هفت طالب»']],
    ['جبهه بر طالبان حمله کرد و سه جنگجوی این گروه را کشت.', '2023-05-01', ['killed 3 [military] «سه جنگجوی»']],
  ])('%s %s', (text, day, tolls) => {
    expect(readTolls(text, day)).toEqual(tolls);
  });
});

describe('what the words around say', () => {
  it.each([
    ['چرا در این حمله ده تن کشته شدند؟', ['killed 10 «ده تن کشته»']],
    ['سه تن از همراهان شهید کریمی مجروح شده‌اند.', ['injured 3 «سه تن»']],
    [
      'مادر و یک فرزند خانواده شهید و دو کودک دیگر مجروح شدند.',
      ['killed 1 [women] «مادر»', 'killed 1 [children] «یک فرزند»', 'injured 2 [children] «دو کودک دیگر»'],
    ],
    ['شهادت و زخمی شدن بیش از ۲۰ هزار نفر', ['killed_or_injured 20000- «بیش از ۲۰ هزار نفر»']],
    ['هشت شورشی معدوم و سه تن دستگیر شدند.', ['killed 8 [militants] «هشت شورشی»', 'arrested 3 «سه تن»']],
    ['۱۴ نفر دیگه زخمی شدن.', ['injured 14 «۱۴ نفر دیگه زخمی»']],
    ['۲۰ تا کشته دادند.', ['killed 20 «۲۰ تا کشته»']],
    ['سه یمنی بی‌گناه و غیرنظامی کشته شدند.', ['killed 3 [civilians] «سه یمنی بی‌گناه»']],
    ['یکی از ضاربان کشته شد.', ['killed 1 [militants] «یکی از ضاربان»']],
    ['یک سرباز با انفجار یکی از ضاربان کشته شد.', ['killed 1 [military] «یک سرباز»']],
    ['سردستهٔ آنان و فرمانده واحد مهندسی حزب‌الله کشته شد.', ['killed 1 [militants] «فرمانده»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('kin and company without a number', () => {
  it.each([
    [
      'یک مرد ۳۰ ساله به همراه همسر و نوزاد خود کشته شدند.',
      ['killed 1 «یک مرد»', 'killed 1 [women] «همسر»', 'killed 1 [children] «نوزاد»'],
    ],
    ['یک استاد به همراه همسرش جان باخت.', ['killed 1 [civilians] «یک استاد»', 'killed 1 [women] «همسرش»']],
    ['یک مرد به همراه نوزاد یک‌ساله‌اش کشته شد.', ['killed 1 «یک مرد»', 'killed 1 [children] «نوزاد»']],
    ['کریم احمدی به همراه همسرش به شهادت رسید.', ['killed 1 «احمدی»', 'killed 1 [women] «همسرش»']],
    ['یک استاد با همسر دوستی در شهر بود که کشته شد.', ['killed 1 [civilians] «یک استاد»']],
    [
      'فرمانده پولیس به همراه چهار مامور پولیس از پا درآمد.',
      ['killed 1 [police] «فرمانده پولیس»', 'killed 4 [police] «چهار مامور پولیس»'],
    ],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('the same people told twice', () => {
  it.each([
    ['گروهی از شهروندان را به گلوله بستند که دو شهروند جان باختند.', ['killed 2 [civilians] «دو شهروند»']],
    ['افراد مسلح سه کارگر را به رگبار بستند.', ['killed 3 [civilians] «سه کارگر»']],
    [
      'نُه طفل، پنج دختر و چهار پسر، جان باختند.',
      ['killed 9 [children] «نُه طفل»', 'killed 5 [women] part «پنج دختر»', 'killed 4 [children] part «چهار پسر»'],
    ],
    [
      'سه مرد، دو زن و یک کودک جان باختند.',
      ['killed 3 «سه مرد»', 'killed 2 [women] «دو زن»', 'killed 1 [children] «یک کودک»'],
    ],
    [
      'مقام‌ها شهادت دو شهروند را که یکی از آنها کارمند شهرداری بود، تأیید کردند.',
      ['killed 2 [civilians] «دو شهروند»', 'killed 1 [civilians] part «یکی از آنها کارمند شهرداری»'],
    ],
    ['هشت شهید این رویداد ملکی بودند.', ['killed 8 [civilians] part «هشت شهید»']],
  ])('%s', (text, tolls) => {
    expect(readTolls(text)).toEqual(tolls);
  });
});

describe('nobody', () => {
  it.each([
    'در این رویداد به کسی آسیب نرسید.',
    'این حمله تلفاتی نداشت.',
    'در این حمله کسی کشته نشد.',
    'سه موتر در آتش سوخت.',
    '۱۰۳ تن هروئین توقیف شد.',
    'صفر کشته در جنگ.',
    'تیپ ۳۸۸ ارتش هدف حمله قرار گرفت.',
    'دو اسیر آزاد شدند.',
    'جان مک‌کین سه بار به کابل آمد.',
    'پرواز ۲۰ مهاجم را ممکن است بکشند.',
    'مردم رمه‌ها را با خود بردند.',
    'بزرگراه شهید همت بسته شد.',
    'مردی به اتهام قتل دو تن زندانی است.',
    'نقشهٔ ترور جمعی از شهروندان را طراحی کرده بودند.',
    'این شورا در ابتدا از ۱۴ کشته خبر داده بود.',
    'آیا در این حمله ده تن کشته شدند؟',
    'می‌دانید چند نفر در آن جنگ جان خود را از دست دادند؟',
    'کشته نشدن ۴۰ مسافر نتیجهٔ همین تصمیم بود.',
    'اگر والی به شهر بیاید او را بازداشت می‌کنیم.',
    'به آنان مأموریت ترور یک روحانی داده شده بود.',
    'در هر ۲۰ دقیقه یک نفر کشته می‌شود.',
    'دو معدنچی در تونل گرفتار شدند.',
    'خانوادهٔ شهید کریمی به مزار رفتند.',
    'کانال ۱۲ از کشته‌شدگان گفت.',
    'در این حمله ۷ داروخانه آسیب دیدند.',
    'پس از انفجار یک ستاره می‌میرد.',
  ])('%s', (text) => {
    expect(readTolls(text)).toEqual([]);
  });
});
