// From what sentences and sources say of one event to its totals and casualty rows.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { ConflictEvent, Outcome } from '../../src/model/event.ts';

function eventOf(text: string, published = '2020-06-15'): ConflictEvent {
  const [event] = extract({ id: 't', text, published: { date: published, basis: 'metadata' } }).events;
  if (!event) throw new Error(`no event in ${text}`);
  return event;
}

function total(event: ConflictEvent, outcome: Outcome): string {
  const range = event.totals[outcome];
  return range === null ? '-' : range.max === range.min ? `${range.min}` : `${range.min}-${range.max ?? ''}`;
}

const rows = (event: ConflictEvent): string[] =>
  event.casualties
    .filter((row) => row.category !== null)
    .map((row) => `${row.outcome} ${row.category} ${row.min}${row.part_of === null ? '' : ' part'}`);

const CITY = 'انفجار ماین در شهر قندهار رخ داد. ';

describe('totals', () => {
  it.each([
    [
      'women and children told of alone are some of all the dead that are told of later',
      `${CITY}دو کودک کشته شدند. به گفتهٔ والی در این رویداد هفت تن جان باخته و نُه تن زخمی شده‌اند.`,
      '7',
      '9',
    ],
    [
      'soldiers are none of the women and children told of before',
      `${CITY}دو کودک کشته شدند. چهار سرباز نیز جان باختند.`,
      '6',
      '-',
    ],
    ['groups of one sentence add up', `${CITY}در این انفجار سه سرباز و دو غیرنظامی کشته شدند.`, '5', '-'],
    [
      'a number that somebody else gives is a rival',
      `${CITY}سخنگوی والی گفت که دو تن کشته شدند. یک باشنده شمار کشته‌ها را پنج نفر خواند.`,
      '2-5',
      '-',
    ],
    [
      'a voice that counts the police and others besides counts all anew',
      `${CITY}سخنگوی وزارت داخله گفت که پنج پولیس کشته شدند. اما یک مقام محلی گفت که ۱۱ پولیس و دو غیرنظامی کشته شده‌اند.`,
      '5-13',
      '-',
    ],
    [
      'only so many: a lower count of another voice',
      `${CITY}وزارت دفاع گفت که ۲۷ نظامی کشته شدند. فرماندهی ارتش تنها کشته شدن شش نظامی را می‌پذیرد.`,
      '6-27',
      '-',
    ],
    [
      'so many at least, and so many at most',
      `${CITY}دست‌کم ۱۱ نفر جان باختند، اما برخی منابع شمار کشته‌ها را تا ۲۰ تن می‌گویند.`,
      '11-20',
      '-',
    ],
    [
      'of those shot at one died and one is hurt',
      `${CITY}مهاجمان سپس دو پولیس را با گلوله زدند؛ یکی در جا جان داد و دیگری زخمی است.`,
      '1',
      '1',
    ],
    [
      'sides told of besides, one of them known',
      `${CITY}دو سرباز در آن کشته شدند. یک سرباز و خود مهاجم نیز جان باختند.`,
      '4',
      '-',
    ],
    [
      'those shot at are counted by who died',
      `${CITY}مهاجمان سپس شماری از مسافران را به گلوله بستند. در این حمله سه مسافر جان باختند.`,
      '3',
      '-',
    ],
    [
      'attackers told of besides are added',
      'حملهٔ مسلحانه به پاسگاهی در سراوان پنج شهید داشت. همچنین ۱۵ تروریست کشته شدند.',
      '20',
      '-',
    ],
    [
      'a total since a beginning is of others too',
      `${CITY}پنج تن کشته شدند و شمار کشته‌ها از آغاز سال به ۹۰ تن رسید.`,
      '5',
      '-',
    ],
    [
      'another voice behind «ولی» is a rival',
      `${CITY}یک منبع گفت پنج پولیس کشته شدند، ولی سخنگوی والی تنها مرگ دو پولیس را تأیید می‌کند.`,
      '2-5',
      '-',
    ],
    [
      'the dead and the hurt of another side',
      `${CITY}۴۱ هراس‌افگن کشته و ۱۹ تن زخمی شدند. یک سرباز نیز شهید و سه سرباز زخمی شدند.`,
      '42',
      '22',
    ],
    ['the hurt of whom one dies', `${CITY}دو برادر زخمی شدند؛ یکی از آنان در شفاخانه درگذشت.`, '1', '1'],
    [
      'few beside a count are some of those counted',
      `${CITY}۱۷ سرباز کشته شدند. شماری از نظامیان شب گذشته کشته شدند.`,
      '17',
      '-',
    ],
    [
      'a whole, then what it is made of',
      `${CITY}۱۳ پولیس کشته شدند. یک عضو شورا گفت هشت پولیس کشته شدند. والی گفت پنج پولیس کشته شدند.`,
      '13',
      '-',
    ],
    [
      'one singled out and then counted among more',
      `${CITY}یک قوماندان طالبان کشته شد. وزارت دفاع گفت ۳۰ طالب به شمول یک قوماندان طالبان کشته شدند.`,
      '30',
      '-',
    ],
    [
      "the body's bound beside its heading's number",
      'انفجار در شهر قندهار ۴۶ کشته برجا گذاشت\nدر این انفجار ماین در شهر قندهار دست‌کم ۴۶ تن کشته شدند.',
      '46-',
      '-',
    ],
    ['a blast that harms nobody', 'انفجار ماین امروز در شهر قندهار تلفاتی نداشت.', '-', '-'],
    [
      'civilians among the dead are a part',
      `${CITY}در این انفجار ۱۱ تن کشته شدند. هشت کشتهٔ این رویداد ملکی بودند.`,
      '11',
      '-',
    ],
    ['parts do not', `${CITY}هشت تن به شمول سه زن کشته شدند.`, '8', '-'],
    [
      'the same toll told again is one toll',
      `${CITY}پنج تن کشته شدند. پولیس گفت که در این انفجار پنج تن کشته شدند.`,
      '5',
      '-',
    ],
    [
      'an update takes the place of the first count',
      `${CITY}در این انفجار پنج تن کشته شدند. شمار کشته‌ها به نه تن رسید.`,
      '9',
      '-',
    ],
    [
      'those added are added',
      `${CITY}در این انفجار پنج سرباز کشته شدند. در این رویداد یک غیرنظامی نیز جان باخت.`,
      '6',
      '-',
    ],
    ['zero is no toll', `${CITY}در این انفجار سه تن زخمی شدند، اما کسی کشته نشد.`, '-', '3'],
    [
      'some of those hurt who die are among the dead',
      `${CITY}شمار کشته‌ها به ۲۳ تن رسید. شش تن از زخمیان جان دادند.`,
      '23',
      '-',
    ],
  ])('%s', (_, text, killed, injured) => {
    const event = eventOf(text);
    expect([total(event, 'killed'), total(event, 'injured')]).toEqual([killed, injured]);
  });

  it('run from the lowest to the highest of rival claims, each kept with its source', () => {
    const event = eventOf(
      `${CITY}والی قندهار گفت که شش تن کشته شده‌اند. اما یک داکتر شفاخانه گفت که نه تن کشته شده‌اند.`,
    );
    expect(total(event, 'killed')).toBe('6-9');
    expect(event.casualties.map((row) => [row.min, row.according_to !== null])).toEqual([
      [6, true],
      [9, true],
    ]);
  });

  it('leave out a combined toll that the text splits, and keep one that it does not', () => {
    const split = eventOf('انفجار ماین در قندهار با هفت کشته و زخمی\nدر این انفجار دو تن کشته و پنج تن زخمی شدند.');
    expect([total(split, 'killed'), total(split, 'injured'), total(split, 'killed_or_injured')]).toEqual([
      '2',
      '5',
      '-',
    ]);
    expect(total(eventOf(`${CITY}در این انفجار ده تن کشته و زخمی شدند.`), 'killed_or_injured')).toBe('10');
  });

  it('count those whom a governing force takes as arrested', () => {
    const text = 'طالبان دیروز در شهر هرات سه معلم را با خود بردند.';
    expect(total(eventOf(text, '2019-06-15'), 'abducted')).toBe('3');
    expect(total(eventOf(text, '2023-06-15'), 'arrested')).toBe('3');
  });
});

describe('casualty rows', () => {
  it.each([
    [
      'people of one category in one sentence make one row',
      `${CITY}یک کارگر و دو رهگذر کشته شدند.`,
      ['killed civilians 3'],
    ],
    ['parts point at their whole', `${CITY}هشت تن به شمول سه زن کشته شدند.`, ['killed women 3 part']],
    [
      'a part of the same category says nothing new',
      `${CITY}هفت سرباز از جمله دو افسر کشته شدند.`,
      ['killed military 7'],
    ],
    [
      'others are of the same kind',
      `${CITY}سه سرباز کشته و پنج تن دیگر زخمی شدند.`,
      ['killed military 3', 'injured military 5'],
    ],
    ['a bare count is of no kind', `${CITY}سه سرباز کشته و پنج تن زخمی شدند.`, ['killed military 3']],
    ["one man's calling is no breakdown", `${CITY}یک استاد دانشگاه کشته شد.`, []],
  ])('%s', (_, text, expected) => {
    expect(rows(eventOf(text))).toEqual(expected);
  });
});

describe('a lead that adds up several events', () => {
  it('leaves the first of them its own count', () => {
    const text =
      'مقام‌ها گفتند که در عملیات جداگانه ۵۱ طالب کشته شدند. دوشنبه‌شب ۲۰ طالب در حملهٔ هوایی در ولسوالی گرشک هلمند کشته شدند. سه‌شنبه ۳۱ طالب در درگیری در ولسوالی بکواه فراه کشته شدند.';
    const { events } = extract({ id: 't', text, published: { date: '2020-06-17', basis: 'metadata' } });
    expect(events.map((event) => total(event, 'killed'))).toEqual(['20', '31']);
  });
});

describe('the dead of a war so far', () => {
  it.each([
    ['وزارت بهداشت لبنان: از آغاز حمله اسرائیل در دوم مارس، ۴۳۲۱ نفر کشته و ۱۲۲۰۰ نفر مجروح شده‌اند.', ['4321']],
    ['وزارت بهداشت فلسطین: ۷۱۲ نفر از زمان آتش‌بس در غزه شهید شده‌اند.', ['712']],
    ['از آغاز سال ۲۰۰ نفر در تصادفات جاده‌ای کشته شده‌اند.', []],
    ['از زمان شیوع وبا در یمن ۲۰۰۰ نفر جان باخته‌اند.', []],
  ])('%s', (text, killed) => {
    const { events } = extract({ id: 't', text, published: { date: '2026-07-20', basis: 'metadata' } });
    expect(events.map((event) => total(event, 'killed'))).toEqual(killed);
  });
});

describe('the number of a make', () => {
  it.each([
    ['هر دو سرنشین پژو ۴۰۵ دیروز در سراوان به ضرب گلوله کشته شدند.', 'killed', { min: 2, max: 2 }],
    ['نفربر ام ۱۱۳ ارتش دیروز در جنین هدف قرار گرفت و سرنشینان آن زخمی شدند.', 'injured', null],
  ] as const)('counts nobody: %s', (text, outcome, expected) => {
    expect(eventOf(text).totals[outcome]).toEqual(expected);
  });
});
