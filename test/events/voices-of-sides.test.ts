// Whose word it is where the words are oblique: an attacker called one's own man, a body that claims dead, blame of those whom
// the news saw, what the accused say it was instead, two nouns with one verb, who calls himself a spokesman.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string, date = '2024-05-10') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;

const saidOf = (text: string, date?: string) =>
  eventsOf(text, date).flatMap(({ attribution }) => attribution.map(({ stance, by }) => `${stance} ${by}`));

const doersOf = (text: string, date?: string) =>
  eventsOf(text, date).flatMap(({ actors }) =>
    actors.filter(({ role }) => role === 'perpetrator').map(({ text }) => text),
  );

describe('an attacker who is called one’s own', () => {
  const attack = 'یک سرباز اردو در مارجهٔ هلمند بر نظامیان بریتانیایی آتش گشود و دو تن آنان را کشت.';
  it.each([
    ['طالبان در یک پیام متنی مدعی شدند که این سرباز از جملۀ «نفوذی»های آنان بود.', 'claims طالبان'],
    ['سخنگوی طالبان گفت مهاجم از مدتی با جنگجویان این گروه در ارتباط بود.', 'claims سخنگوی طالبان'],
    ['طالبان گفتند که حمله‌کننده از مدت‌ها پیش با ایشان ارتباط داشت.', 'claims طالبان'],
  ])('%s', (said, expected) => {
    expect(saidOf(`${attack} ${said}`, '2013-03-11')).toContain(expected);
  });

  it('leaves a soldier who turned on his own a doer', () => {
    expect(doersOf(`${attack} طالبان گفتند که این سرباز از نفوذی‌های آنان بود.`, '2013-03-11')).toEqual([
      'سرباز اردو',
      'طالبان',
    ]);
  });

  it('may be of a wing of who speaks', () => {
    const text =
      'دو فرد مسلح در نزدیکی شهرک عیلی به روی مردم آتش گشودند و چهار اسرائیلی را کشتند. حماس اعلام کرد هر دو مهاجم از اعضای گردان‌های قسام بوده‌اند.';
    expect(saidOf(text)).toContain('claims حماس');
    expect(doersOf(text)).toEqual(['گردان‌های قسام']);
  });

  it('is nobody’s where the tie is denied', () => {
    const text = `${attack} طالبان گفتند که مهاجم با آنان در تماس نبود.`;
    expect(saidOf(text, '2013-03-11')).not.toContain('claims طالبان');
  });
});

describe('a body that tells of killing', () => {
  it('killed', () => {
    const text =
      'افراد مسلح به پاسگاه مرزی در سراوان حمله کردند و یک مرزبان شهید شد. گروهک موسوم به جیش‌الظلم در کانال تلگرامی خود مدعی کشتن پنج نظامی شد.';
    expect(saidOf(text)).toContain('claims گروهک موسوم به جیش‌الظلم');
    expect(doersOf(text)).toEqual(['گروهک موسوم به جیش‌الظلم']);
  });
});

describe('whom somebody blames', () => {
  it('are the armed men whom the news saw', () => {
    const text =
      'مردان مسلح دیروز چهار کارگر را در ولسوالی چشت هرات تیرباران کردند. والی هرات طالبان را عامل این رویداد می‌داند.';
    expect(doersOf(text, '2012-05-10')).toEqual(['طالبان']);
  });

  it('are not those whom the news does not know', () => {
    const text =
      'افراد مسلح ناشناس دیروز چهار کارگر را در ولسوالی چشت هرات تیرباران کردند. والی هرات طالبان را عامل این رویداد می‌داند.';
    expect(doersOf(text, '2012-05-10')).toHaveLength(2);
  });

  it('may stand in quotation marks behind a finger, and who points may be close to somebody', () => {
    const text =
      'در انفجار یک خودرو در منبج شش نفر کشته شدند. رسانه‌های نزدیک به دولت انگشت اتهام را به سوی «قسد» گرفته‌اند.';
    expect(doersOf(text)).toEqual(['قسد']);
    expect(saidOf(text)).toEqual(['alleges رسانه‌های نزدیک به دولت']);
  });
});

describe('what the accused say', () => {
  it.each([
    [
      'به گفتهٔ شاهدان، مأموران امنیتی دیروز به سوی تجمع دانشجویان در سنندج تیراندازی کردند و سه دانشجو زخمی شدند. فرماندار سنندج هرگونه تیراندازی را تکذیب و اعلام کرد اوضاع شهر آرام است.',
      'denies فرماندار سنندج',
    ],
    [
      'خانوادهٔ یک وکیل که دیروز در قندهار به ضرب گلوله کشته شد، استخبارات طالبان را مسوول این قتل می‌دانند. قوماندانی امنیهٔ طالبان می‌گوید که انگیزهٔ این رویداد دشمنی شخصی بوده است.',
      'denies قوماندانی امنیهٔ طالبان',
    ],
    [
      'باشندگان رستاق می‌گویند که طالبان دیروز بر معترضان شلیک کردند و دو تن کشته شدند. سخنگوی طالبان گفت که کسی کشته نشده است.',
      'denies سخنگوی طالبان',
    ],
  ])('%s', (text, said) => {
    expect(saidOf(text)).toContain(said);
  });
});

describe('who calls himself a spokesman', () => {
  it.each([
    'قاری شکور، که خود را سخنگوی طالبان می‌خواند، مسوولیت این حمله را به عهده گرفت.',
    'قاری شکور که خود را سخنگوی طالبان معرفی می‌کند مسوولیت این حمله را پذیرفت.',
  ])('claims for the group: %s', (said) => {
    expect(doersOf(`در شلگر غزنی ۱۶ سرباز در حمله‌ای کشته شدند. ${said}`, '2017-01-22')).toEqual(['طالبان']);
  });
});

it('reads whose paper the sentence before stands in', () => {
  const text =
    'نیروهای کماندو در خوگیانی ننگرهار نُه جنگجوی داعش را کشتند. این مطلب در خبرنامهٔ امروز وزارت دفاع ملی آمده است.';
  expect(saidOf(text, '2017-08-17')).toEqual(['claims وزارت دفاع ملی']);
});

it('takes the place that opens an item as that of what is said', () => {
  const text =
    'در کندز، طالبان شب گذشته بر یک پاسگاه در علی‌آباد هجوم بردند و پنج پولیس را کشتند.\nدر ارزگان، باشندگان ولسوالی چوره می‌گویند در یک حملهٔ هوایی نیروهای خارجی هفت عضو یک خانواده جان داده‌اند.';
  expect(eventsOf(text, '2019-04-24').map(({ places }) => places.map(({ text }) => text))).toEqual([
    ['علی‌آباد'],
    ['ارزگان'],
  ]);
});

describe('an outlet that a post quotes', () => {
  it.each([
    ['المنار: جنگنده‌های اسرائیلی امروز شهرک حولا را بمباران کردند.', ['alleges المنار']],
    ['فوری / شبکه المیادین: پهپاد اسرائیلی امروز خودرویی را در صور هدف قرار داد.', ['alleges شبکه المیادین']],
    ['نقض دوباره آتش‌بس | خبرنگار الجزیره: حمله هوایی اسرائیل امروز به شهر صور', ['alleges خبرنگار الجزیره']],
    ['روزنامه هاآرتص نوشت که حزب‌الله دیروز سه موشک به حیفا شلیک کرد.', ['alleges روزنامه هاآرتص']],
    // By whom a text has it, an agency, all of them, a report.
    ['به گزارش المنار، جنگنده‌های اسرائیلی امروز شهرک حولا را بمباران کردند.', []],
    ['خبرگزاری مهر: جنگنده‌های اسرائیلی امروز شهرک حولا را بمباران کردند.', []],
    ['منابع خبری از حمله هوایی اسرائیل در بامداد امروز به شهر صور خبر دادند.', []],
    ['رسانه‌ها نوشتند که جنگنده‌های اسرائیلی امروز شهرک حولا را بمباران کردند.', []],
    // What others say it only hands on.
    [
      'اکسیوس: ارتش آمریکا امروز پایگاهی در شرق سوریه را بمباران کرد. سخنگوی ارتش آمریکا گفت: ما این پایگاه را بمباران کردیم.',
      ['claims سخنگوی ارتش آمریکا'],
    ],
  ])('%s', (text, expected) => {
    expect(saidOf(text, '2026-07-20')).toEqual(expected);
  });
});
