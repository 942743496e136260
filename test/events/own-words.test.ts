// Whose word it is, told over several sentences: a state that counts its fallen enemies, a deed pointed at and done, the
// reason for one's own deed, blame behind «و», two who blame each other, a statement that puts words in a paper.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string, date = '2024-05-10') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;

const saidOf = (text: string, date?: string) =>
  eventsOf(text, date).flatMap(({ attribution }) => attribution.map(({ stance, by }) => `${stance} ${by}`));

const actorsOf = (text: string, date?: string) =>
  eventsOf(text, date).flatMap(({ actors }) => actors.map(({ role, text }) => `${role} ${text}`));

describe('a deed of one’s own', () => {
  it.each([
    [
      'نیروهای ویژهٔ طالبان شام دیروز بر خانه‌ای در جلال‌آباد یورش بردند. ذبیح‌الله مجاهد گفت که در این عملیات چهار داعشی کشته شدند.',
      'claims ذبیح‌الله مجاهد',
    ],
    [
      'جنگجویان طالبان پاکستان بر پاسگاهی در تانک حمله کردند و نُه سرباز را کشتند. طالبان پاکستان گفت که این حمله در انتقام از عملیات وانه بوده است.',
      'claims طالبان پاکستان',
    ],
    [
      'سپاه پاسداران در بیانیه‌ای آورده است که رزمندگان این نیرو در سراوان سه عضو جیش‌العدل را کشتند.',
      'claims سپاه پاسداران',
    ],
  ])('%s', (text, said) => {
    expect(saidOf(text)).toContain(said);
  });

  it('is done by who says that he did what he points at', () => {
    const text =
      'سه تن در بمباران دیروز خانه‌ای در برمل پکتیکا کشته شدند. وزارت خارجهٔ پاکستان تأیید کرد که این عملیات را انجام داده است.';
    expect(saidOf(text)).toContain('claims وزارت خارجهٔ پاکستان');
  });

  it('is of both who say so with one verb', () => {
    const text =
      'دیروز در انفجاری در میان راهپیمایی شیعیان در کویته ۵۰ تن کشته شدند. لشکر جهنگوی و طالبان پاکستان گفته‌اند که این کار آنان بوده است.';
    expect(saidOf(text)).toEqual(['claims لشکر جهنگوی', 'claims طالبان پاکستان']);
  });

  it('is of who tells that he carried it out', () => {
    const text = 'بم کنار جاده دیروز در قره‌باغ غزنی سه سرباز را کشت. جبههٔ آزادی در پیامی از انجام این حمله خبر داد.';
    expect(saidOf(text)).toContain('claims جبههٔ آزادی');
  });

  it('is of who admits it for those who did it', () => {
    const text =
      'شفاخانه‌ای در قندوز دیروز از سوی هواپیماهای امریکایی بمباران شد. جنرال کمپبل پذیرفت که نیروهای امریکایی شفاخانه را هدف قرار داده‌اند.';
    expect(saidOf(text, '2015-10-03')).toEqual(['claims جنرال کمپبل']);
  });

  it('is of who calls it an answer', () => {
    const text = 'حماس دیروز دو راکت به سوی تل‌آویو پرتاب کرد. حماس این حمله را پاسخ به کشتار غیرنظامیان خواند.';
    expect(saidOf(text)).toContain('claims حماس');
  });

  it('is not what others are said to have done', () => {
    const text =
      'جنگجویان طالبان بر یک عروسی در سرخ‌رود ننگرهار تیراندازی کردند و سه مهمان را کشتند. مجاهد گفت که افراد مسلح این کار را کرده‌اند و ربطی به امارت ندارند.';
    expect(saidOf(text)).toEqual(['denies مجاهد']);
  });
});

describe('blame', () => {
  it('goes on behind «و» where nobody is quoted for what stands before', () => {
    const text = 'جنگجویان طالبان دیشب به قریهٔ مندول در نورستان آمدند و به گفتهٔ باشندگان دوازده جوان را با خود بردند.';
    expect(saidOf(text)).toEqual(['alleges باشندگان']);
    expect(
      saidOf(
        'جنگجویان طالبان دیروز راهپیمایی زنان را در کابل پراکنده کردند و به گفتهٔ شاهدان سه خبرنگار را بازداشت کردند.',
      ),
    ).toEqual([]);
  });

  it('is nobody’s where two blame each other', () => {
    const text =
      'کابل و اسلام‌آباد یکدیگر را به حمله متهم می‌کنند\nدیروز طیاره‌های بی‌پیلوت پاکستان خانه‌ای را در سرکانوی کنر زدند و پنج زن را کشتند.';
    expect(actorsOf(text).filter((one) => one.startsWith('perpetrator'))).toEqual([
      'perpetrator طیاره‌های بی‌پیلوت پاکستان',
    ]);
  });
});

describe('the doer', () => {
  it('is not who speaks of several where the verb is singular', () => {
    const text =
      'مقام‌های محلی ننگرهار می‌گویند که بیش از صد مرمی توپ دیروز بر ولسوالی گوشته فرود آمد که سه دهقان را کشت.';
    expect(actorsOf(text).filter((one) => one.startsWith('perpetrator'))).toEqual([]);
  });

  it('stands before an object that is told of at length', () => {
    const text = 'طالبان دیروز راه را در بکواهٔ فراه بستند و شش مسافر را که گمان می‌بردند سرباز باشند، با خود بردند.';
    expect(actorsOf(text)).toContain('perpetrator طالبان');
  });

  it('is one with the force that its name holds', () => {
    const text = 'نیروهای ویژهٔ جبههٔ آزادی دیشب بر یک پاسگاه طالبان در کابل حمله کردند و دو طالب را کشتند.';
    expect(actorsOf(text)).toContain('perpetrator نیروهای ویژهٔ جبههٔ آزادی');
  });
});

describe('the attacked', () => {
  it.each([
    ['اسماعیل خطیب، وزیر اطلاعات، دیروز در حمله اسرائیل به تهران کشته شد.', 'target اسماعیل خطیب، وزیر اطلاعات'],
    ['ماین مقناطیسی دیروز جان مدیر زراعت را در تالقان گرفت و راننده‌اش را زخمی کرد.', 'target مدیر زراعت'],
    ['ارتش پاکستان گفت که یک مرکز آموزشی تحریک طالبان در برمل هدف حملهٔ دیروز بود.', 'target تحریک طالبان'],
  ])('%s', (text, target) => {
    expect(actorsOf(text, '2025-06-20').filter((one) => one.startsWith('target'))).toEqual([target]);
  });
});
