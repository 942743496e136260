// Labels by what was attacked, by whom the dead were, and by what they were doing.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const labelsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(
    (event) => event.sub_event_type,
  );

describe('a country as a whole is attacked', () => {
  it.each([
    ['by us', 'حملهٔ دیشب ما به کویت یک کشته داشته است؛ سپاه این را تأیید کرد.', 'Air/drone strike'],
    ['by a verb', 'ترامپ: ما امشب ایران را به‌شدت هدف قرار دادیم.', 'Air/drone strike'],
    ['and blasts were heard', 'حمله به کویت: دیشب چند انفجار پایگاه نیروهای آمریکایی را لرزاند.', 'Air/drone strike'],
    [
      'in a war',
      'یک سال پیش ایالات متحده آمریکا به شدت به حوثی‌ها در یمن حمله کرد. در طول درگیری ما با ایران آن‌ها آرام بودند.',
      'Air/drone strike',
    ],
    ['with missiles', 'دیشب ایران با موشک به کویت حمله کرد و سه نفر کشته شدند.', 'Shelling/artillery/missile attack'],
    [
      'no country, but soldiers in it',
      'دیروز نیروهای حزب‌الله به سربازان اسرائیلی در جنوب لبنان حمله کردند و دو سرباز کشته شدند.',
      'Armed clash',
    ],
  ])('%s', (_, text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });
});

describe('what the dead were by trade', () => {
  it.each([
    ['while', 'علی محمدی دیروز در پیرانشهر در حالی که سرباز وظیفه بود با گلولهٔ افراد ناشناس کشته شد.', 'Armed clash'],
    ['who', 'دیروز مردان مسلح در زاهدان جوانی را که پاسدار قراردادی بود کشتند.', 'Armed clash'],
    ['he was', 'نوراحمد دیروز در غزنی کشته شد؛ او سرباز اردوی ملی بود.', 'Armed clash'],
    ['he had been', 'دیروز افراد مسلح مردی را که پیش‌تر سرباز بود در هرات کشتند.', 'Attack'],
    ['no soldier', 'مریم احمدی دیروز در حالی که آموزگار بود در کابل به ضرب گلوله کشته شد.', 'Attack'],
  ])('%s', (_, text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });
});

describe('people hurt while they cleared mines', () => {
  it.each([
    ['defusing', 'دو سپاهی دیروز هنگام خنثی‌سازی یک بمب در قم کشته شدند.'],
    ['an operation', 'دیروز در جریان عملیات مین‌روبی در زاپوریژیا چند سرباز روسی زخمی شدند.'],
  ])('%s', (_, text) => {
    expect(labelsOf(text)).toEqual(['Remote explosive/landmine/IED']);
  });
});

describe('the older deed of those who are arrested', () => {
  it.each([
    [
      'a hand in it',
      'یک هستهٔ پنج‌نفره که در تیراندازی به سوی یگان‌های نظامی نقش داشت دیروز در سراوان شناسایی و اعضای آن دستگیر شدند.',
      'Arrests',
    ],
    ['whose deed', 'عوامل تیراندازی به مأموران در ایرانشهر دیروز دستگیر شدند.', 'Arrests'],
    ['no arrest', 'دیروز تیراندازی به سوی مأموران در سراوان دو زخمی برجا گذاشت.', 'Armed clash'],
  ])('%s', (_, text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });
});

describe('protesters counted among the dead', () => {
  it.each([
    ['by forces', 'صدها معترض دیروز در تهران به دست نیروهای امنیتی کشته شدند.', 'Excessive force against protesters'],
    ['by nobody named', 'بیست معترض بی‌گناه دیروز در اصفهان کشته شدند.', 'Excessive force against protesters'],
    ['workers', 'بیست کارگر دیروز در اصفهان به دست افراد مسلح کشته شدند.', 'Attack'],
  ])('%s', (_, text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });
});

describe('a loaded car that was hit in time', () => {
  it.each([
    [
      'stopped',
      'ارتش عراق دیروز یک خودروی بمب‌گذاری‌شدهٔ داعش را در موصل پیش از رسیدن به هدف منهدم کرد.',
      'Disrupted weapons use',
    ],
    [
      'in a fight',
      'نیروهای سوری دیروز یورش تروریست‌ها به روستای منیان را دفع کردند و سه خودروی بمب‌گذاری‌شدهٔ آنان را منهدم کردند.',
      'Armed clash',
    ],
    [
      'one that went off',
      'دیروز یک خودروی بمب‌گذاری‌شده در بازار بغداد منفجر شد و ده نفر کشته شدند.',
      'Remote explosive/landmine/IED',
    ],
  ])('%s', (_, text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });
});
