// Labels of happenings that words alone do not tell: who was off duty, what a crowd did, what is only named beside it.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string, date: string) =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;

const told = (text: string, date = '2020-06-20') =>
  eventsOf(text, date).map(
    ({ sub_event_type, totals: { killed, injured } }) =>
      [sub_event_type, killed?.min ?? null, injured?.min ?? null] as const,
  );

describe('those who are off duty or out of a force are civilians', () => {
  it.each([
    [
      'یک افسر پولیس که برای رخصتی به خانه‌اش در ولسوالی خوگیانی رفته بود، شب گذشته از سوی افراد مسلح کشته شد.',
      'Attack',
    ],
    ['طالبان شام دیروز دو سرباز اردو را که با لباس شخصی از کابل به پکتیا می‌رفتند، تیرباران کردند.', 'Attack'],
    ['دو عضو اسبق امنیت ملی دیروز در شهر تالقان با شلیک افراد ناشناس کشته شدند.', 'Attack'],
    ['فرمانده بسیج روستای گوهرکوه شب گذشته مقابل منزلش ترور شد.', 'Attack'],
    ['دو سرباز در یک کمین طالبان در ولسوالی خوگیانی دیروز کشته شدند.', 'Armed clash'],
  ])('%s', (text, label) => {
    expect(told(text).map(([found]) => found)).toEqual([label]);
  });
});

describe('what is taken, and what is only gripped in words', () => {
  it.each([
    ['طالبان دیروز مرکز ولسوالی خاشرود نیمروز را گرفتند.', 'Non-state actor overtakes territory'],
    ['جبههٔ آزادی مسوولیت حمله بر یک پاسگاه طالبان در شمال کابل را گرفت.', 'Armed clash'],
  ])('%s', (text, label) => {
    expect(told(text, '2022-06-20').map(([found]) => found)).toEqual([label]);
  });

  it('people killed and others taken are an attack', () => {
    const text = 'افراد مسلح دیروز در چرخ لوگر سه برادر را کشته و دو تن دیگر را با خود برده‌اند.';
    expect(told(text)).toEqual([['Attack', 3, null]]);
  });

  it('the passive of a second verb holds for the first', () => {
    const [event] = eventsOf(
      'شب گذشته یک ملا از سوی افراد مسلح در خوگیانی از خانه بیرون کشیده و کشته شد.',
      '2020-06-20',
    );
    expect(event?.actors.filter(({ role }) => role === 'perpetrator').map(({ text }) => text)).toEqual(['افراد مسلح']);
  });
});

describe('bombers of themselves', () => {
  it.each([
    [
      'یک بمب‌گذار امروز مواد انفجاری همراهش را در نزدیکی دانشگاه مارشال فهیم منفجر کرد و شش تن کشته شدند.',
      'Suicide bomb',
    ],
    ['راننده‌ای امروز موتر خود را در برابر دروازهٔ یک قرارگاه در قلات منفجر کرد و شش سرباز کشته شدند.', 'Suicide bomb'],
    ['بمب امروز در نزدیکی دانشگاه منفجر شد و شش تن کشته شدند.', 'Remote explosive/landmine/IED'],
  ])('%s', (text, label) => {
    expect(told(text).map(([found]) => found)).toEqual([label]);
  });
});

describe('crowds', () => {
  it.each([
    [
      'طالبان دیروز تجمع شماری از زنان در شهر هرات را با آب‌پاش برهم زدند که دو زن زخمی شدند.',
      ['Protest with intervention', null, 2],
    ],
    [
      'امروز صدها تن از مردم محل جنازه‌ها را به شهر پل‌علم آوردند و شاهراه کابل – گردیز را بستند. پولیس برای متفرق ساختن آنان فیر هوایی کرد.',
      ['Protest with intervention', null, null],
    ],
    ['طالبان پنج خبرنگار را دیروز هنگام پوشش تظاهرات زنان در کابل بازداشت کردند.', ['Arrests', null, null]],
  ])('%s', (text, expected) => {
    expect(told(text, '2022-06-20')).toEqual([expected]);
  });

  it('a gathering of fighters is none', () => {
    expect(told('تجمع طالبان در ولسوالی خوگیانی دیروز بمباران شد و ده تن کشته شدند.').map(([label]) => label)).toEqual([
      'Air/drone strike',
    ]);
  });
});

describe('protests and what they are about', () => {
  const where = (text: string, date = '2022-06-20') =>
    eventsOf(text, date).map(({ sub_event_type, places }) => [sub_event_type, places.map(({ text }) => text).join()]);

  it.each([
    [
      'دیروز در شهر اسعدآباد هزاران تن راه‌پیمایی کردند و حملات پاکستان را محکوم ساختند.',
      [['Peaceful protest', 'اسعدآباد']],
    ],
    [
      'امروز ده‌ها تن از باشندگان ناهور در برابر ساختمان مجلس نمایندگان در کابل تظاهرات کردند.',
      [['Peaceful protest', 'کابل']],
    ],
    [
      'باشندگان پروان امروز در چاریکار شاهراه کابل - شمال را به روی ترافیک بستند و خواهان امنیت شدند.',
      [['Peaceful protest', 'چاریکار']],
    ],
    [
      'معترضان امروز در کابل تجمع کردند. این نخستین تظاهرات زنان در کابل در سه ماه گذشته بود.',
      [['Peaceful protest', 'کابل']],
    ],
    [
      'طیاره‌های پاکستان دیروز بر ولسوالی گربز خوست بم ریختند و دوازده تن کشته شدند. وزارت خارجهٔ طالبان سفیر را فراخواند و به این حمله اعتراض کرد.',
      [['Air/drone strike', 'گربز']],
    ],
    ['امروز در شهر پلخمری معترضان دو موتر پولیس را آتش زدند و سه تن کشته شدند.', [['Violent demonstration', 'پلخمری']]],
  ])('%s', (text, expected) => {
    expect(where(text)).toEqual(expected);
  });
});

describe('silence', () => {
  it('floods attack nobody', () => {
    const text =
      'در پنج روز گذشته سیلاب‌ها در بادغیس ۲۱ تن را کشته است. آب نیمه‌شب «از هر سو بر خانه‌ها حمله کرد» و چند خانه ویران شد.';
    expect(told(text)).toEqual([]);
  });

  it('a threat kills nobody', () => {
    expect(told('هگست نخست‌وزیر قطر را تهدید به ترور کرد.', '2026-05-28')).toEqual([]);
  });

  it('those who were taken are not taken again', () => {
    const text = 'طالبان دیروز در غور پنج مسافر را کشتند. والی غور گفت که از دو ربوده‌شده تا حال خبری در دست نیست.';
    expect(told(text).map(([label]) => label)).toEqual(['Attack']);
  });
});

it('a shell that an old war left is a mine', () => {
  const text = 'دیروز در اثر انفجار یک فیر مرمی هاوان باقی‌مانده از گذشته در ولسوالی شیرزاد سه طفل زخمی گردیدند.';
  expect(told(text)).toEqual([['Remote explosive/landmine/IED', null, 3]]);
});

describe('whom a toll counts', () => {
  it('not those whose men fought', () => {
    const text = 'دیروز شش نفر در درگیری میان افراد دو زورمند محلی در ولسوالی فرخار تخار جان دادند.';
    expect(told(text)).toEqual([['Armed clash', 6, null]]);
  });
});

describe('what was done, and what is only named beside it', () => {
  it.each([
    ['پولیس بلخ از خنثاسازی یک ماین مقناطیسی در شهر مزار شریف خبر داد.', 'Disrupted weapons use'],
    ['پدر یکی از جان‌باختگان اعتراضات دیروز در شهر ایذه بازداشت شد.', 'Arrests'],
    ['تانک‌های اردوی سوریه دیروز دو محله را در شهر درعا هدف قرار دادند.', 'Shelling/artillery/missile attack'],
    ['نُه جنگجوی داعش دیروز در ولسوالی اچین تسلیم شدند.', 'Change to group/activity'],
    ['پولیس دیروز مردی را که یک بم دستی با خود داشت در شهر هرات بازداشت کرد.', 'Arrests'],
    ['معترضان دیروز در شهر داکا به ساختمان پارلمان یورش بردند.', 'Violent demonstration'],
    ['دو سرباز دیروز در یک کمین در گرشک کشته شدند. مهاجمان از بم دستی کار گرفته بودند.', 'Armed clash'],
    ['افراد مسلح دیروز یک بم دستی را به خانه‌ای در شهر هرات انداختند.', 'Grenade'],
    ['بازداشت سه شهروند بهایی در شهر شیراز', 'Arrests'],
    ['طالبان دیروز در شهر کندهار دو نظامی پیشین را شکنجه کردند.', 'Attack'],
    ['حملهٔ گروهی مهاجمان بر یک شفاخانه در شهر کابل دیروز شش کشته بر جای گذاشت.', 'Attack'],
    ['دیروز چهار فیر بی‌ام بر یک منطقهٔ مسکونی در شهر قندوز اصابت کرد.', 'Shelling/artillery/missile attack'],
  ])('%s', (text, label) => {
    expect(told(text, '2022-06-20').map(([found]) => found)).toEqual([label]);
  });

  it('grenades that are found are none that were thrown', () => {
    const text = 'سربازان دیروز در بکواه سه جنگجوی داعش را در درگیری کشتند و دو بم دستی به دست آوردند.';
    expect(eventsOf(text, '2022-06-20').map((event) => event.weapons)).toEqual([[]]);
  });

  it.each([
    ['یک معلم دیروز در شهر هرات با سلاح دارای صداخفه‌کن کشته شد.', ['small_arms']],
    ['انفجار یک بمب چسبان دیروز در شهر کابل دو تن را زخمی کرد.', ['magnetic_ied']],
    ['دیروز یک کولبر در نوار مرزی بانه بر اثر انفجار مین کشته شد.', ['landmine']],
    [
      'یک فرماندهٔ پولیس که سال گذشته از انفجار ماین جان به در برده بود، دیروز در گرشک با شلیک شورشیان کشته شد.',
      ['small_arms'],
    ],
  ])('%s', (text, weapons) => {
    expect(eventsOf(text, '2022-06-20').map((event) => event.weapons.map(({ type }) => type))).toEqual([weapons]);
  });

  it('a war by which mines were left has no doers', () => {
    const text = 'دیروز دو چوپان در مهران بر اثر انفجار مین باقی‌مانده از جنگ ایران و عراق زخمی شدند.';
    expect(eventsOf(text, '2022-06-20')[0]?.actors.filter(({ role }) => role === 'perpetrator')).toEqual([]);
  });

  it('those who are burned alive are dead', () => {
    expect(told('جمعیتی خشمگین دیروز دو مرد را در لاهور زنده سوزاندند.')).toEqual([['Mob violence', 2, null]]);
  });
});

describe('what a happening is only counted from', () => {
  it.each([
    ['دو روز پیش از این بمباران، هفت سرباز پاکستانی در یک کمین در وزیرستان شمالی کشته شده بودند.', 'Armed clash'],
    ['یک روز پس از این انفجار، سه پولیس در حملهٔ افراد مسلح در شهر قندوز کشته شدند.', 'Armed clash'],
    // Those hurt in it die later.
    ['یک روز پس از انفجار در شهر قندوز، سه زخمی در شفاخانه جان باختند.', 'Remote explosive/landmine/IED'],
  ])('%s', (text, label) => {
    expect(told(text).map(([found]) => found)).toEqual([label]);
  });
});
