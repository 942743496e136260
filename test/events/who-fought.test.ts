// Who was attacked and why people were taken says what it was: a fight, an attack on the defenceless, arrests.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const labelsOf = (text: string, date = '2019-05-14') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.map((event) => event.sub_event_type);

describe('who was attacked', () => {
  it.each([
    ['جهادگرایان دیروز به مدرسهٔ ژاندارمری در باماکو حمله کردند و پنج دانشجوی ژاندارمری کشته شدند.', 'Armed clash'],
    ['مخالفان مسلح دیروز به پاسگاه مرزی مریوان یورش بردند، انبار مهمات منفجر شد و ده پاسدار کشته شدند.', 'Armed clash'],
    ['دشمن دیروز بر پوستهٔ پولیس در ولسوالی زرمت پکتیا حمله کرد و سه پولیس شهید شدند.', 'Armed clash'],
    ['وزیر داخلهٔ افغانستان گفت که در حملات دشمن دیروز در سراسر افغانستان نه پولیس کشته شدند.', 'Armed clash'],
    ['در عملیات دیروز در شاه‌جوی زابل برای یافتن مسافران ربوده‌شده ۴۵ شورشی و سه کماندو کشته شدند.', 'Armed clash'],
    ['طالبان دیروز سربازانی را که در فاریاب دست‌های شان را بالا کرده بودند به رگبار بستند و ده تن کشته شدند.', 'Attack'],
    ['طالبان دیروز ده مسافر ربوده‌شده را در شاهراه غزنی کشتند.', 'Attack'],
    ['انفجار دیروز در کنار پاسگاه مریوان ده پاسدار را کشت.', 'Remote explosive/landmine/IED'],
  ])('%s', (text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });

  it.each(['سرباز پیشین کماندو', 'کماندوی پیشین', 'نظامی رژیم قبلی'])('%s is no soldier any more', (who) => {
    expect(labelsOf(`افراد ناشناس دیروز در شهر تالقان یک ${who} را به ضرب گلوله کشتند.`, '2023-07-19')).toEqual([
      'Attack',
    ]);
  });

  it('the enemy of Iranian news strikes from abroad', () => {
    expect(labelsOf('حملهٔ دشمن به جزیرهٔ قشم دیروز سه سرباز را شهید کرد.', '2026-05-18')).toEqual(['Air/drone strike']);
  });

  it('a blast that people are suspected of', () => {
    expect(
      labelsOf('استخبارات طالبان دیشب پنج جوان را در کابل به گمان دست داشتن در انفجار دشت برچی گرفتند.', '2023-11-09'),
    ).toEqual(['Arrests']);
  });
});

describe('both sides of a fight', () => {
  const tell = (text: string) =>
    extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(
      ({ sub_event_type, actors, totals }) =>
        [
          sub_event_type,
          ...actors.map(({ role, text }) => `${role} ${text}`).sort(),
          `${totals.killed?.min ?? '-'}-${totals.killed?.max ?? ''}`,
        ].join(' | '),
    );
  it.each([
    [
      'count the dead, each in a sentence of its own',
      'بامداد دیروز در سپین‌بولدک قندهار درگیری شدیدی میان طالبان و نیروهای پاکستانی رخ داد. طالبان گفتند که در این درگیری ۱۲ غیرنظامی کشته شدند. پاکستان می‌گوید که ۲۰ جنگجوی طالب را کشته است.',
      ['Armed clash | party جنگجوی طالب | party نیروهای پاکستانی | 12-20'],
    ],
    [
      'and their own dead',
      'نیروهای طالبان دیشب به پوسته‌های پاکستانی در چندین نقطهٔ مرز حمله کردند. مجاهد گفت ۵۸ سرباز پاکستانی کشته شدند. پاکستان تنها کشته شدن ۲۳ نظامی خود را تأیید کرد و گفت ۲۰۰ طالب از پا درآمده‌اند.',
      ['Armed clash | perpetrator نیروهای طالبان | target پاکستانی | 58-223'],
    ],
    [
      'fought, and not those who arrest them',
      'دیروز میان کوچی‌ها و باشندگان درهٔ فولادی بامیان بر سر چراگاه درگیری مسلحانه صورت گرفت که سه تن کشته شدند. طالبان شش نفر را از هر دو طرف بازداشت کرده‌اند.',
      ['Armed clash | party باشندگان | party کوچی‌ها | 3-3'],
    ],
    [
      'are clans at odds over land',
      'دیروز میان دو قوم در ولسوالی خوگیانی ننگرهار بر سر زمین درگیری رخ داد که چهار تن کشته شدند. قوماندانی امنیهٔ طالبان می‌گوید پنج تن در پیوند به این رویداد بازداشت شده‌اند.',
      ['Armed clash | party دو قوم | 4-4'],
    ],
    ['are no clans that only quarrel', 'دیروز میان دو قوم در خوگیانی ننگرهار بر سر زمین درگیری لفظی رخ داد.', []],
    [
      'of whom a spokesman names his own by «این گروه»',
      `طالبان: هشت داعشی در نیمروز کشته شدند
ذبیح‌الله مجاهد نوشت که نیروهای این گروه شب گذشته در عملیاتی در نیمروز هشت عضو داعش را کشته و هفت تن دیگر را بازداشت کردند.`,
      ['Armed clash | perpetrator نیروهای این گروه | target عضو داعش | 8-8'],
    ],
  ])('%s', (_, text, told) => {
    expect(tell(text)).toEqual(told);
  });
});
