import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const told = (text: string, published = '2025-06-17') =>
  extract({ id: 'post', text, published: { date: published, basis: 'metadata' }, dialect: 'fa-IR' }).events;

const labels = (text: string): string[] => told(text).map((event) => event.sub_event_type);
const sides = (text: string): string[] =>
  told(text).flatMap((event) => event.actors.map(({ role, text: name }) => `${role} ${name}`));

describe('towns that look like a word with an ending', () => {
  it.each([
    ['فرماندار کاشان: در پی حمله پهپادی به یک ایست بازرسی در این شهرستان سه نفر شهید شدند.', 'Isfahan'],
    ['در پی انفجار بمب در مهران دو مرزبان کشته شدند.', 'Ilam'],
  ])('%s', (text, province) => {
    expect(told(text).flatMap((event) => event.places.map(({ admin1 }) => admin1))).toEqual([province]);
  });
  it('still takes «کاش» for a wish', () => {
    expect(labels('کاش ارتش پایگاه آنان را در اهواز بمباران می‌کرد.')).toEqual([]);
  });
});

describe('adjectives that are no sides', () => {
  it.each([
    ['حمله توپخانه‌ای ارتش اسرائیل به شهرک عیتا الجبل در جنوب لبنان', ['perpetrator ارتش اسرائیل']],
    ['درگیری مسلحانه‌ای در شهر مشهد رخ داد که دو نفر جان خود را از دست دادند.', []],
  ])('%s', (text, names) => expect(sides(text)).toEqual(names));
});

describe('who is named with an age and a home', () => {
  it.each([
    '«معین کاویان» ۲۴ ساله، ساکن کرج، روز دوشنبه در شیراز هدف شلیک مستقیم قرار گرفت و جان خود را از دست داد.',
    'آرش کاویان ۳۱ ساله، اهل سنندج، روز دوشنبه در شیراز با گلوله مأموران کشته شد.',
  ])('%s', (text) => {
    expect(sides(text).filter((side) => /^target (معین کاویان|آرش کاویان)/u.test(side))).toHaveLength(1);
    expect(sides(text)).not.toContain('target ساکن');
  });
});

describe('what is met by the air defence', () => {
  it('is an attack where the headline tells of one', () => {
    expect(
      labels('حمله به مواضع آمریکایی‌ها در بحرین\nتلویزیون بحرین: پدافند هوایی در حال مقابله با حملات هوایی است.'),
    ).toEqual(['Air/drone strike']);
  });
  it('is stopped where nothing else is told', () => {
    expect(labels('پدافند هوایی کویت در حال مقابله با حملات پهپادهای متخاصم است.')).toEqual(['Disrupted weapons use']);
  });
});

describe('riots and who led them', () => {
  it.each([
    ['۱۲ نفر از لیدرهای اغتشاشات در اسلام‌آباد غرب بازداشت شدند.', ['Arrests']],
    ['در لردگان و ازنا تجمعات اعتراضی به خشونت کشیده شد.', ['Violent demonstration']],
    ['دو تیم وابسته به منافقین در تهران و البرز شناسایی و اعضای آن دستگیر شدند.', ['Arrests']],
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected));
});

describe('what did not happen, or was done to the speaker', () => {
  it('tells of no rumour that is denied', () => {
    expect(
      labels('در پی گمانه‌زنی درباره وقوع انفجار در بهبهان، پیگیری‌ها نشان می‌دهد هیچ انفجاری در این منطقه رخ نداده است.'),
    ).toEqual([]);
  });
  it('takes losses for no deed of the speaker', () => {
    expect(sides('ترامپ: در درگیری اخیر در یمن ۱۳ نفر از نیروهای مسلح را از دست دادیم')).not.toContain(
      'perpetrator ترامپ',
    );
  });
});

describe('attacks on police', () => {
  it('are fights', () => {
    expect(
      labels(
        'حمله تروریستی به مقر فرماندهی انتظامی راسک\nمعاون استاندار: در این حمله ۱۱ نفر از کارکنان انتظامی شهید شدند.',
      ),
    ).toEqual(['Armed clash']);
  });
});
