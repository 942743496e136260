// What is only planned, weighed or called off, what names wars and policies as well, and what was won in sport.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const labelsOf = (text: string, date = '2025-11-20') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.map((event) => event.sub_event_type);

describe('not yet, or not at all', () => {
  it.each([
    'نخست‌وزیر گفت حملات هوایی برنامه‌ریزی‌شده به دمشق را لغو کرده است.',
    'حملهٔ زمینی به رفح دو هفته به تعویق افتاد.',
    'آمریکا از بمباران فرودگاه صنعا خودداری کرد.',
    'کابینهٔ اسرائیل به گسترش عملیات نظامی در غزه متمایل شده است.',
    'گزینه‌های روی میز شامل بمباران تأسیسات هسته‌ای و تصرف جزیرهٔ خارک است.',
    'مقام‌ها دربارهٔ حملات آیندهٔ ارتش به شمال غزه گفت‌وگو کردند.',
    'منابع گفتند عملیات بمباران گسترده علیه ایران تدوین شده است.',
    'سپاه پاسداران دو نفر را برای ترور یک روزنامه‌نگار در استانبول اجیر کرده بود.',
    'فیگارو: ارتش اسرائیل در لبنان در جنگی گرفتار شده که پایانی ندارد.',
    'رئیس‌جمهور عراق از آزادسازی کامل موصل طی ماه‌های آینده خبر داد.',
    'واکنش سناتورها به عقب‌نشینی از حمله به ایران',
  ])('%s', (text) => {
    expect(labelsOf(text)).toEqual([]);
  });

  it.each([
    'پروازهای فرودگاه تهران پس از حملهٔ هوایی اسرائیل لغو شد.',
    'به دنبال حملهٔ پهپادی به فرودگاه اربیل همهٔ پروازها به تعویق افتاد.',
    'حملهٔ پهپادی به بغداد انجام شد و پارلمان نشست آینده را لغو کرد.',
    'ارتش اسرائیل پیش از حملهٔ هوایی به بیروت هشدار داده بود؛ در این حمله پنج تن کشته شدند.',
  ])('but news: %s', (text) => {
    expect(labelsOf(text)).toEqual(['Air/drone strike']);
  });

  it('a day that has been stays', () => {
    expect(labelsOf('حملات دیروز به بندرعباس مذاکرات را به تعویق انداخت.')).toEqual(['Attack']);
  });
});

describe('words of wars and policies', () => {
  it.each([
    'وزیر جنگ آمریکا: ما توانایی موشکی و دریایی ایران را نابود کردیم.',
    'پول عربی در راه صنعت کشتار اسرائیل در غزه',
    'سخنگوی جنبش گفت ادامهٔ تجاوزات رژیم صهیونیستی در فلسطین نشان می‌دهد که دشمن زبان دیگری نمی‌فهمد.',
    'وزیر خزانه‌داری مدعی شد سخت‌ترین عملیات اقتصادی را علیه ایران اعمال می‌کند.',
  ])('%s', (text) => {
    expect(labelsOf(text)).toEqual([]);
  });
});

describe('what was reached', () => {
  it('is no ground', () => {
    expect(
      labelsOf('کشتی‌گیر آملی که در المپیک به نشان برنز دست یافت، با خانوادهٔ دو شهید در شهرستان آمل دیدار کرد.'),
    ).toEqual([]);
  });
});

describe('crowds that want nothing', () => {
  it.each([
    'میلیون‌ها زائر در راهپیمایی خود به مناسبت اربعین به کربلا رسیدند.',
    'هزاران تن پیش از ورود پیکر رهبر در نجف تجمع کردند.',
  ])('%s', (text) => {
    expect(labelsOf(text)).toEqual([]);
  });
  it('is a protest where they want something', () => {
    expect(labelsOf('صدها تن دیروز در کابل پس از نماز جمعه تظاهرات کردند و خواستار افزایش مزد شدند.')).toEqual([
      'Peaceful protest',
    ]);
  });
});

describe('old shells detonated', () => {
  it.each([
    'استانداری اصفهان: عملیات انفجار کنترل‌شدهٔ مهمات عمل‌نکرده امروز در جنوب اصفهان انجام می‌شود.',
    'استانداری: امروز به‌دلیل پاکسازی منطقه از مواد منفجره، صدای انفجارهای کنترل‌شده در تبریز شنیده می‌شود.',
  ])('%s', (text) => {
    expect(labelsOf(text)).toEqual([]);
  });
});

describe('the day of a truce', () => {
  const datesOf = (text: string) =>
    extract({ id: 't', text, published: { date: '2025-11-20', basis: 'metadata' } }).events.map(
      (event) => event.date?.start ?? null,
    );
  it('is none of what is measured by it', () => {
    expect(
      datesOf(
        'دیروز یک موشک از یمن به سمت تل‌آویو شلیک شد. این نخستین حمله پس از آتش‌بس است که از هشتم آوریل اجرا شده و در تل‌آویو رخ داده است.',
      ),
    ).toEqual(['2025-11-19']);
  });
  it('is that of the truce itself, and of what is counted from it', () => {
    expect(datesOf('آتش‌بس میان اسرائیل و حماس روز ۸ آوریل برقرار شد.')).toEqual(['2025-04-08']);
    expect(datesOf('اسرائیل از زمان آغاز آتش‌بس در اکتبر ۸۹۰ نفر را در غزه کشته است.')).toEqual(['2025-10-01']);
  });
});

describe('a statement of some length', () => {
  it('comes to its news late', () => {
    expect(
      labelsOf(`پیام تازهٔ صنعا
نیروهای مسلح یمن:
در چارچوب پیمان با ملت‌های آزاد و در مخالفت با طرح‌هایی که برای منطقه کشیده‌اند و در راه شکستن محاصره‌ای که بر مردم ما تحمیل کرده‌اند و بر پایهٔ اصل یگانگی میدان‌ها و همدلی با همسایگان و به یاری خداوند، نیروهای مسلح یمن دو موشک بالستیک به سوی پایگاه نواتیم شلیک کردند.`),
    ).toEqual(['Shelling/artillery/missile attack']);
  });
});
