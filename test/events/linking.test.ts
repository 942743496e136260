// Which sentences of a report tell of one event: digests, sums and their parts, counts anew, scenes, other happenings.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string, date = '2023-05-10') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;
const told = (text: string, date?: string) =>
  eventsOf(text, date).map(
    ({ date: day, places, totals }) =>
      `${day?.start ?? '-'} ${places.map((place) => place.text).join('+') || '-'} ${totals.killed?.min ?? 0}/${totals.injured?.min ?? 0}`,
  );

describe('items of a digest', () => {
  it('stand apart, line by line', () => {
    const text = [
      'رویدادهای امنیتی هفته',
      'کندز- دیروز ماین کنار جاده موتر پولیس را منفجر ساخت. دو پولیس کشته شدند.',
      'لوگر- روز دوشنبه افراد مسلح بر یک پوسته حمله کردند. سه سرباز کشته شدند.',
      'خوست- روز دوشنبه انفجار یک بمب چهار غیرنظامی را زخمی کرد.',
    ].join('\n');
    expect(told(text)).toEqual(['2023-05-09 کندز 2/0', '2023-05-08 لوگر 3/0', '2023-05-08 خوست 0/4']);
  });

  it('read the name behind a day', () => {
    const text = [
      'مرور رویدادها در بدخشان',
      '• ۱۰ ثور، ارگو: افراد مسلح دو دهقان را با شلیک کشتند.',
      '• ۱۲ ثور، کشم: انفجار بم یک معلم را کشت.',
      '• ۱۵ ثور، یفتل: طالبان پنج باشنده را بازداشت کردند.',
    ].join('\n');
    expect(told(text)).toEqual(['2023-04-30 ارگو 2/0', '2023-05-02 کشم 1/0', '2023-05-05 یفتل 0/0']);
  });
});

describe('a sum and its parts', () => {
  it('parts a count of days from an incident of one of them', () => {
    const events = told(
      'سخنگوی حکومت بلوچستان می‌گوید خشونت‌های سه روز اخیر در این ایالت هژده کشته داشته است.\n' +
        'امروز شورشیان به پایگاه شبه‌نظامیان در مستونگ هجوم آوردند. نه سرباز کشته شدند.',
    );
    expect(events.at(-1)).toBe('2023-05-10 مستونگ 9/0');
  });

  it('keeps a count over several days out of each of their events', () => {
    const events = told(
      'روز یکشنبه انفجاری در کندز دو نظامی را کشت.\n' +
        'روز دوشنبه افراد مسلح در خوست یک سرباز را کشتند.\n' +
        'یوناما می‌گوید از ۱۷ تا ۱۹ ثور دست‌کم ۴۰ غیرنظامی در این درگیری‌ها کشته شده‌اند.',
    );
    expect(events.slice(0, 2)).toEqual(['2023-05-07 کندز 2/0', '2023-05-08 خوست 1/0']);
  });
});

describe('a count anew', () => {
  it('is of the blast that it counts', () => {
    expect(
      told(
        'شفاخانهٔ ولایتی روز چهارشنبه از دریافت ۲۱ جسد و ۴۰ زخمی در مزار شریف خبر داد.\n' +
          'انفجار سه‌شنبه هنگام نماز در مسجدی در شهر مزار شریف رخ داد.',
      ),
    ).toEqual(['2023-05-09 مزار شریف 21/40']);
  });

  it('is not of a blast with dead of its own', () => {
    expect(
      told(
        'چهارده تن روز چهارشنبه در مزار شریف جان باختند.\n' +
          'انفجار سه‌شنبه در مسجدی در شهر مزار شریف سه نمازگزار را کشت.',
      ),
    ).toEqual(['2023-05-09 مزار شریف 3/0']);
  });
});

describe('the next sentence', () => {
  it('says when a clash of another place was', () => {
    expect(
      told(
        'روز سه‌شنبه شماری از زنان در کابل تظاهرات کردند.\n' +
          'از چهاربرجک نیمروز نیز صدای جنگ شنیده شد. باشندگان می‌گویند عصر سه‌شنبه سرحدداران به سوی یکدیگر مرمی باریدند و دو سرحددار کشته شدند.',
      ).at(-1),
    ).toContain('2/0');
  });

  it('leaves what is done in passing to the event', () => {
    expect(
      told(
        'انفجار دیروز در بازار شهر هرات دوازده کشته بر جا گذاشت. مهاجم نخست دروازه‌بان را با تفنگچه کشت و سپس مواد همراهش را منفجر کرد.',
      ),
    ).toHaveLength(1);
  });
});

it('the weekday beside a lunar date says which day is meant', () => {
  expect(told('سه‌شنبه، نهم محرم، مردی در شهر غزنی سه نگهبان مسجد را با شلیک کشت.', '2024-07-18')).toEqual([
    '2024-07-16 غزنی 3/0',
  ]);
});

it('what can happen has not happened', () => {
  expect(told('آگاهان می‌گویند هر درگیری در نیمروز می‌تواند صدها کشته به بار آورد.')).toEqual([]);
});

describe('a happening that a day is only counted from', () => {
  it('gives nothing to the deed told behind the comma', () => {
    expect(told('سه روز پس از ترور فرماندهٔ پولیس قندهار، افراد مسلح یک خبرنگار را در شهر هرات کشتند.')).toEqual([
      '- هرات 1/0',
    ]);
    expect(told('یک روز پس از حملهٔ انتحاری در کابل، طالبان در غزنی پنج سرباز را کشتند.')).toEqual([
      '2023-05-10 غزنی 5/0',
    ]);
    expect(
      told('ساعتی پیش از آتش‌بس، طیاره‌های پاکستانی دو محل را در شهر کابل بمباران کردند که سه تن کشته شدند.'),
    ).toEqual(['- کابل 3/0']);
  });

  it('is what is told of where the rest only counts or speaks', () => {
    expect(told('یک روز پس از حملهٔ انتحاری در شهر چاریکار، مسوولان می‌گویند که ۲۳ تن کشته شده‌اند.')).toEqual([
      '2023-05-09 چاریکار 23/0',
    ]);
    expect(told('دقایقی پیش از شنیده شدن صدای انفجار در شرق اصفهان خبر دادند.')[0]).toMatch(/اصفهان/);
  });
});

describe('what a sentence sets out from', () => {
  const doers = (text: string) =>
    eventsOf(text).map(({ places, actors }) =>
      [places[0]?.text, ...actors.filter(({ role }) => role === 'perpetrator').map((one) => one.text)].join(' '),
    );

  it('is a happening of its own where another side acts behind the comma', () => {
    expect(doers('پس از حملهٔ هوایی آمریکا به بندرعباس، سپاه پایگاه نظامی اربیل را هدف موشک قرار داد.')).toEqual([
      'اربیل سپاه',
      'بندرعباس آمریکا',
    ]);
    expect(doers('همزمان با حملهٔ طالبان به کندز، نیروهای امنیتی در تخار پنج شورشی را کشتند.')).toEqual([
      'تخار نیروهای امنیتی',
      'کندز طالبان',
    ]);
  });

  it('goes unsaid where it has no place', () => {
    expect(doers('در پی حملات اسرائیل، حزب‌الله شهر حیفا را موشک‌باران کرد.')).toEqual(['حیفا حزب‌الله']);
  });

  it('is the same happening where one side goes on or is met', () => {
    expect(doers('پس از حملهٔ طالبان به پوسته‌ای در فراه، نیروهای امنیتی ده طالب را کشتند.')).toHaveLength(1);
    expect(doers('در ادامهٔ حملات اسرائیل، جنگنده‌های این رژیم شهر صور را بمباران کردند.')).toHaveLength(1);
  });
});

describe('what only followed from a strike', () => {
  it('is no place of it', () => {
    expect(
      told('پس از حملات موشکی یمن به تأسیسات نفتی عربستان، صف‌های طولانی در پمپ‌بنزین‌های ریاض و جده تشکیل شد.'),
    ).toEqual(['2023-05-10 عربستان 0/0']);
  });

  it('is where the strike was when nothing else says where', () => {
    expect(told('در پی حملهٔ هوایی آمریکا، ستون‌های دود در منامه به هوا برخاست.')[0]).toMatch(/منامه/);
  });
});

it('what was not used is no weapon of an event', () => {
  const [event] = eventsOf(
    'صدای انفجار در بندرعباس شنیده شد. مسئولان می‌گویند هنوز گزارشی از اصابت موشک یا حمله جنگنده‌ها نداشته‌اند.',
  );
  expect(event?.sub_event_type).toBe('Remote explosive/landmine/IED');
  expect(event?.weapons).toEqual([]);
});
describe('what is said of several together', () => {
  const text = (count: string) =>
    'صبح امروز ماین کنار جاده در گردیز دو پولیس را کشت.\n' +
    'انفجار یک موتر بمب در قلات نیز سه سرباز را کشت.\n' +
    'در لشکرگاه افراد مسلح یک معلم را به گلوله بستند.\n' +
    `وزارت داخله طالبان را عامل ${count} می‌داند.`;

  it.each([
    ['هر سه رویداد', 3],
    ['این سه حمله', 3],
    ['هر دو حمله', 2],
    ['این رویداد', 1],
  ])('%s', (count, blamed) => {
    const events = eventsOf(text(count), '2020-05-10');
    expect(events).toHaveLength(3);
    expect(events.filter(({ attribution }) => attribution.some(({ stance }) => stance === 'alleges'))).toHaveLength(
      blamed,
    );
  });

  it('dates those that have no day', () => {
    const days = eventsOf(
      'ناامنی در قندهار\nدر شهر قندهار افراد ناشناس یک داکتر را به گلوله بستند. در ولسوالی ارغنداب نیز دو آموزگار با ضرب گلوله از پا درآمدند. هر دو رویداد روز سه‌شنبه رخ داد.',
      '2020-06-18',
    ).map(({ date }) => date?.start);
    expect(days).toEqual(['2020-06-16', '2020-06-16']);
  });
});
