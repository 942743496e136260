// Which sentences are one event where no heading stands above them, and what a voice or a number sets apart.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string, date: string) =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } })
    .events.map(({ sub_event_type, places, totals }) =>
      [
        sub_event_type,
        places.map((place) => place.text).join('، ') || '-',
        `${totals.killed?.min ?? '-'}..${totals.killed?.max ?? '-'}`,
        totals.injured?.min ?? '-',
      ].join(' | '),
    )
    .sort();

describe('the sentences of a digest', () => {
  it.each([
    [
      'an opening paragraph of several sentences is no heading',
      '2020-06-18',
      'شمار جان‌باختگان حملهٔ دیشب در شهر اسعدآباد به ۱۸ تن رسید. یک مهاجم انتحاری شام گذشته خود را در مسجدی منفجر ساخت و ۵۸ تن را زخمی کرد.\nدر همین حال، ده سرباز در درگیری با طالبان در ولسوالی ناوه کشته شدند.',
      ['Armed clash | ناوه | 10..10 | -', 'Suicide bomb | اسعدآباد | 18..18 | 58'],
    ],
    [
      'the dead of two other districts add up to those of the first by chance',
      '2020-06-18',
      'طالبان دیروز در ولسوالی گرشک بر یک پوستهٔ پولیس حمله کردند که پنج پولیس کشته شدند.\nدر ناد علی یک موتر با ماین کنار جاده برخورد و سه تن جان دادند.\nدر شهر لشکرگاه افراد مسلح دو آموزگار را به گلوله بستند و کشتند.',
      [
        'Armed clash | گرشک | 5..5 | -',
        'Attack | لشکرگاه | 2..2 | -',
        'Remote explosive/landmine/IED | ناد علی | 3..3 | -',
      ],
    ],
    [
      'a town and its district share their name',
      '2015-08-09',
      '۲۹ تن در خان‌آباد کندز کشته شدند\nیک مهاجم انتحاری شام شنبه موتر بمبش را در ولسوالی خان‌آباد منفجر ساخت.',
      ['Suicide bomb | خان‌آباد | 29..29 | -'],
    ],
    [
      'a province set apart before those who speak is where it happened',
      '2023-10-15',
      'انفجار روز جمعه در شهر پلخمری ۱۳ کشته داشت. داعش مسئولیت حمله را پذیرفت.\nدر نیمروز، منابع می‌گویند افراد مسلح بر گروهی از مهاجران تیراندازی کردند. دو تن در این رویداد جان باختند.',
      ['Attack | نیمروز | 2..2 | -', 'Remote explosive/landmine/IED | پلخمری | 13..13 | -'],
    ],
    [
      'a scene is where the next sentence happened, and another town is another event',
      '2022-12-25',
      'روز سوم اعتراض دختران\nدر هرات نزدیک به صد دختر به سوی دفتر والی راه افتادند. نیروهای طالبان آنان را با شلاق پراکنده کردند و پنج معترض زخمی شدند.\nدر جلال‌آباد وضع دیگر بود. همان روز ده‌ها تن در صحن پوهنتون دست به تظاهرات زدند.',
      ['Peaceful protest | جلال‌آباد | -..- | -', 'Protest with intervention | هرات | -..- | 5'],
    ],
    [
      'what is told by number is in the town that announces all',
      '2021-01-12',
      'پولیس می‌گوید صبح امروز سه رویداد در شهر هرات رخ داد. در رویداد نخست، مردان مسلح بر موتر کارمندان یک اداره آتش گشودند و دو کارمند کشته شدند. در رویداد دوم، ماین مقناطیسی بر موتر یک داکتر منفجر شد و یک تن را کشت. در سومین رویداد هم سه سرباز در انفجار ماین کشته شدند.\nقیمت نان بالا رفت.',
      [
        'Attack | هرات | 2..2 | -',
        'Remote explosive/landmine/IED | هرات | 1..1 | -',
        'Remote explosive/landmine/IED | هرات | 3..3 | -',
      ],
    ],
    [
      'what strikes an hour behind a blast is another event',
      '2009-08-17',
      'تلفات تازه در جنوب\nسه سرباز روز یکشنبه در ولسوالی سنگین هلمند در گزمه جان سپردند.\nسخنگوی طالبان گفت بمب را افراد این گروه کار گذاشته بودند و در آن هشت سرباز از بین رفته است.\nساعتی پس از این انفجار، نیروهای خارجی در قریۀ سروان قلعۀ همین ولسوالی خانه‌ای را بمباران کردند. هفت غیرنظامی کشته شدند.',
      ['Air/drone strike | سروان قلعۀ | 7..7 | -', 'Remote explosive/landmine/IED | سنگین | 3..8 | -'],
    ],
    [
      'a voice that counted fewer on the same day speaks of the same event',
      '2022-04-30',
      'سرپرست خانقاه می‌گوید در انفجار روز جمعه در شهر کندز چهل و سه تن جان دادند. سخنگوی وزارت داخله روز جمعه تنها دوازده کشته را تأیید کرده بود.\nکسی مسوولیت را نگرفت.',
      ['Remote explosive/landmine/IED | کندز | 12..43 | -'],
    ],
    [
      'the wounded who were taken to the capital are no captives',
      '2014-11-24',
      'در انفجار روز یکشنبه در ولسوالی زرغون‌شهر پکتیکا ۵۱ تن کشته شدند.\nاز شصت زخمی، نُه تن وضع وخیم دارند و با طیاره به کابل برده شده‌اند.',
      ['Remote explosive/landmine/IED | زرغون‌شهر | 51..51 | 60'],
    ],
    [
      'the dead of three days in a province are no toll of one raid in it',
      '2015-09-30',
      'طالبان دیروز بر یک پوستهٔ پولیس در ولسوالی خان‌آباد کندز حمله کردند و پنج پولیس را کشتند. جنگ ساعت‌ها دوام کرد.\nوزارت داخله شمار طالبان کشته‌شده در سراسر کندز را طی سه روز گذشته ۲۰۵ تن اعلام کرد.',
      ['Armed clash | خان‌آباد | 5..5 | -', 'Armed clash | کندز | 205..205 | -'],
    ],
    [
      'attacks that a heading counts have a paragraph and a quarter each',
      '2019-05-30',
      'سه حمله در یک روز شهر کابل را لرزاند\nنخست، چاشت پنجشنبه یک مهاجم انتحاری خود را در برابر یک دانشگاه در غرب کابل منفجر کرد. شش تن کشته شدند.\nسپس یک بمب مقناطیسی بس حامل کارمندان دولت را در چهارراهی سرای شمالی هدف گرفت که چهار کشته داشت.',
      ['Remote explosive/landmine/IED | سرای شمالی | 4..4 | -', 'Suicide bomb | کابل | 6..6 | -'],
    ],
    [
      'civilians who died elsewhere too are no more of the soldiers told before',
      '2024-12-27',
      'نیروهای طالبان بامداد امروز بر چند پوستهٔ پاکستانی در آن سوی خط دیورند یورش بردند. وزارت دفاع طالبان مدعی است که در این یورش ۱۹ سرباز پاکستانی کشته شدند. سه غیرنظامی هم در شلیک هاوان نیروهای پاکستانی در دند پتان پکتیا جان دادند.',
      ['Armed clash | خط دیورند | 19..19 | -', 'Shelling/artillery/missile attack | دند پتان | 3..3 | -'],
    ],
  ])('%s', (_, date, text, expected) => {
    expect(eventsOf(text, date)).toEqual(expected);
  });
});
