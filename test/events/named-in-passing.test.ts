// Who only counts the victims of a deed that the text itself tells, or speaks of it as of another's, blames and claims nothing.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const stancesOf = (text: string, date = '2023-06-20'): string[] =>
  extract({ id: 'x', text, published: { date, basis: 'metadata' } }).events.flatMap(({ attribution }) =>
    attribution.map(({ stance, by }) => `${stance} ${by}`),
  );

describe('named in passing', () => {
  it.each([
    'بمباران هوایی اسرائیل در رفح به گفتۀ وزارت بهداشت غزه ۳۱ آواره را کشت.',
    'وزارت بهداشت یمن شمار قربانیان حمله دیروز جنگنده‌های سعودی به بازار صعده را ۲۲ کشته اعلام کرد.',
    'اسلام‌آباد این حمله را پاسخی به عملیات دوشنبهٔ سپاه در پنجگور می‌داند که دو کودک را کشت.',
  ])('%s', (text) => {
    expect(stancesOf(text)).toEqual([]);
  });

  it('carries no count back to the sentence before', () => {
    const text =
      'دیروز یک مهاجم طالبان خود را در چاریکار منفجر کرد. وزارت داخله شمار کشته‌شدگان آن را نه تن گفته است. طالبان مسئولیت آن را پذیرفتند.';
    expect(stancesOf(text, '2019-06-20')).toEqual(['claims طالبان']);
  });

  it('takes what a state says of the attackers for no claim', () => {
    const text = 'یک عسکر افغان دیروز در ننگرهار دو امریکایی را کشت. سخنگوی والی گفت که مهاجم هم کشته شد.';
    expect(stancesOf(text, '2019-06-20')).toEqual([]);
  });

  it.each([
    [
      'معاون استاندار گفت شمار جان‌باختگان حملهٔ موشکی پاکستان به روستای شمسر به پنج نفر رسیده است.',
      'alleges معاون استاندار',
    ],
    ['وزارت بهداشت لبنان: شمار قربانیان حملات اسرائیل به انصار به نُه شهید رسید.', 'alleges وزارت بهداشت لبنان'],
    ['به گفتهٔ وزارت بهداشت غزه، در بمباران دیروز اسرائیل در رفح ۴۵ تن کشته شدند.', 'alleges وزارت بهداشت غزه'],
    [
      'حملات پهپادی ارتش پاکستان دیروز ولسوالی پنجوایی قندهار را درنوردید و به گفتهٔ پولیس محل، آب شهر را قطع کرد.',
      'alleges پولیس محل',
    ],
    ['سخنگوی پولیس گفت که در حملهٔ طالبان بر پوسته‌ای در فراه سه سرباز کشته شدند.', 'alleges سخنگوی پولیس'],
  ])('still: %s', (text, said) => {
    expect(stancesOf(text, '2019-06-20')).toEqual([said]);
  });
});
