// The day and the places of an event: which of the days and places of a text are those of the deed.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** `date` is a Wednesday. */
const eventsOf = (text: string, date = '2024-11-20') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;
const daysOf = (text: string, date?: string) =>
  eventsOf(text, date).map(({ date: day }) => day && (day.start === day.end ? day.start : `${day.start}/${day.end}`));
const placesOf = (text: string) => eventsOf(text).map(({ places }) => places.map((place) => place.text));

describe('the day of an event', () => {
  it.each([
    // The day of fresh news is told by its dateline, and without one by the day of publication.
    ['غزنی (۲۸ عقرب): دو کودک در انفجار ماین در ولسوالی ده‌یک جان دادند.', ['2024-11-18']],
    ['فوری: سه نفر در حملهٔ پهپادی به اربیل کشته شدند', ['2024-11-20']],
    // Afghan newsrooms name the day of what is fresh, or its hour.
    ['پولیس هلمند می‌گوید که طالبان بر یک پوسته در ولسوالی نادعلی حمله کردند و چهار پولیس کشته شدند.', [null]],
    ['ساعت هشت صبح طالبان بر یک پوستهٔ پولیس در نادعلی هلمند حمله کردند و چهار پولیس کشته شدند.', ['2024-11-20']],
    ['سخنگوی پولیس کابل امروز گفت که دو ماین‌گذار طالب از سوی پولیس در شهر کابل بازداشت شدند.', [null]],
    ['در روزهای اخیر چند شهر جنوبی ناآرام بود. در درگیری پلیس با مردم در اهواز دو معترض کشته شدند.', [null]],
    // Years counted back.
    ['سال گذشته در ۱۳ مهر دو معترض در سقز کشته شدند.', ['2023-10-05']],
    ['دو سال پیش در ۲۴ فوریه سه سرباز در خارکیف کشته شدند.', ['2022-02-24']],
    // What is answered happened on another day.
    ['در پاسخ به حملهٔ دیروز به بندر جاسک، سپاه امروز پایگاه العدید را با موشک هدف قرار داد.', ['2024-11-20']],
    // Who is set free was taken before.
    ['طالبان سه کارگر را که دو روز پیش در تگاب ربوده بودند، رها کردند.', ['2024-11-18']],
    // A sentence that opens with a date is no header.
    ['به تاریخ ۱۴۰۳/۸/۱۸ در ولسوالی شکردرهٔ کابل سه تن به ضرب گلوله کشته شدند.', ['2024-11-08']],
    // The words of an announcement before the day of the deed.
    ['پیش از این اعلامیه، بامداد دیروز در زابل یازده مسافر در انفجار ماین کشته شدند.', ['2024-11-19']],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });

  it('does not take the months of a total for those of an undated event', () => {
    const text =
      'پولیس می‌گوید در گرمسیر، یک تراکتور بالای ماین رفت و دو دهقان شهید شدند. از حمل تا میزان امسال ۱۸۰ تن در انفجار ماین کشته شده‌اند.';
    expect(daysOf(text)[0]).toBeNull();
  });
});

describe('the places of an event', () => {
  it.each([
    // The sentence before says where.
    ['ولسوالی بالامرغاب صحنهٔ جنگ است. دیروز طالبان بر شش پوسته هجوم بردند و ۱۶ سرباز را کشتند.', [['بالامرغاب']]],
    // A road has one place, and none where the deed has its own.
    ['دیروز پنج سرباز در کمین طالبان در مسیر فراه – هرات کشته شدند.', [['فراه']]],
    // A site bears the name of the town that it serves.
    ['دیروز موشکی در فرودگاه بن‌گوریون تل‌آویو فرود آمد و شش نفر زخمی شدند.', [['تل‌آویو']]],
    // Where people went, spoke or came from, and what is answered.
    ['دیروز طالبان ولسوالی گرزیوان را تصرف کردند و سربازان به شهر میمنه گریختند.', [['گرزیوان']]],
    ['دیروز در سراوان یازده مهاجر کشته شدند. یکی از بازماندگان که در زرنج با ما صحبت کرد زخمی است.', [['سراوان']]],
    ['دیروز زنان در هرات در محکومیت حملهٔ انتحاری بر آموزشگاه کاج کابل تظاهرات کردند.', [['هرات']]],
    ['پس از سقوط کابل، دیروز بار دیگر در ولسوالی اندراب دو طالب در درگیری کشته شدند.', [['اندراب']]],
    // A precinct and its town.
    ['دیروز در حوزهٔ دوم پولیس تالقان یک بم منفجر شد و سه نفر زخمی شدند.', [['تالقان']]],
    // A town named like a common word, in a list of towns.
    ['بازنشستگان دیروز در شوش، کرمانشاه و رشت تجمع اعتراضی برگزار کردند.', [['شوش', 'کرمانشاه', 'رشت']]],
    // «نبرد» is no verb.
    ['دیروز نبرد شدیدی در شهر تربت بلوچستان پاکستان درگرفت و سه سرباز کشته شدند.', [['تربت']]],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});
