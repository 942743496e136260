// What labels a strike, a blast and what was shot down, where its means stands elsewhere in the text or is not told.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const labelOf = (text: string, date = '2026-07-20') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events[0]?.sub_event_type;

const AIR = 'Air/drone strike';
const SHELLING = 'Shelling/artillery/missile attack';
const REMOTE = 'Remote explosive/landmine/IED';
const DISRUPTED = 'Disrupted weapons use';

describe('a blast whose cause is told further on', () => {
  it.each([
    ['صدای سه انفجار در میناب شنیده شد. فرماندار علت آن را اصابت پرتابه به انبار بندر دانست.', SHELLING],
    ['صدای انفجار در گناوه مربوط به اصابت چند پرتابه به اطراف شهر بود.', SHELLING],
    ['در پی انفجار پرتابه‌ها در نزدیکی پست برق کیش، برق بخشی از جزیره قطع شد.', SHELLING],
    ['صدای چند انفجار در گناوه شنیده شد. برخی منابع از اصابت چند پرتابهٔ دشمن به پلی در گناوه خبر می‌دهند.', AIR],
    ['بندر دیر رو همین الان زدن. پنج تا انفجار پشت سر هم شنیدیم.', AIR],
    ['صدای چند انفجار در گناوه شنیده شد؛ علت آن روشن نیست.', REMOTE],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

describe('states blamed for what others claim', () => {
  it.each([
    [
      'در حملهٔ تروریستی به حرم شاهچراغ ۱۵ نفر شهید شدند. داعش مسئولیت حمله را پذیرفت و مقامات ایران اسرائیل را عامل آن دانستند.',
      'Attack',
    ],
    ['در حملهٔ دیروز به شیراز ۱۵ نفر شهید شدند. مقامات ایران اسرائیل را عامل آن دانستند.', AIR],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

describe('what troops blow up on the ground is no air strike', () => {
  it.each([
    ['وقوع انفجار در جنوب لبنان توسط نیروهای اسرائیلی', REMOTE],
    ['ارتش اسرائیل از انفجار یک تونل حزب‌الله در میس الجبل خبر داد.', REMOTE],
    ['صدای چند انفجار بر اثر حملات اسرائیل به شهر صور لبنان شنیده شد.', AIR],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

describe('the enemy of the news strikes from afar', () => {
  it.each([
    ['پلی در مسیر رودان مورد حملهٔ دشمن واقع شد.', AIR],
    ['یک ستوان ارتش در حملهٔ بامداد امروز دشمن به سیریک شهید شد.', AIR],
    ['بیانیهٔ نتانیاهو: ارتش فرمانده قسام را در خان یونس هدف قرار داد و ترور کرد.', AIR],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

describe('what flies is bombed or fires, what is only named does not', () => {
  it.each([
    ['انفجار شدیدی چابهار را لرزاند. جنگنده‌های آمریکایی برج مراقبت بندر را با شلیک دو موشک هدف قرار دادند.', AIR],
    [
      'بسیاری از موشک‌های ایران در تونل‌ها مستقر شده‌اند که انهدام آن‌ها دشوار است. در نتیجه، آمریکا در کرمانشاه ورودی تونل‌ها را بمباران کرد.',
      AIR,
    ],
    ['توپخانهٔ اسرائیل حومهٔ مرجعیون را بمباران کرد.', SHELLING],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

describe('men of a foreign state on the ground are no aircraft', () => {
  it.each([
    ['یورش نظامیان روس به حومهٔ خرسون. ساکنان از تفتیش خانه‌ها خبر دادند.', 'Attack'],
    ['یک پژوهشگر ایرانی در شهر لیون فرانسه به دست عوامل موساد ترور شد.', 'Attack'],
    ['موساد یک مهندس سوری را در حلب کشت.', 'Attack'],
    ['اسرائیل یک مهندس سوری را در حلب ترور کرد.', AIR],
    ['یورش جنگنده‌های اسرائیلی به بعلبک پنج کشته داشت.', AIR],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

describe('shot down or foiled, and what was hit all the same', () => {
  it.each([
    [
      'سپاه هشت موشک به پایگاه عریفجان در کویت شلیک کرد. ویدیوها صدای انفجار و تلاش‌های رهگیری بر فراز کویت را نشان می‌دهد.',
      SHELLING,
    ],
    ['در حملهٔ موشکی ایران به یک پایگاه هوایی در اردن، سه پهپاد آمریکایی منهدم شدند.', SHELLING],
    ['ساقط شدن یک پهپاد در الانبار عراق؛ این پهپاد پس از هدف قرار گرفتن با آتش مستقیم سقوط کرد.', DISRUPTED],
    ['پدافند هوایی کویت در برابر حملات موشکی ایران پنج موشک را رهگیری کرد.', DISRUPTED],
    [
      'سرویس امنیت روسیه اعلام کرد از یک حملهٔ پهپادی گسترده که پایگاهی در چلیابینسک را هدف قرار داده بود، جلوگیری کرده است.',
      DISRUPTED,
    ],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});

describe('a raid that ends in an arrest', () => {
  it('is told by it, however the arrest is told', () => {
    expect(
      labelOf('نظامیان اسرائیلی بامداد امروز به اردوگاه بلاطه یورش بردند و یک جوان را بازداشت و منتقل کردند.'),
    ).toBe('Arrests');
  });
});
