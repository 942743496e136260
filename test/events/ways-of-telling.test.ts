// Each kind of violence in words that newsrooms have for it, and the same words where nothing of the kind happened.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const kindsOf = (text: string): string[] =>
  extract({ id: 'a', text, published: { date: '2025-11-26', basis: 'metadata' } }).events.map(
    (event) => event.sub_event_type,
  );

const weaponsOf = (text: string): string[] =>
  extract({ id: 'a', text, published: { date: '2025-11-26', basis: 'metadata' } }).events.flatMap((event) =>
    event.weapons.map(({ type }) => type),
  );

describe('ways of telling', () => {
  it.each([
    ['سربازان دو طرف روز سه‌شنبه در کنر به تبادل آتش پرداختند.', 'Armed clash'],
    ['مرزبانان و قاچاقچیان مسلح روز جمعه در هیرمند به سوی همدیگر شلیک کردند.', 'Armed clash'],
    ['نیروهای انتظامی سه‌شنبه در سراوان با یک گروه مسلح درگیر و سه تن را از پا درآوردند.', 'Armed clash'],
    ['سربازان اسرائیلی بامداد سه‌شنبه به جنین یورش بردند و سه مبارز را کشتند.', 'Armed clash'],
    ['طالبان روز شنبه یک سرباز پیشین را در قندهار بدون محاکمه اعدام کردند.', 'Attack'],
    ['افراد مسلح پنج مسافر را روز جمعه در بولان از بس پایین کردند و کشتند.', 'Attack'],
    ['گلوی یک دختر روز سه‌شنبه در زابل از سوی طالبان بریده شد.', 'Attack'],
    ['راکت‌پراکنی نظامیان پاکستانی دوشنبه بر کنر ادامه یافت.', 'Shelling/artillery/missile attack'],
    ['تانک‌های اسرائیلی روز چهارشنبه به بیمارستانی در بیت لاهیا شلیک کردند.', 'Shelling/artillery/missile attack'],
    ['بالگرد اسرائیلی دیروز به سوی خانه‌ای در جنین موشک شلیک کرد.', 'Air/drone strike'],
    ['مردی دوشنبه در دروازهٔ پایگاه خوست خود را کفاند.', 'Suicide bomb'],
    ['مهاجم انتحاری یکشنبه در کابل پیش از رسیدن به هدف از پا درآورده شد.', 'Disrupted weapons use'],
    ['گنبد آهنین یکشنبه موشک شلیک‌شده از غزه را در آسمان عسقلان نابود کرد.', 'Disrupted weapons use'],
    ['دو نقاب‌پوش روز سه‌شنبه در هرات بر روی چهار شاگرد تیزاب پاشیدند.', 'Attack'],
    ['یک صراف جمعه شب در شهر هرات با مرمی افراد ناشناس زخمی شد.', 'Attack'],
  ])('%s is %s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  it.each([
    ['سه حلقه ماین مقناطیسی دوشنبه در کابل خنثا شد.', 'magnetic_ied'],
    ['دو کودک سه‌شنبه در شیندند با انفجار مرمی هاوان به‌جامانده از جنگ کشته شدند.', 'landmine'],
    ['بالگردها سه‌شنبه به مدرسه‌ای در ساگاینگ آتش گشودند و یازده کودک را کشتند.', 'helicopter'],
    ['افراد ناشناس روز جمعه در اصفهان بر سه زن اسید پاشیدند.', 'chemical'],
  ])('%s by %s', (text, weapon) => {
    expect(weaponsOf(text)).toEqual([weapon]);
  });

  it('keeps the sum of years apart from a case of one month', () => {
    const text =
      'مردان مسلح در ماه حمل امسال در یک مسجد هرات پنج نمازگزار را کشتند. عفو بین‌الملل می‌گوید که داعش از ۲۰۱۶ به این سو در حملات بر شیعیان بیش از ۴۰۰ نفر را کشته است.';
    const { events } = extract({ id: 'a', text, published: { date: '2025-11-26', basis: 'metadata' } });
    expect(events.map(({ totals }) => totals.killed)).toEqual([
      { min: 5, max: 5 },
      { min: 400, max: null },
    ]);
  });

  it.each([
    'ملخ‌ها روز شنبه به کشتزارهای سمنگان هجوم آوردند.',
    'توفان شن روز دوشنبه به زابل یورش برد.',
    'مردم روز جمعه در تهران برای خرید سکه به بازار هجوم بردند.',
    'بمب نقل و انتقالات دیروز در بارسلونا ترکید.',
    'خبرنگاران روز یکشنبه در کابل سخنگو را زیر رگبار پرسش گرفتند.',
    'اسرائیل روز دوشنبه تهدید کرد که به نطنز حمله می‌کند.',
    'هندوستان روز یکشنبه در دهلی پاکستان را در مسابقهٔ کریکت در هم کوبید.',
  ])('is none of them: %s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});
