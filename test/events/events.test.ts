// Which events a text gives: their labels, what is one event and what several, and what is none.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const eventsOf = (text: string, date = '2024-11-20') =>
  extract({ id: 't', text, published: { date, basis: 'metadata' } }).events;
const labelsOf = (text: string, date?: string) => eventsOf(text, date).map((event) => event.sub_event_type);

describe('labels', () => {
  it.each([
    ['دیروز افراد مسلح بر یک پوستهٔ پولیس در قندوز حمله کردند و سه پولیس کشته شدند.', 'Armed clash'],
    ['دیشب افراد ناشناس یک خبرنگار را در شهر هرات به ضرب گلوله کشتند.', 'Attack'],
    ['دیروز یک مهاجم خود را در برابر مسجدی در کابل منفجر کرد و ده نمازگزار کشته شدند.', 'Suicide bomb'],
    ['شخصی که مواد منفجره به تن داشت، دیروز خود را در میان جمعیت در کابل منفجر کرد.', 'Suicide bomb'],
    ['دیروز در انفجار ماین کنار جاده در غزنی چهار غیرنظامی کشته شدند.', 'Remote explosive/landmine/IED'],
    ['بامداد امروز جنگنده‌های اسرائیلی شهرک خیام در جنوب لبنان را بمباران کردند.', 'Air/drone strike'],
    ['دیروز یک پهپاد انتحاری به انباری در اربیل برخورد کرد و دو نفر زخمی شدند.', 'Air/drone strike'],
    ['دیشب چند راکت بر شهر اسعدآباد اصابت کرد و دو کودک زخمی شدند.', 'Shelling/artillery/missile attack'],
    ['پدافند هوایی بامداد امروز یک پهپاد را بر فراز بوشهر رهگیری و ساقط کرد.', 'Disrupted weapons use'],
    ['پولیس دیروز یک حلقه ماین را در شهر جلال‌آباد کشف و خنثا کرد.', 'Disrupted weapons use'],
    ['دیروز ده‌ها زن در برابر وزارت معارف در کابل تظاهرات کردند.', 'Peaceful protest'],
    ['پلیس دیروز تجمع معلمان معترض در شیراز را با گاز اشک‌آور متفرق کرد.', 'Protest with intervention'],
    [
      'نیروهای امنیتی دیروز به سوی معترضان در ایذه تیراندازی کردند و دو معترض کشته شدند.',
      'Excessive force against protesters',
    ],
    ['معترضان دیروز در بصره ساختمان استانداری را به آتش کشیدند.', 'Violent demonstration'],
    ['افراد مسلح دیروز سه کارمند یک مؤسسه را در شاهراه غزنی ربودند.', 'Abduction/forced disappearance'],
    ['استخبارات طالبان دیروز دو خبرنگار را در کابل بازداشت کرد.', 'Arrests'],
    ['دو طرف دیروز در دوحه بر سر آتش‌بس توافق کردند.', 'Agreement'],
    ['نیروهای دولتی دیروز مرکز ولسوالی خان‌آباد در قندوز را از طالبان پس گرفتند.', 'Government regains territory'],
  ])('%s', (text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });
});

describe('silence', () => {
  it.each([
    'وزیر دفاع گفت اگر به کشور ما حمله شود، پاسخ سختی خواهیم داد.',
    'فرمانده ارتش هشدار داد که ممکن است دشمن به تأسیسات بندر حمله کند.',
    'ارتش به زودی عملیات بزرگی را در هلمند آغاز می‌کند.',
    'باید همهٔ پایگاه‌های دشمن را در منطقه بمباران کنیم.',
    'در رزمایش دیروز نیروهای ویژه به مواضع دشمن فرضی حمله کردند.',
    'خبر انفجار در فرودگاه تبریز درست نیست و هیچ حمله‌ای رخ نداده است.',
    'در تصادف دو موتر در شاهراه کابل – غزنی دیروز شش تن کشته شدند.',
    'انفجار کپسول گاز در خانه‌ای در مشهد دیروز سه نفر را زخمی کرد.',
    'مهاجم تیم استقلال دیروز با دو شلیک دروازهٔ حریف را گشود.',
    'انفجار قیمت‌ها در بازار تهران ادامه دارد.',
    'او دیروز بر اثر حملهٔ قلبی در کابل درگذشت.',
    'سه سارق مسلح دیروز پس از سرقت از یک طلافروشی در تهران دستگیر شدند.',
    'در تیراندازی دیروز در شیکاگو دو نفر کشته شدند.',
    'حکم قصاص دو محکوم پس از تأیید دادگاه دیروز در زندان یزد اجرا شد.',
  ])('%s', (text) => {
    expect(labelsOf(text)).toEqual([]);
  });
});

describe('one or several', () => {
  it('reads headline, lead and recap as one event', () => {
    const text =
      'انفجار در مزار شریف پنج کشته بر جا گذاشت\nپولیس بلخ می‌گوید که دیروز در انفجار یک ماین در شهر مزار شریف پنج تن کشته شدند.\nدر این انفجار نه تن دیگر زخمی شده‌اند.';
    const events = eventsOf(text);
    expect(events).toHaveLength(1);
    expect(events[0]?.totals).toMatchObject({ killed: { min: 5, max: 5 }, injured: { min: 9, max: 9 } });
  });

  it('keeps another day and place apart, and a background incident', () => {
    const text =
      'دیروز در انفجار ماین در قندوز سه سرباز کشته شدند. پیش از این در ۱۰ عقرب در حملهٔ افراد مسلح بر پوسته‌ای در بغلان چهار پولیس کشته شده بودند.';
    expect(eventsOf(text).map((event) => [event.places[0]?.admin1, event.totals.killed?.min])).toEqual([
      ['Kunduz', 3],
      ['Baghlan', 4],
    ]);
  });

  it('shares out what is told of several provinces together and then of each', () => {
    const text =
      'حملات هوایی پاکستان شب گذشته در ولایت‌های خوست و ننگرهار نه کشته و زخمی بر جا گذاشت. در خوست دو کودک کشته شدند. در ننگرهار چهار تن زخمی شدند.';
    expect(eventsOf(text).map((event) => [event.places.map((place) => place.admin1), event.sub_event_type])).toEqual([
      [['Khost'], 'Air/drone strike'],
      [['Nangarhar'], 'Air/drone strike'],
    ]);
  });

  it('takes «نیز» with a place of its own for one more', () => {
    const text = 'دیروز در انفجار ماین در شهر غزنی سه پولیس کشته شدند. در پلخمری نیز افراد مسلح یک خبرنگار را کشتند.';
    expect(eventsOf(text).map((event) => event.places.map((place) => place.admin1))).toEqual([['Ghazni'], ['Baghlan']]);
  });

  it('takes «نیز» behind a count for more of the same', () => {
    const text = 'دیروز در انفجار ماین در شهر غزنی سه پولیس کشته شدند. در غزنی سه کودک کشته و دو زن نیز زخمی شده‌اند.';
    expect(eventsOf(text)).toHaveLength(1);
  });

  it('takes «این حمله» behind a strike of its own for that strike', () => {
    const text =
      'دیشب در حملهٔ هوایی به اسکلهٔ ماهشهر چهار کارگر کشته شدند. یک انبار در حومهٔ آبادان هدف دو پهپاد انتحاری قرار گرفت و این حمله تلفات نداشت.';
    expect(eventsOf(text).map((event) => event.places[0]?.text)).toEqual(['ماهشهر', 'آبادان']);
  });

  it('takes a heading of two towns that the text then tells of apart for no third event', () => {
    const text =
      'دو انفجار در کابل و غزنی سه زخمی بر جا گذاشت\n\nصبح امروز دو تن در انفجار ماین در شهر کابل زخمی شدند.\nدر رویدادی دیگر، یک تن در انفجار ماین در شهر غزنی زخمی شد.';
    expect(eventsOf(text).map((event) => event.places.map((place) => place.admin1))).toEqual([['Kabul'], ['Ghazni']]);
  });

  it.each([
    ['the sum of one explosion', 'در انفجار شهر میمنه در مجموع نه تن کشته و ۱۴ تن زخمی شدند.', 'incident'],
    [
      'a toll of half a year',
      'از آغاز جنوری تا پایان جون ۲۰۲۴ در افغانستان ۳۲۰ غیرنظامی در انفجارها کشته شدند.',
      'aggregate',
    ],
    ['a toll of a day', 'دیروز در انفجار ماین در غزنی سه غیرنظامی کشته شدند.', 'incident'],
  ])('calls %s what it is', (_, text, scope) => {
    expect(eventsOf(text).map((event) => event.scope)).toEqual([scope]);
  });

  it('keeps the day of a clause set inside where the rest tells of nothing else', () => {
    const text = 'زنانی که روز دوشنبه (۲۸ عقرب) در شهر کابل دست به اعتراض زده بودند، شعار «کار، نان، آزادی» سر دادند.';
    expect(eventsOf(text, '2024-11-21').map((event) => event.date?.start)).toEqual(['2024-11-18']);
  });

  it('leaves a total of months out of the event of a day', () => {
    const text =
      'دیروز در انفجار نارنجک در چاریکار پنج دست‌فروش زخمی شدند. از آغاز سال ۱۴۰۳ هفتصد غیرنظامی در افغانستان در انفجارها کشته شده‌اند.';
    expect(eventsOf(text)[0]?.totals.killed).toBeNull();
  });

  it('takes talk far behind an event for no part of it', () => {
    const talk = 'وزیر خارجه با همتای خود دربارهٔ همکاری‌های اقتصادی گفتگو کرد. '.repeat(6);
    const text = `دیروز در حملهٔ هوایی پاکستان بر ولایت خوست ده غیرنظامی کشته شدند. ${talk}\nمقامات پاکستان ادعا می‌کنند که شورشیان از خاک افغانستان عملیات‌های خود را سازماندهی می‌کنند.`;
    const [event] = eventsOf(text);
    expect(event?.attribution).toEqual([]);
  });
});

describe('confidence', () => {
  it('is higher with a day, a place and a toll than without', () => {
    const [full] = eventsOf('دیروز در حملهٔ هوایی پاکستان بر ولایت خوست ده غیرنظامی کشته شدند.');
    const [bare] = eventsOf('صدای انفجار در خوست شنیده شد.');
    expect(full?.confidence).toBeGreaterThan(bare?.confidence ?? 1);
  });
});
