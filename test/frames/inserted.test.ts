// Doers, the attacked and sides before a relative clause that is inserted in the sentence.
import { describe, expect, it } from 'vitest';
import { readRoles } from './read-roles.ts';

describe('inserted clauses', () => {
  it.each([
    [
      'مرزبانان ترکیه بر گروهی از پناهجویان که می‌خواستند از مرز بگذرند، شلیک کردند.',
      ['target «پناهجویان»', 'perpetrator «مرزبانان ترکیه»'],
    ],
    [
      'نیروهای طالبان بر معترضانی که راه را بسته بودند، آتش گشودند.',
      ['target «معترضانی»', 'perpetrator «نیروهای طالبان»'],
    ],
    [
      'داعش چهار سرباز اردو را که تسلیم شده بودند، در اچین تیرباران کرد.',
      ['target «سرباز اردو»', 'perpetrator «داعش»'],
    ],
    [
      'طالبان شب گذشته، پس از جنگی که دو ساعت دوام کرد و جان سه پولیس را گرفت، ولسوالی مقر را تصرف کردند.',
      ['perpetrator «طالبان»'],
    ],
    [
      'میان دهقانان و کوچی‌هایی که زمین‌ها را از خود می‌دانند، در ولسوالی ناهور زدوخورد رخ داد.',
      ['party «دهقانان»', 'party «کوچی‌هایی»'],
    ],
  ])('%s', (text, roles) => {
    expect(readRoles(text)).toEqual(expect.arrayContaining(roles));
  });

  it('leave alone whom their own verb strikes', () => {
    expect(readRoles('سربازانی که بر مردم شلیک کرده بودند، بازداشت شدند.')).not.toContain('target «سربازانی»');
    expect(readRoles('کسانی که بر پولیس حمله کردند، سه زن را کشتند.')).not.toContain('perpetrator «پولیس»');
  });
});

describe('where it came from', () => {
  it.each([
    ['باشندگان می‌گویند که هاوان از پوستهٔ اردو شلیک شده بود.', 'perpetrator «پوستهٔ اردو»'],
    ['این راکت‌ها از قرارگاه طالبان فیر شد.', 'perpetrator «طالبان»'],
    ['یک سرباز پیشین در بازداشت طالبان بر اثر شکنجه جان باخت.', 'perpetrator «طالبان»'],
    ['جوانی در توقیف پولیس در زیر شکنجه کشته شد.', 'perpetrator «پولیس»'],
    ['کوماندوها در سنگین بر طالبان حمله کردند.', 'perpetrator «کوماندوها»'],
    ['مردان مسلح قریهٔ سنگ‌ماشه و باشندگان قریهٔ لومان عصر دیروز به روی هم آتش گشودند.', 'party «باشندگان قریهٔ»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });

  it('is not who is held or counted', () => {
    expect(readRoles('در بازداشت سه طالب دو سرباز کشته شدند.')).not.toContain('perpetrator «طالب»');
    expect(readRoles('راکت از پوستهٔ اردو دیده شد.')).not.toContain('perpetrator «پوستهٔ اردو»');
  });
});

describe('whom it struck', () => {
  it.each([
    ['طالبان بر دو پوستهٔ پولیس و اردو در قیصار حمله کردند.', 'target «اردو»'],
    ['باشندگان خشمگین بر موتر نیروهای طالبان سنگ پرتاب کردند.', 'target «نیروهای طالبان»'],
    ['طالبان ولسوال پیشین جاغوری را به گلوله بستند.', 'target «ولسوال پیشین»'],
    [
      'نادیه سلیمی، فعال حقوق زنان، از خانه‌اش از سوی افراد مسلح طالبان برده شد.',
      'target «نادیه سلیمی، فعال حقوق زنان»',
    ],
    ['یک ماین چسپکی بر موتر معین وزارت زراعت منفجر شد.', 'target «معین وزارت زراعت»'],
    ['یک راکت بر حویلی حاجی نصیر، بزرگ قومی، اصابت کرد.', 'target «حاجی نصیر، بزرگ قومی»'],
    ['ناتو گفت که در این حمله شورشیان را هدف گرفته است.', 'target «شورشیان»'],
  ])('%s', (text, role) => {
    expect(readRoles(text)).toContain(role);
  });

  it('is not who only hears it', () => {
    expect(readRoles('صدای یک انفجار باشندگان قندوز را از خواب پراند.')).not.toContain('target «باشندگان»');
  });
});
