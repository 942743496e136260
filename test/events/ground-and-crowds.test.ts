// Ground given up, deals of fighters, bombs that ruin, crowds before an office; and the same words in other news.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const labelsOf = (text: string, date = '2020-11-20') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.map((event) => event.sub_event_type);

describe('whole classes of verbs', () => {
  it.each([
    [
      'ماین کنار سرک دیروز در ولسوالی گریشک هلمند یک موتر لاری را متلاشی ساخت و سه مسافر کشته شدند.',
      'Remote explosive/landmine/IED',
    ],
    ['بم جاسازی‌شده در یک صندوق امروز در بازار خوست صدا داد و هفت تن زخم برداشتند.', 'Remote explosive/landmine/IED'],
    ['پولیس دیشب از زیر یک پل در قره‌باغ دو حلقه ماین را بیرون آورد.', 'Disrupted weapons use'],
    ['قاضی محمود شام دیروز در شهر جلال‌آباد هدف گلوله قرار گرفت و جان داد.', 'Attack'],
    ['کارمندان معارف دیروز در برابر ریاست معارف در شهر فراه نشستند و معاش خواستند.', 'Peaceful protest'],
    ['باشندگان خوگیانی دیروز تابوت‌ها را تا دفتر والی در جلال‌آباد بردند.', 'Peaceful protest'],
    ['جنگجویان طالبان دیروز بی آنکه تیری شلیک شود وارد مرکز ولسوالی درایم شدند.', 'Non-violent transfer of territory'],
    ['ریش‌سفیدان دیروز کلید ولسوالی تگاب را به طالبان سپردند.', 'Non-violent transfer of territory'],
    ['طالبان دیروز شهر زرنج را فتح کردند.', 'Non-state actor overtakes territory'],
    ['ولسوالی نهرین دیروز دوباره در اختیار نیروهای دولتی قرار گرفت.', 'Government regains territory'],
    ['دیروز اعتراضات خشونت‌آمیزی در پایتخت سومالی، موگادیشو، رخ داد.', 'Violent demonstration'],
    ['دو طرف دیروز در قطر به توقف یک‌هفته‌ای جنگ تن دادند.', 'Agreement'],
    ['حکومت و طالبان دیروز در وردک اسیران خود را عوض کردند.', 'Agreement'],
    ['موسفیدان سنگین دیروز با طالبان به توافق رسیدند که راه کوهستان باز شود.', 'Agreement'],
    ['دو قوم پس از سال‌ها دشمنی دیروز در پکتیا آشتی کردند.', 'Agreement'],
  ])('%s', (text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });

  it.each([
    'رئیس‌جمهور دیروز وارد شهر هرات شد و از مکتبی دیدار کرد.',
    'وزارت معارف دیروز کلید مکتب تازه را به بزرگان غزنی سپرد.',
    'خانواده جنازهٔ او را دیروز به زادگاهش در لغمان بردند.',
    'کوهنوردان دیروز قلهٔ نوشاخ را فتح کردند.',
    'شهر میمنه دو سال است که در اختیار طالبان قرار دارد.',
    'ایران و چین دیروز در تهران به توافق رسیدند که تجارت را بیشتر کنند.',
    'زن و شوهر دیروز در هرات با هم آشتی کردند.',
    'مشتریان دیروز در برابر سفارت ایران در هرات صف کشیدند.',
  ])('%s', (text) => {
    expect(labelsOf(text)).toEqual([]);
  });
});

describe('several happenings told together', () => {
  it('a crowd answers a killing', () => {
    expect(labelsOf('در گردیز دیروز یک داکتر کشته شد و مردم در واکنش دست به تظاهرات زدند.')).toEqual([
      'Attack',
      'Peaceful protest',
    ]);
  });

  it('two days in one sentence', () => {
    expect(
      labelsOf(
        'در ۱۰ عقرب طالبان در غزنی سه پولیس را به رگبار بستند و در ۲۰ عقرب موتر ولسوال خواجه‌عمری با ماین منفجر شد.',
      ),
    ).toEqual(['Armed clash', 'Remote explosive/landmine/IED']);
  });

  it('guards fire on those who march', () => {
    expect(
      labelsOf('در میمنه دیروز صدها تن تظاهرات کردند. محافظان بر جمعیت گلوله باریدند و چهار تن کشته شدند.'),
    ).toEqual(['Excessive force against protesters']);
  });

  it('the sentence before speaks of another place and day', () => {
    const [, second] = extract({
      id: 't',
      text: 'طالبان پریروز ولسوالی قیصار را تصرف کردند و ده پولیس کشته شدند. شهر میمنه سرنوشت دیگری داشت. طالبان دیروز وارد شدند. شام کماندوها آنان را از کوچه‌ها راندند و شهر دوباره در اختیار حکومت قرار گرفت.',
      published: { date: '2020-11-20', basis: 'metadata' },
    }).events;
    expect(second?.sub_event_type).toBe('Government regains territory');
    expect(second?.places[0]?.text).toBe('میمنه');
    expect(second?.date?.start).toBe('2020-11-19');
  });

  it('other news of another place says nothing against a clash', () => {
    expect(
      labelsOf(
        'جنگجویان دو قوم دیروز در کوه‌های ولسوالی زرمت پکتیا به روی هم آتش گشودند و هفت تن کشته شدند. در غزنی مردی دیروز همسر خود را به سبب اختلاف خانوادگی کشت.',
      ),
    ).toHaveLength(1);
  });

  it('traffic police are victims like others', () => {
    expect(labelsOf('طالبان دیروز در شهر چاریکار دو پولیس ترافیک را با کلاشینکوف کشتند.')).toEqual(['Armed clash']);
  });

  it('a lead that sums up two provinces gives way to them, whatever follows', () => {
    expect(
      labelsOf(
        'حملات طالبان دیروز در غزنی و لوگر جان دوازده پولیس را گرفت. در ولسوالی قره‌باغ غزنی طالبان بر یک پوسته هجوم بردند و هفت پولیس کشته شدند. در لوگر هم یک پوسته مورد حمله قرار گرفت و پنج پولیس کشته شدند. در شهر بغلان نه طالب در یک درگیری کشته شدند.',
      ),
    ).toEqual(['Armed clash', 'Armed clash', 'Armed clash']);
  });

  it('a bomb hidden before goes on with the dead of the heading', () => {
    expect(
      labelsOf(
        'بازار ولسوالی نهرین با نه کشته به خون نشست\nبمی که در یک بایسکل پنهان شده بود، صبح امروز جمعه در میان خریداران ترکید.',
      ),
    ).toEqual(['Remote explosive/landmine/IED']);
  });

  it.each([
    'ریاست امنیت از ناکام ساختن یک حملهٔ بزرگ در هرات خبر داد.',
    'دزدان دیشب از دکانی در شهر ایبک طلا ربودند.',
    'هلیکوپتر وزارت دفاع دیروز در تولک به سبب مشکل تخنیکی به کوه خورد و باشندگان صدای انفجار شنیدند.',
  ])('%s', (text) => {
    expect(labelsOf(text)).toEqual([]);
  });
});

describe('crowds, and armed people who are none', () => {
  it.each([
    ['معترضان دیروز در خوگیانی بر دفتر ولسوالی سنگ باریدند.', 'Violent demonstration'],
    ['معترضان دیروز در شهر فراه موترهای پولیس را زیر سنگ گرفتند.', 'Violent demonstration'],
    ['گروهی از مردان دیروز در ورسج زنی را به سنگ و چوب گرفتند.', 'Mob violence'],
    [
      'طالبان دیروز در منطقۀ بازرگان ولسوالی شاجوی زابل راه را بر تانکرهای تیل بستند و هفت تانکر را آتش زدند. پولیس دو ساعت با آنان جنگید؛ سه پولیس کشته شد.',
      'Armed clash',
    ],
    [
      'طالبان دیروز بر زندان شهر قلات هجوم بردند. سخنگوی والی گفت که نگهبانان یورش را دفع کردند و سه تن شان جان باختند.',
      'Armed clash',
    ],
  ])('%s', (text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });

  it('«هجوم بردن» leads nobody away', () => {
    const text = 'ده‌ها جوان دیروز به زندان شهر فیض‌آباد هجوم بردند و سه پولیس را زخمی کردند.';
    const [event] = extract({ id: 't', text, published: { date: '2020-11-20', basis: 'metadata' } }).events;
    expect(event?.totals.injured?.min).toBe(3);
    expect(event?.totals.arrested).toBeNull();
  });
});
