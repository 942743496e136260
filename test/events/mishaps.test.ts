// Accidents, threats, rumours and plays of words that are no events, and near ones that are.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const labelsOf = (text: string, date = '2026-06-20') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events.map((event) => event.sub_event_type);

describe('no event', () => {
  it.each([
    // Aircraft that collide or fall.
    'برخورد دو هلیکوپتر در آسمان سائوپائولو شش کشته برجای گذاشت.',
    'بر اثر برخورد دو فروند هواپیمای آموزشی در نزدیکی کرج هر دو خلبان کشته شدند.',
    'یک هلیکوپتر اردوی ملی در لغمان سقوط کرد و پنج سرنشین آن جان دادند.',
    // Things that burst by themselves.
    'انفجار مخزن رنگ در کارخانه‌ای در ساوه سه کارگر را کشت.',
    'انفجار کورهٔ ذوب آهن در یزد دو کارگر را به کام مرگ کشاند.',
    'معدن طلا در راغستان بدخشان به دلیل بارندگی‌ها ریزش کرد و ۱۱ جسد بیرون آورده شد.',
    // Guns that go off.
    'سرباز اردو هنگام پاک کردن تفنگ خود در قندهار به خطا فیر کرد و همکارش را کشت.',
    'یک سرباز وظیفه در تمرین تیراندازی در پادگان کرمان جان باخت.',
    // What can be done, was to be done or is threatened.
    'کارشناس نظامی: با پهپادهای ارزان به‌راحتی می‌شود کشتی‌ها را در تنگه هرمز هدف قرار داد.',
    'نمی‌شود هر روز لبنان را بمباران کرد و از صلح سخن گفت.',
    'حمله به بیروت که قرار بود شب گذشته انجام شود، لغو شد.',
    'نخست‌وزیر عراق از آزادسازی کامل موصل تا پایان امسال خبر داد.',
    'واشنگتن طرح اسرائیل برای ترور وزیر خارجهٔ ایران را خنثی کرده است.',
    // Rumours and fakes.
    'تصویری که با عنوان انفجار در تبریز منتشر شده فیک است.',
    'انفجار دیگ بخار در یک کارخانه در اسلامشهر یک کشته داشت.\nفرماندار اسلامشهر شایعه حمله پهپادی به این شهر را بی‌اساس دانست.',
    // How things have been for years, and what was ages ago.
    'جنبش زنان: طالبان پنج سال است که کشور را اشغال کرده‌اند.',
    'صلیب سرخ می‌گوید بسیاری از بیماران سال‌ها پیش پای خود را بر اثر ماین از دست داده‌اند.',
    // Shells that are cleared.
    'انفجارهای دقایقی‌پیش در مناطقی از تهران بدلیل خنثی‌سازی مهمات عمل‌نکرده بوده است',
    // Matches, prices and notes of protest.
    'تیم ملی والیبال ایران لهستان را شکست داد.\nشاگردان پیاتزا سه بر دو لهستان را از پا درآوردند و زمین حریف را گلوله‌باران کردند.\nسرمربی لهستان شکست را پذیرفت.',
    'نماینده مجلس: دولت در برابر گرانی تسلیم شده است',
    'وزارت خارجهٔ طالبان سرپرست سفارت پاکستان را در کابل احضار و اعتراض خود را از پرواز طیاره‌های بی‌پیلوت به او سپرد.',
    // Crime.
    'مرد جوان به خاطر شک به همسرش، دوستش را در تهران به طرز فجیعی به قتل رساند.',
    'پولیس هرات چهار تن را به اتهام اختطاف یک تاجر بازداشت کرده است.',
  ])('%s', (text) => {
    expect(labelsOf(text)).toEqual([]);
  });
});

describe('an event yet', () => {
  it.each([
    // A fire that it set off is no accident.
    ['انفجارهای پی‌درپی در منامه باعث آتش‌سوزی در یک انبار شد.', 'Remote explosive/landmine/IED'],
    ['سه کارگر بر اثر اصابت ترکش پرتابه در بوشهر زخمی شدند.', 'Shelling/artillery/missile attack'],
    // Pictures of it are no art, and what they show of it no talk.
    ['فیلمی از حملهٔ پهپادی به یک پالایشگاه در بصره', 'Air/drone strike'],
    ['ارتش عراق تصاویری از پیامدهای حملات هوایی آمریکا به جرف‌الصخر منتشر کرد.', 'Air/drone strike'],
    // Whose thing was struck says where.
    ['نیروگاه‌های کویت در پی حملات موشکی ایران از کار افتادند.', 'Shelling/artillery/missile attack'],
    ['برخورد دو پهپاد انتحاری به پایگاه آمریکا در اربیل سه زخمی داشت.', 'Air/drone strike'],
    ['گفته می‌شود سپاه دیشب یک کشتی را در تنگه هرمز هدف قرار داد.', 'Attack'],
    ['موشک ایران به مخزن نفت در حیفا خورد و آن را منفجر کرد.', 'Shelling/artillery/missile attack'],
    ['در خنثی‌سازی مهمات عمل‌نکرده در قم دو پاسدار کشته شدند.', null],
    ['انفجار مهمات عمل‌نکرده در دره‌شهر ایلام دو کودک را کشت.', 'Remote explosive/landmine/IED'],
    ['انفجار در یک کارخانهٔ مهمات در بلگورود پنج کشته داشت؛ علت آن روشن نیست.', 'Remote explosive/landmine/IED'],
    ['طالبان یک فرماندهٔ پیشین پولیس را در تخار به قتل رساندند.', 'Attack'],
    ['ترامپ ایران را به بمباران دوباره تهدید کرد؛ ساعتی بعد آمریکا بندرعباس را بمباران کرد.', 'Air/drone strike'],
    ['ارتش عراق موصل را آزاد کرد.', 'Government regains territory'],
  ])('%s', (text, label) => {
    const labels = labelsOf(text);
    expect(labels).toHaveLength(1);
    if (label) expect(labels[0]).toBe(label);
  });
});

describe('days and places of what was said about it', () => {
  const [event, ...others] = extract({
    id: 't',
    text: 'طیاره‌های پاکستان بامداد شنبه بر ولسوالی گربز خوست بم ریختند و دوازده تن را کشتند. وزارت خارجهٔ طالبان روز یکشنبه سفیر پاکستان در کابل را فراخواند و به این حمله اعتراض کرد.',
    published: { date: '2022-04-18', basis: 'metadata' },
  }).events;
  it('are no event of their own', () => {
    expect(others).toEqual([]);
    expect(event?.date?.start).toBe('2022-04-16');
    expect(event?.places.map(({ text }) => text)).toEqual(['گربز']);
  });
});
