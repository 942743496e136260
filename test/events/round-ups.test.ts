// Texts that tell of several happenings: sums and their parts, sentences that set a place, rival accounts of one toll.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** The events of a text of Tuesday 16 June 2020, a line each: label, place, day of the month, killed, injured. */
const tell = (text: string): string[] =>
  extract({ id: 't', text, published: { date: '2020-06-16', basis: 'metadata' } }).events.map(
    ({ sub_event_type, places, date, totals }) =>
      [
        sub_event_type,
        places.map((place) => place.text).join('، ') || '-',
        date?.start.slice(8) ?? '-',
        ...[totals.killed, totals.injured].map((total) =>
          total === null ? '-' : total.max === total.min ? `${total.min}` : `${total.min}-${total.max ?? ''}`,
        ),
      ].join(' | '),
  );

describe('sums and what they sum up', () => {
  it('a heading and a lead over several provinces are no event', () => {
    expect(
      tell(`حملات در هلمند، لوگر و زابل جان هفت نفر را گرفت
سه رویداد جداگانه در هلمند، لوگر و زابل هفت کشته بر جای گذاشت.
صبح امروز ماین کنار جاده در ولسوالی نادعلی هلمند چهار پولیس را کشت.
در ولسوالی محمدآغه لوگر نیز امروز افراد مسلح به سوی یک موتر تیراندازی کردند و دو سرباز را کشتند.
امروز در شهر قلات هم مردان مسلح یک قاضی را به قتل رساندند.`),
    ).toEqual([
      'Remote explosive/landmine/IED | نادعلی | 16 | 4 | -',
      'Armed clash | محمدآغه | 16 | 2 | -',
      'Attack | قلات | 16 | 1 | -',
    ]);
  });
  it('a count over days is no toll of one of them', () => {
    const [first, second] = tell(`در سه روز اخیر دوازده تن در ننگرهار کشته شدند.
امروز طالبان در ولسوالی خوگیانی بر پاسگاه پولیس حمله کردند و هفت پولیس را کشتند.
دیروز در ولسوالی چپرهار انفجار ماین جان پنج غیرنظامی را گرفت.`);
    expect([first, second]).toEqual([
      'Armed clash | خوگیانی | 16 | 7 | -',
      'Remote explosive/landmine/IED | چپرهار | 15 | 5 | -',
    ]);
  });
});

describe('places that a sentence sets', () => {
  it('those counted next are of the place that the sentence before names', () => {
    expect(
      tell(`دیروز در شهر هرات افراد مسلح یک خبرنگار را با گلوله کشتند.
صبح امروز در ولسوالی شیندند موتر سربازان به بلایی گرفتار آمد. سه سرباز کشته شدند.`),
    ).toEqual(['Attack | هرات | 15 | 1 | -', 'Armed clash | شیندند | 16 | 3 | -']);
  });
});

describe('several accounts of one toll', () => {
  const BLAST = 'دیروز انفجار ماین در شهر کندز ۲۰ کشته و ۴۰ زخمی بر جای گذاشت. ';
  it.each([
    ['only so many', `${BLAST}طالبان فقط از هشت کشته نام بردند.`, '8-20 | 40'],
    ['another account of dead and hurt', `${BLAST}به گفتهٔ والی، هفت نفر کشته و نوزده نفر زخمی شدند.`, '7-20 | 19-40'],
    [
      'the voice named last before a count gives it',
      'دیروز در حملهٔ هوایی بر خانه‌ای در خوست، والی می‌گوید پنج غیرنظامی کشته شدند؛ وزیر اطلاعات پاکستان اما می‌گوید یازده شبه‌نظامی کشته شدند.',
      '5-11 | -',
    ],
    ['women and children of a crowd', `${BLAST}شش زن و سه کودک نیز در شمار کشته‌هاست.`, '20 | 40'],
    ['the hurt who died since', `${BLAST}با درگذشت سه زخمی دیگر، تلفات انفجار به ۲۳ نفر رسید.`, '23 | 37'],
  ])('%s', (_, text, tolls) => {
    expect(tell(text).map((line) => line.split(' | ').slice(3).join(' | '))).toEqual([tolls]);
  });
});

describe('a lead that counts the dead of some days in a province', () => {
  const told = (text: string) =>
    extract({ id: 'a.txt', text, published: { date: '2024-10-19', basis: 'metadata' } }).events.map(
      ({ places, totals, date }) => [places[0]?.text, totals.killed?.min, date?.start],
    );
  const PARTS =
    'سحرگاه امروز شنبه (۱۹ اکتبر) مردان مسلح بر پوستهٔ پولیس در ولسوالی اندر حمله کردند که در آن پنج پولیس کشته شدند.\nروز گذشته در ولسوالی قره‌باغ انفجار ماین کنار جاده شش سرباز را کشت.';

  it.each([
    'حملات پراکنده در دو روز اخیر در ولایت غزنی جان ۱۵ نفر را گرفت.',
    'در حملات و انفجارهای دو روز گذشته در ولایت غزنی ۱۵ نفر کشته شدند.',
    'ظرف ۴۸ ساعت گذشته، حملات در سه ولسوالی ولایت غزنی ۱۵ تن را کشته است.',
    'خشونت‌ها در دو روز گذشته در غزنی جان ۱۵ تن را گرفت.',
  ])('is no toll of the first of them: %s', (lead) => {
    expect(told(`${lead}\n${PARTS}`)).toEqual([
      ['اندر', 5, '2024-10-19'],
      ['قره‌باغ', 6, '2024-10-18'],
    ]);
  });

  it('goes on with the same, where the text says so', () => {
    expect(
      told(
        'در حملات دو روز گذشته در ولایت غزنی ۱۵ نفر کشته شدند.\nدر این حملات در ولسوالی اندر پنج پولیس جان باختند.',
      ).map(([, killed]) => killed),
    ).toEqual([15]);
  });

  it('leaves what an army announced on the day on which it did', () => {
    expect(
      told(
        `حملات پراکنده در دو روز اخیر در ولایت غزنی جان ۱۵ نفر را گرفت.\n${PARTS}\nاردو جمعه‌شب اعلام کرد که در جریان عملیاتی در ولسوالی گیلان چهار شورشی کشته شده‌اند.`,
      ).at(-1),
    ).toEqual(['گیلان', 4, '2024-10-18']);
  });
});

describe('a lead that names several places', () => {
  it.each([
    [
      'is of each, named again by its province',
      'هواپیماهای پاکستان دیروز بر برمل پکتیکا و سپیره خوست بمباران کردند. به گفتهٔ او، در پکتیکا سه زن و سه کودک و در خوست دو زن کشته شده‌اند.',
      ['Air/drone strike | برمل | 15 | 6 | -', 'Air/drone strike | سپیره | 15 | 2 | -'],
    ],
    [
      'is of each, behind a heading that counts them together',
      `حملات هوایی پاکستان بر خوست و پکتیکا؛ هشت زن و کودک کشته شدند
هواپیماهای پاکستان دیروز بر ولسوالی برمل ولایت پکتیکا و ولسوالی سپیره ولایت خوست بمباران کردند. در برمل شش زن و در سپیره دو کودک جان باختند.`,
      ['Air/drone strike | برمل | 15 | 6 | -', 'Air/drone strike | سپیره | 15 | 2 | -'],
    ],
  ])('%s', (_, text, told) => {
    expect(tell(text)).toEqual(told);
  });
});

describe('two blasts of one sentence', () => {
  it.each([
    [
      'one of a month, one of a day',
      'در ماه ثور ۱۳۹۸ سه انفجار در برابر یک مکتب در هرات جان ۸۵ تن را گرفت و در ۲۰ جوزای امسال نیز دو انفجار در هرات شش دانش‌آموز را کشت.',
      ['Remote explosive/landmine/IED | هرات | 21 | 85 | -', 'Remote explosive/landmine/IED | هرات | 09 | 6 | -'],
    ],
    // Nobody holds an attack off where lives are taken.
    [
      'lives taken in front of a ministry',
      'حملهٔ انتحاری دیروز در برابر وزارت داخله در کابل جان ده تن را گرفت.',
      ['Suicide bomb | کابل | 15 | 10 | -'],
    ],
  ])('%s', (_, text, told) => {
    expect(tell(text)).toEqual(told);
  });
});

describe('quarters of one city, and a heading that lists kinds', () => {
  it('stand apart by the numbers of the quarters', () => {
    expect(
      tell(
        'شب گذشته یک مامور پولیس در ناحیهٔ هفتم شهر کابل با شلیک گلولهٔ افراد ناشناس جان باخت. همزمان، در ناحیهٔ دوازدهم ماین مقناطیسی در یک موتر انفجار کرد که دو تن را زخمی ساخت.',
      ).length,
    ).toBe(2);
  });

  it('is a sum of what follows, and no event besides', () => {
    const text = `دو انفجار و یک ترور در شمال؛ ۱۴ کشته
دیروز در ولسوالی چمتال بلخ یک بم در بازار انفجار کرد و نُه تن کشته شدند.
دیروز در شهر کندز افراد ناشناس یک خبرنگار را به قتل رساندند.
در ولسوالی دند غوری بغلان، جنگجویان طالبان دیشب به یک پوسته یورش بردند. فرماندهٔ پوسته می‌گوید که چهار تن از افرادش جان خود را از دست داده‌اند.`;
    expect(tell(text).map((line) => line.split(' | ').slice(0, 2).join(' '))).toEqual([
      'Remote explosive/landmine/IED چمتال',
      'Attack کندز',
      'Armed clash دند غوری',
    ]);
  });
});
