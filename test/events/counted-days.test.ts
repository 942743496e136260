// Days that are counted from another event, days at the head of a line, and days that are those of something else.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** The days of the events of a text; `date` is a Wednesday. */
const daysOf = (text: string, date = '2024-11-20') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.map(
    ({ date: day }) => day && (day.start === day.end ? day.start : `${day.start}/${day.end}`),
  );

describe('a day that is counted from another event', () => {
  it.each([
    // The morrow of a deed.
    [
      'شنبه طیاره‌ها یک خانه را در برمل بمباران کردند و نه غیرنظامی کشته شدند. فردای حمله صدها تن در شهر خوست مظاهره کردند.',
      ['2024-11-16', '2024-11-17'],
    ],
    // What happened at once with it.
    [
      'دیروز در انفجار ماین در مارجه دو کودک کشته شدند. همزمان با آن، در نادعلی افراد مسلح یک آموزگار را کشتند.',
      ['2024-11-19', '2024-11-19'],
    ],
    // The event is named by its words, not told last.
    [
      'دوشنبه در دره‌ایم بدخشان دو دهقان با شلیک طالبان کشته شدند. امروز صبح معترضان راه فیض‌آباد را بستند. یک روز پیش از رویداد دره‌ایم در قرلق ارگو یک موتر طالبان را آتش زده بودند.',
      ['2024-11-18', '2024-11-20', '2024-11-17'],
    ],
    // So many days after what the rest of the sentence tells.
    [
      'بمباران روز دوشنبه در برمل پنج کشته داشت. این بمباران نه روز پس از آن انجام شد که مهاجمان در وانه بر یک پوسته حمله کردند و دوازده سرباز را کشتند.',
      ['2024-11-18', '2024-11-09'],
    ],
    // From a weekday right behind.
    ['یک شب پیش از جمعهٔ خونین، در شهر کندز بمبی در یک کراچی منفجر شد و دو تن را کشت.', ['2024-11-14']],
    // One day before, where the news is of another day than today: of yesterday one says «دیروز».
    [
      'شام دوشنبه در قلعه عبدالله هفت سرباز در حملهٔ انتحاری کشته شدند. اردو می‌گوید که یک روز قبل، در سرویکی نه شورشی را کشت.',
      ['2024-11-18', '2024-11-17'],
    ],
    // The day of the death of one who was hurt is not that of the deed.
    [
      'سه‌شنبه در چند شهر انتخابات برگزار شد. یک روز پیش از آن مردان مسلح جوانی را در پلخمری به گلوله بستند؛ او دیروز در شفاخانه جان داد.',
      ['2024-11-18'],
    ],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});

describe('the day of a line', () => {
  it('is the weekday at its head, in the week that runs to the last of them', () => {
    const week =
      'رویدادهای هفته\nچهارشنبه: انفجار ماین در گرشک دو کودک را کشت.\nپنجشنبه: طالبان یک شاعر را در ترینکوت بازداشت کردند.\nسه‌شنبه: افراد مسلح یک صراف را در جلال‌آباد کشتند.';
    expect(daysOf(week)).toEqual(['2024-11-13', '2024-11-14', '2024-11-19']);
  });

  it('is not that of its head where it names another', () => {
    expect(daysOf('یک کشته در پنجوایی\nچهارشنبه: سحرگاه دیروز یک دهقان در پنجوایی به گلوله بسته و کشته شد.')).toEqual([
      '2024-11-19',
    ]);
  });
});

describe('a day of something else', () => {
  it.each([
    // The sides meet where and when they agree.
    ['کمشنر گفت که دو طرف در نشست روز شنبه در جلال‌آباد بر سر آتش‌بس توافق کردند.', ['2024-11-16']],
    // A week that went by, this week said early in it, two days running.
    ['در هفته‌ای که گذشت در ولایت غزنی ۲۳ سرباز کشته شدند.', ['2024-11-09/2024-11-15']],
    ['سه‌شنبهٔ همین هفته در انفجاری در کابل سه تن کشته شدند.', ['2024-11-19']],
    ['جنگنده‌های سعودی دیروز و امروز صعده را بمباران کردند.', ['2024-11-19/2024-11-20']],
    // A day that is told of one more event is not that of the first.
    [
      'رسانه‌ها از کشته شدن دو سرباز اسرائیلی در جنوب لبنان خبر دادند. یک سرباز دیگر هم روز گذشته در نوار غزه کشته شد.',
      ['2024-11-20', '2024-11-19'],
    ],
    // A year of figures behind what is told of a day.
    [
      'سه روز پیش جبههٔ آزادی ادعا کرد که در حمله بر یک پاسگاه در شهر هرات سه جنگجوی طالبان را کشته است. یوناما می‌گوید که در سال ۲۰۲۳ شمار حملات انفجاری کاهش یافته است.',
      ['2024-11-17'],
    ],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});
