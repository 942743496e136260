// Days of fights that go on, of periods and of lines, and kinds of happening that one more word decides.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** `date` is a Saturday. */
const eventsOf = (text: string, date = '2015-08-08') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;
const daysOf = (text: string) =>
  eventsOf(text).map(({ date: day }) => day && (day.start === day.end ? day.start : `${day.start}/${day.end}`));
const kindsOf = (text: string) => eventsOf(text).map(({ sub_event_type: kind }) => kind);

describe('the days of an event', () => {
  it.each([
    // «آن» of a force before its day.
    ['سخنگوی قول اردو گفت که قطعات آن شب گذشته در ولسوالی خاص عملیات کردند و سه طالب کشته شدند.', ['2015-08-07']],
    ['سه طالب پنجشنبه در درقد کشته شدند. در آن شب دو پولیس نیز در درقد زخمی شدند.', ['2015-08-06']],
    // What goes on since a day, whatever happened on it and whatever somebody did about it.
    [
      'از بامداد پنجشنبه که طالبان داخل شهر فراه شدند، جنگ ادامه دارد. در این جنگ نُه سرباز کشته شده‌اند.',
      ['2015-08-06/2015-08-08'],
    ],
    [
      'درگیری میان دو گروه طالبان از پنج‌شنبه به این سو در ولسوالی شیندند جریان دارد. هفت تن کشته شده‌اند. والی هرات دیروز هیئتی را به منطقه فرستاد.',
      ['2015-08-06/2015-08-08'],
    ],
    // A period that a heading names is that of each event.
    [
      '۲۴ ساعت گذشته؛ از انفجار در هلمند تا درگیری در بلخ\nدر ولسوالی گرشک هلمند یک بمب کنار جاده دو غیرنظامی را کشت.\nدر ولسوالی چمتال بلخ در درگیری میان پولیس و طالبان چهار طالب کشته شدند.',
      ['2015-08-07/2015-08-08', '2015-08-07/2015-08-08'],
    ],
    // A road leads through other places than its ends.
    [
      'ده مسافر هفتهٔ گذشته در شاهراه کابل-قندهار ربوده شدند. والی زابل گفت که این مسافران روز سه‌شنبه در منطقهٔ شاه‌جوی از سوی طالبان ربوده شدند.',
      ['2015-08-04'],
    ],
    // Herds that are let go set nobody free.
    [
      'دو باشندهٔ ناهور به‌دست کوچی‌های مسلح کشته شدند. کوچی‌ها صبح پنجشنبه گله‌های شان را به کشتزارها رها کردند و بر مردم فیر کردند.',
      ['2015-08-06'],
    ],
    // Days that head lines.
    [
      'در چند روز اخیر در تخار:\nچهارشنبه – در درقد دو پولیس در کمین کشته شدند.\nپنجشنبه – در ینگی‌قلعه انفجار ماین سه دهقان را کشت.\nجمعه – در بنگی سه سرباز در درگیری با طالبان زخمی شدند.',
      ['2015-08-05', '2015-08-06', '2015-08-07'],
    ],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});

describe('kinds of happening', () => {
  it.each([
    [
      'یک مهاجم انتحاری دیروز پیش از این که بتواند به هدف برسد، در شهر خوست با فیر پولیس کشته شد.',
      'Disrupted weapons use',
    ],
    [
      'یک حمله‌کنندهٔ انتحاری که قصد داشت خود را منفجر کند، دیروز در شهر خوست از سوی پولیس کشته شد.',
      'Disrupted weapons use',
    ],
    ['یک مهاجم انتحاری دیروز در شهر خوست سه پولیس را کشت.', 'Suicide bomb'],
    [
      'جنگ میان افراد دو قوماندان از پنجشنبه در چهاربولک ادامه دارد. شش تن کشته شده و سه دهقان زخمی اند.',
      'Armed clash',
    ],
    [
      'کودکان در شیگل کنر دیروز یک مرمی هاوان منفجرناشده را که از جنگ‌های گذشته مانده بود یافتند و سه برادر جان باختند.',
      'Remote explosive/landmine/IED',
    ],
    [
      'نیروهای دولتی روز پنجشنبه پس از درگیری ولسوالی نوزاد هلمند را از دست دادند.',
      'Non-state actor overtakes territory',
    ],
    ['نیروهای خارجی شب گذشته در عملیات بر خانه‌ای در زرمت چهار عضو یک خانواده را کشتند.', 'Attack'],
    ['نیروهای خارجی شب گذشته در عملیات بر خانه‌ای در زرمت چهار طالب را کشتند.', 'Armed clash'],
  ])('%s', (text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });
});
