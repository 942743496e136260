// Reports of several sentences: what belongs to the news, what another voice counts, and what stands beside it.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const range = (toll: { min: number; max: number | null } | null): string =>
  toll === null ? '-' : toll.min === toll.max ? `${toll.min}` : `${toll.min}-${toll.max ?? ''}`;

/** The events of a text of Monday 20 July 2026, a line each: label, day, places, killed, injured. */
const tell = (text: string): string[] =>
  extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } }).events.map(
    ({ sub_event_type, date, places, totals: { killed, injured } }) =>
      [
        sub_event_type,
        date === null ? '-' : [...new Set([date.start.slice(5), date.end.slice(5)])].join('/'),
        places.map((place) => place.text).join('+'),
        range(killed),
        range(injured),
      ].join(' | '),
  );

const cases = (rows: readonly [text: string, events: readonly string[]][]): void => {
  it.each(rows)('%s', (text, events) => {
    expect(tell(text)).toEqual(events);
  });
};

const BLAST = 'در انفجار یک ماین دیروز در ولسوالی اندر غزنی نُه تن کشته و پانزده تن دیگر زخمی شدند.';
const MINE = 'Remote explosive/landmine/IED';

describe('another voice', () => {
  cases([
    [
      `${BLAST} در همین حال، یک منبع آگاه به رسانه‌ها گفته که در این انفجار دوازده تن کشته و هجده تن دیگر زخمی شده‌اند.`,
      [`${MINE} | 07-19 | اندر | 9-12 | 15-18`],
    ],
    [
      `${BLAST} با این حال، باشندگان محل می‌گویند که هفت تن در این انفجار کشته شده‌اند.`,
      [`${MINE} | 07-19 | اندر | 7-9 | 15`],
    ],
    // Women and children are some of the dead, whoever counts them.
    [`${BLAST} اما باشندگان محل می‌گویند که سه کودک در این انفجار کشته شده‌اند.`, [`${MINE} | 07-19 | اندر | 9 | 15`]],
    [
      `${BLAST} در همین حال، در حملهٔ طالبان در ولسوالی چمتال بلخ پنج تن کشته شدند.`,
      [`${MINE} | 07-19 | اندر | 9 | 15`, 'Attack | 07-19 | چمتال | 5 | -'],
    ],
    [`${BLAST} به گفتهٔ منابع، وضعیت صحی دو زخمی نگران‌کننده است.`, [`${MINE} | 07-19 | اندر | 9 | 15`]],
  ]);
});

describe('what happened before or elsewhere', () => {
  cases([
    [
      `${BLAST} چند روز پیش نیز یک حمله در این ولسوالی دوازده کشته داشت.`,
      [`${MINE} | 07-19 | اندر | 9 | 15`, 'Attack | - | اندر | 12 | -'],
    ],
    // The dead of another place and of another day add up by chance.
    [
      `${BLAST} در رویداد دیگری، دیروز در یک حملهٔ انتحاری در ولسوالی نجراب کاپیسا پنج تن جان باختند. سه روز پیش نیز اصابت راکت به خانه‌ای در غزنی چهار کشته برجای گذاشته بود.`,
      [
        `${MINE} | 07-19 | اندر | 9 | 15`,
        'Suicide bomb | 07-19 | نجراب | 5 | -',
        'Shelling/artillery/missile attack | 07-17 | غزنی | 4 | -',
      ],
    ],
    [
      `${BLAST} در همین حال، در یک حملهٔ انتحاری در ولسوالی نجراب کاپیسا پنج تن جان باختند. به گفتهٔ مقام‌ها، از آغاز سال جاری تاکنون ۳۷۸ تن در رویدادهای امنیتی در غزنی کشته شده‌اند.`,
      [`${MINE} | 07-19 | اندر | 9 | 15`, 'Suicide bomb | 07-19 | نجراب | 5 | -'],
    ],
  ]);
});

describe('places', () => {
  cases([
    [
      'کابل: تیراندازی بر یک مسجد در ولسوالی چمتال پانزده کشته و ۲۳ زخمی برجای گذاشت. این رویداد شام روز یکشنبه صورت گرفت.\nبا این حال، باشندگان محل می‌گویند که ۲۱ تن در این رویداد کشته شده‌اند.',
      ['Attack | 07-19 | چمتال | 15-21 | 23'],
    ],
    ['دیروز بر اثر انفجار بمب در ولسوالی امام‌صاحب نُه تن جان باختند.', [`${MINE} | 07-19 | امام‌صاحب | 9 | -`]],
    ['انفجار بمب دیروز در ولسوالی جرم جان سه تن را گرفت.', [`${MINE} | 07-19 | جرم | 3 | -`]],
  ]);
});

describe('an attack on the armed', () => {
  cases([
    [
      'افراد مسلح دیروز بر یک پاسگاه پولیس در ولسوالی اندر حمله کردند که در نتیجهٔ آن چهار غیرنظامی کشته شدند.',
      ['Armed clash | 07-19 | اندر | 4 | -'],
    ],
    [
      'شبه‌نظامیان دیروز یک گشت پولیس را در ولسوالی اندر به رگبار بستند و چهار غیرنظامی کشته شدند.',
      ['Armed clash | 07-19 | اندر | 4 | -'],
    ],
    ['افراد مسلح دیروز در ولسوالی اندر چهار غیرنظامی را کشتند.', ['Attack | 07-19 | اندر | 4 | -']],
  ]);
});

describe('condolences', () => {
  const [event] = extract({
    id: 't',
    text: 'نیروهای ارتش در ولسوالی الینگار یک خانه را بمباران کردند. رئیس‌جمهور این حمله را نکوهش کرده و به خانواده‌های قربانیان تسلیت گفته است.',
    published: { date: '2020-07-20', basis: 'metadata' },
  }).events;
  it('are told to nobody who was attacked', () => {
    expect(event?.actors.map(({ role }) => role)).toEqual(['perpetrator']);
  });
  it('are no claim', () => {
    expect(event?.attribution).toEqual([]);
  });
});

describe('what was told and is told again', () => {
  cases([
    // Nine and six are fifteen, and the lead has counted its nine.
    [
      `${BLAST} یک منبع امنیتی شمار کشته‌شدگان را چهارده تن عنوان کرد. ساعاتی پس از این انفجار، بمباران هوایی در ولسوالی نجراب کاپیسا جان پنج تن را گرفت. گفتنی است که انفجار دیروز در اندر نُه کشته برجای گذاشت.`,
      [`${MINE} | 07-19 | اندر | 9-14 | 15`, 'Air/drone strike | 07-19 | نجراب | 5 | -'],
    ],
    [
      `${BLAST} در خبر دیگر، دیروز در یک حملهٔ انتحاری در ولسوالی نجراب کاپیسا پنج تن جان باختند. چند روز پیش نیز یک حمله در غزنی چهار کشته داشت.`,
      [`${MINE} | 07-19 | اندر | 9 | 15`, 'Suicide bomb | 07-19 | نجراب | 5 | -', 'Attack | - | غزنی | 4 | -'],
    ],
    [`انفجار ماین در غزنی ده‌ها قربانی گرفت\n${BLAST}`, [`${MINE} | 07-19 | اندر | 9 | 15`]],
    ['انفجار دیروز در اندر غزنی ۲۴ قربانی گرفت؛ نُه کشته و پانزده زخمی', [`${MINE} | 07-19 | اندر | 9 | 15`]],
    [
      `${BLAST} در یک رویداد امنیتی دیگر، پنج تن دیروز در یک حملهٔ انتحاری در ولسوالی نجراب کاپیسا جان باختند. یک هفته پیش نیز در غزنی اصابت راکت سه تن را کشته بود.`,
      [
        `${MINE} | 07-19 | اندر | 9 | 15`,
        'Suicide bomb | 07-19 | نجراب | 5 | -',
        'Shelling/artillery/missile attack | 07-11/07-17 | غزنی | 3 | -',
      ],
    ],
    [
      `${BLAST} در یک رویداد مشابه، سه روز پیش در حملهٔ مسلحانه بر یک پاسگاه پولیس در غزنی چهار تن کشته شده بودند.`,
      [`${MINE} | 07-19 | اندر | 9 | 15`, 'Armed clash | 07-17 | غزنی | 4 | -'],
    ],
  ]);
});

describe('who is named beside an attack on civilians', () => {
  const SHOOTING = 'تیراندازی دیروز بر مسافران در ولسوالی چمتال بلخ ده کشته برجای گذاشت.';
  cases([
    [`${SHOOTING} مقام‌ها انگشت اتهام را به سوی گروه داعش نشانه گرفته‌اند.`, ['Attack | 07-19 | چمتال | 10 | -']],
    [`${SHOOTING} دو موتر پولیس نیز در این حمله تخریب شده است.`, ['Attack | 07-19 | چمتال | 10 | -']],
  ]);
  it('owns up to a fight', () => {
    const [event] = extract({
      id: 't',
      text: 'حملهٔ داعش بر یک پاسگاه پولیس دیروز در ولسوالی بالابلوک فراه سه کشته داشت. سخنگوی داعش گفت که این گروه مسئول این درگیری است.',
      published: { date: '2020-07-20', basis: 'metadata' },
    }).events;
    expect(event?.attribution.map(({ stance }) => stance)).toEqual(['claims']);
  });
});

describe('events side by side', () => {
  cases([
    [
      `${BLAST} در همین روز، افراد مسلح بر یک خبرنگار در ولسوالی شیندند هرات تیراندازی کردند و او را کشتند.`,
      [`${MINE} | 07-19 | اندر | 9 | 15`, 'Attack | 07-19 | شیندند | 1 | -'],
    ],
    [
      `${BLAST} در همین روز، باشندگان ولسوالی چمتال بلخ در اعتراض به ناامنی راهپیمایی کردند.`,
      [`${MINE} | 07-19 | اندر | 9 | 15`, 'Peaceful protest | 07-19 | چمتال | - | -'],
    ],
    // Without a title the first sentence is no heading.
    [
      'فراه: یک عالم دین چاشت دیروز در ولسوالی بالابلوک از سوی افراد مسلح ناشناس کشته شد.\nدر همین روز، انفجار ماین در ولسوالی قیصار فاریاب یک کشته و هفت زخمی برجای گذاشت.',
      ['Attack | 07-19 | بالابلوک | 1 | -', `${MINE} | 07-19 | قیصار | 1 | 7`],
    ],
    // Half a year is no detail of a week.
    [
      'هفتهٔ گذشته اصابت چند راکت در اندر غزنی هفت تن را کشت. بر اساس گزارش سازمان ملل، در شش ماه گذشته صدها غیرنظامی در افغانستان کشته شده‌اند.',
      ['Shelling/artillery/missile attack | 07-11/07-17 | اندر | 7 | -', 'Attack | 01-19/07-20 | افغانستان | 200- | -'],
    ],
    [
      `${BLAST} در خبر دیگر، دیروز بر اثر تیراندازی بر مسافران در شیندند هرات پنج تن جان باختند. رئیس‌جمهور انفجار اندر را نکوهش کرد.`,
      [`${MINE} | 07-19 | اندر | 9 | 15`, 'Attack | 07-19 | شیندند | 5 | -'],
    ],
  ]);
});

describe('words that only sound alike', () => {
  cases([
    [
      'دیروز یک خودروی بمب‌گذاری‌شده در شهر هرات منفجر شد و شش تن جان خود را از دست دادند.',
      [`${MINE} | 07-19 | هرات | 6 | -`],
    ],
    ['دیروز مردی در شهر هرات خود را منفجر کرد و شش تن کشته شدند.', ['Suicide bomb | 07-19 | هرات | 6 | -']],
  ]);
  it('denies nothing where nobody has claimed it', () => {
    const [event] = extract({
      id: 't',
      text: 'والی: در حملهٔ راکتی در کاپیسا سیزده تن کشته شدند\nبر اثر اصابت راکت دیروز در ولسوالی نجراب سیزده تن کشته شدند.\nتا هنوز کسی مسئولیت این حملهٔ راکتی را نپذیرفته است.',
      published: { date: '2020-07-20', basis: 'metadata' },
    }).events;
    expect(event?.attribution.map(({ stance }) => stance)).not.toContain('denies');
  });
});
