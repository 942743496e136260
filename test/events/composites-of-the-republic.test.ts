// Reports of several incidents from the years when the Taliban were rebels: sums, later deaths, kinds of the hurt, ground taken.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const events = (text: string, date = '2021-05-19') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;

const range = (toll: { min: number; max: number | null } | null): string =>
  toll === null ? '-' : toll.min === toll.max ? `${toll.min}` : `${toll.min}-${toll.max ?? ''}`;

/** The events of a text, a line each: places, killed, injured. */
const tell = (text: string): string[] =>
  events(text).map(({ places, totals: { killed, injured } }) =>
    [places.map((place) => place.text).join('+'), range(killed), range(injured)].join(' | '),
  );

const kinds = (text: string): string[] =>
  events(text).flatMap(({ casualties }) =>
    casualties.map(({ outcome, category, min }) => `${outcome} ${category} ${min}`),
  );

it('a heading that counts what the lead sums up is no toll of the event in its province', () => {
  expect(
    tell(
      'از بادغیس تا زابل؛ ۱۶ نیروی امنیتی در یک شب جان باختند\n' +
        'در سه حملهٔ جداگانهٔ طالبان در ولایت‌های بادغیس، تخار و زابل شب گذشته شانزده تن از نیروهای امنیتی کشته شدند.\n' +
        'در بادغیس، طالبان بر پاسگاهی در ولسوالی آب‌کمری یورش بردند. در این درگیری شش سرباز و نُه طالب کشته شدند.\n' +
        'در تخار، هفت پولیس در کمین طالبان در ولسوالی درقد جان باختند.\n' +
        'در زابل، سه سرباز در انفجار ماین در ولسوالی شاه‌جوی کشته شدند.',
    ).sort(),
  ).toEqual(['آب‌کمری | 15 | -', 'درقد | 7 | -', 'شاه‌جوی | 3 | -'].sort());
});

describe('a hurt soldier who died since', () => {
  it.each([
    [
      'در کمین طالبان در ولسوالی درقد تخار هفت پولیس کشته و سه تن زخمی شدند. یک سرباز زخمی امروز در شفاخانه جان داد.',
      'درقد | 8 | 2',
    ],
    [
      'در کمین طالبان در ولسوالی درقد تخار هفت پولیس جان باختند. یک پولیس زخمی بعداً در شفاخانه درگذشت که شمار کشته‌شدگان را به هشت تن رساند.',
      'درقد | 8 | -',
    ],
    // Nobody hurt has died.
    ['در کمین طالبان در ولسوالی درقد تخار سه پولیس زخمی و دو تن دیگر کشته شدند.', 'درقد | 2 | 3'],
  ])('%s', (text, expected) => {
    expect(tell(text)).toEqual([expected]);
  });

  it('is one of his own kind', () => {
    expect(
      kinds(
        'در انفجار دیروز در شهر جلال‌آباد سه سرباز و دو غیرنظامی زخمی شدند. یک سرباز زخمی امروز در شفاخانه جان داد.',
      ).sort(),
    ).toEqual(['injured civilians 2', 'injured military 2', 'killed military 1']);
  });
});

describe('others who are mostly of another kind', () => {
  it.each([
    ['یازده کارمند امنیت ملی کشته و شصت تن دیگر، بیشترشان افراد ملکی، زخمی شدند', 'injured null 60'],
    ['یازده سرباز کشته و شصت تن دیگر که اکثر آنان غیرنظامیان هستند زخمی شدند', 'injured null 60'],
    ['یازده سرباز کشته و شصت تن دیگر، بیشترشان نظامیان، زخمی شدند', 'injured military 60'],
    ['یازده سرباز کشته و شصت تن دیگر زخمی شدند', 'injured military 60'],
  ])('%s', (words, expected) => {
    expect(kinds(`در انفجار امروز در شهر ایبک ${words}.`)).toContain(expected);
  });
});

it('who takes ground without a fight has it, whatever else has fallen', () => {
  const roles = events(
    'ولسوالی نرخ میدان وردک هفتهٔ گذشته به دست طالبان سقوط کرد.\n' +
      'در لغمان، طالبان دیروز ولسوالی دولت‌شاه را بدون جنگ تصرف کردند. والی گفت که نیروهای امنیتی از این ولسوالی عقب‌نشینی کردند.',
  )[1]?.actors.map(({ role, text }) => `${role} ${text}`);
  expect(roles).toEqual(['perpetrator طالبان', 'target نیروهای امنیتی']);
});

it('a heading that counts two blasts keeps the main one beside others that are told as others', () => {
  expect(
    tell(
      'خونین‌ترین روز کابل؛ دو انفجار ۱۶ کشته داشت\n' +
        'یک حمله‌کنندهٔ انتحاری امروز در شهر کابل خودش را منفجر کرد. پولیس می‌گوید که در این رویداد دوازده تن کشته شدند.\n' +
        'در لوگر، انفجار یک موتر بمب دیگر در شهر پل‌علم چهار غیرنظامی را کشت.\n' +
        'از سوی دیگر، طالبان شب گذشته بر شهر فراه حمله کردند. در این جنگ دو سرباز کشته شدند.',
    ),
  ).toEqual(['کابل | 12 | -', 'پل‌علم | 4 | -', 'فراه | 2 | -']);
});

it('blasts told by number are where the heading has both', () => {
  expect(
    tell(
      'دو انفجار در کابل؛ هفت کشته و شش زخمی\n' +
        'در انفجار نخست که عصر امروز رخ داد شش تن کشته و دو تن زخمی شدند. در انفجار دوم یک زن جان باخت و چهار تن دیگر زخم برداشتند.',
    ),
  ).toEqual(['کابل | 6 | 2', 'کابل | 1 | 4']);
});

it('the dead of a country over months are none of the last event', () => {
  const judge = 'در هرات، افراد مسلح ناشناس یک قاضی را در پل پشتو به ضرب گلوله کشتند.';
  expect(
    tell(
      `${judge}\nیوناما می‌گوید که در سه ماه اول امسال ۵۴۵ غیرنظامی در افغانستان کشته و ۱۳۴۵ تن دیگر زخمی شده‌اند.`,
    )[0],
  ).toBe('پل پشتو | 1 | -');
  // A later count of the same event.
  expect(
    tell('در انفجاری دیروز در شهر هرات هشتاد تن کشته شدند. وزارت صحت می‌گوید که در این انفجار نود تن جان باخته‌اند.'),
  ).toEqual(['هرات | 80-90 | -']);
});

it('those whose funeral is struck are none of its dead', () => {
  expect(tell('یک انتحاری در مراسم جنازهٔ یک فرمانده پولیس محلی در ولسوالی کوزکنر ننگرهار ۳۲ تن را کشت.')).toEqual([
    'کوزکنر | 32 | -',
  ]);
  expect(tell('پولیس دیروز جنازهٔ دو سرباز را که طالبان کشته بودند در ولسوالی خوگیانی پیدا کرد.')).toEqual([
    'خوگیانی | 2 | -',
  ]);
});
