// What speeches, posts and desks say of wars, drills, accidents and crime without telling of an event; and near to it what is one.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const labelsOf = (text: string, date = '2026-07-14') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.map((event) => event.sub_event_type);

describe('no event', () => {
  it.each([
    [
      'an attack called off by who stands before it',
      'وزیر جنگ حملهٔ شب گذشته به جزیره ابوموسی را در واپسین دقایق لغو کرد.',
    ],
    ['what was planned and is called off', 'من حملات برنامه‌ریزی شده علیه یمن را امشب لغو کرده‌ام. گفت‌وگوها ادامه دارد.'],
    ['what would be deserved', 'او گفت دوستانش شایسته‌اند که ما دمشق را بمباران کنیم.'],
    [
      'shells fired at a mock target',
      'هند موشک بالستیک تازه‌ای را شلیک کرد. وزارت دفاع می‌گوید موشک هدف فرضی را در خلیج بنگال نابود کرد.',
    ],
    [
      'a pipe that burst',
      'فرماندار: صدای انفجاری که امروز در عسلویه شنیده شد مربوط به ترکیدن لوله در یک واحد پتروشیمی بود.',
    ],
    [
      'a car that fell',
      'یک موتر نوع سراچه در راه پلخمری به دریا سقوط کرد و چهار سرنشین آن، از جمله یک سرباز، کشته شدند.',
    ],
    [
      'who robs and kills',
      'یک جوان ۲۳ ساله در شهر بلخ از سوی دزدان مسلح هنگام بردن موبایلش کشته شد. پولیس دو مظنون را دستگیر کرده است.',
    ],
    ['poachers and a warden', 'شهادت یک محیط‌بان در درگیری با شکارچیان غیرمجاز در پارک ملی گلستان؛ متهمان متواری شدند.'],
    [
      'guns fired over a grave',
      'مارشال رحیمی شام یکشنبه در کابل درگذشت. جنازۀ او پس از تشریفات نظامی و شلیک توپ به نشانۀ احترام در خیرخانه دفن شد.',
    ],
    ['a flare', 'صدای انفجار شب گذشته در جنوب تهران مربوط به فلر پالایشگاه بوده است.'],
    ['an aircraft that flew fast', 'صدای انفجار امروز در شیراز مربوط به شکستن دیوار صوتی توسط جنگنده خودی بود.'],
    ['who is held for a murder', 'پولیس بامیان سه تن را به اتهام قتل یک دکاندار بازداشت کرد.'],
    ['helicopters handed over', 'ارتش ده فروند بالگرد تازه را به پایگاه هوانیروز اصفهان تحویل داد.'],
    ['wounded taken to a hospital', 'ارتش آمریکا مجروحان حملات اخیر ایران را به بیمارستان پایگاه رامشتاین منتقل کرد.'],
    [
      'a boxer',
      'نبرد خونین دو مشت‌زن در ریاض؛ قهرمان در راند نهم با ضربه‌ای کشنده حریف را از پا درآورد. داور پس از این حمله بازی را متوقف کرد.',
    ],
    [
      'years long gone',
      'سی‌وهفت سال پیش در چنین روزی نیروهای شوروی از پل حیرتان گذشتند. در ده سال اشغال نزدیک به پانزده هزار سرباز کشته شدند.',
    ],
  ])('%s', (_, text) => {
    expect(labelsOf(text)).toEqual([]);
  });
  it('day after day, said further down', () => {
    const talk =
      'نمایندهٔ پارلمان در نشستی سخن گفت.\nبه گفتهٔ او اسرائیل خاک لبنان را اشغال کرده و شهرهای آن را روزانه بمباران می‌کند.';
    expect(labelsOf(talk)).toEqual([]);
  });
  it('a war that somebody defends', () => {
    expect(labelsOf('نخست‌وزیر روز سه‌شنبه در بغداد از عملیات نظامی آمریکا علیه ایران دفاع کرد.')).toEqual([]);
  });
});

describe('an event', () => {
  it.each([
    [
      'beside a drill',
      'همزمان با رزمایش روسیه در دریای بالتیک، پهپادهای اوکراین پالایشگاه تواپسه را هدف قرار دادند.',
      'Air/drone strike',
    ],
    [
      'in the midst of one',
      'کره شمالی در خلال مانور مشترک به سوی جزیره یئون‌پیونگ گلوله توپ شلیک کرد و دو غیرنظامی زخمی شدند.',
      'Shelling/artillery/missile attack',
    ],
    ['a warden whom nobody knows who shot', 'دو محیط‌بان در حمله افراد مسلح ناشناس در سردشت شهید شدند.', 'Attack'],
    [
      'behind what was no flare',
      'صدای انفجار شیراز مربوط به شکستن دیوار صوتی نبود؛ سپاه: دو موشک به پادگان کازرون اصابت کرد.',
      'Shelling/artillery/missile attack',
    ],
    ['two armies at a place nobody knows', 'سربازان تایلند و کامبوج در مرز به سوی یکدیگر شلیک کردند.', 'Armed clash'],
    ['a truce between two men', 'پوتین و زلنسکی بر سر آتش‌بس سه‌روزه توافق کردند.', 'Agreement'],
    [
      'flights called off after it',
      'پروازهای فرودگاه اربیل پس از حملهٔ پهپادی بامداد امروز لغو شد.',
      'Air/drone strike',
    ],
    [
      'arrests, whatever is denied of those held',
      'نیروهای امنیتی روز دوشنبه ۱۴۰ معترض را در سنندج بازداشت کردند. فرمانده انتظامی گفت خبر شکنجه شدن آنان درست نیست.',
      'Arrests',
    ],
    ['told by who did it', 'دیشب سه سایت موشکی را در بندرعباس بمباران کردیم.', 'Air/drone strike'],
    [
      'a car hit by a mine',
      'موتر کارمندان معارف در بغلان مرکزی با ماین برخورد کرد و سه تن کشته شدند.',
      'Remote explosive/landmine/IED',
    ],
  ])('%s', (_, text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });
  it('the day of years ago is of that year', () => {
    const { events } = extract({
      id: 't',
      text: 'بیست سال پیش جنگنده‌های اسرائیل در حمله‌ای در ۱۲ تیر شهرک قانا را در جنوب لبنان بمباران کردند و ۲۸ نفر کشته شدند.',
      published: { date: '2026-07-14', basis: 'metadata' },
    });
    expect(events.map(({ date }) => date?.start)).toEqual(['2006-07-03']);
  });
});
