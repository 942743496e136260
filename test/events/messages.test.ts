// What channels pass on: messages of citizens, lines of bulletins, claims and their rebuttals.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string, date = '2026-07-20') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;
const labelsOf = (text: string) => eventsOf(text).map((event) => event.sub_event_type);
const daysOf = (text: string) => eventsOf(text).map((event) => event.date?.start ?? null);
const placesOf = (text: string) => eventsOf(text).map(({ places }) => places.map((place) => place.text).join(' | '));

describe('messages of citizens', () => {
  it('tell of one blast a town', () => {
    expect(
      placesOf('ساعت ۲:۱۰ صدای انفجار در کنگان\nهمین الان عسلویه صدای سه انفجار اومد\nالان صدای انفجار در کنگان'),
    ).toEqual(['کنگان', 'عسلویه']);
  });
  it('call a town by its port', () => {
    expect(placesOf('صدای انفجار از بندر گناوه شنیده شد.\nگناوه: چند انفجار پشت سر هم')).toHaveLength(1);
    expect(placesOf('جاسک رو زدن\nصدای انفجار در بندر جاسک')).toHaveLength(1);
    expect(placesOf('صدای انفجار در بندر لنگه شنیده شد\nصدای انفجار در بندر خمیر شنیده شد')).toHaveLength(2);
  });
  it('happen where the line above them says', () => {
    expect(placesOf('میناب در استان هرمزگان:\nسلام\nهمین الان صدای انفجارررر')).toEqual(['میناب']);
  });
  it('may speak of a place that was struck', () => {
    expect(labelsOf('سلام پنج دقیقه پیش جاسک رو دوباره زدن')).toEqual(['Air/drone strike']);
  });
});

describe('where', () => {
  it.each([
    // Heard elsewhere.
    ['صدای انفجار در بوشهر شنیده شد.\nصدای این انفجارها در شیراز نیز شنیده شد.', ['بوشهر']],
    // The number of a unit belongs to its name.
    ['موشک‌ها پادگانی در بمپور را هدف قرار داد. ۶ تن از سربازان تیپ ۲۴۰ ایرانشهر کشته شدند.', ['بمپور']],
    // Two seas of a list.
    ['ارتش اوکراین از حملات پهپادی به چند نفتکش در دریای سیاه و دریای آزوف خبر داد.', ['دریای سیاه | دریای آزوف']],
    // Where a ship was bound.
    ['پهپادها امروز یک نفتکش را در دریای سرخ هدف قرار دادند.\nاین نفتکش عازم بندر جده بود.', ['دریای سرخ']],
    // Whose side somebody is on.
    ['جنگنده‌ها امروز مقر گروه‌های وابسته به تهران را در دیرالزور بمباران کردند.', ['دیرالزور']],
    // A war that is only named, and in front of an office.
    ['پلیس در مقابل کنگرهٔ آمریکا ده‌ها معترض به جنگ علیه ایران را در جریان یک تجمع بازداشت کرد.', ['آمریکا']],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('labels', () => {
  it.each([
    ['اوکراین به یک نفتکش روسیه در دریای سیاه حمله کرد.', 'Attack'],
    ['او در اعتراضات ۱۸ دی در اراک کشته شد.', 'Excessive force against protesters'],
    [
      'ارتش یمن انبار شرکت نفت عربستان در ینبع را با چند موشک و پهپاد هدف قرار داد.',
      'Shelling/artillery/missile attack',
    ],
    ['حملات موشکی و پهپادی ایران به فرودگاه اربیل دو زخمی برجا گذاشت.', 'Shelling/artillery/missile attack'],
    ['حملات پهپادی و موشکی ایران به فرودگاه اربیل دو زخمی برجا گذاشت.', 'Air/drone strike'],
    ['صدای انفجار در کرج شنیده شد و یک نقطه در این شهر مورد هجوم دشمن قرار گرفت.', 'Air/drone strike'],
    ['سپاه: مقر گروهک‌های تجزیه‌طلب در کردستان عراق هدف قرار گرفت.', 'Air/drone strike'],
    ['نظامیان اسرائیلی امروز دست به عملیات انفجاری در شهرک خیام زدند.', 'Remote explosive/landmine/IED'],
    ['به گفتهٔ این زن، او امروز در بازداشتگاهی در کرج مورد تجاوز قرار گرفت و کتک خورد.', 'Sexual violence'],
  ])('%s', (text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });
  it('parts what was shot down from what was struck', () => {
    expect(
      labelsOf('نیروهای آمریکایی سه پهپاد ایرانی را سرنگون کردند و امروز حملاتی به جزیرهٔ قشم انجام دادند.'),
    ).toEqual(['Disrupted weapons use', 'Air/drone strike']);
  });
  it('parts what is answered from the answer', () => {
    expect(
      placesOf(
        'در پاسخ به اقداماتی که به کشته شدن دو مرزبان در سراوان منجر شد، سپاه یک مقر را در پنجگور هدف قرار داد.',
      ),
    ).toContain('پنجگور');
  });
  it('needs no place where forces shoot weapons down', () => {
    expect(labelsOf('سنتکام: نیروهای آمریکایی دو پهپاد ایرانی را سرنگون کردند.')).toEqual(['Disrupted weapons use']);
  });
});

describe('denials', () => {
  it('are of the places that they name', () => {
    expect(
      placesOf('خبر انفجار در ساوه صحت ندارد.\nبه گزارش منابع محلی دقایقی پیش صدای انفجار در گناوه شنیده شد.'),
    ).toEqual(['گناوه']);
  });
  it('leave what a side says it did, without a day', () => {
    const text = 'سنتکام:\nادعا: سپاه پاسداران مدعی است به پایگاه العدید در قطر حمله کرده است.\nاین ادعا نادرست است.';
    expect(labelsOf(text)).toEqual(['Air/drone strike']);
    expect(daysOf(text)).toEqual([null]);
  });
  it('leave nothing of a rumour', () => {
    expect(labelsOf('کاربران نوشتند در ساوه انفجار رخ داده است. این خبر درست نیست.')).toEqual([]);
  });
});

describe('the day', () => {
  it.each([
    // Only which one is meant.
    ['تصاویر چهار سرباز که در حملهٔ آمریکا به بمپور کشته شدند.', [null]],
    ['نفتکشی که در تنگهٔ هرمز هدف قرار گرفت، به بندر رسید.', [null]],
    // Beside the word of happening.
    ['امروز تولد دختری است که در اعتراضات ۱۹ دی در کرمانشاه کشته شد.', ['2026-01-09']],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});

describe('bulletins', () => {
  it('tell that news of many places has come out', () => {
    expect(
      placesOf(
        'فرماندار گفت کشاورزان آب دارند.\nپیشتر خبرهایی از حملات هوایی آمریکا به اهواز، دزفول و شوشتر منتشر شده بود.',
      ),
    ).toEqual(['اهواز | دزفول | شوشتر']);
  });
  it('leave the verb out', () => {
    expect(placesOf('در همین حال اردوگاه‌های ارتش در مأرب نیز هدف حملات هوایی…')).toEqual(['مأرب']);
  });
});

describe('a denial that opens', () => {
  it.each([
    ['تکذیب انفجار در جزیره کیش و قشم؛ صدای انفجار در میناب و سیریک', ['میناب | سیریک']],
    ['تکذیب خبر انفجار در کیش\nصدای انفجار در سیریک شنیده شد.', ['سیریک']],
    ['تکذیب انفجار در تبریز\nاستانداری آذربایجان‌شرقی: خبر انفجار در این استان صحت ندارد.', []],
  ])('is of the places that it names: %s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('what is struck says enough', () => {
  it.each([
    ['مقر گروهک تروریستی کومله هدف حمله پهپادی قرار گرفت.', ['Air/drone strike']],
    ['حملات موشکی و توپخانه‌ای موکب‌های حسینی و زائران را هدف قرار داد.', ['Shelling/artillery/missile attack']],
    ['حملات او منتقدان را هدف قرار داد.', []],
  ])('%s', (text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });
});
