// Short lines of channels: air defence at work, noises, counted blasts, headlines without a verb, spoken forms.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string, date = '2026-07-20') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;
const told = (text: string) =>
  eventsOf(text).map((event) => [event.sub_event_type, event.places.map((place) => place.text).join(' | ')]);

const BLAST = 'Remote explosive/landmine/IED';
const DISRUPTED = 'Disrupted weapons use';

describe('told', () => {
  it.each([
    // Air defence at work.
    ['پدافند گرگان فعال شد', DISRUPTED, 'گرگان'],
    ['صدای پدافند در غرب سمنان', DISRUPTED, 'سمنان'],
    ['پدافند هوایی بحرین در حال مقابله با اهداف متخاصم است', DISRUPTED, 'بحرین'],
    ['یک فروند پهپاد شناسایی در آسمان یزد شکار شد', DISRUPTED, 'یزد'],
    ['ارتش قطر حمله موشکی به دوحه را دفع کرد', DISRUPTED, 'دوحه'],
    // Noises and blasts that are only counted.
    ['همین الان یه صدای وحشتناک از سمت ساری اومد', BLAST, 'ساری'],
    ['یه بوووم بلند سمت مهریز اومد', BLAST, 'مهریز'],
    ['انفجار شدیدی تبریز را لرزاند', BLAST, 'تبریز'],
    ['یه انبار تو اراک رفت هوا', BLAST, 'اراک'],
    ['انفجار و آتش‌سوزی در پادگان زنجان', BLAST, 'زنجان'],
    // Spoken forms.
    ['پل قم رو ترکوندن', 'Air/drone strike', 'قم'],
    ['بمب زدن به ساری', 'Air/drone strike', 'ساری'],
    ['قشم رو دارن می‌زنن', 'Air/drone strike', 'قشم'],
    // Aimed at, and the object behind the drone.
    ['دفتر یک حزب در نجف مورد حمله مسلحانه قرار گرفت', 'Attack', 'نجف'],
    ['خودروی یک قاضی در موصل هدف تیراندازی قرار گرفت', 'Attack', 'موصل'],
    ['پهپاد صهیونیستی خودرویی را در درعا زد', 'Air/drone strike', 'درعا'],
    // Headlines.
    ['برخورد پرتابه دشمن با یک خانه در ایلام', 'Air/drone strike', 'ایلام'],
    ['درگیری شدید میان دو گروه مسلح در حمص', 'Armed clash', 'حمص'],
    ['🔺 حمله به یک نفتکش در دریای عرب/ خدمه سالم هستند', 'Attack', 'دریای عرب'],
    ['یورش مأموران به منزل یک فعال مدنی در بانه و بازداشت او', 'Arrests', 'بانه'],
    ['انهدام دو قایق تندرو ایران در خلیج فارس توسط جنگنده‌های آمریکا', 'Air/drone strike', 'خلیج فارس'],
    // Who repels an attack fights.
    ['ارتش عراق حمله داعش در کرکوک را دفع کرد', 'Armed clash', 'کرکوک'],
  ])('%s', (text, label, place) => {
    expect(told(text)).toEqual([[label, place]]);
  });
  it('air defence beside a blast is part of it', () => {
    expect(told('شنیده شدن صدای انفجار در قزوین\nهمزمان پدافند هوایی در قزوین فعال شد.')).toEqual([[BLAST, 'قزوین']]);
  });
});

describe('not told', () => {
  it.each([
    'پدافند هوایی کشور برای مقابله با هر تهدید پهپادی آماده است',
    'پدافند هوایی یکی از ارکان دفاع از اصفهان است',
    'مقابله با پهپادها نیازمند سامانه‌های تازه است',
    'رزمایش پدافند هوایی در سمنان آغاز شد',
    'قیمت خانه در تهران رفت هوا',
    'زلزله کرمان را لرزاند',
    'یه صدای خیلی قشنگ از کنسرت تهران اومد',
    'اگه دوباره تبریز رو بزنن جواب می‌دیم',
    'مراسم تشییع شهدای حمله موشکی در مشهد برگزار شد',
    'مخزن گاز یه مغازه تو بغداد ترکید و دو نفر زخمی شدند',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a digest of short news', () => {
  it('tells something else in each line', () => {
    expect(
      told(
        '#چند_خبر_کوتاه\nارتش پاکستان از کشته شدن ۷ عضو تحریک طالبان پاکستان در وزیرستان خبر داد.\nزلزلهٔ ۵ ریشتری کرمان را لرزاند.\nصدای دو انفجار در بحرین شنیده شد.',
      ),
    ).toEqual([
      ['Armed clash', 'وزیرستان'],
      [BLAST, 'بحرین'],
    ]);
  });
});
