// Who is said to say it: media of a country and reporters on the spot, and a side that announces the fight it was in.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const saidOf = (text: string) =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.flatMap(({ attribution }) =>
    attribution.map(({ stance, by }) => `${stance} ${by}`),
  );

describe('who says it', () => {
  it.each([
    ['رسانه‌های سوری گزارش دادند که جنگنده‌های اسرائیلی حومه درعا را بمباران کردند.', ['alleges رسانه‌های سوری']],
    [
      'خبرنگار المیادین در جنوب لبنان گزارش داد پهپادهای اسرائیل خودرویی را در صور هدف قرار دادند.',
      ['alleges خبرنگار المیادین در جنوب لبنان'],
    ],
    ['رسانه‌های عراقی: آمریکا مقر حشدالشعبی در جرف‌الصخر را بمباران کرد.', ['alleges رسانه‌های عراقی']],
    [
      'فرمانده مرزبانی: در درگیری مرزبانان با گروهک تروریستی در سراوان، ۲ تروریست کشته شدند.',
      ['claims فرمانده مرزبانی'],
    ],
    // The writer's own agency, one paper, reports of nobody.
    ['به گزارش خبرنگار ایسنا، اسرائیل حومه درعا را بمباران کرد.', []],
    ['به گزارش خبرگزاری فارس، اسرائیل حومه درعا را بمباران کرد.', []],
    ['بر اساس گزارش‌ها یک نقطه در شیراز مورد هجوم دشمن قرار گرفته است.', []],
    // What a side suffered is no deed of its own.
    ['سخنگوی ارتش اسرائیل: سه نظامی اسرائیلی در درگیری با حزب‌الله در بنت جبیل کشته شدند.', []],
    // Whose side an agency is on is not whose word it gives.
    ['خبرگزاری فارس، وابسته به سپاه، از درگیری سپاه با یک گروه مسلح در سراوان خبر داد.', []],
  ])('%s', (text, said) => {
    expect(saidOf(text)).toEqual(said);
  });
});

describe('the sides of a fight', () => {
  it('are those that the noun governs', () => {
    const [event] = extract({
      id: 't',
      text: 'فرمانده مرزبانی: در درگیری مرزبانان با اشرار مسلح در سراوان، ۲ نفر کشته شدند.',
      published: { date: '2026-07-20', basis: 'metadata' },
    }).events;
    expect(event?.actors.map(({ role, text }) => `${role} ${text}`).sort()).toEqual([
      'party اشرار مسلح',
      'party مرزبانان',
    ]);
  });
});

describe('whose a struck thing is', () => {
  const targetsOf = (text: string) =>
    extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.flatMap(({ actors }) =>
      actors.flatMap(({ role, text }) => (role === 'target' ? text : [])),
    );
  it.each([
    ['کشتی‌های آمریکایی در نزدیکی تنگه هرمز هدف حملات موشکی ایران قرار گرفتند.', []],
    ['دیشب به دو کشتی عربستان سعودی در دریای سرخ شلیک شد.', []],
    ['این حمله زیرساخت‌های غیرنظامی بوشهر را هدف قرار داد.', []],
    ['پایگاه‌های آمریکا در بحرین هدف حملات موشکی ایران قرار گرفتند.', ['آمریکا']],
    ['سه غیرنظامی در بوشهر هدف حمله قرار گرفتند.', ['غیرنظامی']],
    // «بنا بر» is no mason.
    ['بنا بر گزارش‌ها، دیشب پلی در خمیر هدف حمله هوایی قرار گرفت.', []],
  ])('%s', (text, targets) => {
    expect(targetsOf(text)).toEqual(targets);
  });
});

describe('who denies it', () => {
  it.each([
    [
      'باشندگان می‌گویند که نیروهای طالبان دیروز در اسپیره بر مردم فیر کردند و یک زن را کشتند. سخنگوی والی طالبان تیراندازی بر مردم را رد می‌کند و می‌گوید که نیروهای امنیتی تنها چند فیر هوایی کردند.',
      ['alleges باشندگان', 'denies سخنگوی والی طالبان'],
    ],
    [
      'سه کارمند یک موسسه دیروز در غور ربوده شدند. دفتر والی غور می‌گوید که این کار دزدان مسلح است.',
      ['alleges دفتر والی غور'],
    ],
    [
      'جبههٔ مقاومت ملی مدعی شد که شب گذشته بر یک موتر طالبان در ورسج کمین گرفته و سه طالب را کشته است. سخنگوی پولیس طالبان گفت که در این ولسوالی هیچ رویدادی رخ نداده است.',
      ['claims جبههٔ مقاومت ملی', 'denies سخنگوی پولیس طالبان'],
    ],
    // Of the deed but not of whom it struck.
    [
      'مقام‌های محلی می‌گویند که یک طیارۀ پاکستانی دیروز خانه‌ای را در برمل هدف قرار داد و شش تن را کشت. وزیر اطلاعات پاکستان کشته شدن افراد ملکی را رد کرده، می‌گوید که در این حمله ده جنگجو از میان رفته‌اند.',
      ['alleges مقام‌های محلی', 'claims وزیر اطلاعات پاکستان'],
    ],
  ])('%s', (text, said) => {
    expect(saidOf(text)).toEqual(said);
  });
});
