// Tolls that change after they are first told: wounded who die, older counts, one more, counts of two voices.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

function totals(text: string, published = '2018-06-20'): string {
  const [event] = extract({ id: 't', text, published: { date: published, basis: 'metadata' } }).events;
  const of = (outcome: 'killed' | 'injured' | 'arrested') => {
    const range = event?.totals[outcome];
    return range ? (range.min === range.max ? `${range.min}` : `${range.min}-${range.max ?? ''}`) : '-';
  };
  return `${of('killed')} ${of('injured')} ${of('arrested')}`;
}

describe('tolls told anew', () => {
  it.each([
    [
      'one of the hurt died since',
      'ماین دیروز در شهر قندهار منفجر شد. دو مسافر کشته و پنج تن زخمی شدند. یکی از زخمیان شب گذشته در شفاخانه جان داد.',
      '3 4 -',
    ],
    [
      'others of the hurt died, and somebody counts otherwise',
      'در انفجار دیروز در شهر فراه ده شاگرد کشته و بیست تن زخمی شدند. رییس شفاخانه گفت: «حال سه تن از زخمی‌ها وخیم است و دو تن دیگر جان دادند.» سخنگوی والی اما شمار جان‌باختگان را هفت تن و زخمیان را شانزده تن خواند.',
      '7-12 16-18 -',
    ],
    [
      'one of the hurt died, no day told',
      'در انفجار دیروز شهر گردیز پنج تن کشته و هفت تن زخمی شدند که یک تن از زخمیان در شفاخانه جان باخت.',
      '6 6 -',
    ],
    [
      'who gives the number counts the hurt who died in it',
      'ماین دیروز در شهر قندهار منفجر شد. سه مسافر کشته و پنج تن زخمی شدند. اما یک کارمند کلینیک شمار کشته‌ها را چهار تن می‌گوید و می‌افزاید که یکی از زخمیان جان داد.',
      '3-4 5 -',
    ],
    [
      'the hurt who died are in the risen number',
      'افراد مسلح دیروز در پلخمری بر نمازگزاران آتش گشودند که سه تن کشته و ده تن زخمی شدند. رییس شفاخانه گفت که دو تن از مجروحان نیز جان باخته‌اند و شمار کشته‌ها به پنج تن رسید.',
      '5 8 -',
    ],
    [
      'what was said the day before is left behind',
      'در حملهٔ دیروز طالبان در میوند دوازده سرباز کشته شدند. وزارت دفاع روز گذشته از مرگ پنج سرباز خبر داده بود.',
      '12 - -',
    ],
    [
      'dead of the hurt that a hospital took in, where the dead have risen before',
      'شمار کشته‌های انفجار دیروز در شهر کندز به هشت تن رسید. شفاخانه می‌گوید که از میان ۱۴ زخمی که آورده شده بودند، سه تن جان دادند.',
      '8 11 -',
    ],
    [
      'the attackers besides, whoever counts them, and the enemy counts more of the same dead',
      'افراد مسلح دیروز به یک پاسگاه در میرجاوه حمله کردند که سه مأمور پلیس کشته شدند. جیش‌العدل گفت هفت نفر از نیروهای حکومتی را کشته است. پلیس گفت دو نفر از مهاجمان هم از پای درآمدند.',
      '5-9 - -',
    ],
    [
      'the attackers and no more, where nobody says besides',
      'جیش‌العدل گفت در حملهٔ دیروز به یک پاسگاه در میرجاوه هفت سرباز را کشته است. سپاه پاسداران گفت دو نفر از مهاجمان از پای درآمدند.',
      '2-7 - -',
    ],
    [
      'each side counts its own way, the one without saying who they were',
      'سپاه اعلام کرد دیروز در درگیری مریوان سه نفر کشته شدند. پژاک کشته شدن یک عضو خود را تأیید کرد اما گفت شش پاسدار نیز کشته شده‌اند.',
      '3-7 - -',
    ],
    [
      'dead of the hurt of the sentence before',
      'بر اثر انفجار مین دیروز در شهر زرنج چهار نفر کشته و شش نفر زخمی شدند. از این شش زخمی دو تن امروز درگذشتند.',
      '6 4 -',
    ],
    [
      'one of the hurt who died, told of with them',
      'از ۹ زخمی انفجار دیروز در شهر کابل سه تن به شمول برادر والی در شفاخانه جان دادند.',
      '3 6 -',
    ],
    [
      'a voice that tells of the hurt and then of the dead',
      'والی از نُه زخمی در انفجار دیروز شهر کابل خبر داد و گفت که چهار تن کشته شدند.',
      '4 9 -',
    ],
    [
      'one more',
      'دیروز در شهر هرات بر دو محافظ شلیک شد. دو محافظ در جا کشته شدند و سومی در راه شفاخانه درگذشت.',
      '3 - -',
    ],
    [
      'two voices that each count both sides',
      'طالبان دیشب در بلچراغ حمله کردند. پولیس می‌گوید که شش سرباز و ده طالب کشته شدند. طالبان می‌گویند که ۱۸ سرباز را کشته و تنها دو جنگجوی خود را از دست داده‌اند.',
      '16-20 - -',
    ],
    [
      'who gives the number of soldiers is not dead',
      'طالبان دیشب در ارچی حمله کردند. سخنگوی والی گفت که یازده سرباز کشته شدند. یک عضو شورای ولایتی شمار سربازان کشته‌شده را ۱۶ تن می‌گوید.',
      '11-16 - -',
    ],
    [
      'bodies counted by the next morning',
      'یک حمله‌کنندهٔ انتحاری عصر روز گذشته در سیدآباد خود را منفجر کرد. سخنگوی والی می‌گوید که چهار پولیس کشته شدند. رییس شفاخانه گفت که تا صبح امروز هفت جسد را به این شفاخانه آورده‌اند.',
      '4-7 - -',
    ],
    [
      'how some of the hurt are',
      'انفجار دیروز در فرخار رخ داد. داکتر از پنج کشته و یازده زخمی سخن می‌زند که حال چهار زخمی وخیم است.',
      '5 11 -',
    ],
    [
      'still held',
      'پولیس دیروز بر معترضان در شهر هرات آتش گشود. دو تن کشته شدند و هفت تن از معترضان هنوز در بازداشت به سر می‌برند.',
      '2 - 7',
    ],
  ])('%s', (_, text, expected) => {
    expect(totals(text)).toBe(expected);
  });
});
