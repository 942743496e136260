// Lines that each tell other news, and speakers named before a colon.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string, date = '2026-07-20') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;
const linesOf = (text: string) =>
  eventsOf(text).map(({ sub_event_type, places, date }) =>
    [sub_event_type, places.map((place) => place.text).join('، ') || '-', date?.start ?? '-'].join(' | '),
  );
const doersOf = (text: string) =>
  eventsOf(text).map(({ actors, attribution }) =>
    [
      ...actors.filter(({ role }) => role === 'perpetrator').map((actor) => actor.text),
      ...attribution.map(({ stance, by }) => `${stance} ${by}`),
    ].join(' | '),
  );

describe('a digest', () => {
  it('of short news holds an event a line, all of them fresh', () => {
    expect(
      linesOf(`#چند_خبر_کوتاه
قیمت سکه بار دیگر بالا رفت.
صدای انفجار در بصره شنیده شد.
وزیر نیرو به مسکو می‌رود.
زمین‌لرزه‌ای کرمان را لرزاند.
سه سرباز در حملهٔ افراد مسلح به پاسگاهی در سراوان کشته شدند.`),
    ).toEqual(['Remote explosive/landmine/IED | بصره | 2026-07-20', 'Armed clash | سراوان | 2026-07-20']);
  });
  it('opens with each of its lines', () => {
    expect(
      linesOf(`#چند_خبر_کوتاه
سالن تازهٔ ورزشی زابل هفتهٔ آینده افتتاح می‌شود.
قطعی برق در سه استان ادامه دارد.
قیمت نان در یزد بالا رفت.
شمار دانشجویان پیام نور افزایش یافت.
انفجار در نزدیکی مرز لبنان`),
    ).toEqual(['Remote explosive/landmine/IED | لبنان | 2026-07-20']);
  });
  it('of the titles of papers tells of no day', () => {
    expect(
      linesOf(`مهم‌ترین عناوین روزنامه‌های پاکستان
- نخست‌وزیر راهی پکن شد.
- دو سرباز در انفجار بمب در کویته کشته شدند.
- در درگیری نیروهای امنیتی با افراد مسلح در پیشاور نه تن کشته شدند.`),
    ).toEqual(['Remote explosive/landmine/IED | کویته | -', 'Armed clash | پیشاور | -']);
  });
  it('is none where only the text speaks of news', () => {
    expect(
      linesOf(`خبر فوری
دو سرباز در انفجاری در کویته کشته شدند.
این انفجار در کویته بامداد رخ داد.
پلیس می‌گوید بمب در کنار جاده کار گذاشته شده بود.`),
    ).toEqual(['Remote explosive/landmine/IED | کویته | 2026-07-20']);
  });
});

describe('a speaker before a colon', () => {
  it.each([
    // Of what, to whom and where he speaks is none of his name.
    ['نتانیاهو درباره لبنان: ما امروز انبارهای حزب‌الله را در بعلبک بمباران کردیم.', ['نتانیاهو | claims نتانیاهو']],
    ['پوتین در نشست مسکو: اوکراین امروز با پهپاد به بلگورود حمله کرد.', ['اوکراین | alleges پوتین']],
    // What he tells in the first person he did.
    ['ترامپ:\nاوضاع خوب است.\nما امروز پل بزرگ آنها را در کرمان بمباران کردیم.', ['ترامپ | claims ترامپ']],
    ['سخنگوی ارتش:\nامروز انبار سلاح دشمن را در الازرق با پهپاد هدف قرار دادیم.', ['ارتش | claims سخنگوی ارتش']],
    // What he only witnessed he did not.
    ['ترامپ:\nاوضاع بد است.\nما امروز شاهد بمباران یک بیمارستان در غزه بودیم.', ['']],
  ])('%s', (text, doers) => {
    expect(doersOf(text)).toEqual(doers);
  });
});

describe('states that «و» joins', () => {
  it.each([
    ['حملات آمریکا و عربستان به مقر گروه‌های مسلح در عراق چهار کشته داشت.', ['آمریکا | عربستان']],
    ['در حملهٔ امروز اسرائیل به بیروت و ایران ابراز نگرانی کرد.', ['اسرائیل']],
  ])('%s', (text, doers) => {
    expect(doersOf(text)).toEqual(doers);
  });
});

describe('what was struck', () => {
  const typesOf = (text: string) =>
    eventsOf(text).map(({ sub_event_type, weapons }) =>
      [sub_event_type, ...weapons.map((weapon) => weapon.type)].join(' | '),
    );
  it.each([
    // A store of weapons, or the site that they are launched from, names none that strikes.
    ['جنگنده‌های آمریکا امروز سایت‌های پرتاب پهپاد در چابهار را بمباران کردند.', ['Air/drone strike | airstrike']],
    [
      'سپاه امروز آشیانه‌های پهپادهای آمریکا در اردن را با موشک هدف قرار داد.',
      ['Shelling/artillery/missile attack | missile'],
    ],
    ['امروز پرتاب پهپاد به چابهار سه زخمی داشت.', ['Air/drone strike | drone']],
    // The ship was struck before, by others.
    [
      'ایالات متحده امروز در پاسخ به حمله‌ای که یک کشتی تجاری را هدف قرار داده بود، حملاتی علیه ایران انجام داد.',
      ['Air/drone strike'],
    ],
  ])('%s', (text, types) => {
    expect(typesOf(text)).toEqual(types);
  });
});

describe('a condemnation', () => {
  const toldOf = (text: string) =>
    eventsOf(text).map(({ date, attribution }) =>
      [date?.start ?? '-', ...attribution.map(({ stance, by }) => `${stance} ${by}`)].join(' | '),
    );
  it.each([
    ['وزارت خارجه اردن در بیانیه‌ای حملات هوایی اسرائیل به درعا را محکوم کرد.', ['- | alleges وزارت خارجه اردن']],
    ['وزارت خارجه اردن بمباران امروز درعا توسط اسرائیل را تقبیح کرد.', ['2026-07-20 | alleges وزارت خارجه اردن']],
    // Who condemns what nobody did blames nobody.
    ['وزارت خارجه اردن انفجار امروز درعا را محکوم کرد.', ['2026-07-20']],
  ])('%s', (text, told) => {
    expect(toldOf(text)).toEqual(told);
  });
});

describe('air defence', () => {
  const castOf = (text: string) =>
    eventsOf(text).map(({ sub_event_type, actors, attribution }) =>
      [
        sub_event_type,
        ...actors.map(({ role, text: name }) => `${role} ${name}`),
        ...attribution.map(({ stance, by }) => `${stance} ${by}`),
      ].join(' | '),
    );
  it.each([
    // It stops weapons, and the forces that tell of it do.
    [
      'ارتش قطر امروز اعلام کرد سامانه‌های پدافند هوایی با حملات پهپادی درگیر هستند.',
      ['Disrupted weapons use | perpetrator ارتش قطر | claims ارتش قطر'],
    ],
    // A strike on it names no group.
    [
      'جنگنده‌های آمریکا امروز سامانه پدافند بندرعباس را بمباران کردند.',
      ['Air/drone strike | perpetrator جنگنده‌های آمریکا'],
    ],
    // Only heard beside blasts it is nobody.
    ['صدای انفجار و پدافند امروز در بوشهر شنیده شد.', ['Remote explosive/landmine/IED']],
  ])('%s', (text, cast) => {
    expect(castOf(text)).toEqual(cast);
  });
});

describe('whose thing was struck', () => {
  const targetsOf = (text: string) =>
    eventsOf(text).map(({ actors }) => actors.filter(({ role }) => role === 'target').map((actor) => actor.text));
  it.each([
    ['پهپادهای اوکراین امروز پالایشگاه‌های روسیه را در کراسنودار هدف قرار دادند.', [[]]],
    ['یک نفتکش هندی امروز در دریای سرخ هدف حمله موشکی قرار گرفت.', [[]]],
    ['پهپادهای اوکراین امروز نیروهای روسیه را در کراسنودار هدف قرار دادند.', [['نیروهای روسیه']]],
  ])('%s', (text, targets) => {
    expect(targetsOf(text)).toEqual(targets);
  });
});

describe('weapons that only seem used', () => {
  const weaponsOf = (text: string) => eventsOf(text).map(({ weapons }) => weapons.map((weapon) => weapon.type));
  it.each([
    ['حزب‌الله: امروز مواضع ارتش اسرائیل در حیفا را با موشک بمباران کردیم.', [['missile']]],
    ['حملهٔ پهپادی امروز به پایگاهی در اردن به آسیب‌دیدن تعدادی از بالگردها انجامید.', [['drone']]],
    ['امروز قایق‌ها در دریای سرخ به دو کشتی شلیک کردند.', [[]]],
    ['امروز ساعت ۴ در اهواز صدای انفجار آمد و صدای بمب شنیده شد.', [[]]],
    ['بالگردهای ارتش امروز روستایی در ادلب را بمباران کردند.', [['helicopter']]],
  ])('%s', (text, weapons) => {
    expect(weaponsOf(text)).toEqual(weapons);
  });
});

it('who shot drones down and then struck a base did two things', () => {
  expect(
    linesOf('نیروهای آمریکایی امروز سه پهپاد را سرنگون کردند و سپس یک ایستگاه کنترل زمینی را هدف قرار دادند.').map(
      (line) => line.split(' | ')[0],
    ),
  ).toEqual(['Disrupted weapons use', 'Air/drone strike']);
});
it('what is lost in a strike is none of its doers', () => {
  expect(
    doersOf('سپاه امروز پایگاه الازرق را با موشک هدف قرار داد و تعدادی از جنگنده‌ها منهدم شدند.').map(
      (line) => line.split(' | ')[0],
    ),
  ).toEqual(['سپاه']);
});
it.each([
  ['انفجارهای کنترل‌شدهٔ مهمات عمل‌نکرده در جنگ رمضان امروز در جنوب شیراز انجام می‌شود.', []],
  ['سپاه پاسداران امروز در درگیری با افراد مسلح در سراوان سه تن را کشت.', ['Armed clash | سراوان | 2026-07-20']],
])('a war that is only named is no clash: %s', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

describe('a heading of several', () => {
  it('takes no event of the lines with it', () => {
    expect(
      linesOf(`فهرست رویدادهای امنیتی؛ از انفجار در ننگرهار تا بازداشت خبرنگار در غزنی
ننگرهار: دیروز در انفجار یک ماین در شهر جلال‌آباد دو سرباز کشته شدند.
غزنی: استخبارات طالبان دیروز در شهر غزنی یک خبرنگار را بازداشت کرد.
کندز: دیروز افراد مسلح در شهر قندوز یک آموزگار را کشتند.`),
    ).toEqual([
      'Remote explosive/landmine/IED | جلال‌آباد | 2026-07-19',
      'Arrests | غزنی | 2026-07-19',
      'Attack | قندوز | 2026-07-19',
    ]);
  });
});
