// Reports of wars elsewhere, as Persian and Dari desks tell them: words of armies, counts of ministries of health, rivals.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events;

const rows = (text: string): string[][] =>
  eventsOf(text).map(({ casualties }) =>
    casualties.map(({ outcome, category, min }) => `${outcome} ${category ?? 'people'} ${min}`),
  );

describe('ages in months', () => {
  it.each([
    'در حملهٔ هوایی اسرائیل به رفح ۲۳ نفر از جمله یک نوزاد هشت‌ماهه کشته شدند.',
    'در حملهٔ هوایی اسرائیل به رفح ۲۳ نفر به شمول یک طفل شش ماهه کشته شدند.',
    'در حملهٔ هوایی اسرائیل به رفح ۲۳ نفر از جمله نوزادی دو هفته‌ای کشته شدند.',
  ])('%s', (text) => {
    expect(rows(text)).toEqual([['killed people 23', 'killed children 1']]);
  });
});

describe('kinds of the dead with some of them set in between', () => {
  it.each([
    'در درگیری‌های سویدا حدود ۴۰ تن کشته شدند. ۱۸ تن از کشته‌شدگان افراد ملکی، از جمله چهار زن، هستند.',
    'در درگیری‌های سویدا حدود ۴۰ تن کشته شدند. ۱۸ تن از کشته‌شدگان، از جمله چهار زن، غیرنظامی هستند.',
  ])('%s', (text) => {
    expect(rows(text)).toEqual([['killed people 40', 'killed civilians 18', 'killed women 4']]);
  });
});

describe('a fight behind an attack', () => {
  it.each([
    'در حمله به پاسگاهی در میرعلی ۹ سرباز کشته شدند. پنج مهاجم نیز در درگیری پس از آن کشته شدند.',
    'در حمله به پاسگاهی در میرعلی ۹ سرباز کشته شدند. ارتش می‌گوید پنج مهاجم در تیراندازی بعد از آن کشته شده‌اند.',
  ])('%s', (text) => {
    expect(rows(text)).toEqual([['killed military 9', 'killed militants 5']]);
  });

  it('is none where it is another attack', () => {
    expect(
      rows('در حمله به پاسگاهی در میرعلی ۹ سرباز کشته شدند. در انفجار پس از آن در بنو پنج پلیس کشته شدند.'),
    ).toHaveLength(2);
  });
});

describe('people neutralised', () => {
  it.each([
    ['وزارت دفاع ترکیه از «خنثی‌سازی» هشت عضو پ‌ک‌ک در شمال عراق خبر داد.', 8],
    ['وزارت دفاع ترکیه اعلام کرد هشت تروریست پ‌ک‌ک در شمال عراق خنثی شدند.', 8],
    ['ارتش ترکیه می‌گوید چهار عضو حزب کارگران کردستان را در منطقهٔ زاپ خنثی کرده است.', 4],
  ])('%s', (text, dead) => {
    const [event] = eventsOf(text);
    expect(rows(text)).toEqual([[`killed militants ${dead}`]]);
    expect(event?.actors.map(({ role }) => role).sort()).toEqual(['perpetrator', 'target']);
    expect(event?.sub_event_type).not.toBe('Disrupted weapons use');
  });

  it.each([
    'نیروهای امنیتی دیروز دو بمب را در منطقهٔ زاپ خنثی کردند.',
    'پولیس دیروز طرح حملهٔ سه تروریست را در کابل خنثی کرد.',
  ])('no bombs and plots: %s', (text) => {
    expect(rows(text).flat()).toEqual([]);
  });

  it('slays in the name of no ministry of health', () => {
    const [event] = eventsOf('وزارت بهداشت لبنان اعلام کرد که سه عضو حزب‌الله در نبطیه کشته شدند.');
    expect(event?.actors.filter(({ role }) => role === 'perpetrator') ?? []).toEqual([]);
  });
});

describe('counts of a ministry of health at war', () => {
  it.each([
    'وزارت بهداشت غزه: در ۲۴ ساعت گذشته ۴۷ شهید و ۱۸۸ مجروح به بیمارستان‌ها منتقل شده‌اند.',
    'وزارت صحت غزه اعلام کرد که در ۲۴ ساعت گذشته ۴۷ نفر کشته و ۱۸۸ نفر زخمی شده‌اند.',
  ])('%s', (text) => {
    const [event] = eventsOf(text);
    expect(event?.totals.killed?.min).toBe(47);
    expect(event?.totals.injured?.min).toBe(188);
    expect(event?.places.map((place) => place.text)).toEqual(['غزه']);
  });

  it.each([
    'وزارت بهداشت غزه: در ۲۴ ساعت گذشته هفت نفر بر اثر گرسنگی و سوءتغذیه جان باختند.',
    'وزارت بهداشت ترکیه: در ۲۴ ساعت گذشته ۴۷ نفر جان باختند.',
  ])('of no war: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
