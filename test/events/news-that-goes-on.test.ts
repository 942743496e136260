// What comes behind the news of a post: on its day, apart from it, or before it.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** `date` is a Saturday. */
const eventsOf = (text: string, date = '2015-08-08') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;
const daysOf = (text: string) => eventsOf(text).map(({ date: day }) => day?.start ?? null);

describe('news that goes on', () => {
  it.each([
    // «پس از آن» goes on with what was told.
    [
      'دقایقی پیش پدافند عراق دو پهپاد را بر فراز بصره سرنگون کرد. جنگنده‌های ترکیه پس از آن پایگاهی را در دهوک بمباران کردند.',
      ['2015-08-08', '2015-08-08'],
    ],
    // One more piece of the news of today, however far down.
    [
      'ضربهٔ تازهٔ ارتش\nروابط عمومی ارتش سوریه بیانیه‌ای داد.\nمتن آن چنین است.\nدر عملیات ارتش سوریه در درعا ده تروریست کشته شدند.\nهمچنین در عملیات ارتش سوریه در حمص سی تروریست کشته شدند.',
      [null, null],
    ],
    [
      'ضربهٔ تازهٔ ارتش\nدر عملیات ارتش سوریه در درعا ده تروریست کشته شدند. یک انبار آنان ویران شد. چند خودرو نیز سوخت.\nهمچنین در عملیات ارتش سوریه در حمص سی تروریست کشته شدند.',
      ['2015-08-08', '2015-08-08'],
    ],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});

const told = (text: string) =>
  eventsOf(text).map((e) => `${e.sub_event_type} ${e.places.map((p) => p.text).join('+')}`);
const BLAST = 'Remote explosive/landmine/IED';

describe('noises told line by line', () => {
  it.each([
    [
      'پیام‌های دریافتی:\nهمین الان قشم صدای انفجار اومد\nصدای انفجار شدید بندرعباس\nصدای انفجار، سیریک.',
      [`${BLAST} قشم`, `${BLAST} بندرعباس`, `${BLAST} سیریک`],
    ],
    // Jets that are only heard struck nothing.
    ['همین الان تو ارومیه صدای انفجار اومد\nارومیه صدای انفجار اومد با صدای جنگنده', [`${BLAST} ارومیه`]],
    ['در پی حملهٔ جنگنده‌ها به کرج صدای انفجار شنیده شد.', ['Air/drone strike کرج']],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('places in passing', () => {
  it.each([
    // Where the aircraft took off.
    ['یک بمب‌افکن آمریکا دیروز با پرواز از پایگاهی در بریتانیا مواضع سپاه در ایران را بمباران کرد.', 'ایران'],
    ['ستون دود در منامه به هوا برخاست. صدای انفجار در منامه شنیده شد.', 'منامه'],
    // The pact that was made there, and a region that has no name.
    [
      'نیروی دریایی سپاه دیشب نقاط استقرار ارتش آمریکا در منطقه را هدف قرار داد. بر اساس بند پنجم تفاهم‌نامه اسلام‌آباد کنترل تنگه با ایران است.',
      '',
    ],
  ])('%s', (text, place) => {
    const [event] = eventsOf(text);
    expect(event?.places.map((one) => one.text).join('+')).toBe(place);
  });
  it('are no end of the object', () => {
    const [event] = eventsOf('سپاه دیشب مواضع ارتش آمریکا در منطقه را هدف قرار داد.');
    expect(event?.sub_event_type).toBe('Air/drone strike');
    expect(event?.actors.find(({ role }) => role === 'target')?.text).toBe('ارتش آمریکا');
  });
});

describe('what a statesman says', () => {
  it.each([
    // In the course of his talk the deed is of whatever day; said first it is the news.
    ['ترامپ: آنان رفتار بسیار بدی دارند. ایرانی‌ها چند کشتی را در تنگه هرمز هدف قرار دادند.', null],
    ['ترامپ: ایرانی‌ها چند کشتی را در تنگه هرمز هدف قرار دادند.', '2015-08-08'],
    ['استاندار بوشهر: وضع عادی است. دشمن یک انبار را در بندر دیر بمباران کرد.', '2015-08-08'],
  ])('%s', (text, day) => {
    expect(daysOf(text)).toEqual([day]);
  });
});

describe('titles of other pages', () => {
  it('tell nothing of the news above them', () => {
    const text =
      'شنیده شدن صدای انفجار در سیریک\nساکنان از صدای انفجار در سیریک خبر دادند.\nگزارش لحظه به لحظه حمله آمریکا\nexample.com/news/12';
    expect(told(text)).toEqual([`${BLAST} سیریک`]);
  });
  it('are each of something else', () => {
    const text =
      'پربازدیدها\nخواننده‌ای دختری را کشت\nexample.com/news/12\nکشته شدن یک دریانورد در حمله اوکراین در دریای خزر\nexample.com/news/13';
    expect(eventsOf(text).map(({ totals }) => totals.killed?.max)).toEqual([1]);
  });
});
