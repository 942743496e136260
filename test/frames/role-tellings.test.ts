// Who did it to whom, told in ways of their own: handed over, engaged, quoted, behind a demonstrative, by looks alone.
import { describe, expect, it } from 'vitest';
import { readRoles } from './read-roles.ts';

describe('doers', () => {
  it.each([
    ['ولسوالی دولت‌شاه دیروز بدون جنگ به طالبان واگذار شد.', 'perpetrator «طالبان»'],
    ['طالبان این جاده را در گیزاب ماین‌گذاری کرده بودند.', 'perpetrator «طالبان»'],
    ['جنگجویان طالب شب دوشنبه بر پاسگاه پولیس در چهاردره ریختند.', 'perpetrator «جنگجویان طالب»'],
    ['به گفتهٔ ریش‌سفیدان، طالبان مسافران یک بس را پیاده کردند و سه تن را تیرباران کردند.', 'perpetrator «طالبان»'],
    ['ارتش اسرائیل در حال بمباران روستای میس‌الجبل در جنوب لبنان است.', 'perpetrator «ارتش اسرائیل»'],
    ['دو موترسوار بم دستی را بر مهمانان یک عروسی در قندوز پرتاب کردند.', 'perpetrator «موترسوار»'],
    ['چهار مسافر به دست مردان سیاه‌پوش در مقر غزنی ربوده شدند.', 'perpetrator «مردان سیاه‌پوش»'],
    ['حاجی کریم، عضو شورای ولایتی، در جلال‌آباد به دست دو نقاب‌پوش کشته شد.', 'perpetrator «نقاب‌پوش»'],
    ['دو معلم دیشب در گرشک به دست نقاب‌داران سر بریده شدند.', 'perpetrator «نقاب‌داران»'],
    ['در هرات کسی بر یک مهمانخانه نارنجک انداخت.', 'perpetrator «کسی»'],
    ['طیاره‌های بی‌پیلوت خارجی بر درهٔ مامند راکت زدند.', 'perpetrator «طیاره‌های بی‌پیلوت خارجی»'],
    ['گروه «سرایا الفجر» در یک حملهٔ راکتی سه سرباز را کشت.', 'perpetrator «گروه «سرایا الفجر»»'],
    ['معاون نخست ریاست جمهوری این انفجار را کار طالبان می‌داند.', 'perpetrator blamed «طالبان»'],
    // The side, not him who speaks for it.
    ['ملا رحیم، یکی از سخنگویان طالبان، مسوولیت این انفجار را به عهده گرفت.', 'perpetrator claimed «طالبان»'],
    // What is pointed at and done, whose men the attackers are called, who has a part in it.
    ['دیروز بر هوتلی در کابل حمله شد. والی قندهار می‌گوید این کار را طالبان کرده‌اند.', 'perpetrator «طالبان»'],
    ['دیروز بر هوتلی در کابل حمله شد. طالبان می‌گویند این کار را افراد آنان کرده‌اند.', 'perpetrator claimed «طالبان»'],
    [
      'دیروز بر هوتلی در کابل حمله شد. ولسوال پغمان مهاجمان را اعضای شبکهٔ حقانی خواند.',
      'perpetrator blamed «اعضای شبکهٔ حقانی»',
    ],
    [
      'دیروز بر هوتلی در کابل حمله شد. سخنگوی پولیس عاملان را جنگجویان داعش نامید.',
      'perpetrator blamed «جنگجویان داعش»',
    ],
    ['شورای امنیت گفت استخبارات پاکستان در این حمله دخیل است.', 'perpetrator blamed «استخبارات پاکستان»'],
    ['جنبش سیاه‌جامگان مسئولیت انفجار دیروز کویته را بر عهده گرفت.', 'perpetrator claimed «جنبش سیاه‌جامگان»'],
    // The struck, and a clause that describes them, stand between the doer and the verb.
    ['جنگجویان طالبان پنج دهقان را که از بازار برمی‌گشتند، در گیزاب کشته‌اند.', 'perpetrator «جنگجویان طالبان»'],
    ['طالبان پاکستان را متهم کردند که بر خانه‌ای در خوست بمباران کرده است.', 'perpetrator blamed «پاکستان»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });

  it('are the last named force for «این نیروها»', () => {
    const roles = readRoles(
      'نیروهای امریکایی در خوگیانی ده تن را کشتند. پیشتر هم این نیروها در اچین شش داعشی را کشته بودند.',
    );
    expect(roles).toContain('perpetrator «این نیروها»');
  });

  it('are not offices that blame another, nor a base that is hit', () => {
    for (const text of [
      'معاون نخست ریاست جمهوری این انفجار را کار طالبان می‌داند.',
      'دفتر والی اعلام می‌کند که ماینی در مارجه موتری را که باشندگان ملکی در آن نشسته بودند از میان برداشت.',
      'در حملهٔ راکتی پادگان ارتش اسرائیل در صفد ویران شد.',
    ])
      expect(
        readRoles(text).filter((role) => /ریاست|اسرائیل|والی/.test(role) && role.startsWith('perpetrator')),
      ).toEqual([]);
  });
});

describe('the attacked', () => {
  it.each([
    ['به گفتهٔ ریش‌سفیدان، طالبان مسافران یک بس را پیاده کردند و سه تن را تیرباران کردند.', 'target «مسافران»'],
    ['ارتش پاکستان می‌گوید «سنگرهای خوارج» را در وزیرستان نابود کرده و ده تن را کشته است.', 'target «خوارج»'],
    ['سپاه یک حملهٔ موشکی به ۸۵ هدف ارتش آمریکا در کویت انجام داد.', 'target «ارتش آمریکا»'],
    ['شلیک سربازان به سوی یک جوان فلسطینی در نابلس.', 'target «فلسطینی»'],
    ['انتحاری کاروان اردو را در قلعه عبدالله آماج گرفت.', 'target «کاروان اردو»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });

  it.each([
    'صدای یک انفجار باشندگان کابل را از خواب پراند.',
    'قاری احمدی در پیام خود به خبرنگاران این حمله را کار طالبان خواند.',
    'منابع محلی از شنیده شدن صدای انفجارهایی در پایگاه نظامیان ارتش آمریکا در اردن خبر دادند.',
    'ولسوالی دولت‌شاه دیروز بدون جنگ به طالبان واگذار شد.',
  ])('are not told of in «%s»', (text) => {
    expect(readRoles(text).filter((role) => role.startsWith('target'))).toEqual([]);
  });
});

describe('the sides of a clash', () => {
  it.each([
    ['سربازان طالبان و نظامیان پاکستانی در دو سوی مرز به نبرد پرداختند.', 'party «نظامیان پاکستانی»'],
    ['میان تفنگداران قاری رحیم و تفنگداران مولوی کریم در بغلان جنگ درگرفت.', 'party «تفنگداران مولوی کریم»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });
});

describe('a crowd in whose midst something goes off', () => {
  it('stands before the clause that describes it', () => {
    const roles = readRoles('یک انتحاری خود را در میان کارگرانی که منتظر معاش بودند در شهر قندهار منفجر کرد.');
    expect(roles).toContain('target «کارگرانی»');
  });
});

describe('who only speaks or mediates', () => {
  it('is not what went off and killed', () => {
    const roles = readRoles(
      'وزارت داخله: صبح امروز بمبی که در مسجدی در کابل جاسازی شده بود، انفجار کرد و یک نمازگزار را به کام مرگ برد.',
    );
    expect(roles.join()).not.toContain('perpetrator');
  });
  it.each(['پادرمیانی ترکیه و قطر', 'وساطت ترکیه و قطر'])('is no party to the deal: %s', (means) => {
    const roles = readRoles(`نمایندگان دو کشور دیروز در استانبول با ${means} بر ادامهٔ آتش‌بس توافق کردند.`);
    expect(roles.join()).not.toContain('party');
  });
});

describe('the attacked with what befell them before', () => {
  it.each([
    ['طالبان در پلخمری گروهی از سربازان تسلیم‌شده را تیرباران کرده‌اند.', ['target «سربازان»', 'perpetrator «طالبان»']],
    ['طالبان متهم‌اند که شش سرباز اسیر را در بگرام تیرباران کرده‌اند.', ['target «سرباز»', 'perpetrator «طالبان»']],
  ])('%s', (text, roles) => {
    expect(readRoles(text)).toEqual(roles);
  });
});
